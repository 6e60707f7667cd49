// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "browserstate.h"
#include "cookies.h"
#include "httpfront.h"

namespace Keyfob::Sandbox {

class ClientRegistry;
class GrantStore;
class PushedRequests;
struct Realm;
class TokenIssuer;

/// The authorization endpoint and the pages behind it: log in, choose an account, consent, answer.
class Authorize
{
public:
    Authorize(const Realm &realm, const ClientRegistry &clients, PushedRequests &pushed,
              const TokenIssuer &issuer, GrantStore &grants, BrowserState &browsers,
              const Cookies &cookies);

    /// `/authorize`, by GET or POST. Nothing: the request is left without an answer (a fault).
    std::optional<Response> authorize(const Request &request);
    /// `/u/login`, the login form.
    Response login(const Request &request);
    /// `/u/continue`, where the login form leads.
    Response proceed(const Request &request);
    /// `/u/account`, the form of the account page.
    Response account(const Request &request);
    /// `/u/consent`, the consent form.
    Response consent(const Request &request);

private:
    struct Posted;
    std::variant<Posted, Response> posted(const Request &request);
    std::variant<AuthorizeRequest, AuthorizeError, AuthorizeRefusal> check(const Form &form);

    Response step(const Request &request, const QByteArray &handle, Transaction &transaction);
    bool needsLogin(const Transaction &transaction, const SsoSession *session) const;
    /// \a problem: what was wrong before, if anything.
    Response loginPage(const Request &request, int status, const QByteArray &handle,
                       const Transaction &transaction, const QString &username,
                       const char *problem = nullptr) const;
    Response accountPage(const Request &request, const QByteArray &handle,
                         const Transaction &transaction, const SsoSession &session) const;
    Response consentPage(const Request &request, const QByteArray &handle,
                         const Transaction &transaction, const SsoSession &session,
                         const QStringList &scopes) const;
    Response grant(const Request &request, const QByteArray &handle, const Transaction &transaction,
                   const SsoSession &session, const QStringList &scopes);
    Response finish(const Request &request, const QByteArray &handle,
                    const Transaction &transaction, const QString &error,
                    const QString &description);
    Response answer(const Request &request, const AnswerPlace &place,
                    QList<QPair<QByteArray, QString>> values) const;

    const Realm &m_realm;
    const ClientRegistry &m_clients;
    PushedRequests &m_pushed;
    const TokenIssuer &m_issuer;
    GrantStore &m_grants;
    BrowserState &m_browsers;
    const Cookies &m_cookies;
};

} // namespace Keyfob::Sandbox
