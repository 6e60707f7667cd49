// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "scopetexts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

Sentence meaningOfScope(const QString &scope)
{
    static const QHash<QString, const char *> meanings {
        {u"openid"_s, QT_TRANSLATE_NOOP("Keyfob::Sandbox", "Know that it is you")},
        {u"profile"_s, QT_TRANSLATE_NOOP("Keyfob::Sandbox", "See your name and picture")},
        {u"email"_s, QT_TRANSLATE_NOOP("Keyfob::Sandbox", "See your email address")},
        {u"offline_access"_s,
         QT_TRANSLATE_NOOP("Keyfob::Sandbox", "Keep access while you are away")},
        {u"read:timesheets"_s, QT_TRANSLATE_NOOP("Keyfob::Sandbox", "Read your timesheets")},
        {u"create:timesheets"_s, QT_TRANSLATE_NOOP("Keyfob::Sandbox", "Add timesheets for you")},
        {u"delete:timesheets"_s, QT_TRANSLATE_NOOP("Keyfob::Sandbox", "Delete your timesheets")},
        {u"approve:timesheets"_s, QT_TRANSLATE_NOOP("Keyfob::Sandbox", "Approve for your team")},
        {u"read:projects"_s, QT_TRANSLATE_NOOP("Keyfob::Sandbox", "See the projects")},
        {u"write:projects"_s, QT_TRANSLATE_NOOP("Keyfob::Sandbox", "Add and change projects")},
        {u"read:people"_s, QT_TRANSLATE_NOOP("Keyfob::Sandbox", "See who works here")},
        {u"write:people"_s, QT_TRANSLATE_NOOP("Keyfob::Sandbox", "Change your personal data")},
    };
    const char *meaning = meanings.value(scope, nullptr);
    return meaning ? Sentence {meaning} : Sentence {"%1", {scope}};
}

} // namespace Keyfob::Sandbox
