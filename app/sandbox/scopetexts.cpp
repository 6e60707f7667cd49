// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "scopetexts.h"

#include <QHash>

namespace Keyfob::Sandbox {

QString meaningOfScope(const QString &scope)
{
    static const QHash<QString, QString> meanings {
        {u"openid"_qs, u"Know that it is you"_qs},
        {u"profile"_qs, u"See your name and picture"_qs},
        {u"email"_qs, u"See your email address"_qs},
        {u"offline_access"_qs, u"Keep access while you are away"_qs},
        {u"read:timesheets"_qs, u"Read your timesheets"_qs},
        {u"create:timesheets"_qs, u"Add timesheets for you"_qs},
        {u"delete:timesheets"_qs, u"Delete your timesheets"_qs},
        {u"approve:timesheets"_qs, u"Approve for your team"_qs},
    };
    return meanings.value(scope, scope);
}

} // namespace Keyfob::Sandbox
