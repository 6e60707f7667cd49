// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/apiclient.h"
#include "api/apipath.h"
#include "described.h"
#include "openapi/namedcall.h"
#include "openapi/operationcall.h"
#include "support/suite.h"

#include <QTemporaryDir>

using namespace Keyfob;
using namespace Qt::StringLiterals;
using In = ApiParameter::In;

namespace {

const QUrl Base(u"https://api.example/v1"_s);

/// A `get` at \a path with \a parameters.
ApiDescription getting(const QByteArray &path, const QByteArray &parameters)
{
    return described("{'" + path + "':{'get':{'operationId':'op','parameters':[" + parameters
                     + "],'responses':{}}}}");
}

ApiDescription posting(const QByteArray &body)
{
    return described("{'/things':{'post':{'operationId':'op','requestBody':" + body
                     + ",'responses':{}}}}");
}

Expected<ApiRequest> made(const ApiDescription &description, const OperationCall &call)
{
    return makeRequest(*description.operation(u"op"_s), call, Base);
}

/// What is behind the base, as ApiClient sends it: its own rules are part of the way.
QByteArray sent(const Expected<ApiRequest> &request)
{
    if (!request)
        return "refused: " + request.error().message().toUtf8();
    const auto url = resolveApiPath(Base, request->path);
    if (!url)
        return "refused by ApiClient: " + url.error().message().toUtf8();
    return url->toEncoded().mid(Base.toEncoded().size());
}

} // namespace

class TestOperationCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void styles_data()
    {
        QTest::addColumn<QByteArray>("parameter");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("url");
        const auto path = [](const char *name, const char *style, const char *explode,
                             const char *value, const char *url) {
            QTest::newRow(name) << QByteArray("'in':'path','required':true,'style':'") + style
                    + "','explode':" + explode
                                << json(value) << QByteArray("/a/") + url;
        };
        // OpenAPI 3.1.1, "Style Examples"
        path("simple text", "simple", "false", "'blue'", "blue");
        path("simple list", "simple", "false", "['blue','black']", "blue,black");
        path("simple object", "simple", "false", "{'R':100,'G':200}", "R,100,G,200");
        path("simple object exploded", "simple", "true", "{'R':100,'G':200}", "R=100,G=200");
        path("label text", "label", "false", "'blue'", ".blue");
        path("label list", "label", "false", "['blue','black']", ".blue,black");
        path("label list exploded", "label", "true", "['blue','black']", ".blue.black");
        path("label object exploded", "label", "true", "{'R':100,'G':200}", ".R=100.G=200");
        path("matrix text", "matrix", "false", "'blue'", ";p=blue");
        path("matrix list", "matrix", "false", "['blue','black']", ";p=blue,black");
        path("matrix list exploded", "matrix", "true", "['blue','black']", ";p=blue;p=black");
        path("matrix object", "matrix", "false", "{'R':100}", ";p=R,100");
        path("matrix object exploded", "matrix", "true", "{'R':100,'G':2}", ";R=100;G=2");
        path("characters", "simple", "false", "'a/b?c#d%e;f,g ü'",
             "a%2Fb%3Fc%23d%25e%3Bf%2Cg%20%C3%BC");
        path("digits stay", "simple", "false", "12345678901234567890.10",
             "12345678901234567890.10");
        const auto query = [](const char *name, const char *style, const char *value,
                              const char *url) {
            QTest::newRow(name) << QByteArray("'in':'query',") + style << json(value)
                                << QByteArray("/a/{p}") + url;
        };
        query("form text", "'style':'form'", "'blue'", "?p=blue");
        query("form empty text", "'style':'form'", "''", "?p=");
        query("form list exploded", "'style':'form'", "['a','b']", "?p=a&p=b");
        query("form list", "'style':'form','explode':false", "['a,b','c']", "?p=a%2Cb,c");
        query("form object", "'style':'form','explode':false", "{'R':1,'G':2}", "?p=R,1,G,2");
        query("form object exploded", "'style':'form'", "{'R':1,'G':2}", "?R=1&G=2");
        query("spaces", "'style':'spaceDelimited','explode':false", "['a','b']", "?p=a%20b");
        query("pipes", "'style':'pipeDelimited','explode':false", "['a','b']", "?p=a%7Cb");
        query("deep object", "'style':'deepObject'", "{'R':1,'x y':'&'}",
              "?p%5BR%5D=1&p%5Bx%20y%5D=%26");
        query("deeper object", "'style':'deepObject'", "{'a':{'b':[1,2]}}",
              "?p%5Ba%5D%5Bb%5D%5B%5D=1&p%5Ba%5D%5Bb%5D%5B%5D=2");
        query("JSON", "'content':{'application/json':{}}", "{ 'a': 'b c' }",
              "?p=%7B%22a%22%3A%22b%20c%22%7D");
        query("plus and ampersand", "'style':'form'", "'a+b&c=d'", "?p=a%2Bb%26c%3Dd");
        query("reserved", "'style':'form','allowReserved':true", "'a/b:c?d&e+f#g%20h'",
              "?p=a/b:c?d%26e%2Bf%23g%20h");
        query("null", "'style':'form'", "null", "");
        query("empty list", "'style':'form'", "[]", "");
        query("null in a list", "'style':'form'", "['a',null]", "?p=a");
    }
    void styles()
    {
        QFETCH(QByteArray, parameter);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, url);
        const bool inPath = parameter.contains("'in':'path'");
        const auto description =
            getting(inPath ? "/a/{p}" : "/a/x", "{'name':'p','schema':{}," + parameter + '}');
        OperationCall call;
        call.set(inPath ? In::Path : In::Query, u"p"_s, value);
        QCOMPARE(sent(made(description, call)), url.replace("{p}", "x"));
    }

    void aValueNeverChangesThePath_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("up") << u".."_s;
        QTest::newRow("here") << u"."_s;
        QTest::newRow("up and elsewhere") << u"../admin"_s;
        QTest::newRow("up with a backslash") << u"..\\admin"_s;
        QTest::newRow("escaped already") << u"%2e%2e"_s;
        QTest::newRow("escaped twice") << u"%252e%252e/"_s;
        QTest::newRow("up behind something") << u"a/../b"_s;
    }
    void aValueNeverChangesThePath()
    {
        QFETCH(QString, value);
        const auto description =
            getting("/things/{id}/x", "{'name':'id','in':'path','required':true,'schema':{}}");
        OperationCall call;
        call.setText(In::Path, u"id"_s, value);
        const auto request = made(description, call);
        if (request) { // nothing but its own segment
            const QByteArray url = sent(request);
            QCOMPARE(url.count('/'), 3);
            QVERIFY(url.startsWith("/things/") && url.endsWith("/x"));
            QVERIFY(url.contains("%25"));
        } else {
            QCOMPARE(request.error().code(), ErrorCode::InvalidRequest);
        }
    }

    void dotsOfTwoParametersAreSeenTogether()
    {
        const auto description = getting(
            "/{a}{b}/x",
            "{'name':'a','in':'path','required':true},{'name':'b','in':'path','required':true}");
        OperationCall call;
        call.setText(In::Path, u"a"_s, u"."_s);
        call.setText(In::Path, u"b"_s, u"."_s);
        QVERIFY(!made(description, call));
        call.setText(In::Path, u"b"_s, u"well"_s);
        QCOMPARE(sent(made(description, call)), QByteArray("/.well/x"));
    }

    void pathParametersAreNeverEmpty()
    {
        const auto description =
            getting("/things/{id}", "{'name':'id','in':'path','required':true}");
        for (const QByteArray &value : {QByteArray(), QByteArray("\"\""), QByteArray("null"),
                                        QByteArray("[]"), QByteArray("{}")}) {
            OperationCall call;
            if (!value.isEmpty())
                call.set(In::Path, u"id"_s, value);
            const auto request = made(description, call);
            QVERIFY(!request);
            QCOMPARE(request.error().code(), ErrorCode::InvalidRequest);
            QVERIFY(request.error().message().contains(u"id"));
        }
    }

    void aPathParameterThatIsNotDeclaredIsSimple()
    {
        OperationCall call;
        call.set(In::Path, u"id"_s, "7");
        QCOMPARE(sent(made(getting("/things/{id}", ""), call)), QByteArray("/things/7"));
    }

    void whatIsRequiredIsAskedFor()
    {
        const auto description =
            getting("/a", "{'name':'from','in':'query','required':true,'schema':{}}");
        const auto request = made(description, {});
        QVERIFY(!request);
        QVERIFY(request.error().message().contains(u"from"));
        const auto fixed =
            getting("/a", "{'name':'v','in':'query','required':true,'schema':{'enum':['2026']}}");
        QCOMPARE(sent(made(fixed, {})), QByteArray("/a?v=2026"));
        const auto usual =
            getting("/a", "{'name':'v','in':'query','required':true,'schema':{'default':5}}");
        QCOMPARE(sent(made(usual, {})), QByteArray("/a?v=5"));
    }

    void headersHoldNoControlCharacters()
    {
        const auto description = getting("/a", "{'name':'X-Note','in':'header','schema':{}}");
        OperationCall call;
        call.setText(In::Header, u"X-Note"_s, u"a,b"_s);
        const auto request = made(description, call);
        QVERIFY(request);
        QVERIFY(request->headers.contains({QByteArray("X-Note"), QByteArray("a,b")}));
        for (const QString &bad : {u"a\r\nX-Evil: 1"_s, u"a\nb"_s, u"a\0b"_s}) {
            call.setText(In::Header, u"X-Note"_s, bad);
            QVERIFY(!made(description, call));
        }
        call = {};
        call.setText(In::Header, u"X: y\r\nZ"_s, u"1"_s);
        QVERIFY(!made(getting("/a", "{'name':'X: y\\r\\nZ','in':'header','schema':{}}"), call));
    }

    void credentialsAreNoParameters_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"Authorization", "authorization", "Cookie", "Host",
                                 "Content-Length", "Transfer-Encoding"})
            QTest::newRow(name) << QByteArray(name);
    }
    void credentialsAreNoParameters()
    {
        QFETCH(QByteArray, name);
        const auto description =
            getting("/a", "{'name':'" + name + "','in':'header','required':true,'schema':{}}");
        QVERIFY(made(description, {})); // what the description demands, Keyfob does
        OperationCall call;
        call.setText(In::Header, QString::fromLatin1(name), u"x"_s);
        const auto request = made(description, call);
        QVERIFY(!request || request->headers.isEmpty());
    }

    void cookiesGoWhereTheyBelong()
    {
        const auto description = getting("/a",
                                         "{'name':'debug','in':'cookie','schema':{}},"
                                         "{'name':'x','in':'cookie','schema':{}}");
        OperationCall call;
        call.set(In::Cookie, u"debug"_s, "1");
        call.setText(In::Cookie, u"x"_s, u"a; b=c"_s);
        const auto request = made(description, call);
        QVERIFY(request);
        QCOMPARE(request->cookies, QByteArray("debug=1; x=a%3B%20b%3Dc"));
        QVERIFY(request->headers.isEmpty());
    }

    void aValueThatTheStyleCannotWriteIsRefused()
    {
        const auto description = getting("/a", "{'name':'p','in':'query','schema':{}}");
        for (const QByteArray &value :
             {QByteArray("[[1]]"), QByteArray("{\"a\":{}}"), QByteArray("nonsense")}) {
            OperationCall call;
            call.set(In::Query, u"p"_s, value);
            const auto request = made(description, call);
            QVERIFY(!request);
            QVERIFY(request.error().message().startsWith(u"p "));
        }
    }

    void jsonBodiesGoAsTheyAre()
    {
        const auto description =
            posting("{'content':{'application/vnd.x+json':{'schema':{}}},'required':true}");
        OperationCall call;
        call.body = "{\"b\": 1.0, \"a\": 12345678901234567890}";
        const auto request = made(description, call);
        QVERIFY(request);
        QCOMPARE(request->body.bytes, call.body);
        QCOMPARE(request->body.mediaType, QByteArray("application/vnd.x+json"));
        call.body = "{";
        QVERIFY(!made(description, call));
        QVERIFY(!made(description, {})); // required
    }

    void formsAreWrittenMemberByMember()
    {
        const auto description = posting(
            "{'content':{'application/x-www-form-urlencoded':{'schema':{'type':'object'}}}}");
        OperationCall call;
        call.body = json("{'b':'1 + 2&=ü','a':[1,2],'n':null,'o':{'k':1}}");
        const auto request = made(description, call);
        QVERIFY(request);
        QCOMPARE(request->body.bytes,
                 QByteArray("b=1%20%2B%202%26%3D%C3%BC&a=1&a=2&o=%7B%22k%22%3A1%7D"));
    }

    void formsFollowTheirEncoding()
    {
        const auto description =
            posting("{'content':{'application/x-www-form-urlencoded':{'schema':{'type':'object'},"
                    "'encoding':{'o':{'style':'deepObject','explode':true}}}}}");
        OperationCall call;
        call.body = json("{'o':{'k':1}}");
        const auto request = made(description, call);
        QVERIFY(request);
        QCOMPARE(request->body.bytes, QByteArray("o%5Bk%5D=1"));
    }

    void multipartHasTextsThenFiles()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("1,2");
        file.close();
        const auto description =
            posting("{'content':{'multipart/form-data':{'schema':{'type':'object'}}}}");
        OperationCall call;
        call.body = json("{'note':'x','meta':{'a':1},'tags':['p','q']}");
        call.files.insert(u"file"_s, {{file.fileName()}});
        const auto request = made(description, call);
        QVERIFY(request);
        QVERIFY(request->body.mediaType.startsWith("multipart/form-data; boundary="));
        QVERIFY(request->body.stream);
        call.files.insert(u"file"_s, {{folder.filePath(u"gone"_s)}});
        const auto gone = made(description, call);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code(), ErrorCode::FileFailed);
        call.files.clear();
        const auto texts = made(description, call);
        QVERIFY(texts);
        const QByteArray bytes = texts->body.bytes;
        QVERIFY(bytes.contains("name=\"note\"\r\n\r\nx\r\n"));
        QVERIFY(
            bytes.contains("name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n"));
        QCOMPARE(bytes.count("name=\"tags\""), 2);
    }

    void oneFileCanBeAllOfTheBody()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("png");
        file.close();
        const auto description = posting("{'content':{'application/json':{},'image/*':{}}}");
        OperationCall call;
        call.files.insert(QString(), {{file.fileName()}});
        const auto request = made(description, call);
        QVERIFY(request);
        QCOMPARE(request->body.mediaType, QByteArray("image/png"));
    }

    void entityTagsAndKeysGoAsHeaders()
    {
        const auto description =
            described("{'/a':{'put':{'operationId':'op','parameters':[{'name':'idempotency-key',"
                      "'in':'header','required':true,'schema':{}}],'responses':{}}}}");
        OperationCall call;
        call.ifMatch = "\"7\"";
        call.idempotencyKey = "k";
        const auto request = made(description, call);
        QVERIFY(request);
        QVERIFY(request->headers.contains({QByteArray("If-Match"), QByteArray("\"7\"")}));
        QCOMPARE(request->idempotencyKey, QByteArray("k"));
        call.idempotencyKey.clear();
        QVERIFY(!made(description, call)->idempotencyKey.isEmpty()); // a new one: it is required
        const auto without = getting("/a", "");
        call.idempotencyKey = "k";
        QVERIFY(made(without, call)->idempotencyKey.isEmpty());
    }

    void nothingGoesToAnotherOrigin()
    {
        const auto description = described(
            "{'/a':{'get':{'operationId':'op','servers':[{'url':'https://evil.example/'}],"
            "'responses':{}}}}");
        QVERIFY(!isAtApi(*description.operation(u"op"_s), Base));
        const auto request = made(description, {});
        QVERIFY(!request);
        QCOMPARE(request.error().code(), ErrorCode::OriginRefused);
        QVERIFY(request.error().message().contains(u"https://evil.example"));
    }

    void theServerAtTheApiIsTaken_data()
    {
        QTest::addColumn<QByteArray>("servers");
        QTest::addColumn<QString>("server");
        const auto at = [](const char *name, const char *servers, const QString &server) {
            QTest::newRow(name) << QByteArray(servers) << server;
        };
        at("the first", "{'url':'https://api.example/v1'}", u"https://api.example/v1"_s);
        at("another is first", "{'url':'https://eu.example/'},{'url':'https://api.example/v2'}",
           u"https://api.example/v2"_s);
        at("below the base", "{'url':'https://api.example/v2'},{'url':'https://api.example/v1/b'}",
           u"https://api.example/v1/b"_s);
        at("none that is safe", "{'url':'http://api.example/v3'}", u"https://api.example/v1"_s);
        at("a relative one", "{'url':'/v4'}", u"https://api.example/v4"_s);
    }
    void theServerAtTheApiIsTaken()
    {
        QFETCH(QByteArray, servers);
        QFETCH(QString, server);
        const auto description = described("{'/a':{'get':{'operationId':'op','servers':[" + servers
                                           + "],'responses':{}}}}");
        QCOMPARE(serverOf(*description.operation(u"op"_s), Base), QUrl(server));
    }

    void keysFillThePathInItsOrder()
    {
        const auto description = getting("/users/{u}/sheets/{s}", "");
        const ApiOperation &operation = *description.operation(u"op"_s);
        OperationCall call;
        call.setKeys(operation, {"1", "2"});
        QCOMPARE(sent(makeRequest(operation, call, Base)), QByteArray("/users/1/sheets/2"));
        const QList<QPair<QString, QByteArray>> elsewhere {{u"userId"_s, "5"}, {u"id"_s, "6"}};
        const QList<QPair<QString, QByteArray>> here {{u"u"_s, "5"}, {u"s"_s, "6"}};
        QCOMPARE(keysOf(operation, elsewhere), here);
        call.setKeys(operation, {"0", "3", "4"}); // the last ones count
        QCOMPARE(sent(makeRequest(operation, call, Base)), QByteArray("/users/3/sheets/4"));
    }

    void otherAnswersAreAskedFor()
    {
        const auto description = described(
            "{'/a':{'get':{'operationId':'op','responses':{'200':{'description':'','content':"
            "{'text/csv':{}}}}}}}");
        QCOMPARE(made(description, {})->headers.first(),
                 qMakePair(QByteArray("Accept"), QByteArray("text/csv, */*;q=0.1")));
    }

    void namesFindTheirParameters()
    {
        const auto description = getting("/things/{id}",
                                         "{'name':'id','in':'path','required':true},"
                                         "{'name':'limit','in':'query'}");
        const ApiOperation &operation = *description.operation(u"op"_s);
        const QVariantMap good {{u"id"_s, qlonglong(9007199254740993)}, {u"limit"_s, 5}};
        const auto call = namedCall(operation, good, QJsonValue::Undefined);
        QVERIFY(call);
        QCOMPARE(sent(makeRequest(operation, *call, Base)),
                 QByteArray("/things/9007199254740993?limit=5"));
        const QVariantMap bad {{u"limt"_s, 5}};
        const auto wrong = namedCall(operation, bad, QJsonValue::Undefined);
        QVERIFY(!wrong);
        QVERIFY(wrong.error().message().contains(u"limit"));
    }

    void anUnknownOperationNamesCloseOnes()
    {
        const auto description = described("{'/a':{'get':{'operationId':'listTimesheets',"
                                           "'responses':{}}},'/b':{'get':{'operationId':'other',"
                                           "'responses':{}}}}");
        QVERIFY(findOperation(description, u"listTimesheets"_s));
        const auto found = findOperation(description, u"listTimeSheet"_s);
        QVERIFY(!found);
        QVERIFY(found.error().message().contains(u"listTimesheets"));
        QVERIFY(!found.error().message().contains(u"other"));
        const auto hostile = findOperation(description, u"\u202Ex\n"_s);
        QVERIFY(isPlainText(hostile.error().message(), 1000));
    }
};

KEYFOB_SUITE(TestOperationCall)
#include "tst_operationcall.moc"
