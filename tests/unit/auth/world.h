// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "auth/authservice.h"
#include "net/httpclient.h"
#include "net/networkwatch.h"
#include "net/savingmode.h"
#include "support/fakeprovider.h"
#include "support/fakeuseragent.h"
#include "support/faultystore.h"
#include "testkit/await.h"
#include "testkit/fakeclock.h"
#include "vault/sessionvault.h"

#include <QTemporaryDir>
#include <QTest>

namespace Keyfob {

/// Everything that a service stands on, with a person who signs in at once.
struct World
{
    explicit World(const QString &type = QStringLiteral("id_token token"))
        : responseType(type)
        , agent([this](const Visit &visit) { return signInAtOnce(visit); })
        , vault(store, folder.filePath(QStringLiteral("marker")))
    {
        restart();
    }

    std::optional<Expected<VisitResult>> signInAtOnce(const Visit &visit)
    {
        const bool authorizes = visit.url.path() == QLatin1StringView("/authorize");
        VisitResult result;
        result.callback = Secret(authorizes ? provider.answer(visit.url)
                                            : QByteArray("https://app.example.com/cb"));
        result.cookies = Secret("sso-cookie");
        return result;
    }

    void restart()
    {
        service.reset();
        service = newService();
    }

    /// Another one on the same keychain, as another process would have, or for another account.
    std::unique_ptr<AuthService>
    newService(const QString &account = {},
               std::function<QString(const Session &)> chooseAccount = {})
    {
        Tenant tenant = provider.tenant(responseType);
        if (changeTenant)
            changeTenant(tenant);
        AuthService::Dependencies parts {
            http, agent, vault, clock, folder.path(), &network, account, std::move(chooseAccount)};
        parts.saving = &saving;
        parts.bindsUnknownConfiguration = bindsUnknownConfiguration;
        return std::make_unique<AuthService>(std::move(tenant), std::move(parts));
    }

    bool isKeychainEmpty() const { return store.entries.isEmpty(); }

    /// Time goes by, here and at the provider.
    void pass(qint64 seconds)
    {
        clock.advance(seconds);
        provider.now += seconds;
    }

    void start() { QVERIFY(await(service->restore())); }

    void signIn()
    {
        start();
        QVERIFY(await(service->signIn()));
    }

    QString responseType;
    std::function<void(Tenant &)> changeTenant; ///< Of services made from now on
    bool bindsUnknownConfiguration = false;
    QTemporaryDir folder;
    FakeProvider provider;
    FakeClock clock {1700000000};
    HttpClient http;
    NetworkWatch network;
    SavingMode saving;
    FakeUserAgent agent;
    FaultyStore store;
    SessionVault vault;
    std::unique_ptr<AuthService> service;
};

inline QByteArray tokenOf(AuthService &service)
{
    const auto token = await(service.accessToken());
    return token ? token->reveal().toByteArray() : QByteArray();
}

} // namespace Keyfob
