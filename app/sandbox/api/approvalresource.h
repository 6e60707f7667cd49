// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/call.h"
#include "api/store.h"

#include <QHash>

namespace Keyfob::Sandbox {

/// `/approvals`: decisions of managers. One with an `Idempotency-Key` is made once, however often
/// it is sent.
class ApprovalResource
{
public:
    explicit ApprovalResource(Store &store);

    Response list(const Call &call) const;
    Response create(const Call &call);
    Response get(const Call &call) const;

private:
    /// An answer that a request with a key got.
    struct Answered
    {
        QByteArray body;
        Response response;
    };
    Response decide(const Call &call);

    Store &m_store;
    QHash<QString, Answered> m_answered; ///< By person and key
};

} // namespace Keyfob::Sandbox
