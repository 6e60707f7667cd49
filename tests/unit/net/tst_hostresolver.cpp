// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "net/hostresolver.h"
#include "support/suite.h"
#include "testkit/await.h"

#include <QTest>

using namespace Keyfob;

class TestHostResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPublicAddressesFromOthers_data()
    {
        QTest::addColumn<bool>("isPublic");
        for (const char *address : {"93.184.215.14", "8.8.8.8", "172.32.0.1", "100.128.0.1",
                                    "2606:2800:220:1::1", "::ffff:8.8.8.8", "64:ff9b::808:808"})
            QTest::newRow(address) << true;
        for (const char *address : {"0.0.0.0",
                                    "127.0.0.1",
                                    "127.9.9.9",
                                    "10.0.0.1",
                                    "172.16.0.1",
                                    "172.31.255.255",
                                    "192.168.1.1",
                                    "169.254.169.254",
                                    "100.64.0.1",
                                    "198.18.0.1",
                                    "224.0.0.1",
                                    "255.255.255.255",
                                    "240.0.0.1",
                                    "::",
                                    "::1",
                                    "fc00::1",
                                    "fd12::1",
                                    "fe80::1",
                                    "ff02::1",
                                    "::ffff:10.0.0.1",
                                    "::ffff:127.0.0.1",
                                    "64:ff9b::a00:1",
                                    ""})
            QTest::newRow(*address ? address : "none") << false;
    }
    void tellsPublicAddressesFromOthers()
    {
        const QString text = QLatin1StringView(QTest::currentDataTag());
        QTEST(isPublicAddress(QHostAddress(text)), "isPublic");
    }

    void tellsPrivateNamesFromOthers_data()
    {
        QTest::addColumn<bool>("isPrivate");
        for (const char *name : {"localhost", "idp", "idp.acme.internal", "idp.local",
                                 "a.home.arpa", "app.localhost", "idp.corp"})
            QTest::newRow(name) << true;
        for (const char *name : {"acme.example", "local.example", "internal.acme.com", "arpa.net"})
            QTest::newRow(name) << false;
    }
    void tellsPrivateNamesFromOthers()
    {
        QTEST(isPrivateName(QLatin1StringView(QTest::currentDataTag())), "isPrivate");
    }

    void findsThisMachine()
    {
        const auto addresses = await(HostResolver::system().lookUp(
            QStringLiteral("localhost"), std::chrono::seconds(10), CancelToken()));
        QVERIFY(addresses);
        QVERIFY(std::all_of(addresses->begin(), addresses->end(),
                            [](const QHostAddress &one) { return one.isLoopback(); }));
    }

    void saysThatANameIsUnknown()
    {
        const auto addresses = await(HostResolver::system().lookUp(
            QStringLiteral("nobody.invalid"), std::chrono::seconds(10), CancelToken()));
        QVERIFY(!addresses);
        QVERIFY(addresses.error().message().contains(QStringLiteral("nobody.invalid")));
    }

    void canBeCancelled()
    {
        const CancelToken cancel;
        auto task = HostResolver::system().lookUp(QStringLiteral("nobody.invalid"),
                                                  std::chrono::seconds(10), cancel);
        cancel.cancel();
        QCOMPARE(await(std::move(task)).error().code(), ErrorCode::Cancelled);
    }
};

KEYFOB_SUITE(TestHostResolver)
#include "tst_hostresolver.moc"
