// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "request/requesthistory.h"
#include "support/suite.h"
#include "viewer/secretnames.h"

#include <QTest>

using namespace Keyfob;

class TestSecretNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfSecrets()
    {
        for (const auto *name : {"password",
                                 "pwd",
                                 "userPwd",
                                 "passwd",
                                 "pass",
                                 "passphrase",
                                 "pin",
                                 "userPin",
                                 "otp",
                                 "totp",
                                 "token",
                                 "access_token",
                                 "refreshToken",
                                 "id-token",
                                 "apiKey",
                                 "apikey",
                                 "API_KEY",
                                 "x-api-key",
                                 "X-Functions-Key",
                                 "Ocp-Apim-Subscription-Key",
                                 "privateKey",
                                 "client_secret",
                                 "Authorization",
                                 "Cookie",
                                 "Set-Cookie",
                                 "sessionId",
                                 "session_id",
                                 "JSESSIONID",
                                 "PHPSESSID",
                                 "sid",
                                 "sig",
                                 "X-Amz-Signature",
                                 "X-Amz-Credential",
                                 "x-amz-security-token",
                                 "assertion",
                                 "client_assertion",
                                 "SAMLResponse",
                                 "samlresponse",
                                 "ticket",
                                 "authCode",
                                 "verificationCode",
                                 "code_verifier",
                                 "passwordResetToken",
                                 "csrf",
                                 "_csrf_token",
                                 "hmac",
                                 "auth",
                                 "db_pw",
                                 "userPw",
                                 "seed",
                                 "connectionString",
                                 "pem",
                                 "password_reset"}) {
            QVERIFY2(isSecretName(QString::fromLatin1(name)), name);
            QVERIFY2(mayBeSecretName(QString::fromLatin1(name)), name);
        }
        for (const auto *name : {"key", "code", "session", "Code", "nonce"}) {
            QVERIFY2(mayBeSecretName(QString::fromLatin1(name)), name);
            QVERIFY2(!isSecretName(QString::fromLatin1(name)), name);
        }
    }

    void namesOfOtherThings()
    {
        for (const auto *name : {"",
                                 "id",
                                 "page",
                                 "sort",
                                 "limit",
                                 "offset",
                                 "q",
                                 "filter",
                                 "name",
                                 "author",
                                 "design",
                                 "assign",
                                 "shipping",
                                 "pinned",
                                 "spinner",
                                 "keyword",
                                 "keywords",
                                 "sortKey",
                                 "publicKey",
                                 "foreign_key",
                                 "keyId",
                                 "Idempotency-Key",
                                 "countryCode",
                                 "statusCode",
                                 "currency_code",
                                 "zipCode",
                                 "barcode",
                                 "decode",
                                 "token_type",
                                 "tokentype",
                                 "tokenEndpoint",
                                 "token_expires_in",
                                 "passwordPolicy",
                                 "password_changed_at",
                                 "sessionTimeout",
                                 "sessions",
                                 "compass",
                                 "monkey",
                                 "auth_time",
                                 "signed",
                                 "Accept",
                                 "Content-Type",
                                 "If-None-Match"}) {
            QVERIFY2(!mayBeSecretName(QString::fromLatin1(name)), name);
        }
    }

    void valuesThatAreDrawnByLot()
    {
        for (const auto *value :
             {"eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2ln", "x7Kp2mQ9vT4wZ8rB3nY6",
              "ghp_16C7e42F292c69", "sk_live_abcdefghijkl", "AKIAIOSFODNN7EXAMPLE",
              "9f86d081884c7d659a2feaa0c55ad015",
              "V2hhdCBpcyB0aGlzPyBJdCBpcyA3IQ==", "k3j9x2m5q8w1z7v4b6n0", "xoxb-1234567890-abc"})
            QVERIFY2(looksLikeSecret(value), value);
    }

    void valuesThatAreNot()
    {
        for (const auto *value : {"",
                                  "42",
                                  "true",
                                  "desc",
                                  "2026-11-28",
                                  "2026-11-28T10:00:00Z",
                                  "1795464000123",
                                  "12345678901234567890123456",
                                  "Website relaunch",
                                  "website-relaunch-2026",
                                  "Summer2024ReportFinalVersion",
                                  "release-2024-11-28-candidate-03",
                                  "123e4567-e89b-12d3-a456-426614174000",
                                  "507f1f77bcf86cd799439011",
                                  "emma@timesheets.example",
                                  "application/vnd.company.v2+json",
                                  "invalid_request",
                                  "DE89370400440532013000",
                                  "urn:ietf:params:oauth:grant-type:device_code",
                                  "aVeryLongNameOfSomethingWithoutDigits",
                                  "https://app.example/callback"})
            QVERIFY2(!looksLikeSecret(value), value);
    }

    void secretsWithinOtherText()
    {
        for (const auto *text :
             {"Bearer x7Kp2mQ9vT4wZ8rB3nY6", "emma:x7Kp2mQ9vT4wZ8rB3nY6",
              "https://emma:pass@host.example/", "https://a.example/cb?access_token=short",
              "https%3A%2F%2Fa.example%2Fcb%3Ftoken%3Dshort",
              "https%253A%252F%252Fa.example%252F%253Fpwd%253Dshort",
              "-----BEGIN PRIVATE KEY-----\nMIIB\n", "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
              "abc\"x7Kp2mQ9vT4wZ8rB3nY6\"def"})
            QVERIFY2(containsSecret(text), text);
        for (const auto *text :
             {"Website relaunch, phase 2", "emma@timesheets.example",
              "https://a.example:8443/b?c=d", "https%3A%2F%2Fa.example%2Fcb%3Fpage%3D2",
              "DE89370400440532013000", "10:30-11:45",
              "application/vnd.company.v2+json; charset=utf-8", "THEQUARTERLYREPORTOFACME"})
            QVERIFY2(!containsSecret(text), text);
    }

    void whatIsKeptOfAPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *path, const char *kept) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(kept);
        };
        row("/a?pwd=x&page=2", "/a?pwd=••••&page=2");
        row("/a?sig=x;session=y", "/a?sig=••••;session=••••");
        row("/a?apiKey=1#access_token=2", "/a?apiKey=••••#access_token=••••");
        row("/a?%70in=1234", "/a?%70in=••••");
        row("/a?filter=x7Kp2mQ9vT4wZ8rB3nY6", "/a?filter=••••");
        row("/a?x7Kp2mQ9vT4wZ8rB3nY6", "/a?••••");
        row("/files/x7Kp2mQ9vT4wZ8rB3nY6/a", "/files/••••/a");
        row("/a;jsessionid=12/b", "/a;jsessionid=••••/b");
        row("/reset-token/abc123/x", "/reset-token/••••/x");
        row("/a?redirect=https%3A%2F%2Fb.example%2F%3Ftoken%3Dabc&page=2",
            "/a?redirect=••••&page=2");
        row("/password-reset/abc123", "/password-reset/••••");
        row("/token/refresh?id=42", "/token/refresh?id=42");
        row("/timesheets/42?sort=date&order=desc", "/timesheets/42?sort=date&order=desc");
        row("/a/123e4567-e89b-12d3-a456-426614174000?q=a+b&flag",
            "/a/123e4567-e89b-12d3-a456-426614174000?q=a+b&flag");
    }
    void whatIsKeptOfAPath()
    {
        QFETCH(const QString, path);
        PastRequest request;
        request.path = path;
        QTEST(request.harmless().path, "kept");
    }

    void whatIsKeptOfHeadersAndBodies()
    {
        PastRequest request;
        request.headers = {{"X-Api-Key", "1"},
                           {"X-Trace", "a=1; b=x7Kp2mQ9vT4wZ8rB3nY6"},
                           {"X-Page", "2"},
                           {"Idempotency-Key", "order-42"}};
        request.body = QStringLiteral("{\"name\": \"Emma\", \"id\": 42}");
        PastRequest kept = request.harmless();
        QCOMPARE(kept.headers, (HeaderList {{"X-Page", "2"}, {"Idempotency-Key", "order-42"}}));
        QCOMPARE(kept.body, request.body);
        for (const auto *body : {"{\"pin\": 1}", "[{\"a\": {\"sessionId\": \"x\"}}]",
                                 "{\"note\": \"it is x7Kp2mQ9vT4wZ8rB3nY6\"}"}) {
            request.body = QString::fromLatin1(body);
            QCOMPARE(request.harmless().body, QString());
        }
    }
};

KEYFOB_SUITE(TestSecretNames)
#include "tst_secretnames.moc"
