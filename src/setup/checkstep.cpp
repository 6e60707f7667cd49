// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "checkstep.h"

#include "core/text.h"

namespace Keyfob {

QString CheckStep::title() const
{
    switch (id) {
    case Id::Address: return Text::tr("Address");
    case Id::Connection: return Text::tr("Secure connection");
    case Id::Discovery: return Text::tr("Provider's configuration");
    case Id::ClockOffset: return Text::tr("Clock");
    case Id::Keys: return Text::tr("Signing keys");
    case Id::Algorithms: return Text::tr("Signature algorithm");
    case Id::ResponseTypes: return Text::tr("Response type");
    case Id::ClientId: return Text::tr("Client ID");
    case Id::RedirectUri: return Text::tr("Callback URL");
    case Id::LoopbackRedirectUri: return Text::tr("Callback URL of the browser");
    case Id::Audience: return Text::tr("API at the provider");
    case Id::Scopes: return Text::tr("Scopes");
    case Id::Pkce: return Text::tr("PKCE");
    case Id::PushedRequests: return Text::tr("Pushed requests");
    case Id::Dpop: return Text::tr("Bound tokens (DPoP)");
    case Id::SilentSignIn: return Text::tr("Sign-in");
    case Id::TokenEndpoint: return Text::tr("Token endpoint");
    case Id::Logout: return Text::tr("Log-out");
    case Id::Revocation: return Text::tr("Revocation");
    case Id::Api: return Text::tr("API");
    case Id::ApiToken: break;
    }
    return Text::tr("API with a token");
}

QString CheckStep::idName() const
{
    switch (id) {
    case Id::Address: return QStringLiteral("address");
    case Id::Connection: return QStringLiteral("connection");
    case Id::Discovery: return QStringLiteral("discovery");
    case Id::ClockOffset: return QStringLiteral("clock");
    case Id::Keys: return QStringLiteral("keys");
    case Id::Algorithms: return QStringLiteral("algorithms");
    case Id::ResponseTypes: return QStringLiteral("response-type");
    case Id::ClientId: return QStringLiteral("client");
    case Id::RedirectUri: return QStringLiteral("redirect-uri");
    case Id::LoopbackRedirectUri: return QStringLiteral("loopback-redirect-uri");
    case Id::Audience: return QStringLiteral("audience");
    case Id::Scopes: return QStringLiteral("scopes");
    case Id::Pkce: return QStringLiteral("pkce");
    case Id::PushedRequests: return QStringLiteral("pushed-requests");
    case Id::Dpop: return QStringLiteral("dpop");
    case Id::SilentSignIn: return QStringLiteral("sign-in");
    case Id::TokenEndpoint: return QStringLiteral("token-endpoint");
    case Id::Logout: return QStringLiteral("logout");
    case Id::Revocation: return QStringLiteral("revocation");
    case Id::Api: return QStringLiteral("api");
    case Id::ApiToken: break;
    }
    return QStringLiteral("api-token");
}

QString CheckStep::verdictName() const
{
    switch (verdict) {
    case Verdict::Ok: return QStringLiteral("ok");
    case Verdict::Warning: return QStringLiteral("warning");
    case Verdict::Wrong: return QStringLiteral("wrong");
    case Verdict::Skipped: break;
    }
    return QStringLiteral("skipped");
}

QJsonObject CheckStep::toJson() const
{
    QJsonObject json {
        {QStringLiteral("step"), idName()},
        {QStringLiteral("title"), title()},
        {QStringLiteral("verdict"), verdictName()},
        {QStringLiteral("message"), message},
    };
    const std::pair<QString, QString> more[] = {
        {QStringLiteral("change"), change},
        {QStringLiteral("setting"), setting ? settingId(*setting) : QString()},
        {QStringLiteral("field"), field},
        {QStringLiteral("detail"), detail},
    };
    for (const auto &[name, value] : more) {
        if (!value.isEmpty())
            json.insert(name, value);
    }
    return json;
}

} // namespace Keyfob
