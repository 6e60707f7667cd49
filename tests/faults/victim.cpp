// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "victim.h"

#include "auth/authservice.h"
#include "net/httpclient.h"
#include "support/fakeprovider.h"
#include "support/fakeuseragent.h"
#include "testkit/await.h"
#include "testkit/fakeclock.h"
#include "vault/sessionvault.h"

#include <QDir>
#include <QSaveFile>
#include <QTextStream>

#include <csignal>

namespace Keyfob::Faults {

namespace {

void dieAt(const QString &wanted, const QString &step)
{
    if (wanted == step)
        std::raise(SIGKILL);
}

/// A keychain whose entries are files: each is there in whole or not at all, as in a real one.
class FolderStore : public SecretStore
{
public:
    FolderStore(const QString &folder, const QString &deadlyStep)
        : m_folder(folder)
        , m_deadlyStep(deadlyStep)
    {
    }

    QCoro::Task<Expected<Secret>> read(QString key) override
    {
        QFile file(path(key));
        if (!file.open(QIODevice::ReadOnly))
            co_return fail(ErrorCode::KeychainMissing, QStringLiteral("none"));
        co_return Secret(file.readAll());
    }
    QCoro::Task<Expected<void>> write(QString key, Secret value) override
    {
        dieAt(m_deadlyStep, QStringLiteral("write %1").arg(++m_writes));
        QSaveFile file(path(key));
        if (!file.open(QIODevice::WriteOnly) || file.write(value.reveal().toByteArray()) < 0
            || !file.commit())
            co_return fail(ErrorCode::KeychainFailed, QStringLiteral("disk"));
        dieAt(m_deadlyStep, QStringLiteral("written %1").arg(m_writes));
        co_return Expected<void>();
    }
    QCoro::Task<Expected<void>> remove(QString key) override
    {
        QFile::remove(path(key));
        co_return Expected<void>();
    }
    qsizetype maxEntrySize() const override { return 700; } // several entries a record

private:
    QString path(const QString &key) const
    {
        return m_folder.filePath(QString::fromLatin1(key.toUtf8().toHex()));
    }

    QDir m_folder;
    QString m_deadlyStep;
    int m_writes = 0;
};

} // namespace

int victim(const QStringList &arguments)
{
    const QDir folder(arguments.value(0));
    const QString step = arguments.value(1);
    const QByteArray old = QByteArray::fromBase64(arguments.value(2).toLatin1());
    QTextStream out(stdout);

    FakeProvider provider;
    HttpClient http;
    const FakeClock clock(provider.now);
    folder.mkpath(QStringLiteral("keychain"));
    FolderStore store(folder.filePath(QStringLiteral("keychain")), step);
    SessionVault vault(store, folder.filePath(QStringLiteral("marker")));
    QByteArray callback;
    bool isReplaying = step == QLatin1StringView("restart");
    FakeUserAgent agent([&](const Visit &visit) {
        if (visit.url.path() != QLatin1StringView("/authorize"))
            return Expected<VisitResult>(VisitResult {Secret("https://app.example.com/cb"), {}});
        dieAt(step, QStringLiteral("visit"));
        callback = isReplaying ? old : provider.answer(visit.url);
        out << callback.toBase64() << Qt::endl;
        dieAt(step, QStringLiteral("callback"));
        return Expected<VisitResult>(VisitResult {Secret(callback), {}});
    });
    Tenant tenant = provider.tenant();
    AuthService auth(tenant, {http, agent, vault, clock, folder.path()});
    QObject::connect(&auth, &AuthService::stateChanged, &auth, [&] {
        if (auth.state() == AuthService::State::SignedIn)
            dieAt(step, QStringLiteral("validated"));
    });

    const auto restored = await(auth.restore());
    if (!restored && auth.state() != AuthService::State::SignedOut)
        return 2;
    const bool wasSignedIn = auth.state() == AuthService::State::SignedIn;
    out << (wasSignedIn ? "restored" : "signed out") << Qt::endl;
    if (wasSignedIn && !await(auth.signOut()))
        return 3;
    if (isReplaying) {
        const auto replayed = await(auth.signIn());
        if (replayed || replayed.error().code() != ErrorCode::StateUnknown)
            return 4;
        isReplaying = false;
    }
    if (!await(auth.signIn()))
        return 5;
    await(vault.waitForSaved());
    out << "signed in" << Qt::endl;
    return 0;
}

} // namespace Keyfob::Faults
