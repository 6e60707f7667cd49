// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "form.h"
#include "pagelanguage.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace Keyfob::Sandbox {

class ClientRegistry;
struct Realm;

/// Where the answer to a request goes.
struct AnswerPlace
{
    QString redirectUri;
    bool inFragment = true; ///< Or in the query.
    QString state;
};

/// An authorization request that passed its checks (RFC 6749 4.1.1 and 4.2.1, OIDC Core 3.1.2.1).
struct AuthorizeRequest
{
    QString clientId;
    QString clientName; ///< For the pages.
    bool wantsCode = false;
    bool wantsIdToken = false;
    bool wantsToken = false;
    AnswerPlace place;
    QString nonce;
    QStringList scopes;
    QString audience;
    QString connection;
    QString organization;
    QStringList prompts;
    QString loginHint;
    std::optional<qint64> maxAge; ///< Seconds.
    QString codeChallenge;

    bool isSilent() const { return prompts.contains(QStringLiteral("none")); }
};

/// A request that goes back to the client with an error.
struct AuthorizeError
{
    QString code; ///< RFC 6749 4.2.2.1, OIDC Core 3.1.2.6
    QString description;
    AnswerPlace place;
};

/// A request that must not go anywhere: the person gets to read this sentence.
struct AuthorizeRefusal
{
    Sentence sentence;
};

/// How an authorization request arrived.
enum class Channel {
    Browser, ///< In the URL.
    Pushed, ///< From the client itself (RFC 9126).
};

/// Checks the parameters in \a form: client and redirect URI before anything else.
std::variant<AuthorizeRequest, AuthorizeError, AuthorizeRefusal>
checkAuthorizeRequest(const Form &form, const Realm &realm, const ClientRegistry &clients,
                      Channel channel = Channel::Browser);

} // namespace Keyfob::Sandbox
