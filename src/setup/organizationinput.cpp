// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "organizationinput.h"

#include "core/text.h"
#include "net/origin.h"
#include "oidc/formdata.h"
#include "organizationhost.h"

#include <QDir>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace Keyfob {

namespace {

using Kind = OrganizationInput::Kind;

constexpr QLatin1StringView DiscoverySuffix("/.well-known/openid-configuration");

tl::unexpected<Error> notUsable(const QString &sentence)
{
    return fail(ErrorCode::InvalidRequest, sentence);
}

/// Where it came from decides what it may be.
enum class From {
    Person,
    Link, ///< An untrusted page
};

/// What no keyboard types; U+FFFD stands for octets that were no UTF-8.
bool isUnreadable(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_NotAssigned
        || c == QChar::ReplacementCharacter;
}

/// What leads to a file, if \a text does: it keeps its spaces and its letters.
std::optional<Expected<OrganizationInput>> readFileInput(const QString &text)
{
    static const QRegularExpression drive(QStringLiteral("^[A-Za-z]:[\\\\/]"));
    OrganizationInput input;
    input.kind = Kind::TenantFile;
    if (text.startsWith(QLatin1StringView("file:"), Qt::CaseInsensitive)) {
        const QUrl url(text);
        if (!url.isLocalFile() || url.toLocalFile().isEmpty() || !url.host().isEmpty())
            return notUsable(Text::tr("This address of a file is not on this computer."));
        input.file = url.toLocalFile();
    } else if (text.startsWith(QLatin1StringView("~/"))) {
        input.file = QDir::homePath() + text.mid(1);
    } else if ((text.startsWith(u'/') && !text.startsWith(QLatin1StringView("//")))
               || drive.match(text).hasMatch()) {
        input.file = text;
    } else {
        return std::nullopt;
    }
    input.file = QDir::cleanPath(input.file);
    return input;
}

/// Letters in the forms that keyboards of other scripts type, and spaces that slip in around
/// punctuation.
QString withoutTypingMistakes(QString text)
{
    text = text.normalized(QString::NormalizationForm_KC);
    text.replace(QChar(0x3002), u'.'); // the ideographic full stop, which IDNA reads as a dot
    text.replace(u'\\', u'/');
    static const QRegularExpression invisible(QStringLiteral("[\\x{200b}-\\x{200f}\\x{feff}]"));
    static const QRegularExpression loose(QStringLiteral("\\s*([.@:/])\\s*"));
    text.remove(invisible);
    text.replace(loose, QStringLiteral("\\1"));
    text = text.trimmed();
    static const QRegularExpression wrapped(QStringLiteral("^(<(.*)>|\"(.*)\"|'(.*)')$"));
    if (const auto match = wrapped.match(text); match.hasMatch())
        text = match.captured(match.lastCapturedIndex()).trimmed();
    return text;
}

/// Takes a scheme off \a text, well written or nearly so (`https//`, `htps:/`).
Expected<QString> takeScheme(QString &text)
{
    static const QRegularExpression web(QStringLiteral("^(h?tt?pp?s?)([:;]/*|/{2,})"),
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression other(QStringLiteral("^([a-z][a-z0-9+-]*):(?!\\d)"),
                                          QRegularExpression::CaseInsensitiveOption);
    QString scheme;
    for (auto match = web.match(text); match.hasMatch(); match = web.match(text)) {
        text = text.mid(match.capturedEnd()); // pasted behind one that was typed: the last counts
        const bool isSafe = match.captured(1).endsWith(u's', Qt::CaseInsensitive);
        scheme = isSafe ? QStringLiteral("https") : QStringLiteral("http");
    }
    if (!scheme.isEmpty())
        return scheme;
    if (text.startsWith(QLatin1StringView("mailto:"), Qt::CaseInsensitive)) {
        text = text.mid(7);
        return QString();
    }
    if (const auto match = other.match(text); match.hasMatch()) {
        return notUsable(Text::tr("Addresses that begin with %1: cannot be used. Type a domain "
                                  "such as acme.example.")
                             .arg(plainText(match.captured(1), 40)));
    }
    return QString();
}

/// `emma@acme.example`: returns the local part and leaves the domain in \a text.
Expected<QString> takeLocalPart(QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    const QString local = text.left(at);
    static const QRegularExpression allowed( // RFC 5322 3.2.3, and letters of RFC 6531
        QStringLiteral("^[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}$"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (!allowed.match(local).hasMatch() || text.mid(at).contains(u'/'))
        return notUsable(
            Text::tr("This is not an e-mail address. Type one such as emma@acme.example."));
    text = text.mid(at + 1);
    return local;
}

Expected<void> checkRest(const QString &path)
{
    if (path.contains(u'?') || path.contains(u'#'))
        return notUsable(Text::tr("The address must end before ? and #. Remove what comes after."));
    static const QRegularExpression segments(QStringLiteral("(^|/)(\\.|%2e){1,2}(/|$)"),
                                             QRegularExpression::CaseInsensitiveOption);
    if (segments.match(path).hasMatch() || path.contains(QLatin1StringView("//")))
        return notUsable(Text::tr("The address has an empty part, or one of dots. Remove it."));
    return {};
}

/// What \a url, whose host is good, is.
void classify(OrganizationInput &input, QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith(DiscoverySuffix)) // copied from a browser
        path.chop(DiscoverySuffix.size());
    if (path.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive))
        input.kind = Kind::TenantUrl;
    else if (!path.isEmpty())
        input.kind = Kind::Issuer;
    input.url.setPath(path, QUrl::TolerantMode);
}

Expected<OrganizationInput> readAddress(QString text)
{
    if (QHostAddress(text).protocol() == QHostAddress::IPv6Protocol && !text.startsWith(u'['))
        text = u'[' + text + u']';
    const auto scheme = takeScheme(text);
    if (!scheme)
        return fail(scheme.error());
    OrganizationInput input;
    while (text.startsWith(u'/'))
        text.remove(0, 1);
    const qsizetype slash = text.indexOf(u'/');
    QString local;
    if (text.contains(u'@')) {
        if (!scheme->isEmpty())
            return notUsable(Text::tr("A web address here must not hold a user name. Remove what "
                                      "is before @."));
        auto taken = takeLocalPart(text);
        if (!taken)
            return fail(taken.error());
        local = *taken;
    }
    const QString path = local.isEmpty() && slash >= 0 ? text.mid(slash) : QString();
    static const QRegularExpression slashesAtEnd(QStringLiteral("/+$"));
    if (const auto good = checkRest(QString(path).remove(slashesAtEnd)); !good)
        return fail(good.error());
    const auto host = readTypedHost(local.isEmpty() ? text.left(slash) : text);
    if (!host)
        return fail(host.error());
    const bool isLocal = isLoopbackHost(host->host);
    if (*scheme == QLatin1StringView("http") && !isLocal) {
        return notUsable(Text::tr("An address that begins with http:// is not safe. Type it with "
                                  "https://, or the domain alone."));
    }
    if (!local.isEmpty() && isMailboxProvider(host->host)) {
        return notUsable(Text::tr("%1 has mailboxes for everybody. Type the e-mail address that "
                                  "your organization gave you.")
                             .arg(host->host));
    }
    const bool isPlain = isLocal && *scheme != QLatin1StringView("https");
    input.url.setScheme(isPlain ? QStringLiteral("http") : QStringLiteral("https"));
    input.url.setHost(host->host);
    input.url.setPort(host->port);
    classify(input, path);
    if (!isSecureUrl(input.url))
        return notUsable(Text::tr("This is not a web address. Type a domain such as "
                                  "acme.example."));
    if (!local.isEmpty()) {
        input.kind = Kind::Email;
        input.email = local + u'@' + host->host;
    }
    return input;
}

Expected<OrganizationInput> readInput(const QString &typed, From from)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return notUsable(Text::tr("Type your e-mail address at work, or your organization's "
                                  "domain."));
    if (typed.toUtf8().size() > OrganizationInput::MaxSize)
        return notUsable(Text::tr("This is too long. Type your organization's domain, such as "
                                  "acme.example."));
    if (std::any_of(text.begin(), text.end(), isUnreadable) || !text.isValidUtf16())
        return notUsable(Text::tr("This has a line break, or a character that cannot be seen. "
                                  "Type your organization's domain."));
    if (const auto file = readFileInput(text)) {
        if (from == From::Link)
            return notUsable(Text::tr("This link names a file. A link can name an organization's "
                                      "domain only."));
        return *file;
    }
    const QString clean = withoutTypingMistakes(text);
    if (clean.contains(u' '))
        return notUsable(Text::tr("A domain has no spaces. Type one such as acme.example."));
    const bool isFileName = clean.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive)
        && !clean.contains(u'/') && !clean.contains(u'@');
    if (isFileName)
        return notUsable(Text::tr("To open a file, give its whole path, or choose it below."));
    return readAddress(clean);
}

