// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "faults.h"
#include "integration/vault/keyring.h"
#include "integration/vault/prompter.h"
#include "unit/auth/world.h"
#include "vault/keychainstore.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

#include <csignal>
#include <sys/resource.h>

namespace Keyfob::Faults {

namespace {

using State = AuthService::State;
using Trouble = AuthService::KeychainTrouble;

/// A person who signs in, and the keychain of this desktop.
struct Desktop
{
    explicit Desktop(QString marker = QDir::home().filePath(QStringLiteral("keyfob.ini")),
                     std::chrono::seconds patience = std::chrono::seconds(1))
        : markerFile(std::move(marker))
        , store(patience)
    {
        restart();
    }

    void restart()
    {
        service.reset();
        vault = std::make_unique<SessionVault>(store, markerFile);
        service = std::make_unique<AuthService>(world.provider.tenant(),
                                                AuthService::Dependencies {world.http, world.agent,
                                                                           *vault, world.clock,
                                                                           world.folder.path()});
    }
    bool signIn()
    {
        (void)await(service->restore());
        if (service->state() == State::SignedOut)
            (void)await(service->signIn());
        await(vault->waitForSaved());
        return service->state() == State::SignedIn;
    }
    void seeNotice(Trouble trouble, Report &report) const
    {
        report.see(service->notice().name() + QStringLiteral(": ") + service->notice().message(),
                   service->keychainTrouble() == trouble && service->hasNotice());
    }

