// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "../../../app/signin/signinquestions.h"
#include "support/suite.h"

#include <QTest>
#include <QUrl>

using namespace Keyfob;

/// As the engine asks: with the host of a proxy, and no port.
class ProxyRequest : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QUrl url MEMBER url)
    Q_PROPERTY(QString proxyHost MEMBER proxyHost)

public:
    Q_INVOKABLE void dialogAccept(const QString &user, const QString &password)
    {
        accepted.append(user + QLatin1Char(' ') + password);
    }

    QUrl url {QStringLiteral("https://id.example/")};
    QString proxyHost = QStringLiteral("127.0.0.1");
    QStringList accepted;
};

/// What the window answers by itself, and which proxy it says that asks.
class TestSignInQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        for (const char *name : {"http_proxy", "https_proxy"})
            qunsetenv(name);
    }

    void aKeptPasswordGoesToItsProxyAlone_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QByteArray>("http");
        QTest::addColumn<QByteArray>("https");
        QTest::addColumn<QString>("named");
        QTest::addColumn<bool>("told");
        const QByteArray mine = "http://127.0.0.1:3128";
        const QByteArray other = "http://127.0.0.1:8080";
        const QByteArray elsewhere = "http://proxy.example:3128";
        const QString system = QStringLiteral("system");
        QTest::newRow("the one that is set") << QString::fromLatin1(mine) << QByteArray()
                                             << QByteArray() << "127.0.0.1:3128" << true;
        QTest::newRow("another port is set") << QString::fromLatin1(other) << QByteArray()
                                             << QByteArray() << "127.0.0.1:8080" << false;
        QTest::newRow("another host is set") << QString::fromLatin1(elsewhere) << QByteArray()
                                             << QByteArray() << "127.0.0.1" << false;
        QTest::newRow("none is set")
            << QStringLiteral("none") << QByteArray() << QByteArray() << "127.0.0.1" << false;
        QTest::newRow("the system's") << system << mine << mine << "127.0.0.1:3128" << true;
        QTest::newRow("the system's only one at that host")
            << system << elsewhere << mine << "127.0.0.1:3128" << true;
        QTest::newRow("the system's is at another port")
            << system << other << other << "127.0.0.1:8080" << false;
        QTest::newRow("the system has two at that host")
            << system << other << mine << "127.0.0.1" << false;
        QTest::newRow("the system has none")
            << system << QByteArray() << QByteArray() << "127.0.0.1" << false;
    }
    void aKeptPasswordGoesToItsProxyAlone()
    {
        QFETCH(QString, setting);
        QFETCH(QByteArray, http);
        QFETCH(QByteArray, https);
        QFETCH(QString, named);
        QFETCH(bool, told);
        qputenv("http_proxy", http);
        qputenv("https_proxy", https);
        SignIn::Open open;
        open.network.proxy = setting;
        open.network.proxyAddress = QStringLiteral("127.0.0.1:3128");
        open.network.proxyUser = QStringLiteral("emma");
        open.network.proxyPassword = Secret("secret");
        SignInQuestions questions(open, NavigationPolicy({}, {}, {}), nullptr);
        ProxyRequest request;
        QCOMPARE(questions.proxyOf(&request), named);
        QCOMPARE(questions.answersProxy(&request), told);
        QCOMPARE(request.accepted,
                 told ? QStringList {QStringLiteral("emma secret")} : QStringList());
        QVERIFY(!questions.answersProxy(&request)); // once
    }

    void hostsAreComparedWithoutCase()
    {
        SignIn::Open open;
        open.network.proxy = QStringLiteral("http://Proxy.Example:3128");
        open.network.proxyAddress = QStringLiteral("proxy.example:3128");
        open.network.proxyUser = QStringLiteral("emma");
        SignInQuestions questions(open, NavigationPolicy({}, {}, {}), nullptr);
        ProxyRequest request;
        request.proxyHost = QStringLiteral("PROXY.example");
        QVERIFY(questions.answersProxy(&request));
    }
};

KEYFOB_SUITE(TestSignInQuestions)
#include "tst_signinquestions.moc"
