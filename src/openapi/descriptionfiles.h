// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/task.h"
#include "openapi/apidescription.h"
#include "openapi/descriptioncache.h"
#include "openapi/descriptionrequest.h"

namespace Keyfob {

/// A description with what it was read of.
struct ReadDescription
{
    ApiDescription description;
    DescriptionText text;
};

/// How many files one description may refer to.
inline constexpr int MaxDescriptionFiles = 64;

/// Reads \a text in another thread, with the files that it refers to, as far as they may be read
/// and are there: of a file, regular ones in its folder; of an address, at its origin. Errors:
/// DescriptionInvalid; Cancelled.
Task<Expected<ReadDescription>> readDescription(DescriptionOrigin origin, DescriptionText text,
                                                CancelToken cancel);

/// The description in the file \a url. Errors: FileFailed.
Expected<DescriptionText> readDescriptionFile(const QUrl &url);

} // namespace Keyfob
