// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "oautherror.h"

#include "core/optionalmember.h"
#include "core/text.h"

#include <QStringList>

#include <algorithm>
#include <initializer_list>

namespace Keyfob {

namespace {

constexpr qsizetype CodeCap = 64;
constexpr qsizetype DescriptionCap = 240;

/// The first of \a names that holds a text or a number.
QString firstOf(const QJsonObject &json, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QJsonValue value = optionalMember(json, QLatin1StringView(name));
        if (value.isString() || value.isDouble())
            return value.toVariant().toString();
    }
    return {};
}

/// RFC 6749 5.2: visible ASCII and spaces, without quotation mark and backslash.
bool isCode(const QString &text)
{
    return text.size() <= CodeCap && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\';
           });
}

ErrorCode codeFor(const QString &code)
{
    if (code == QLatin1StringView("access_denied"))
        return ErrorCode::AccessDenied;
    if (code == QLatin1StringView("invalid_grant"))
        return ErrorCode::InvalidGrant;
    static const QStringList needPerson {
        QStringLiteral("login_required"), QStringLiteral("consent_required"),
        QStringLiteral("interaction_required"), QStringLiteral("account_selection_required")};
    return needPerson.contains(code) ? ErrorCode::LoginRequired : ErrorCode::ProviderError;
}

/// Why a provider that may show nothing (prompt=none) gives nothing (OIDC Core 3.1.2.6).
QString whatTheProviderWants(const QString &code)
{
    if (code == QLatin1StringView("consent_required"))
        return Text::tr("Your provider asks you to allow this program's access again.");
    if (code == QLatin1StringView("interaction_required"))
        return Text::tr("Your provider has a page for you to read or fill in.");
    if (code == QLatin1StringView("account_selection_required"))
        return Text::tr("Your provider asks which of your accounts to use.");
    return Text::tr("Your provider wants you to log in again.");
}

} // namespace

OAuthError OAuthError::fromJson(const QJsonObject &json)
{
    const QString code = firstOf(json, {"code", "error", "error_code", "status"});
    const QString description = firstOf(json,
                                        {"errorDescription", "error_description", "description",
                                         "error", "details", "message", "err"});
    return {isCode(code) ? code : QString(), plainText(code, CodeCap),
            plainText(description, DescriptionCap)};
}

bool OAuthError::isIn(const QJsonObject &json)
{
    return !optionalMember(json, QLatin1StringView("error")).isUndefined();
}

Error OAuthError::toError() const
{
    return toError(false);
}

Error OAuthError::toError(bool saw) const
{
    const bool refusedConsent = saw && code == QLatin1StringView("consent_required");
    const ErrorCode kind = refusedConsent ? ErrorCode::AccessDenied : codeFor(code);
    const QString shown = shownCode;
    QString message;
    switch (kind) {
    case ErrorCode::AccessDenied:
        message = refusedConsent
            ? Text::tr("You did not allow what this program asks for, so you are not signed in. "
                       "Log in again and allow it.")
            : Text::tr("You, or your provider, did not allow this sign-in. Log in again, or ask "
                       "your administrator for access.");
        break;
    case ErrorCode::LoginRequired:
        message = saw ? Text::tr("Your provider did not finish signing you in (%1). Log in again; "
                                 "if it happens again, tell your administrator.")
                            .arg(shown)
                      : whatTheProviderWants(code);
        break;
    case ErrorCode::InvalidGrant:
        message = Text::tr("Your provider no longer accepts this sign-in. Log in again.");
        break;
    default:
        message = Text::tr("Your provider refused the sign-in (%1).")
                      .arg(shown.isEmpty() ? Text::tr("no reason given") : shown);
    }
    const QString said = description;
    if (!said.isEmpty() && said != shown)
        message += QLatin1Char(' ') + Text::tr("It says: %1").arg(said);
    Error error(kind, message, shown);
    error.setProviderCode(code);
    return error;
}

} // namespace Keyfob
