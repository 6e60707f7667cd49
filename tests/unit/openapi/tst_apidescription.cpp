// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/apidescription.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace Keyfob;

namespace {

using NoteKind = DescriptionNote::Kind;

ApiDescription read(const QByteArray &text, const QUrl &source = {},
                    const QHash<QUrl, QByteArray> &files = {})
{
    const auto description = ApiDescription::read(text, source, files);
    if (!description)
        qFatal("%s", qPrintable(description.error().message()));
    return *description;
}

QString refusal(const QByteArray &text)
{
    const auto description = ApiDescription::read(text, QUrl());
    if (description)
        return {};
    return description.error().code() == ErrorCode::DescriptionInvalid
        ? description.error().message()
        : QStringLiteral("wrong code");
}

/// A description with \a paths, which is YAML in flow style.
QByteArray withPaths(const QByteArray &paths, const QByteArray &version = "3.0.3",
                     const QByteArray &more = {})
{
    return "openapi: " + version + "\ninfo: {title: t, version: '1'}\npaths: " + paths + '\n'
        + more;
}

qsizetype countNotes(const ApiDescription &description, NoteKind kind)
{
    return std::count_if(description.notes().begin(), description.notes().end(),
                         [kind](const DescriptionNote &note) { return note.kind == kind; });
}

QStringList keys(const ApiDescription &description)
{
    QStringList all;
    for (const ApiOperation &operation : description.operations())
        all.append(QString::fromLatin1(operation.method) + operation.path);
    return all;
}

QStringList parameters(const ApiOperation &operation)
{
    QStringList all;
    for (const ApiParameter &parameter : operation.parameters)
        all.append(QStringLiteral("%1/%2").arg(parameter.name).arg(static_cast<int>(parameter.in)));
    return all;
}

QStringList split(const char *words)
{
    return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestApiDescription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAWrongFileIs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *text, const char *named) {
            QTest::newRow(named) << QByteArray(text) << QString::fromUtf8(named);
        };
        row("", "is empty");
        row(" \n\t\n", "empty");
        row("swagger: '2.0'\ninfo: {title: t}\npaths: {}",
            "Line 1, column 10: This is a Swagger 2.0");
        row("asyncapi: 2.6.0\nchannels: {}", "AsyncAPI 2.6.0");
        row("arazzo: 1.0.0", "Arazzo");
        row("{\"info\":{\"_postman_id\":\"x\"},\"item\":[]}", "Postman collection");
        row("{\"_type\":\"export\",\"__export_format\":4}", "Insomnia");
        row("{\"log\":{\"entries\":[]}}", "HAR");
        row("#%RAML 1.0\ntitle: t", "RAML");
        row("<?xml version=\"1.0\"?><definitions xmlns=\"http://schemas.xmlsoap.org/wsdl/\"/>",
            "WSDL");
        row("<x/>", "XML");
        row("\n <!DOCTYPE html><title>Log in</title>", "web page");
        row("type Query { me: User }\n", "GraphQL");
        row("{\"data\":{\"__schema\":{}}}", "GraphQL schema");
        row("\x1F\x8B\x08xyz", "compressed");
        row("PK\x03\x04xyz", "Unpack");
        row("{\"error\":\"unauthorized\"}", "error message");
        row("{\"issuer\":\"x\",\"authorization_endpoint\":\"y\"}", "OpenID provider");
        row("openapi: 4.0.0\ninfo: {}", "OpenAPI 4.0.0 is not supported. OpenAPI 3.0, 3.1 and 3.2");
        row("openapi: 3.3.0", "3.3.0");
        row("openapi: 2", "2 is not supported");
        row("[1, 2]", "no members");
        row("hello", "3.0, 3.1 and 3.2");
        row("info: {title: t}", "\"openapi\"");
        row("openapi: 3.0.3\ninfo:\n\ttitle: t\n", "Line 3, column 1: tab");
        row("{\"openapi\": \"3.0.3\",\n \"info\": ]}", "Line 2, column 10");
    }
    void saysWhatAWrongFileIs()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, named);
        const QString message = refusal(text);
        QVERIFY2(message.contains(named), qPrintable(message));
    }

    void takesTheVersionAsItIsWritten_data()
    {
        QTest::addColumn<QByteArray>("version");
        for (const char *version :
             {"3.0.0", "3.0.4", "3.1", "3.1.1", "'3.1.0'", "3.2.0", "3.0.0-rc2"})
            QTest::newRow(version) << QByteArray(version);
    }
    void takesTheVersionAsItIsWritten()
    {
        QFETCH(QByteArray, version);
        const ApiDescription description = read(
            "openapi: " + version + "\ninfo: {title: T, version: 1.10}\npaths: {/a: {get: {}}}");
        QCOMPARE(description.openApi().toLatin1(), version.replace('\'', ""));
        QCOMPARE(description.version(), QStringLiteral("1.10"));
        QCOMPARE(description.operations().size(), 1);
        QVERIFY(description.notes().isEmpty());
    }

    void countsMethodsOfTheVersion()
    {
        const QByteArray path = "{/a: {GET: {}, get: {}, trace: {}, query: {}, x-get: {}, "
                                "summary: s, parameters: [], additionalOperations: "
                                "{LINK: {}, POST: {}, 'a b': {}}}}";
        const ApiDescription old = read(withPaths(path));
        QCOMPARE(keys(old), split("GET/a TRACE/a"));
        QCOMPARE(countNotes(old, NoteKind::UnknownMember), 3);
        const ApiDescription now = read(withPaths(path, "3.2.0"));
        QCOMPARE(keys(now), split("GET/a TRACE/a QUERY/a LINK/a"));
        QCOMPARE(countNotes(now, NoteKind::UnknownMember), 3);
    }

    void countsNoCallbacksWebhooksOrLinks()
    {
        const ApiDescription description = read(withPaths(
            "{/a: {post: {callbacks: {c: {'{$request.body#/url}': {post: {}}}}, "
            "responses: {200: {description: d, links: {l: {operationId: x}}}}}}, x-b: {get: {}}}",
            "3.1.0", "webhooks: {w: {post: {}}}\n"));
        QCOMPARE(keys(description), split("POST/a"));
        QVERIFY(read("openapi: 3.1.0\ninfo: {}\nwebhooks: {w: {post: {}}}").isEmpty());
    }

    void mendsOddPaths()
    {
        const ApiDescription description =
            read(withPaths("{a: {get: {}}, '/{x}/{y}': {get: {parameters: [{name: x, in: path, "
                           "required: true, schema: {type: integer}}]}}, '/q?z=1': {get: {}}, "
                           "'/f#v2': {get: {}}, '/{a}/{b}': {put: {}}, '/n': null, '/s': text}"));
        QCOMPARE(keys(description), split("GET/a GET/{x}/{y} GET/q?z=1 GET/f PUT/{a}/{b}"));
        const ApiOperation &named = description.operations().at(1);
        QCOMPARE(parameters(named), split("x/0 y/0"));
        QVERIFY(named.parameters.at(0).isDeclared && !named.parameters.at(1).isDeclared);
        QVERIFY(named.parameters.at(1).required);
        QCOMPARE(named.parameters.at(1).schema.type(), QStringLiteral("string"));
        QCOMPARE(countNotes(description, NoteKind::PathOdd), 6);
        QCOMPARE(countNotes(description, NoteKind::PathCollision), 1);
        QCOMPARE(countNotes(description, NoteKind::WrongType), 1);
    }

    void mergesParametersByNameAndPlace()
    {
        const ApiDescription description = read(withPaths(
            "{/a: {parameters: [{name: p, in: query, description: theirs}, {name: q, in: query}, "
            "{$ref: '#/components/parameters/H'}], get: {parameters: [{name: p, in: query, "
            "description: own}, {name: p, in: header}, {name: x-h, in: header, required: true}, "
            "{name: q, in: body}, {in: query}, {$ref: '#/components/parameters/None'}]}, put: {}}}",
            "3.0.3", "components: {parameters: {H: {name: X-H, in: header}}}\n"));
        const ApiOperation &get = description.operations().at(0);
        QCOMPARE(parameters(get), split("p/1 q/1 x-h/2 p/2"));
        QCOMPARE(get.parameters.first().description, QStringLiteral("own"));
        QVERIFY(get.parameter(ApiParameter::In::Header, u"X-H")->required);
        QVERIFY(!get.parameter(ApiParameter::In::Query, u"P"));
        QCOMPARE(parameters(description.operations().at(1)), split("p/1 q/1 X-H/2"));
        QCOMPARE(countNotes(description, NoteKind::WrongType), 2);
        QCOMPARE(countNotes(description, NoteKind::UnresolvedReference), 1);
    }

    void ignoresHeadersThatAreSentAnyway()
    {
        const ApiDescription description =
            read(withPaths("{/a: {get: {parameters: [{name: accept, in: header}, {name: "
                           "Content-Type, in: header}, "
                           "{name: AUTHORIZATION, in: header}, {name: Accept, in: query}, "
                           "{name: X-Accept, in: header}]}}}"));
        QCOMPARE(parameters(description.operations().first()), split("Accept/1 X-Accept/2"));
        QCOMPARE(description.operations().first().ignoredHeaders,
                 split("accept Content-Type AUTHORIZATION"));
    }

    void knowsDefaultStyles()
    {
        const ApiDescription description = read(withPaths(
            "{'/a/{p}': {get: {parameters: [{name: p, in: path}, {name: q, in: query}, "
            "{name: h, in: header}, {name: c, in: cookie}, {name: d, in: query, style: "
            "deepObject}, "
            "{name: j, in: query, content: {application/json: {schema: {type: object}}}}, "
            "{name: e, in: query, explode: false}, {in: querystring, name: all, "
            "content: {application/x-www-form-urlencoded: {}}}]}}}",
            "3.2.0"));
        const QList<ApiParameter> &all = description.operations().first().parameters;
        QStringList styles;
        for (const ApiParameter &parameter : all)
            styles.append(parameter.explode ? parameter.style + u'*' : parameter.style);
        QCOMPARE(styles, split("simple form* simple form* deepObject form* form simple"));
        QVERIFY(all.at(0).required && !all.at(1).required);
        QCOMPARE(all.at(5).mediaType, QStringLiteral("application/json"));
        QCOMPARE(all.at(5).schema.type(), QStringLiteral("object"));
        QVERIFY(all.at(7).in == ApiParameter::In::QueryString);
    }

    void readsBodiesAndAnswers()
    {
        const ApiDescription description = read(withPaths(
            "{/a: {post: {requestBody: {$ref: '#/components/requestBodies/B'}, responses: {"
            "default: {description: e}, 204: {description: n}, 2xx: {description: ok, content: "
            "{text/csv: {}}, headers: {ETag: {}}}}}}}",
            "3.1.0",
            "components: {requestBodies: {B: {required: true, content: {multipart/form-data: "
            "{schema: {type: object}, encoding: {f: {contentType: image/png}}}, "
            "application/merge-patch+json: {example: {a: 1}}, application/json; charset=utf-8: "
            "{examples: {e: {$ref: '#/components/examples/E'}}}}}}, examples: {E: {value: "
            "[2]}}}\n"));
        const ApiOperation &operation = description.operations().first();
        QVERIFY(operation.body->required);
        QCOMPARE(operation.body->contents.size(), 3);
        QCOMPARE(operation.body->contents.first().partTypes.value(QStringLiteral("f")),
                 QStringLiteral("image/png"));
        QCOMPARE(operation.body->content(u"application/json")->example.json(), QByteArray("[2]"));
        QVERIFY(operation.body->content(u"application/merge-patch+json")->example[u"a"].exists());
        QVERIFY(!operation.body->content(u"text/plain"));
        QCOMPARE(operation.answers.size(), 3);
        QCOMPARE(operation.success()->status, QStringLiteral("2XX"));
        QCOMPARE(operation.success()->headers, split("ETag"));
    }

    void choosesTheAnswerForSuccess()
    {
        const auto success = [](const QByteArray &responses) {
            const ApiDescription description =
                read(withPaths("{/a: {get: {responses: " + responses + "}}}"));
            const ApiAnswer *answer = description.operations().first().success();
            return answer ? answer->status : QString();
        };
        QCOMPARE(success("{404: {}, default: {}, 204: {}, 200: {content: {a/b: {}}}}"),
                 QStringLiteral("200"));
        QCOMPARE(success("{404: {}, default: {}, 204: {}}"), QStringLiteral("204"));
        QCOMPARE(success("{404: {}, default: {}}"), QStringLiteral("default"));
        QCOMPARE(success("{404: {}}"), QString());
    }

    void namesEachOperationOnce()
    {
        const ApiDescription description =
            read(withPaths("{/a: {get: {operationId: x}, put: {operationId: x}, post: {}}, "
                           "a: {post: {}}, '/a#1': {post: {}}}"));
        QStringList ids;
        for (const ApiOperation &operation : description.operations()) {
            ids.append(operation.id);
            QCOMPARE(description.operation(operation.id), &operation);
        }
        QCOMPARE(
            ids,
            QStringList({QStringLiteral("x"), QStringLiteral("put /a"), QStringLiteral("post /a"),
                         QStringLiteral("post /a (2)"), QStringLiteral("post /a (3)")}));
        QCOMPARE(countNotes(description, NoteKind::DuplicateOperationId), 1);
        QVERIFY(!description.operation(QStringLiteral("y")));
    }

    void followsPathReferences()
    {
        const ApiDescription description = read(
            withPaths("{/a: {$ref: '#/paths/~1b%7Bx%7D', put: {}}, '/b{x}': {$ref: '#/x-c'}, "
                      "/loop: {$ref: '#/paths/~1loop'}}",
                      "3.0.3", "x-c: {get: {}, put: {}, parameters: [{name: x, in: path}]}\n"));
        QCOMPARE(keys(description), split("PUT/a GET/a GET/b{x} PUT/b{x}"));
        QCOMPARE(parameters(description.operations().first()), split("x/0"));
        QCOMPARE(countNotes(description, NoteKind::ReferenceLoop), 1);
    }

    void resolvesServers()
    {
        const QUrl source(QStringLiteral("https://api.example/docs/openapi.yaml"));
        const QByteArray servers =
            "servers: [{url: 'https://{host}.example/{v}', variables: {host: {default: eu}, "
            "v: {enum: [v1, v2]}}}, {url: ../v3}, {url: 'ftp://x.example'}, "
            "{url: 'https://{none}.example'}, {url: 'https://u:p@x.example'}]\n";
        const ApiDescription description =
            read(withPaths("{/a: {get: {}}, /b: {servers: [{url: /b}], get: {}, put: {servers: "
                           "[{url: 'https://other.example'}]}}}",
                           "3.0.3", servers),
                 source);
        QStringList urls;
        for (const ApiServer &server : description.servers())
            urls.append(server.url.toString());
        QCOMPARE(urls,
                 QStringList({QStringLiteral("https://eu.example/v1"),
                              QStringLiteral("https://api.example/v3"),
                              {},
                              {},
                              {}}));
        QCOMPARE(countNotes(description, NoteKind::UnusableUrl), 3);
        QCOMPARE(description.operations().at(0).servers.size(), 5);
        QCOMPARE(description.operations().at(1).servers.first().url.toString(),
                 QStringLiteral("https://api.example/b"));
        QCOMPARE(description.operations().at(2).servers.first().url.toString(),
                 QStringLiteral("https://other.example"));
    }

    void keepsRelativeServersOfFilesOpen()
    {
        const ApiDescription description =
            read(withPaths("{/a: {get: {}}}", "3.0.3", "servers: [{url: /v2}]\n"),
                 QUrl::fromLocalFile(QStringLiteral("/x/openapi.yaml")));
        QVERIFY(!description.servers().first().url.isValid());
        QCOMPARE(description.servers().first().reference, QStringLiteral("/v2"));
        QVERIFY(description.notes().isEmpty());
        QCOMPARE(read(withPaths("{/a: {get: {}}}"), QUrl(QStringLiteral("https://h.example/x/y")))
                     .servers()
                     .first()
                     .url.toString(),
                 QStringLiteral("https://h.example/"));
    }

    void listsTagsOnce()
    {
        const ApiDescription description =
            read(withPaths("{/a: {get: {tags: [b, c, b, 1]}}}", "3.2.0",
                           "tags: [{name: a, summary: A, parent: r}, {name: b, x-displayName: B}, "
                           "{name: a}]\n"));
        QStringList names;
        for (const ApiTag &tag : description.tags())
            names.append(tag.name + u'=' + tag.title);
        QCOMPARE(names, split("a=A b=B c= 1="));
        QCOMPARE(description.tags().first().parent, QStringLiteral("r"));
        QCOMPARE(description.operations().first().tags, split("b c 1"));
    }

    void wantsOnlyFilesBelowItsFolder()
    {
        QTemporaryDir folder;
        const QDir dir(folder.path());
        QVERIFY(dir.mkpath(QStringLiteral("api/sub")));
        QVERIFY(QFile::link(QStringLiteral("/etc/hostname"),
                            dir.filePath(QStringLiteral("api/link.yaml"))));
        QVERIFY(QFile::link(folder.path(), dir.filePath(QStringLiteral("api/up"))));
        QFile outside(dir.filePath(QStringLiteral("x.yaml")));
        QVERIFY(outside.open(QIODevice::WriteOnly));
        outside.close();
        QByteArray refs;
        const QStringList refused = split(
            "file:///etc/passwd ../../../../etc/passwd ../x.yaml %2e%2e/x.yaml sub/../../x.yaml "
            "link.yaml up/x.yaml sub file://host/x.yaml https://evil.example/x.yaml "
            "//evil.example/x");
        for (const QString &ref : refused + split("sub/a.yaml ./b.yaml#/x c.yaml"))
            refs += "{$ref: '" + ref.toUtf8() + "'},";
        const ApiDescription description =
            read(withPaths("{/a: {get: {parameters: [" + refs + "]}}}"),
                 QUrl::fromLocalFile(dir.filePath(QStringLiteral("api/openapi.yaml"))));
        QStringList missing;
        for (const QUrl &url : description.missing())
            missing.append(
                QDir(dir.filePath(QStringLiteral("api"))).relativeFilePath(url.toLocalFile()));
        QCOMPARE(missing, split("sub/a.yaml b.yaml c.yaml"));
        QCOMPARE(countNotes(description, NoteKind::UnresolvedReference), refused.size() + 3);
        QCOMPARE(description.operations().size(), 1);
    }

    void wantsOnlyAddressesOfItsOrigin()
    {
        const QByteArray text =
            withPaths("{/a: {$ref: 'paths/a.yaml'}, /b: {$ref: 'http://api.example/b'}, "
                      "/c: {$ref: 'https://api.example:444/c'}, /d: {$ref: '/d.json#/x'}, "
                      "/e: {$ref: 'file:///etc/passwd'}, /f: {$ref: 'https://u@api.example/f'}}");
        const ApiDescription description =
            read(text, QUrl(QStringLiteral("https://api.example/v1/openapi.yaml")));
        QCOMPARE(description.missing(),
                 QList<QUrl>({QUrl(QStringLiteral("https://api.example/v1/paths/a.yaml")),
                              QUrl(QStringLiteral("https://api.example/d.json"))}));
        QVERIFY(read(text).missing().isEmpty());
    }

    void readsOtherFiles()
    {
        const QUrl source(QStringLiteral("https://api.example/v1/openapi.yaml"));
        const QUrl first(QStringLiteral("https://api.example/v1/paths/a.yaml"));
        const QUrl second(QStringLiteral("https://api.example/v1/schemas/Pet.json"));
        const QByteArray text = withPaths("{/a: {$ref: 'paths/a.yaml#/item'}}", "3.0.3",
                                          "components: {schemas: {Tag: {type: string}}}\n");
        QHash<QUrl, QByteArray> files;
        QCOMPARE(read(text, source, files).missing(), QList<QUrl> {first});
        files.insert(first,
                     "item: {get: {responses: {200: {description: d, content: "
                     "{application/json: {schema: {$ref: '../schemas/Pet.json'}}}}}}}");
        QCOMPARE(read(text, source, files).missing(), QList<QUrl> {second});
        files.insert(second,
                     "{\"type\":\"object\",\"properties\":{\"tag\":"
                     "{\"$ref\":\"../openapi.yaml#/components/schemas/Tag\"}}}");
        const ApiDescription description = read(text, source, files);
        QVERIFY(description.missing().isEmpty());
        QVERIFY(description.notes().isEmpty());
        const ApiSchema schema =
            description.operations().first().success()->contents.first().schema;
        QCOMPARE(schema.name(), QStringLiteral("Pet"));
        QCOMPARE(schema.properties().first().schema.type(), QStringLiteral("string"));
        files.insert(second, "{\"type\":");
        const ApiDescription broken = read(text, source, files);
        QCOMPARE(countNotes(broken, NoteKind::UnresolvedReference), 1);
        QCOMPARE(broken.notes().first().file, first);
    }

    void listsReferencesThatLeadNowhere()
    {
        const ApiDescription description = read(withPaths(
            "{/a: {get: {responses: {200: {description: d, content: {application/json: {schema: "
            "{$ref: '#/components/schemas/None'}, example: {$ref: '#/data'}}}}}}}}",
            "3.1.0",
            "components: {schemas: {default: {$ref: '#/nope'}, A: {default: {$ref: '#/data'}, "
            "properties: {example: {$ref: '#/nope2'}}, enum: [{$ref: '#/data'}]}}, "
            "examples: {E: {value: {$ref: '#/data'}}}}\nx-a: {$ref: '#/data'}\n"));
        QCOMPARE(countNotes(description, NoteKind::UnresolvedReference), 3);
        for (const DescriptionNote &note : description.notes())
            QVERIFY(note.position.line > 0 && !note.text.contains(QStringLiteral("#/data")));
    }

    void neverUsesTextFromOutsideUnseen()
    {
        const ApiDescription description = read(
            withPaths("{/a: {get: {operationId: ../../x, tags: [\"\\u202Egnp\"], summary: "
                      "'<b>x</b>', parameters: [{name: \"n\\u202E\\u0007\", in: nowhere}]}}}"));
        const ApiOperation &operation = description.operations().first();
        QCOMPARE(operation.id, QStringLiteral("../../x"));
        QCOMPARE(operation.tags.first(), QStringLiteral("\u202Egnp"));
        const QString note = description.notes().first().text;
        QVERIFY(!note.contains(QChar(0x202E)) && !note.contains(QChar(7)));
    }

    void readsManyOperations()
    {
        QByteArray text = "{\"openapi\":\"3.0.3\",\"paths\":{";
        for (int i = 0; i < 10'500; ++i) {
            const QByteArray n = QByteArray::number(i);
            text += "\"/p" + n + "\":{\"get\":{\"operationId\":\"g" + n + "\"},\"put\":{}},";
        }
        const ApiDescription description = read(text.chopped(1) + "}}");
        QCOMPARE(description.operations().size(), ApiDescription::MaxOperations);
        QCOMPARE(countNotes(description, NoteKind::TooMany), 1);
        QCOMPARE(description.operation(QStringLiteral("g9999"))->path, QStringLiteral("/p9999"));
    }

    void sharesWhatAliasesRepeat()
    {
        QByteArray text = "x-p: &p [";
        for (int i = 0; i < 300; ++i)
            text += "{name: n" + QByteArray::number(i) + ", in: query},";
        text += "]\nx-s: &s " + QByteArray(100'000, 's') + '\n';
        text += withPaths("");
        for (int i = 0; i < 5000; ++i) {
            text += "  /p" + QByteArray::number(i)
                + ": {parameters: *p, get: {summary: *s, parameters: [{name: q, in: query}]}}\n";
        }
        const ApiDescription description = read(text);
        QCOMPARE(description.operations().size(), 5000);
        QCOMPARE(countNotes(description, NoteKind::TooMany), 1);
        QCOMPARE(description.operations().first().parameters.size(), 301);
        QVERIFY(description.operations().first().summary.constData()
                == description.operations().last().summary.constData());
    }

    void readsFromManyThreads()
    {
        const ApiDescription description = read(withPaths(
            "{/a: {post: {requestBody: {content: {application/json: {schema: "
            "{$ref: '#/components/schemas/A'}}}}}}}",
            "3.1.0",
            "components: {schemas: {A: {allOf: [{$ref: '#/components/schemas/B'}], "
            "properties: {a: {$ref: '#/components/schemas/A'}}}, B: {properties: {b: {}}}}}\n"));
        std::vector<std::thread> threads;
        std::atomic_int good = 0;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                ApiSchema schema = description.operations().first().body->contents.first().schema;
                for (int depth = 0; depth < 200; ++depth) {
                    good += schema.properties().size() == 2 ? 1 : 0;
                    schema = schema.property(QStringLiteral("a"))->schema;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(good, 800);
    }

    void isNothingBeforeItIsRead()
    {
        const ApiDescription nothing;
        QVERIFY(nothing.isEmpty() && nothing.notes().isEmpty() && nothing.missing().isEmpty());
        QVERIFY(!nothing.operation(QString()));
        QVERIFY(nothing.title().isEmpty() && nothing.servers().isEmpty());
    }
};

KEYFOB_SUITE(TestApiDescription)
#include "tst_apidescription.moc"
