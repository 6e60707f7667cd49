// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/credentialprompt.h"
#include "support/faultystore.h"
#include "support/suite.h"
#include "testkit/await.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyfob;

/// What the network asks for: the keychain's answers, and a person's.
class TestCredentials : public QObject
{
    Q_OBJECT

    const QString m_proxy = QStringLiteral("proxy.example:3128");
    const QString m_key = QStringLiteral("/home/emma/emma.p12");

    static ProxyCredentials emma(const char *password)
    {
        return {QStringLiteral("emma"), Secret(password)};
    }
    static NetworkSecrets::Ask by(CredentialPrompt &prompt)
    {
        return [&prompt](NetworkSecrets::Question question) { return prompt.ask(question); };
    }

private Q_SLOTS:
    void aPersonIsAskedOnceAndTheKeychainFromThenOn()
    {
        FaultyStore store;
        CredentialPrompt prompt;
        NetworkSecrets secrets(store, by(prompt));
        auto task = secrets.proxyCredentials(m_proxy, {});
        QVERIFY(prompt.isAsking());
        QVERIFY(prompt.wantsUser());
        QVERIFY(!prompt.isAgain());
        QVERIFY(prompt.text().contains(m_proxy));
        prompt.answer(QStringLiteral("emma"), QStringLiteral("sécret"), true);
        QVERIFY(!prompt.isAsking());
        QVERIFY(*await(std::move(task))
                == emma("s\xc3\xa9"
                        "cret"));
        QCOMPARE(store.entries.size(), 1);
        QVERIFY(!store.entries.keys().first().contains(m_proxy));

        QVERIFY(*await(secrets.proxyCredentials(m_proxy, {}))
                == emma("s\xc3\xa9"
                        "cret"));
        QVERIFY(!prompt.isAsking());
        // Another proxy is another question.
        auto other = secrets.proxyCredentials(QStringLiteral("other.example:1"), {});
        QVERIFY(prompt.isAsking());
        prompt.cancel();
        QCOMPARE(await(std::move(other)).error().code(), ErrorCode::Cancelled);
    }

    void aPasswordThatWasKeptForNoProxyIsNotUsed()
    {
        FaultyStore store;
        CredentialPrompt prompt;
        NetworkSecrets secrets(store, by(prompt));
        auto first = secrets.proxyCredentials(m_proxy, {});
        prompt.answer(QStringLiteral("emma"), QStringLiteral("p"), true);
        (void)await(std::move(first));
        const QString entry = store.entries.keys().first();
        const QByteArray kept = store.entries.value(entry).reveal().toByteArray();
        QCOMPARE(kept, m_proxy.toUtf8() + "\nemma\np");
        for (const QByteArray &other :
             {QByteArray("emma\np"), QByteArray("other.example:3128\nemma\np")}) {
            store.entries.insert(entry, Secret(other));
            auto task = secrets.proxyCredentials(m_proxy, {});
            QVERIFY(prompt.isAsking());
            prompt.cancel();
            QCOMPARE(await(std::move(task)).error().code(), ErrorCode::Cancelled);
        }
        store.entries.insert(entry, Secret(kept));
        QVERIFY(*await(secrets.proxyCredentials(m_proxy, {})) == emma("p"));
    }

    void whatWasRefusedIsAskedForAgain()
    {
        FaultyStore store;
        CredentialPrompt prompt;
        NetworkSecrets secrets(store, by(prompt));
        auto first = secrets.proxyCredentials(m_proxy, {});
        prompt.answer(QStringLiteral("emma"), QStringLiteral("old"), true);
        (void)await(std::move(first));
        auto second = secrets.proxyCredentials(m_proxy, emma("old"));
        QVERIFY(prompt.isAgain());
        prompt.answer(QStringLiteral("emma"), QStringLiteral("new"), true);
        QVERIFY(*await(std::move(second)) == emma("new"));
        QVERIFY(*await(secrets.proxyCredentials(m_proxy, {})) == emma("new"));
    }

    void withoutAKeychainThePersonIsAsked()
    {
        FaultyStore store;
        store.failure = ErrorCode::KeychainUnavailable;
        CredentialPrompt prompt;
        NetworkSecrets secrets(store, by(prompt));
        auto task = secrets.proxyCredentials(m_proxy, {});
        prompt.answer(QStringLiteral("emma"), QStringLiteral("p"), true);
        QVERIFY(*await(std::move(task)) == emma("p"));
    }

    void aPasswordThatTheKeychainCutsIsNotUsed()
    {
        FaultyStore store;
        store.truncatesTo = m_proxy.size() + 7; // "\nemma\np", and the password has more
        CredentialPrompt prompt;
        NetworkSecrets secrets(store, by(prompt));
        auto task = secrets.proxyCredentials(m_proxy, {});
        prompt.answer(QStringLiteral("emma"), QStringLiteral("password"), true);
        QVERIFY(*await(std::move(task)) == emma("password"));
        QVERIFY(store.entries.isEmpty());
        auto second = secrets.proxyCredentials(m_proxy, {});
        QVERIFY(prompt.isAsking());
        prompt.cancel();
        QCOMPARE(await(std::move(second)).error().code(), ErrorCode::Cancelled);
    }

    void whatIsNotToBeKeptIsNot()
    {
        FaultyStore store;
        CredentialPrompt prompt;
        NetworkSecrets secrets(store, by(prompt));
        auto task = secrets.passphrase(m_key, {});
        QVERIFY(!prompt.wantsUser());
        QVERIFY(prompt.text().contains(QLatin1StringView("emma.p12")));
        prompt.answer({}, QStringLiteral("open"), false);
        QVERIFY(*await(std::move(task)) == Secret("open"));
        QVERIFY(store.entries.isEmpty());
    }

    void aPassphraseIsKeptToo()
    {
        FaultyStore store;
        CredentialPrompt prompt;
        NetworkSecrets secrets(store, by(prompt));
        auto task = secrets.passphrase(m_key, {});
        prompt.answer({}, QStringLiteral("open"), true);
        (void)await(std::move(task));
        QVERIFY(*await(secrets.passphrase(m_key, {})) == Secret("open"));
        auto again = secrets.passphrase(m_key, Secret("open"));
        QVERIFY(prompt.isAgain());
        prompt.cancel();
        QCOMPARE(await(std::move(again)).error().code(), ErrorCode::Cancelled);
    }

    void questionsWaitForEachOther()
    {
        FaultyStore store;
        auto prompt = std::make_unique<CredentialPrompt>();
        QSignalSpy changed(prompt.get(), &CredentialPrompt::changed);
        NetworkSecrets secrets(store, by(*prompt));
        auto first = secrets.proxyCredentials(m_proxy, {});
        auto second = secrets.passphrase(m_key, {});
        auto third = secrets.passphrase(QStringLiteral("/k"), {});
        QVERIFY(prompt->wantsUser());
        prompt->answer(QStringLiteral("emma"), QStringLiteral("p"), true);
        QVERIFY(!prompt->wantsUser());
        QVERIFY(prompt->isAsking());
        prompt->answer({}, QStringLiteral("open"), true);
        QVERIFY(await(std::move(first)));
        QVERIFY(await(std::move(second)));
        prompt.reset();
        QCOMPARE(await(std::move(third)).error().code(), ErrorCode::Cancelled);
    }
};

KEYFOB_SUITE(TestCredentials)
#include "tst_credentials.moc"