    World world;
    QString markerFile;
    KeychainStore store;
    std::unique_ptr<SessionVault> vault;
    std::unique_ptr<AuthService> service;
};

void seeNoPlainText(Report &report)
{
    QStringList found;
    QDirIterator all(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains("front-token"))
            found.append(file.fileName());
    }
    report.see(QStringLiteral("%1 files with a token").arg(found.size()), found.isEmpty());
}

void absent(Report &report)
{
    Desktop desktop;
    const bool signedIn = desktop.signIn();
    report.see(QStringLiteral("signed in"), signedIn);
    desktop.seeNotice(Trouble::Unavailable, report);
    seeNoPlainText(report);
}

void locked(Report &report)
{
    Desktop desktop;
    const bool kept = desktop.signIn() && !desktop.service->hasNotice();
    report.see(QStringLiteral("kept"), kept);
    Keyring::lock();
    QElapsedTimer elapsed;
    {
        const Prompter prompter(Prompter::Person::Dismisses);
        desktop.restart();
        elapsed.start();
        const bool signedIn = desktop.signIn();
        report.see(QStringLiteral("dismissed %1 times; signed in after %2 ms")
                       .arg(prompter.asked)
                       .arg(elapsed.elapsed()),
                   signedIn && prompter.asked > 0 && elapsed.elapsed() < 10'000);
        desktop.seeNotice(Trouble::Locked, report);
    }
    Keyring::unlock();
    desktop.restart();
    (void)await(desktop.service->restore());
    report.see(QStringLiteral("the next start finds the session"),
               desktop.service->state() == State::SignedIn && !desktop.service->hasNotice());
}

void slowOrDead(Report &report)
{
    // On a busy machine, one that is well may need more than the others' second.
    Desktop desktop(QDir::home().filePath(QStringLiteral("keyfob.ini")), std::chrono::seconds(5));
    const bool kept = desktop.signIn() && !desktop.service->hasNotice();
    Keyring::suspend();
    int ticks = 0;
    QTimer ticker;
    QObject::connect(&ticker, &QTimer::timeout, &ticker, [&ticks] { ++ticks; });
    ticker.start(10);
    desktop.restart();
    (void)await(desktop.service->restore());
    report.see(QStringLiteral("%1 ticks while it hung").arg(ticks), kept && ticks > 20);
    desktop.seeNotice(Trouble::Hung, report);
    Keyring::resume();
    desktop.restart();
    (void)await(desktop.service->restore());
    report.see(QStringLiteral("resumed: the session is there"),
               desktop.service->state() == State::SignedIn);

    int found = 0;
    constexpr int Deaths = 6;
    for (int i = 0; i < Deaths; ++i) {
        auto saving = desktop.vault->save(desktop.world.provider.tenant().id(), SessionRecord());
        QTimer::singleShot(4 * i, &desktop.store, &Keyring::kill);
        (void)await(std::move(saving));
        (void)QTest::qWaitFor([] { return !Keyring::isAlive(); });
        Keyring::restart();
        desktop.restart();
        const auto loaded = await(desktop.vault->load(desktop.world.provider.tenant().id()));
        found += loaded && *loaded ? 1 : 0;
    }
    report.see(QStringLiteral("killed in a save: old or new %1 of %2 times").arg(found).arg(Deaths),
               found == Deaths);
    Keyring::end();
}

void corrupt(Report &report)
{
    Desktop desktop;
    const QString head = QStringLiteral("session/") + desktop.world.provider.tenant().id();
    bool kept = true;
    for (const char *damage : {"x", "KF\1\1 half of a head"}) {
        kept = kept && desktop.signIn();
        (void)await(desktop.store.write(head, Secret(damage)));
        desktop.restart();
        (void)await(desktop.service->restore());
        desktop.seeNotice(Trouble::Corrupt, report);
        await(desktop.vault->waitForSaved());
        const auto gone = await(desktop.store.read(head));
        report.see(QStringLiteral("the entry"), gone, ErrorCode::KeychainMissing);
        desktop.restart();
    }
    report.see(QStringLiteral("each time one could log in again"), kept);
}

void full(Report &report)
{
    // Every write of this process fails from here on, as on a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit nothing {0, 0};
    const bool limited = ::setrlimit(RLIMIT_FSIZE, &nothing) == 0;
    Desktop desktop;
    QStringList said;
    QObject::connect(desktop.service.get(), &AuthService::noticeChanged, &desktop.store, [&] {
        if (said.isEmpty() || said.last() != desktop.service->notice().message())
            said.append(desktop.service->notice().message());
    });
    const bool signedIn = desktop.signIn();
    report.see(QStringLiteral("signed in"), limited && signedIn);
    desktop.seeNotice(Trouble::Unavailable, report); // there is nothing to unlock
    report.see(QStringLiteral("%1 notice").arg(said.size()), said.size() == 1);
}

/// Runs the row \a id in a process of its own, in a D-Bus session with a keychain of its own.
Run inSession(const QString &id, const QStringList &options = {})
{
    return [id, options](const Bench &bench, Report &report) {
        const QString support = QStringLiteral(KEYFOB_SOURCE_DIR "/tests/support/");
        QProcess alone;
        alone.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        alone.start(support + QStringLiteral("private-home"),
                    QStringList {support + QStringLiteral("private-keyring")} + options
                        + QStringList {QCoreApplication::applicationFilePath(),
                                       QStringLiteral("--alone"), bench.folder, id});
        const bool ended = alone.waitForFinished(120'000);
        report.see(QString::fromUtf8(alone.readAllStandardOutput()).trimmed(),
                   ended && alone.exitStatus() == QProcess::NormalExit && alone.exitCode() == 0);
    };
}

} // namespace

Runs storeRuns()
{
    Runs runs;
    for (const char *id :
         {"keychain-locked", "keychain-slow-or-crash", "keychain-corrupt", "disk-full"})
        runs.insert(QString::fromLatin1(id), inSession(QString::fromLatin1(id)));
    const auto none = QStringLiteral("keychain-absent");
    runs.insert(none, inSession(none, {QStringLiteral("--none")}));
    return runs;
}

bool runAlone(const QString &id, Report &report)
{
    const QHash<QString, void (*)(Report &)> rows {
        {QStringLiteral("keychain-absent"), absent},
        {QStringLiteral("keychain-locked"), locked},
        {QStringLiteral("keychain-slow-or-crash"), slowOrDead},
        {QStringLiteral("keychain-corrupt"), corrupt},
        {QStringLiteral("disk-full"), full}};
    if (!rows.contains(id))
        return false;
    rows.value(id)(report);
    return report.isGood();
}

} // namespace Keyfob::Faults
