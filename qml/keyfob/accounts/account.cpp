// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "account.h"

#include "auth/session.h"
#include "core/error.h"
#include "oidc/sessionid.h"
#include "oidc/tenant.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace Keyfob {

QString Account::id() const
{
    return sessionId(tenantId, key);
}

bool Account::isKept() const
{
    return keep == Keep::Always || (keep == Keep::OnceSignedIn && !person.isEmpty());
}

Account Account::of(const Tenant &tenant, const QString &file)
{
    Account account;
    account.tenantId = tenant.id();
    account.tenantFile = file;
    account.organization = plainText(tenant.name, 80);
    return account;
}

QString Account::newKey()
{
    return QStringLiteral("%1").arg(QRandomGenerator::system()->generate64(), 16, 16,
                                    QLatin1Char('0'));
}

void Account::setSession(const Tenant &tenant, const Session &session)
{
    organization = plainText(tenant.name, 80);
    name = plainText(session.name, 100);
    email = plainText(session.email, 200);
    person = personOf(tenant, session);
}

QString personOf(const Tenant &tenant, const Session &session)
{
    if (session.subject.isEmpty())
        return {};
    const QByteArray both = tenant.issuerIdentifier().toUtf8() + '\n' + session.subject.octets();
    return QString::fromLatin1(
        QCryptographicHash::hash(both, QCryptographicHash::Sha256).first(16).toHex());
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString out;
    const auto addFirstLetter = [&out](const QString &word) {
        const QList<uint> points = word.toUcs4();
        const char32_t first = points.isEmpty() ? U'?' : points.first();
        out += QString::fromUcs4(&first, 1).toUpper();
    };
    if (!words.isEmpty())
        addFirstLetter(words.first());
    // An e-mail address in place of a name has but one word.
    if (words.size() > 1)
        addFirstLetter(words.last());
    return out;
}

} // namespace Keyfob
