// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "requestbody.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Keyfob::JsonBody {

/// \a object or \a array, in the fewest bytes.
KEYFOB_EXPORT RequestBody of(const QJsonObject &object);
/// The same for an \a array.
KEYFOB_EXPORT RequestBody of(const QJsonArray &array);

/// \a json as it is written, unchecked: digits and the order of names stay. Empty: no body.
KEYFOB_EXPORT RequestBody text(QByteArray json);

} // namespace Keyfob::JsonBody
