// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/call.h"
#include "api/store.h"

namespace Keyfob::Sandbox {

/// `/timesheets`: people see and change what is theirs; who may approve sees everything.
class TimesheetResource
{
public:
    explicit TimesheetResource(Store &store);

    Response list(const Call &call) const;
    Response create(const Call &call);
    Response get(const Call &call) const;
    Response change(const Call &call); ///< PUT and PATCH
    Response submit(const Call &call);
    Response approve(const Call &call);
    Response remove(const Call &call);

private:
    Store &m_store;
};

} // namespace Keyfob::Sandbox
