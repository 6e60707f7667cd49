// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "wellknown/publishedtenant.h"

#include "realm.h"
#include "replies.h"

namespace Keyfob::Sandbox {

Response publishedTenant(const Realm &realm)
{
    Response response = jsonReply(200, realm.publishedTenant());
    response.with("Access-Control-Allow-Origin", "*");
    return response;
}

} // namespace Keyfob::Sandbox
