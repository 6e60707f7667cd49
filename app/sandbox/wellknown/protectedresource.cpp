// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "wellknown/protectedresource.h"

#include "realm.h"
#include "replies.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

Response apiMetadata(const Realm &realm)
{
    const QJsonArray scopes {u"read:timesheets"_s,   u"create:timesheets"_s,
                             u"delete:timesheets"_s, u"approve:timesheets"_s,
                             u"read:projects"_s,     u"write:projects"_s,
                             u"read:people"_s,       u"write:people"_s};
    return jsonReply(200,
                     QJsonObject {{u"resource"_s, realm.apiAddress()},
                                  {u"authorization_servers"_s, QJsonArray {realm.baseUrl()}},
                                  {u"bearer_methods_supported"_s, QJsonArray {u"header"_s}},
                                  {u"scopes_supported"_s, scopes}});
}

} // namespace Keyfob::Sandbox