/// The organization in a link of ours; nothing if \a text is none.
std::optional<Expected<OrganizationInput>> readLink(const QString &text)
{
    if (!text.startsWith(QLatin1StringView("keyfob:"), Qt::CaseInsensitive))
        return std::nullopt;
    static const QRegularExpression form(QStringLiteral("^keyfob:/{0,2}add/?\\?(.*)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto unusable = notUsable(Text::tr("This link cannot be used. A link of Keyfob's is "
                                             "keyfob://add?organization=acme.example."));
    const auto match = form.match(text);
    if (!match.hasMatch() || text.size() > OrganizationInput::MaxSize)
        return Expected<OrganizationInput>(unusable);
    const auto parameters = FormData::decode(match.captured(1).toUtf8());
    if (!parameters || parameters->size() != 1 || parameters->first().first != "organization")
        return Expected<OrganizationInput>(unusable);
    const QString organization = QString::fromUtf8(parameters->first().second);
    const auto input = readInput(organization, From::Link);
    if (input && input->kind != Kind::Domain && input->kind != Kind::Issuer) {
        return Expected<OrganizationInput>(notUsable(
            Text::tr("This link names no organization. A link can name its domain only.")));
    }
    return input;
}

} // namespace

Expected<OrganizationInput> OrganizationInput::parse(const QString &text)
{
    if (const auto link = readLink(text.trimmed()))
        return *link;
    return readInput(text, From::Person);
}

} // namespace Keyfob
