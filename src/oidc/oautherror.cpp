// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "oautherror.h"
#include "core/text.h"

#include <QStringList>

#include <initializer_list>

namespace Keyfob {

namespace {

constexpr qsizetype CodeCap = 64;
constexpr qsizetype DescriptionCap = 240;

/// The first of \a names that holds a text or a number.
QString firstOf(const QJsonObject &json, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QJsonValue value = json.value(QLatin1StringView(name));
        if (value.isString() || value.isDouble())
            return value.toVariant().toString();
    }
    return {};
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
    return Text::tr("Your provider wants you to sign in again.");
}

} // namespace

OAuthError OAuthError::fromJson(const QJsonObject &json)
{
    const QString code = firstOf(json, {"code", "error", "error_code", "status"});
    const QString description = firstOf(json,
                                        {"errorDescription", "error_description", "description",
                                         "error", "details", "message", "err"});
    return {plainText(code, CodeCap), plainText(description, DescriptionCap)};
}

Error OAuthError::toError() const
{
    const ErrorCode kind = codeFor(code);
    QString message;
    switch (kind) {
    case ErrorCode::AccessDenied:
        message = Text::tr("You, or your provider, did not allow this sign-in.");
        break;
    case ErrorCode::LoginRequired: message = whatTheProviderWants(code); break;
    case ErrorCode::InvalidGrant:
        message = Text::tr("Your provider no longer accepts this sign-in. Sign in again.");
        break;
    default:
        message = Text::tr("Your provider refused the sign-in (%1).")
                      .arg(code.isEmpty() ? Text::tr("no reason given") : code);
    }
    if (!description.isEmpty() && description != code)
        message += QLatin1Char(' ') + Text::tr("It says: %1").arg(description);
    Error error(kind, message, code);
    error.setProviderCode(code);
    return error;
}

} // namespace Keyfob
