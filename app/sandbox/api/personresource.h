// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/call.h"
#include "api/store.h"

namespace Keyfob::Sandbox {

/// `/people`: in pages by cursor. People change their own data; managers all.
class PersonResource
{
public:
    explicit PersonResource(Store &store);

    Response list(const Call &call) const;
    Response get(const Call &call) const;
    Response change(const Call &call); ///< PATCH

private:
    Store &m_store;
};

} // namespace Keyfob::Sandbox
