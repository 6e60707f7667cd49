// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "scopetexts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

QString meaningOfScope(const QString &scope)
{
    static const QHash<QString, QString> meanings {
        {u"openid"_s, u"Know that it is you"_s},
        {u"profile"_s, u"See your name and picture"_s},
        {u"email"_s, u"See your email address"_s},
        {u"offline_access"_s, u"Keep access while you are away"_s},
        {u"read:timesheets"_s, u"Read your timesheets"_s},
        {u"create:timesheets"_s, u"Add timesheets for you"_s},
        {u"delete:timesheets"_s, u"Delete your timesheets"_s},
        {u"approve:timesheets"_s, u"Approve for your team"_s},
        {u"read:projects"_s, u"See the projects"_s},
        {u"write:projects"_s, u"Add and change projects"_s},
        {u"read:people"_s, u"See who works here"_s},
        {u"write:people"_s, u"Change your personal data"_s},
    };
    return meanings.value(scope, scope);
}

} // namespace Keyfob::Sandbox
