// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/call.h"
#include "api/store.h"

namespace Keyfob::Sandbox {

/// `/attachments`: files of timesheets.
class AttachmentResource
{
public:
    explicit AttachmentResource(Store &store);

    Response list(const Call &call) const;
    Response listOfTimesheet(const Call &call) const;
    /// Takes multipart/form-data, or the file itself as any other media type.
    Response upload(const Call &call);
    Response get(const Call &call) const;
    Response download(const Call &call) const;
    Response remove(const Call &call);

private:
    const Attachment *namedBy(const Call &call) const;

    Store &m_store;
};

} // namespace Keyfob::Sandbox
