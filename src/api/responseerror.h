// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/export.h"
#include "apiresponse.h"

namespace Keyfob {

/// \a error with the \a response that it stands for.
KEYFOB_EXPORT Error withResponse(Error error, ApiResponse response);

/// The response that \a error stands for, such as the 404 of Client::get(); null if none came. It
/// lives as long as a copy of the error.
KEYFOB_EXPORT const ApiResponse *responseOf(const Error &error);

} // namespace Keyfob
