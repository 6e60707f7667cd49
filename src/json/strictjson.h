// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/export.h"

#include <QByteArrayView>
#include <QJsonObject>

namespace Keyfob::StrictJson {

/// How deep objects and arrays may nest in what we read ourselves.
inline constexpr int MaxDepth = 64;

/// Parses one JSON object (RFC 8259) as strictly as a security protocol needs: UTF-8 without BOM,
/// no duplicate names at any level, no raw control characters, no lone surrogates, nothing after
/// the end, at most MaxDepth levels. QJsonDocument alone takes all of these.
///
/// Errors: ErrorCode::ResponseInvalid, with the byte offset in the detail.
KEYFOB_EXPORT Expected<QJsonObject> parseObject(QByteArrayView json);

} // namespace Keyfob::StrictJson
