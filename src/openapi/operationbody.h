// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operationcall.h"

namespace Keyfob {

/// The body of \a call: JSON, a form, a multipart form, a file, or text of any other type. Errors:
/// InvalidRequest: it is missing, or not what the content takes; FileFailed.
Expected<RequestBody> makeBody(const ApiOperation &operation, const OperationCall &call);

/// True if a body of \a mediaType is made of a JSON value: it is JSON, a form or a multipart form.
bool isMadeOfJson(QStringView mediaType);

} // namespace Keyfob
