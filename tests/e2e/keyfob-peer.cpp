// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// keyfob-peer TENANT MARKER: one of several programs with the same session in the keychain. It does
// what its standard input says, a command a line, and answers each with a line of JSON:
//   restore, sign-in, sign-out, call N, advance SECONDS, state, keep-cookies, use-kept-cookies

#include "api/apiclient.h"
#include "auth/authservice.h"
#include "core/clock.h"
#include "net/httpclient.h"
#include "oidc/tenantnetwork.h"
#include "testkit/pagescriptuseragent.h"
#include "vault/keychainstore.h"
#include "vault/sessionvault.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QSocketNotifier>
#include <QTextStream>

#include <unistd.h>

using namespace Keyfob;

namespace {

/// The machine's clock, moved on.
class MovedClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addSecs(ahead); }
    qint64 ahead = 0;
};

/// Gives its own cookies with every visit, once it has kept some.
class CookieKeeper : public PageScriptUserAgent
{
public:
    using PageScriptUserAgent::PageScriptUserAgent;

    QCoro::Task<Expected<VisitResult>> open(Visit visit) override
    {
        if (isInUse)
            visit.cookies = kept;
        const auto result = co_await PageScriptUserAgent::open(visit);
        if (result && !isInUse)
            last = result->cookies;
        co_return result;
    }

    Secret last; ///< What the last visit left
    Secret kept;
    bool isInUse = false;
};

class Peer
{
public:
    Peer(const Tenant &tenant, const QString &marker)
        : vault(store, marker)
        , auth(tenant, {http, userAgent, vault, clock})
        , api(http, auth, tenant.apiBaseUrl)
    {
    }

    QCoro::Task<QJsonObject> obey(QByteArray command);

    HttpClient http;

private:
    QCoro::Task<QJsonObject> call(int count);
    QJsonObject outcome(const Expected<void> &result) const;

    MovedClock clock;
    CookieKeeper userAgent {http};
    KeychainStore store;
    SessionVault vault;
    AuthService auth;
    ApiClient api;
};

QJsonObject Peer::outcome(const Expected<void> &result) const
{
    const auto states = QMetaEnum::fromType<AuthService::State>();
    QJsonObject json {{QStringLiteral("state"),
                       QString::fromLatin1(states.valueToKey(static_cast<int>(auth.state())))},
                      {QStringLiteral("passwords_asked"), userAgent.passwordsAsked()}};
    if (!result)
        json.insert(QStringLiteral("failed"), result.error().name());
    if (auth.hasError())
        json.insert(QStringLiteral("error"), auth.error().name());
    if (auth.hasNotice())
        json.insert(QStringLiteral("notice"), auth.notice().name());
    return json;
}

/// \a count calls at once; how many came out how.
QCoro::Task<QJsonObject> Peer::call(int count)
{
    ApiRequest request;
    request.path = QStringLiteral("/timesheets");
    std::vector<QCoro::Task<Expected<ApiResponse>>> calls;
    for (int i = 0; i < count; ++i)
        calls.push_back(api.send(request));
    QJsonObject json;
    for (auto &one : calls) {
        const auto response = co_await one;
        const QString name = response ? QString::number(response->status) : response.error().name();
        json.insert(name, json.value(name).toInt() + 1);
    }
    co_return json;
}

QCoro::Task<QJsonObject> Peer::obey(QByteArray command)
{
    const auto words = command.split(' ');
    const QByteArray verb = words.first();
    const int number = words.last().toInt();
    Expected<void> result;
    if (verb == "restore") {
        result = co_await auth.restore();
    } else if (verb == "sign-in") {
        result = co_await auth.signIn();
        co_await vault.waitForSaved();
    } else if (verb == "sign-out") {
        result = co_await auth.signOut();
    } else if (verb == "call") {
        co_return co_await call(number);
    } else if (verb == "advance") {
        clock.ahead += number;
        auth.checkExpiry(); // as a timer would
    } else if (verb == "keep-cookies") {
        userAgent.kept = userAgent.last;
    } else if (verb == "use-kept-cookies") {
        userAgent.isInUse = true;
    } else if (verb != "state") {
        result = fail(ErrorCode::InvalidRequest, QStringLiteral("No such command."));
    }
    co_return outcome(result);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto tenant = Tenant::load(arguments.value(1));
    if (!tenant || arguments.size() != 3) {
        QTextStream(stderr) << "usage: keyfob-peer TENANT MARKER\n";
        return 2;
    }
    Peer peer(*tenant, arguments.at(2));
    const auto network = loadNetworkSetup(*tenant);
    if (!network)
        return 2;
    peer.http.setNetwork(*network);

    QByteArray input;
    QSocketNotifier commands(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&commands, &QSocketNotifier::activated, &app, [&] {
        char bytes[256];
        const auto count = ::read(STDIN_FILENO, bytes, sizeof(bytes));
        if (count <= 0) {
            QCoreApplication::quit();
            return;
        }
        input.append(bytes, count);
        for (qsizetype end; (end = input.indexOf('\n')) >= 0;) {
            const QByteArray line = input.first(end);
            input.remove(0, end + 1);
            peer.obey(line).then([](const QJsonObject &answer) {
                QTextStream(stdout)
                    << QJsonDocument(answer).toJson(QJsonDocument::Compact) << Qt::endl;
            });
        }
    });
    return QCoreApplication::exec();
}
