// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/formbody.h"
#include "api/jsonbody.h"
#include "api/multipartbody.h"
#include "support/suite.h"

#include <QTest>

using namespace Keyfob;

class TestRequestBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsCompact()
    {
        const RequestBody object = JsonBody::of(QJsonObject {{QStringLiteral("a"), 1}});
        QCOMPARE(object.bytes, QByteArray("{\"a\":1}"));
        QCOMPARE(object.mediaType, QByteArray("application/json"));
        QCOMPARE(JsonBody::of(QJsonArray {1, 2}).bytes, QByteArray("[1,2]"));
    }

    void jsonTextStaysAsItIsWritten()
    {
        QCOMPARE(JsonBody::text("{\"b\": 1.0, \"a\": 1e400}").bytes,
                 QByteArray("{\"b\": 1.0, \"a\": 1e400}"));
        QVERIFY(JsonBody::text({}).isEmpty());
        QVERIFY(!JsonBody::text("{}").isEmpty());
    }

    void formsKeepOrderAndRepeats()
    {
        const RequestBody form =
            FormBody::of({{QStringLiteral("b"), QStringLiteral("1 + 2&=\u00fc")},
                          {QStringLiteral("a"), QString()},
                          {QStringLiteral("b"), QStringLiteral("3")}});
        QCOMPARE(form.mediaType, QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(form.bytes, QByteArray("b=1%20%2B%202%26%3D%C3%BC&a=&b=3"));
    }

    void multipartHasAllParts()
    {
        MultipartBody multipart;
        multipart.addField(QStringLiteral("project"), QStringLiteral("Br\u00fccke"));
        QVERIFY(multipart.addFile(QStringLiteral("file"), QStringLiteral("a\"b\r\n.csv"),
                                  "text/csv; charset=utf-8", QByteArray("1\r\n\0", 4)));
        const RequestBody body = multipart.body();
        const QByteArray prefix("multipart/form-data; boundary=");
        QVERIFY(body.mediaType.startsWith(prefix));
        const QByteArray boundary = body.mediaType.mid(prefix.size());
        QVERIFY(boundary.size() <= 70); // RFC 2046 5.1.1
        QCOMPARE(body.bytes,
                 "--" + boundary
                     + "\r\nContent-Disposition: form-data; name=\"project\"\r\n\r\n"
                       "Br\xc3\xbc"
                       "cke\r\n--"
                     + boundary
                     + "\r\nContent-Disposition: form-data; name=\"file\"; "
                       "filename=\"a%22b%0D%0A.csv\"\r\nContent-Type: text/csv; charset=utf-8\r\n"
                       "\r\n1\r\n"
                     + QByteArray("\0", 1) + "\r\n--" + boundary + "--\r\n");
        QVERIFY(MultipartBody().body().mediaType != body.mediaType);
    }

    void aMediaTypeThatWouldAddHeadersIsRefused_data()
    {
        QTest::addColumn<QByteArray>("type");
        for (const char *type : {"", "text", "text/", "text/csv\r\nX-Evil: 1", "te xt/csv",
                                 "text/csv\n", "text/csv; a=\x01"})
            QTest::newRow(type) << QByteArray(type);
    }
    void aMediaTypeThatWouldAddHeadersIsRefused()
    {
        QFETCH(QByteArray, type);
        MultipartBody multipart;
        const auto added = multipart.addFile(QStringLiteral("a"), QStringLiteral("b"), type, "c");
        QVERIFY(!added);
        QCOMPARE(added.error().code(), ErrorCode::InvalidRequest);
        QVERIFY(!multipart.body().bytes.contains("form-data"));
    }
};

KEYFOB_SUITE(TestRequestBody)
#include "tst_requestbody.moc"
