// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "selfcheck.h"
#include "support/suite.h"

#include "support/faultystore.h"
#include "support/testcertificates.h"
#include "testkit/await.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyfob;

class TestSelfCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<FaultyStore>();
        m_lines.clear();
    }

    void findsAllThatIsThere()
    {
        QVERIFY(check(program("echo keyfob-signin " KEYFOB_VERSION), tenant("")));
        QVERIFY2(line("Screens").startsWith(u"ok"), qPrintable(m_lines.join(u'\n')));
        QVERIFY(line("TLS").startsWith(u"ok"));
        QVERIFY(line("Sign-in window").startsWith(u"ok"));
        QVERIFY(line("Keychain").startsWith(u"ok"));
        QCOMPARE(line("Tenant file"), QStringLiteral("ok      Tenant file: Acme"));
    }

    void leavesNothingInTheKeychain()
    {
        QVERIFY(check(program("echo keyfob-signin " KEYFOB_VERSION)));
        QVERIFY(m_keychain->calls > 0);
        QVERIFY(m_keychain->entries.isEmpty());
    }

    void takesNoWindowOfAnotherVersion_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("older") << QByteArray("echo keyfob-signin 0.0.9");
        QTest::newRow("silent") << QByteArray("exit 0");
        QTest::newRow("broken") << QByteArray("exit 127");
    }

    void takesNoWindowOfAnotherVersion()
    {
        QFETCH(QByteArray, script);
        QVERIFY(!check(program(script)));
        QVERIFY(line("Sign-in window").startsWith(u"MISSING"));
    }

    void takesNoWindowThatIsNotThere()
    {
        QVERIFY(!check(m_folder->filePath(QStringLiteral("nothing"))));
        QVERIFY(line("Sign-in window").startsWith(u"MISSING"));
    }

    void doesWithoutAWindowWhereABrowserCanBeOpened()
    {
        QFile::remove(m_folder->filePath(QStringLiteral("xdg-open")));
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(m_folder->path()));
        const bool without = check({});
        const QString windowWithout = line("Sign-in window");
        const QString browserWithout = line("Browser");
        m_lines.clear();
        script(QStringLiteral("xdg-open"), "exit 0");
        const bool with = check({});
        qputenv("PATH", path);

        QVERIFY(!without);
        // A window is one of two ways; without any, what helps everywhere is a browser.
        QVERIFY(windowWithout.startsWith(u"note"));
        QVERIFY(browserWithout.startsWith(u"MISSING"));
        QVERIFY(with);
        QVERIFY(line("Sign-in window").startsWith(u"note"));
        QVERIFY(line("Browser").startsWith(u"ok"));
    }

    void doesWithoutAKeychain_data()
    {
        QTest::addColumn<bool>("losesWrites");
        QTest::newRow("refuses") << false;
        QTest::newRow("loses what it is given") << true;
    }

    void doesWithoutAKeychain()
    {
        QFETCH(bool, losesWrites);
        m_keychain->losesWrites = losesWrites;
        m_keychain->locked = !losesWrites;
        QVERIFY(check(program("echo keyfob-signin " KEYFOB_VERSION)));
        QVERIFY(line("Keychain").startsWith(u"note"));
    }

    void namesTheWrongFieldOfATenantFile()
    {
        QVERIFY(!check(program("echo keyfob-signin " KEYFOB_VERSION), tenant(", \"color\": 1")));
        QVERIFY(line("Tenant file").startsWith(u"MISSING"));
        QVERIFY(line("Tenant file").contains(u"color"));
    }

    void readsTheCertificatesOfATenant_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<bool>("complete");
        QTest::addColumn<QString>("said");
        const auto file = [this](const char *name) {
            return m_certificates.path(QLatin1StringView(name)).toUtf8();
        };
        const auto row = [](const char *name, const QByteArray &more, bool complete,
                            const char *said) {
            QTest::newRow(name) << more << complete << QString::fromLatin1(said);
        };
        const QByteArray authority = ", \"ca_file\": \"";
        const QByteArray certificate = ", \"client_certificate_file\": \"";
        m_certificates.clientCertificate(QStringLiteral("emma"), QStringLiteral("ca"));
        row("authority", authority + file("ca.pem") + '"', true, "ok      ca_file");
        row("no authority", authority + file("ca.key") + '"', false, "MISSING ca_file");
        row("certificate", certificate + file("emma.p12") + '"', true,
            "ok      client_certificate_file: emma");
        row("certificate without key", certificate + file("emma.pem") + '"', false,
            "MISSING client_certificate_file");
    }
    void readsTheCertificatesOfATenant()
    {
        QFETCH(QByteArray, more);
        QFETCH(bool, complete);
        QFETCH(QString, said);
        QCOMPARE(check(program("echo keyfob-signin " KEYFOB_VERSION), tenant(more)), complete);
        QVERIFY2(!line(qPrintable(said)).isEmpty(), qPrintable(m_lines.join(u'\n')));
        QVERIFY(line("Tenant file").startsWith(u"ok"));
    }

private:
    TestCertificates m_certificates;

    bool check(const QString &signIn, const QString &tenantFile = {})
    {
        return await(runSelfCheck({.keychain = m_keychain.get(),
                                   .signInProgram = signIn,
                                   .tenantFile = tenantFile,
                                   .print = [this](const QString &line) { m_lines += line; }}));
    }

    QString line(const char *about) const
    {
        for (const QString &line : m_lines) {
            if (line.contains(QLatin1String(about)))
                return line;
        }
        return {};
    }

    QString script(const QString &name, const QByteArray &commands) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no script");
        file.write("#!/bin/sh\n" + commands + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        return file.fileName();
    }

    QString program(const QByteArray &commands) const
    {
        return script(QStringLiteral("keyfob-signin"), commands);
    }

    QString tenant(const QByteArray &more) const
    {
        QFile file(m_folder->filePath(QStringLiteral("tenant.json")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no tenant file");
        file.write("{\"name\": \"Acme\", \"domain\": \"acme.eu.auth0.com\", \"client_id\": \"c\", "
                   "\"redirect_uri\": \"https://app.acme.example/callback\""
                   + more + "}");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultyStore> m_keychain;
    QStringList m_lines;
};

KEYFOB_SUITE(TestSelfCheck, QGuiApplication)
#include "tst_selfcheck.moc"
