// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signinturns.h"

#include "api/apiclient.h"
#include "auth/authservice.h"
#include "client/signinnetwork.h"
#include "net/httpclient.h"
#include "oidc/tenantnetwork.h"
#include "testkit/await.h"
#include "useragent/embeddeduseragent.h"
#include "vault/memorystore.h"
#include "vault/sessionvault.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <iostream>
#include <string>

namespace Keyfob::Bench {

namespace {

template<typename T>
T need(Expected<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message()), qPrintable(result.error().detail()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Somebody's session, which ends with it.
class Person
{
public:
    Person(HttpClient &http, const Tenant &tenant, EmbeddedUserAgent &window)
        : m_vault(m_store, m_folder.filePath(QStringLiteral("marker.ini")))
        , m_auth(tenant, AuthService::Dependencies {http, window, m_vault, Clock::system()})
        , m_api(http, m_auth, tenant.apiBaseUrl)
    {
        need(await(m_auth.restore()));
    }

    /// As somebody who looks at the button before they press it.
    void look()
    {
        m_auth.warmUp();
        QTest::qWait(2500);
    }

    void signIn()
    {
        QElapsedTimer sinceRedirect;
        QObject context;
        QObject::connect(&m_auth, &AuthService::stateChanged, &context, [&] {
            if (m_auth.state() == AuthService::State::Checking)
                sinceRedirect.start();
        });
        need(await(m_auth.signIn()));
        m_redirectTime = double(sinceRedirect.nsecsElapsed()) / 1e9;
        call();
    }

    /// Seconds from the provider's last answer until somebody was signed in.
    double redirectTime() const { return m_redirectTime; }

    void renew()
    {
        const Secret token = need(await(m_auth.accessToken()));
        need(await(m_auth.renew(token)));
        call();
    }

private:
    void call()
    {
        ApiRequest request;
        request.path = QStringLiteral("/timesheets");
        if (need(await(m_api.send(std::move(request)))).status != 200)
            qFatal("the API refuses");
    }

    QTemporaryDir m_folder;
    MemoryStore m_store;
    SessionVault m_vault;
    AuthService m_auth;
    ApiClient m_api;
    double m_redirectTime = 0;
};

} // namespace

void takeSignInTurns(const QString &tenantFile, const QStringList &command)
{
    const Tenant tenant = need(Tenant::load(tenantFile));
    const NetworkSetup network = need(loadNetworkSetup(tenant));
    HttpClient http;
    http.setNetwork(network);
    EmbeddedUserAgent window(command);
    window.setNetwork(signInNetwork(network));
    std::unique_ptr<Person> person;
    std::cout << "ready" << std::endl;
    std::string line;
    while (std::getline(std::cin, line)) {
        if (line == "1") {
            person = std::make_unique<Person>(http, tenant, window);
            person->look();
        }
        QElapsedTimer timer;
        timer.start();
        if (line == "1") {
            person->signIn();
        } else {
            person->renew();
        }
        std::cout << double(timer.nsecsElapsed()) / 1e9 << ' ' << person->redirectTime()
                  << std::endl;
    }
}

} // namespace Keyfob::Bench
