// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "records.h"
#include "support/suite.h"
#include "vault/sessioncodec.h"
#include "vault/sessionhead.h"

#include <QCborArray>
#include <QCborValue>
#include <QTest>

using namespace Keyfob;

class TestSessionCodec : public QObject
{
    Q_OBJECT

    static QByteArray encoded(const SessionRecord &record)
    {
        return SessionCodec::encode(record).reveal().toByteArray();
    }

    static QCborArray fields()
    {
        return QCborValue::fromCbor(encoded(sampleRecord("tag"))).toArray();
    }

    static ErrorCode refusal(const QByteArray &bytes)
    {
        const auto record = SessionCodec::decode(bytes);
        return record ? ErrorCode::Internal : record.error().code();
    }

private Q_SLOTS:
    void everyFieldComesBack()
    {
        const SessionRecord record = sampleRecord("tag", 200'000);
        const auto decoded = SessionCodec::decode(encoded(record));
        QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().detail()));
        QVERIFY(isSame(*decoded, record));
        QVERIFY(!isSame(*decoded, sampleRecord("gat", 200'000)));
    }

    void anEmptyRecordComesBack()
    {
        const auto decoded = SessionCodec::decode(encoded({}));
        QVERIFY(decoded);
        QVERIFY(isSame(*decoded, {}));
        QVERIFY(!decoded->tokens.expiresAt.isValid());
    }

    void everyShorterInputIsRefused()
    {
        const QByteArray whole = encoded(sampleRecord("tag"));
        for (qsizetype size = 0; size < whole.size(); ++size)
            QCOMPARE(refusal(whole.left(size)), ErrorCode::KeychainCorrupt);
    }

    void aByteAfterTheEndIsRefused()
    {
        QCOMPARE(refusal(encoded(sampleRecord("tag")) + '\0'), ErrorCode::KeychainCorrupt);
    }

    void noChangedByteCrashes()
    {
        const QByteArray whole = encoded(sampleRecord("tag", 4));
        for (qsizetype i = 0; i < whole.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray bytes = whole;
                bytes[i] = static_cast<char>(bytes[i] ^ (1 << bit));
                const auto record = SessionCodec::decode(bytes);
                // What is taken is a record: it can be written and read again.
                if (record)
                    QVERIFY(SessionCodec::decode(encoded(*record)));
                else if (record.error().code() != ErrorCode::KeychainNewer)
                    QCOMPARE(record.error().code(), ErrorCode::KeychainCorrupt);
            }
        }
    }

    void aFieldOfAnotherTypeIsRefused_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QCborValue>("value");
        QTest::newRow("version") << 0 << QCborValue(0);
        QTest::newRow("version text") << 0 << QCborValue(QStringLiteral("1"));
        QTest::newRow("token as text") << 1 << QCborValue(QStringLiteral("access"));
        QTest::newRow("time as text") << 4 << QCborValue(QStringLiteral("now"));
        QTest::newRow("time too late") << 4 << QCborValue(Q_INT64_C(253402300800000));
        QTest::newRow("scopes as text") << 5 << QCborValue(QStringLiteral("openid"));
        QTest::newRow("scope as number") << 5 << QCborValue(QCborArray {1});
        QTest::newRow("claims not JSON") << 6 << QCborValue(QByteArray("{"));
        QTest::newRow("claims an array") << 6 << QCborValue(QByteArray("[]"));
        QTest::newRow("claims twice") << 6 << QCborValue(QByteArray("{\"a\":1,\"a\":2}"));
        QTest::newRow("user info as number") << 7 << QCborValue(1);
        QTest::newRow("cookies null") << 8 << QCborValue(nullptr);
        QTest::newRow("requested scopes null") << 9 << QCborValue(nullptr);
        for (const char *checks :
             {"{}", "{\"checks\":{}}", "{\"checks\":[],\"more\":1}", "{\"checks\":[1]}",
              "{\"checks\":[{\"name\":\"sub\"}]}", "{\"checks\":[{\"name\":\"sub\",\"rule\":7}]}",
              "{\"checks\":[{\"name\":\"sub\",\"rule\":0,\"expected\":1}]}",
              "{\"checks\":[{\"name\":\"exp\",\"rule\":2,\"expected\":\"1\"}]}",
              "{\"checks\":[{\"name\":\"unheard-of\",\"rule\":6}]}"})
            QTest::newRow(checks) << 11 << QCborValue(QByteArray(checks));
        QTest::newRow("configuration null") << 12 << QCborValue(nullptr);
        QTest::newRow("configuration an array") << 12 << QCborValue(QByteArray("[]"));
        QTest::newRow("user agent as text") << 14 << QCborValue(QStringLiteral("1"));
        QTest::newRow("user agent negative") << 14 << QCborValue(-1);
        QTest::newRow("user agent unheard of") << 14 << QCborValue(3);
        QTest::newRow("allowed scopes null") << 13 << QCborValue(nullptr);
    }
    void aFieldOfAnotherTypeIsRefused()
    {
        QFETCH(int, index);
        QFETCH(QCborValue, value);
        QCborArray array = fields();
        QVERIFY(SessionCodec::decode(array.toCborValue().toCbor()));
        array[index] = value;
        QCOMPARE(refusal(array.toCborValue().toCbor()), ErrorCode::KeychainCorrupt);
    }

