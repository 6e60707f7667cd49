// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "apipath.h"

#include "core/logging.h"
#include "core/publicurl.h"
#include "core/text.h"
#include "net/origin.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace Keyfob {

namespace {

tl::unexpected<Error> elsewhere(const char *detail)
{
    return fail(
        ErrorCode::OriginRefused,
        Text::tr("This address is not part of your organization's API, so it does not get your "
                 "access token."),
        QString::fromLatin1(detail));
}

tl::unexpected<Error> invalid(const QString &message, const char *detail)
{
    return fail(ErrorCode::InvalidRequest, message, QString::fromLatin1(detail));
}

/// Control characters and backslashes: every URL parser has its own idea of them.
bool hasTreacherousCharacter(const QString &text)
{
    return !text.isValidUtf16() || std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x20 || (c.unicode() >= 0x7F && c.unicode() < 0xA0)
            || c == QLatin1Char('\\') || c.category() == QChar::Other_Format;
    });
}

/// \a path in the characters of RFC 3986; escapes that are in it stay.
QByteArray percentEncoded(const QString &path)
{
    constexpr QByteArrayView Plain = "-._~!$&'()*+,;=:@/?%";
    QByteArray encoded;
    encoded.reserve(path.size());
    for (const char c : path.toUtf8()) {
        const bool alphanumeric =
            (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
        if (alphanumeric || Plain.contains(c))
            encoded += c;
        else
            encoded += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return encoded;
}

/// Every % begins an escape (RFC 3986 2.1).
bool hasBadEscape(const QByteArray &text)
{
    const auto isHex = [&text](qsizetype at) {
        return at < text.size() && std::isxdigit(static_cast<uchar>(text[at]));
    };
    for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
        if (!isHex(at + 1) || !isHex(at + 2))
            return true;
    }
    return false;
}

/// True if \a text begins with a scheme (RFC 3986 3.1).
bool hasScheme(const QString &text)
{
    for (const QChar c : text) {
        if (c == QLatin1Char(':'))
            return true;
        if (c == QLatin1Char('/') || c == QLatin1Char('?') || c == QLatin1Char('#'))
            return false;
    }
    return false;
}

/// Takes the dot segments out of \a path, encoded ones too, as servers do (RFC 3986 5.2.4).
/// Nothing if they lead above where it begins, or if a segment hides a separator.
std::optional<QByteArray> withoutDotSegments(const QByteArray &path)
{
    if (!path.contains('.') && !path.contains('%')) // no dot, and none that is hidden
        return path;
    QList<QByteArray> kept;
    const QList<QByteArray> segments = path.split('/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QByteArray plain = QByteArray::fromPercentEncoding(segments[i]);
        const bool isLast = i == segments.size() - 1;
        if (plain == "..") {
            if (kept.isEmpty())
                return std::nullopt;
            kept.removeLast();
        } else if (plain != ".") {
            // "..%2f" and "%5c..": some servers decode first and split afterwards.
            if ((plain.contains('/') || plain.contains('\\')) && plain.contains(".."))
                return std::nullopt;
            kept.append(segments[i]);
            continue;
        }
        if (isLast)
            kept.append(QByteArray());
    }
    return kept.join('/');
}

Expected<QUrl> resolveAbsolute(const QUrl &baseUrl, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return elsewhere("not a valid URL");
    if (url.authority().contains(QLatin1Char('@'))
        || text.section(QLatin1Char('/'), 2, 2).contains(QLatin1Char('@')))
        return elsewhere("user info");
    if (originOf(url) != originOf(baseUrl))
        return elsewhere("another origin");
    return url.adjusted(QUrl::NormalizePathSegments);
}

} // namespace

Expected<QUrl> resolveApiPath(const QUrl &baseUrl, const QString &path)
{
    if (baseUrl.isEmpty()) {
        return fail(ErrorCode::OriginRefused,
                    Text::tr("Your organization's settings name no API (api_base_url)."));
    }
    if (!isSecureUrl(baseUrl)) {
        return fail(ErrorCode::InsecureUrl,
                    Text::tr("The API's address %1 is not safe to use: it must begin with https.")
                        .arg(plainText(publicUrl(baseUrl).toDisplayString())));
    }
    if (hasTreacherousCharacter(path))
        return invalid(Text::tr("The address has a character that is not allowed."), "character");
    if (path.contains(QLatin1Char('#')))
        return invalid(Text::tr("The address has a part after #, which is never sent."),
                       "fragment");
    if (path.startsWith(QLatin1StringView("//")))
        return elsewhere("network path");
    if (hasScheme(path))
        return resolveAbsolute(baseUrl, path);

    const QByteArray encoded = percentEncoded(path);
    if (hasBadEscape(encoded))
        return invalid(Text::tr("The address has a % that begins no escape."), "escape");
    const qsizetype mark = encoded.indexOf('?');
    const QByteArray query = mark < 0 ? QByteArray() : encoded.mid(mark);
    QByteArray below = mark < 0 ? encoded : encoded.left(mark);
    if (below.startsWith('/'))
        below.remove(0, 1);
    const auto clean = withoutDotSegments(below);
    if (!clean)
        return elsewhere("dot segments");

    QByteArray basePath = baseUrl.path(QUrl::FullyEncoded).toUtf8();
    while (basePath.endsWith('/'))
        basePath.chop(1);
    // Nothing below the base: the base itself, as the tenant file spells it.
    const QByteArray whole = clean->isEmpty() && !path.startsWith(QLatin1Char('/'))
        ? baseUrl.path(QUrl::FullyEncoded).toUtf8()
        : basePath + '/' + *clean;
    const QString origin = originOf(baseUrl);
    const QUrl url = QUrl::fromEncoded(origin.toUtf8() + whole + query, QUrl::StrictMode);
    if (!url.isValid() || originOf(url) != origin)
        return invalid(Text::tr("The address is not valid."), "not a valid URL");
    return url;
}

} // namespace Keyfob
