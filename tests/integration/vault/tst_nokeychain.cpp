// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "testkit/await.h"
#include "vault/keychainstore.h"
#include "vault/sessionvault.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace Keyfob;

/// Runs without a D-Bus session, with one that has no keychain on it, and without libsecret.
class TestNoKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallSaysSoAtOnce()
    {
        KeychainStore store;
        QElapsedTimer elapsed;
        elapsed.start();
        QCOMPARE(await(store.read(QStringLiteral("key"))).error().code(),
                 ErrorCode::KeychainUnavailable);
        QCOMPARE(await(store.write(QStringLiteral("key"), Secret("value"))).error().code(),
                 ErrorCode::KeychainUnavailable);
        QCOMPARE(await(store.remove(QStringLiteral("key"))).error().code(),
                 ErrorCode::KeychainUnavailable);
        QVERIFY(elapsed.elapsed() < 5000);
    }

    void aSessionIsNeitherFoundNorKept()
    {
        KeychainStore store;
        SessionVault vault(store, QDir::home().filePath(QStringLiteral("keyfob.ini")));
        SessionRecord record;
        record.tokens.accessToken = Secret("token");
        const QString tenant = QStringLiteral("tenant");
        QCOMPARE(await(vault.load(tenant)).error().code(), ErrorCode::KeychainUnavailable);
        QCOMPARE(await(vault.save(tenant, record)).error().code(), ErrorCode::KeychainUnavailable);
        QVERIFY(await(vault.remove(tenant)));
    }

    void nothingIsWrittenInPlainText()
    {
        KeychainStore store;
        await(store.write(QStringLiteral("key"), Secret("canary")));
        QCOMPARE(QDir::home().entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }
};

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