    void aMissingOrExtraFieldIsRefused()
    {
        QCborArray array = fields();
        array.append(QByteArray("more"));
        QCOMPARE(refusal(array.toCborValue().toCbor()), ErrorCode::KeychainCorrupt);
        array.removeLast();
        array.removeLast();
        QCOMPARE(refusal(array.toCborValue().toCbor()), ErrorCode::KeychainCorrupt);
    }

    void aRecordOfAnOlderVersionIsRead_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("fieldCount");
        QTest::newRow("version 1") << 1 << 10;
        QTest::newRow("version 2") << 2 << 11;
        QTest::newRow("version 3") << 3 << 12;
    }
    void aRecordOfAnOlderVersionIsRead()
    {
        QFETCH(int, version);
        QFETCH(int, fieldCount);
        QCborArray array = fields();
        while (array.size() > fieldCount)
            array.removeLast();
        array[0] = version;
        const auto record = SessionCodec::decode(array.toCborValue().toCbor());
        QVERIFY(record);
        SessionRecord expected = sampleRecord("tag");
        expected.configuration = {};
        expected.userAgent = UserAgentKind::Unknown;
        expected.allowedScopes.clear();
        if (version < 3)
            expected.tokens.idTokenChecks.clear();
        if (version < 2)
            expected.tokens.obtainedAt = {};
        QVERIFY(isSame(*record, expected));
        array[0] = version + 1; // which has more fields
        QCOMPARE(refusal(array.toCborValue().toCbor()), ErrorCode::KeychainCorrupt);
    }

    void theUserAgentComesBack()
    {
        for (const auto kind :
             {UserAgentKind::Unknown, UserAgentKind::Embedded, UserAgentKind::System}) {
            SessionRecord record = sampleRecord("tag");
            record.userAgent = kind;
            const auto decoded = SessionCodec::decode(encoded(record));
            QVERIFY(decoded);
            QCOMPARE(decoded->userAgent, kind);
        }
    }

    void anIndefiniteLengthIsRefused()
    {
        QByteArray bytes = encoded({});
        QVERIFY(SessionCodec::decode(bytes));
        bytes[0] = '\x9f';
        bytes += '\xff';
        QCOMPARE(refusal(bytes), ErrorCode::KeychainCorrupt);
    }

    void aHugeLengthIsRefusedWithoutAllocation()
    {
        QByteArray bytes = encoded({});
        // The access token claims to be 2^63 bytes long.
        bytes.replace(2, 1, QByteArray("\x5b\x7f\xff\xff\xff\xff\xff\xff\xff", 9));
        QCOMPARE(refusal(bytes), ErrorCode::KeychainCorrupt);
    }

    void aNewerVersionSaysSo()
    {
        for (const QCborArray &newer :
             {QCborArray {SessionCodec::Version + 1}, QCborArray {99, 1, 2, 3}}) {
            const auto record = SessionCodec::decode(newer.toCborValue().toCbor());
            QVERIFY(!record);
            QCOMPARE(record.error().code(), ErrorCode::KeychainNewer);
            QVERIFY(record.error().message().contains(QLatin1StringView("newer version")));
        }
    }

    void anErrorHoldsNoSecret()
    {
        QCborArray array = fields();
        array[9] = QCborValue(nullptr);
        const auto record = SessionCodec::decode(array.toCborValue().toCbor());
        QVERIFY(!record);
        QVERIFY(!(record.error().message() + record.error().detail())
                     .contains(QLatin1StringView("access.")));
    }

    void theHeadComesBack()
    {
        SessionHead head;
        head.kind = SessionHead::Kind::Record;
        head.generation = 1;
        head.count = 3;
        head.length = 70'000;
        head.sha256 = QByteArray(32, 'h');
        const Secret bytes = head.encode();
        QCOMPARE(bytes.size(), SessionHead::Size);
        QCOMPARE(SessionHead::decode(bytes.reveal()), Expected<SessionHead>(head));
        QCOMPARE(SessionHead::decode(SessionHead().encode().reveal())->kind,
                 SessionHead::Kind::Tombstone);
    }

    void aWrongHeadIsRefused_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("byte");
        QTest::newRow("magic") << 0 << int('X');
        QTest::newRow("older version") << 2 << 0;
        QTest::newRow("kind") << 3 << 3;
        QTest::newRow("generation") << 4 << 2;
        QTest::newRow("no chunks") << 8 << 0;
        QTest::newRow("more chunks than bytes") << 5 << 1;
        QTest::newRow("too long") << 9 << 1;
    }
    void aWrongHeadIsRefused()
    {
        QFETCH(int, at);
        QFETCH(int, byte);
        SessionHead head;
        head.kind = SessionHead::Kind::Record;
        head.count = 3;
        head.length = 70'000;
        QByteArray bytes = head.encode().reveal().toByteArray();
        QVERIFY(SessionHead::decode(bytes));
        QVERIFY(!SessionHead::decode(bytes + '\0'));
        QVERIFY(!SessionHead::decode(bytes.chopped(1)));
        bytes[at] = static_cast<char>(byte);
        const auto decoded = SessionHead::decode(bytes);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code(), ErrorCode::KeychainCorrupt);
    }
};

KEYFOB_SUITE(TestSessionCodec)
#include "tst_sessioncodec.moc"
