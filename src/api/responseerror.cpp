// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "responseerror.h"

namespace Keyfob {

namespace {

struct ResponseAttachment : ErrorAttachment
{
    explicit ResponseAttachment(ApiResponse itself)
        : response(std::move(itself))
    {
    }
    ApiResponse response;
};

} // namespace

Error withResponse(Error error, ApiResponse response)
{
    error.setAttachment(std::make_shared<const ResponseAttachment>(std::move(response)));
    return error;
}

const ApiResponse *responseOf(const Error &error)
{
    const auto *attached = dynamic_cast<const ResponseAttachment *>(error.attachment());
    return attached ? &attached->response : nullptr;
}

} // namespace Keyfob
