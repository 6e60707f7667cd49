// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "apipermission.h"

#include "core/displaytext.h"
#include "net/origin.h"
#include "openapi/operation.h"
#include "openapi/operationcall.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Keyfob {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Keyfob::ApiPermission", text);
}

} // namespace

ApiPermission ApiPermission::of(const ApiOperation *operation, const Holder &holder)
{
    ApiPermission permission;
    if (!operation)
        return permission;
    permission.m_isOffered = true;
    if (!isAtApi(*operation, holder.apiBase)) {
        permission.m_text = tr("This is at %1. Keyfob sends your access token only to %2.")
                                .arg(plainText(serverOf(*operation, holder.apiBase).host()),
                                     plainText(holder.apiBase.host()));
    } else if (!operation->security.acceptsAccessToken()) {
        permission.m_text = tr("This needs another credential than your sign-in, such as an API "
                               "key, which Keyfob does not have.");
    } else if (const QStringList missing = operation->security.missingScopes(holder.held);
               !missing.isEmpty()) {
        permission.m_missing = missing;
        permission.m_text = missingText(missing, holder);
    } else {
        permission.m_isAllowed = true;
    }
    return permission;
}

ApiPermission ApiPermission::refused(const QStringList &needed, const Holder &holder)
{
    ApiPermission permission;
    permission.m_isOffered = true;
    for (const QString &scope : needed) {
        if (!holder.held.contains(scope))
            permission.m_missing.append(scope);
    }
    permission.m_text = needed.isEmpty() ? tr("The API refuses, and does not say which permission "
                                              "it needs. Ask your administrator.")
        : permission.m_missing.isEmpty()
        ? tr("You have the permission that the API named, but it still refuses. Ask your "
             "administrator.")
        : missingText(permission.m_missing, holder);
    return permission;
}

QString ApiPermission::missingText(const QStringList &missing, const Holder &holder)
{
    QStringList quoted;
    for (const QString &scope : missing)
        quoted.append(tr("“%1”").arg(plainText(scope, 60)));
    const QString names = QLocale().createSeparatedList(quoted);
    const bool wasRefused = std::all_of(missing.begin(), missing.end(), [&](const QString &scope) {
        return holder.requested.contains(scope);
    });
    if (wasRefused) {
        return missing.size() == 1
            ? tr("You need the permission %1, which you were not given. Your administrator can "
                 "give it to you.")
                  .arg(names)
            : tr("You need the permissions %1, which you were not given. Your administrator can "
                 "give them to you.")
                  .arg(names);
    }
    return missing.size() == 1
        ? tr("You need the permission %1, which Keyfob has not asked for yet.").arg(names)
        : tr("You need the permissions %1, which Keyfob has not asked for yet.").arg(names);
}

} // namespace Keyfob
