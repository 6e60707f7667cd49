// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/call.h"
#include "api/store.h"

namespace Keyfob::Sandbox {

/// `/projects`: in pages by number.
class ProjectResource
{
public:
    explicit ProjectResource(Store &store);

    Response list(const Call &call) const;
    Response create(const Call &call);
    Response get(const Call &call) const;
    Response change(const Call &call); ///< PUT and PATCH
    Response remove(const Call &call);

private:
    QJsonObject shown(const Project &project) const;
    /// Why \a project cannot be kept, if it cannot: another one has its code.
    std::optional<Response> conflict(const Project &project) const;

    Store &m_store;
};

} // namespace Keyfob::Sandbox
