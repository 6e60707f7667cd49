// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "jose/base64url.h"
#include "support/suite.h"

#include <QTest>

using namespace Keyfob;

class TestBase64Url : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLengthComesBack()
    {
        QByteArray bytes;
        for (int i = 0; i < 300; ++i) {
            QCOMPARE(Base64Url::decode(Base64Url::encode(bytes)), bytes);
            bytes += static_cast<char>(i * 7);
        }
    }

    void theAlphabetIsTheUrlSafeOne()
    {
        QCOMPARE(Base64Url::encode(QByteArrayView("\xfb\xef\xff", 3)), QByteArray("--__"));
        QCOMPARE(Base64Url::decode("--__"), QByteArray("\xfb\xef\xff", 3));
    }

    void whatIsNotCanonicalIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one character") << QByteArray("A");
        QTest::newRow("five characters") << QByteArray("AAAAA");
        QTest::newRow("padding") << QByteArray("AA==");
        QTest::newRow("plus") << QByteArray("A+AA");
        QTest::newRow("slash") << QByteArray("A/AA");
        QTest::newRow("space") << QByteArray("AA AA");
        QTest::newRow("line end") << QByteArray("AAA\n");
        QTest::newRow("NUL") << QByteArray("AAA\0", 4);
        QTest::newRow("not ASCII") << QByteArray("AA\xc3\xa4");
        QTest::newRow("unused bits after one octet") << QByteArray("AB");
        QTest::newRow("unused bits after two octets") << QByteArray("AAB");
    }
    void whatIsNotCanonicalIsRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!Base64Url::decode(text));
    }
};

KEYFOB_SUITE(TestBase64Url)
#include "tst_base64url.moc"
