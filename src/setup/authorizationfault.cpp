// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "authorizationfault.h"

#include "core/displaytext.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Keyfob {

namespace {

using Fault = AuthorizationFault;

constexpr int MaxText = 600;
constexpr qsizetype MaxPage = 128 * 1024;

struct Sign
{
    Fault fault;
    /// Parts of sentences, in lower case; any of them.
    const char *parts;
};

/// In this order: what is more special comes first, since its sentence may hold other words too.
constexpr Sign Signs[] = {
    {Fault::DpopRequired, "dpop"},
    {Fault::PushedRequestRequired, "pushed authorization request|par is required"},
    {Fault::PkceRequired,
     "pkce|code_challenge|code challenge|proof key for code exchange|aadsts9002325"},
    {Fault::UnknownTenant, "aadsts90002|aadsts900023"},
    {Fault::Audience,
     "service not found|aadsts500011|aadsts50001:|resource indicator|resource server|"
     "resource principal|unknown audience|audience"},
    {Fault::WrongRedirectUri,
     "redirect_uri|redirect uri|redirection uri|callback url|aadsts50011|aadsts900971"},
    {Fault::UnknownClient,
     "unknown client|client not found|client_id|client identifier|no application|"
     "client is invalid|invalid client|aadsts700016|errors.app.notfound|client_notfound|"
     "application not found"},
    {Fault::ResponseTypeRefused,
     "response_type|response type|implicit flow is disabled|standard flow is disabled|"
     "grant type|grant_type|aadsts700054|aadsts700051|aadsts70005"},
    {Fault::Scope, "scope|aadsts70011|aadsts65005|aadsts650053"},
};

Fault faultOfCode(const QString &code)
{
    static const QHash<QString, Fault> faults {
        {QStringLiteral("login_required"), Fault::None},
        {QStringLiteral("interaction_required"), Fault::None},
        {QStringLiteral("consent_required"), Fault::None},
        {QStringLiteral("account_selection_required"), Fault::None},
        {QStringLiteral("invalid_client"), Fault::UnknownClient},
        {QStringLiteral("invalid_redirect_uri"), Fault::WrongRedirectUri},
        {QStringLiteral("redirect_uri_mismatch"), Fault::WrongRedirectUri},
        {QStringLiteral("unauthorized_client"), Fault::ResponseTypeRefused},
        {QStringLiteral("unsupported_response_type"), Fault::ResponseTypeRefused},
        {QStringLiteral("unsupported_response_mode"), Fault::ResponseTypeRefused},
        {QStringLiteral("invalid_target"), Fault::Audience},
        {QStringLiteral("invalid_scope"), Fault::Scope},
        {QStringLiteral("server_error"), Fault::NotNow},
        {QStringLiteral("temporarily_unavailable"), Fault::NotNow},
    };
    return faults.value(code, Fault::Unknown);
}

bool hasAny(const QString &text, const char *parts)
{
    const QStringList all = QString::fromLatin1(parts).split(u'|');
    return std::any_of(all.begin(), all.end(),
                       [&text](const QString &part) { return text.contains(part); });
}

} // namespace

AuthorizationFault authorizationFault(const QString &code, const QString &text)
{
    const Fault byCode = faultOfCode(code);
    if (byCode == Fault::None)
        return byCode;
    const QString lower = text.toLower();
    for (const Sign &sign : Signs) {
        if (hasAny(lower, sign.parts))
            return sign.fault;
    }
    return byCode;
}

QString textOfPage(const QByteArray &html)
{
    QString text = QString::fromUtf8(html.left(MaxPage));
    static const QRegularExpression hidden(
        QStringLiteral("<(script|style|head)\\b[^>]*>.*?</\\1\\s*>|<!--.*?-->"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    text.replace(hidden, QStringLiteral(" "));
    text.replace(tag, QStringLiteral(" "));
    const std::pair<const char *, QChar> entities[] = {{"&lt;", u'<'},   {"&gt;", u'>'},
                                                       {"&quot;", u'"'}, {"&#39;", u'\''},
                                                       {"&nbsp;", u' '}, {"&amp;", u'&'}};
    for (const auto &[name, character] : entities)
        text.replace(QLatin1StringView(name), QString(character));
    return plainText(text, MaxText);
}

} // namespace Keyfob
