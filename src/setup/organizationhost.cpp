// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "organizationhost.h"

#include "core/text.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Keyfob {

namespace {

constexpr qsizetype MaxName = 253; // RFC 1035 2.3.4, without the dot at the end
constexpr int ShownInput = 80;

tl::unexpected<Error> noHost(const QString &text)
{
    if (text.isEmpty()) {
        return fail(ErrorCode::InvalidRequest,
                    Text::tr("The domain is missing. Type one such as acme.example."));
    }
    return fail(ErrorCode::InvalidRequest,
                Text::tr("\"%1\" is not a domain. Type one such as acme.example.")
                    .arg(plainText(text, ShownInput)));
}

Expected<int> readTypedPort(const QString &text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535 || text.startsWith(u'+')) {
        return fail(ErrorCode::InvalidRequest,
                    Text::tr("The port \"%1\" is not a number from 1 to 65535.")
                        .arg(plainText(text, ShownInput)));
    }
    return port;
}

/// \a text as an IPv4 address if it looks like one: URLs would also take 127.1 and 0x7f.1.
std::optional<Expected<QString>> readIPv4(const QString &text)
{
    static const QRegularExpression numeric(QStringLiteral("(^|\\.)(0x[0-9a-f]*|[0-9]+)$"));
    static const QRegularExpression dotted(
        QStringLiteral("^(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}$"));
    if (!numeric.match(text).hasMatch())
        return std::nullopt;
    if (!dotted.match(text).hasMatch() || QHostAddress(text).isNull())
        return Expected<QString>(noHost(text));
    return Expected<QString>(text);
}

Expected<QString> readName(QString text)
{
    while (text.endsWith(u'.'))
        text.chop(1);
    const QString name = QString::fromLatin1(QUrl::toAce(text.toLower())).toLower();
    if (const auto address = readIPv4(name))
        return *address;
    static const QRegularExpression labels(
        QStringLiteral("^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?"
                       "(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?)*$"));
    if (name.size() > MaxName || !labels.match(name).hasMatch())
        return noHost(text);
    if (!name.contains(u'.') && name != QLatin1StringView("localhost")) {
        return fail(ErrorCode::InvalidRequest,
                    Text::tr("\"%1\" is not a whole domain. Type it with its ending, such as "
                             "%1.example.")
                        .arg(plainText(text, ShownInput)));
    }
    return name;
}

} // namespace

Expected<TypedHost> readTypedHost(const QString &text)
{
    TypedHost typed;
    QString name = text;
    QString port;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        name = text.mid(1, end - 1);
        const QString rest = text.mid(end + 1);
        const QHostAddress address(name);
        if (end < 0 || address.protocol() != QHostAddress::IPv6Protocol || name.contains(u'%')
            || (!rest.isEmpty() && !rest.startsWith(u':')))
            return noHost(text);
        typed.host = address.toString();
        port = rest.mid(1);
    } else {
        if (const qsizetype colon = text.indexOf(u':'); colon >= 0) {
            name = text.left(colon);
            port = text.mid(colon + 1);
        }
        const auto host = readName(name);
        if (!host)
            return fail(host.error());
        typed.host = *host;
    }
    if (!port.isEmpty()) {
        const auto number = readTypedPort(port);
        if (!number)
            return fail(number.error());
        typed.port = *number;
    }
    return typed;
}

bool isMailboxProvider(const QString &host)
{
    static const QStringList names =
        QStringLiteral(
            "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com "
            "aol.com icloud.com me.com mac.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de "
            "freenet.de proton.me protonmail.com pm.me mail.ru yandex.ru yandex.com qq.com 163.com "
            "126.com orange.fr free.fr laposte.net libero.it zoho.com fastmail.com mail.com "
            "posteo.de mailbox.org tutanota.com")
            .split(u' ');
    return names.contains(host);
}

} // namespace Keyfob
