// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/apierror.h"
#include "support/suite.h"

#include <QTest>

using namespace Keyfob;
using namespace std::chrono_literals;

class TestApiError : public QObject
{
    Q_OBJECT

    static HttpResponse response(int status, const QByteArray &body = {},
                                 const QByteArray &type = "application/json",
                                 const QByteArray &name = {}, const QByteArray &value = {})
    {
        HttpResponse answer;
        answer.status = status;
        answer.body = body;
        answer.headers = {{"Content-Type", type}};
        if (!name.isEmpty())
            answer.headers.emplaceBack(name, value);
        return answer;
    }
    static QStringList list(const char *text)
    {
        return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void aSuccessIsNone()
    {
        QVERIFY(!ApiError::of(response(200)));
        QVERIFY(!ApiError::of(response(299)));
        QVERIFY(ApiError::of(response(304)));
    }

    void theScopesAreThere()
    {
        const auto failed = ApiError::of(
            response(403, "{}", "application/json", "WWW-Authenticate",
                     "Bearer error=\"insufficient_scope\", scope=\"read:a approve:a read:a\""));
        QVERIFY(failed);
        QCOMPARE(failed->error.code(), ErrorCode::InsufficientScope);
        QCOMPARE(failed->scopes, list("read:a approve:a"));
        QCOMPARE(failed->missingScopes(list("openid read:a")), list("approve:a"));
        QCOMPARE(failed->missingScopes({}), failed->scopes);
        QVERIFY(failed->missingScopes(failed->scopes).isEmpty());
    }

    void otherRefusalsNameNoScopes()
    {
        const auto otherError =
            ApiError::of(response(403, "{}", "application/json", "WWW-Authenticate",
                                  "Bearer error=\"invalid_request\", scope=\"read:a\""));
        QCOMPARE(otherError->error.code(), ErrorCode::ApiError);
        QVERIFY(otherError->scopes.isEmpty());
        const auto inBody = ApiError::of(response(403, "{\"error\":\"insufficient_scope\"}"));
        QCOMPARE(inBody->error.code(), ErrorCode::InsufficientScope);
        QVERIFY(inBody->scopes.isEmpty());
    }

    void aScopeThatDoesNotLookLikeOneIsLeftOut()
    {
        const auto failed = ApiError::of(
            response(403, "{}", "application/json", "WWW-Authenticate",
                     "Bearer error=\"insufficient_scope\", scope=\"read:a evil\xe2\x80\xae:b\""));
        QCOMPARE(failed->scopes, list("read:a"));
    }

    void theWaitIsThere()
    {
        QCOMPARE(ApiError::of(response(429, {}, "text/plain", "Retry-After", "5"))->retryAfter, 5s);
        QCOMPARE(ApiError::of(response(429))->retryAfter, 60s);
        QCOMPARE(ApiError::of(response(503, {}, "text/plain", "Retry-After", "5"))->retryAfter, 5s);
        QVERIFY(!ApiError::of(response(503))->retryAfter);
        QVERIFY(!ApiError::of(response(500, {}, "text/plain", "Retry-After", "5"))->retryAfter);
    }

    void problemDetailsAreRead()
    {
        const auto failed = ApiError::of(
            response(422,
                     "{\"type\":\"https://api.example/too-long\",\"title\":\"Too long\","
                     "\"status\":422,\"detail\":\"26 hours in a day\",\"instance\":\"/t/1\","
                     "\"max\":24}",
                     "application/problem+json; charset=utf-8"));
        QVERIFY(failed && failed->problem);
        const ProblemDetails &problem = *failed->problem;
        QCOMPARE(problem.type, QStringLiteral("https://api.example/too-long"));
        QCOMPARE(problem.title, QStringLiteral("Too long"));
        QCOMPARE(problem.detail, QStringLiteral("26 hours in a day"));
        QCOMPARE(problem.instance, QStringLiteral("/t/1"));
        QCOMPARE(problem.status, 422);
        QCOMPARE(problem.extensions, (QJsonObject {{QStringLiteral("max"), 24}}));
        QVERIFY(failed->error.message().contains(QLatin1StringView("26 hours in a day")));
    }

    void whatTheApiSaysIsFound_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("said");
        QTest::newRow("at the top") << QByteArray("{\"message\":\"No room.\",\"error\":\"full\"}")
                                    << QStringLiteral("No room.");
        QTest::newRow("in error") << QByteArray(
            "{\"error\":{\"statusCode\":400,\"name\":\"X\",\"message\":\"No room.\"}}")
                                  << QStringLiteral("No room.");
        QTest::newRow("in several sentences")
            << QByteArray("{\"message\":[\"No room.\",7,\"No time.\"],\"error\":\"Bad Request\"}")
            << QStringLiteral("No room.; No time.");
        QTest::newRow("the outer one first")
            << QByteArray("{\"detail\":\"Outer\",\"error\":{\"message\":\"Inner\"}}")
            << QStringLiteral("Outer");
        QTest::newRow("no sentence")
            << QByteArray("{\"message\":{\"a\":1},\"error\":[]}") << QString();
    }
    void whatTheApiSaysIsFound()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, said);
        const auto failed = ApiError::of(response(400, body));
        QCOMPARE(failed->error.message(),
                 said.isEmpty() ? QStringLiteral("The API refused this request (400).")
                                : QStringLiteral("The API answered 400: ") + said);
    }

    void problemDetailsOfTheWrongTypeAreAbsent()
    {
        const auto problem = ProblemDetails::of(
            response(400, "{\"title\":1,\"status\":\"400\"}", "application/problem+json"));
        QVERIFY(problem);
        QCOMPARE(problem->type, QStringLiteral("about:blank"));
        QVERIFY(problem->title.isEmpty());
        QCOMPARE(problem->status, 0);
        QVERIFY(!ProblemDetails::of(response(400, "{\"title\":\"x\"}")));
        QVERIFY(!ProblemDetails::of(response(400, "[]", "application/problem+json")));
        QVERIFY(!ProblemDetails::of(
            response(400, "{\"title\":\"a\",\"title\":\"b\"}", "application/problem+json")));
    }
};

KEYFOB_SUITE(TestApiError)
#include "tst_apierror.moc"
