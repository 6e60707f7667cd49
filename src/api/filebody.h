// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/export.h"
#include "requestbody.h"

#include <QString>

/// A body that is a file's contents, read while it goes out.
namespace Keyfob::FileBody {

/// The file at \a path, which must stay as it is until it has gone. Errors: FileFailed;
/// InvalidRequest (the media type).
KEYFOB_EXPORT Expected<RequestBody> of(const QString &path, const QByteArray &mediaType);

} // namespace Keyfob::FileBody
