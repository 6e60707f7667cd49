// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "caller.h"
#include "openapi/apidescription.h"
#include "people.h"
#include "support/jsontext.h"
#include "support/suite.h"
#include "testkit/testbench.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Keyfob;
using namespace Qt::StringLiterals;

namespace {

/// One call of an operation, and what each person gets. "{sheet}" and the like stand for what was
/// made before.
struct Call
{
    QString operation;
    QByteArray method;
    QString path;
    int employee;
    int manager;
    QByteArray body = {};
    HeaderList headers = {};
    QString makes = {}; ///< What the `id` of the answer is called from then on
};

QList<Call> calls()
{
    const QByteArray sheet = json("{'project': 'Docs', 'date': '2026-03-31', 'hours': 1.5,"
                                  " 'status': 'draft'}");
    const QByteArray project = json("{'code': 'NEW', 'name': 'New', 'tags': ['a'],"
                                    " 'budgets': {'2026-Q1': 10.5}}");
    const QByteArray decision = json("{'decision': 'rejected', 'timesheet_id': '{sheet}',"
                                     " 'reason': 'No'}");
    const HeaderList any {{"If-Match", "*"}};
    const HeaderList file {{"Content-Type", "application/octet-stream"}};
    return {
        {u"getApi"_s, "GET", u"/"_s, 200, 200},
        {u"createTimesheet"_s, "POST", u"/timesheets"_s, 201, 201, sheet, {}, u"sheet"_s},
        {u"listTimesheets"_s, "GET", u"/timesheets?limit=2&status=draft,submitted"_s, 200, 200},
        {u"getTimesheet"_s, "GET", u"/timesheets/{sheet}"_s, 200, 200},
        {u"replaceTimesheet"_s, "PUT", u"/timesheets/{sheet}"_s, 200, 200, sheet, any},
        {u"changeTimesheet"_s, "PATCH", u"/timesheets/{sheet}"_s, 200, 200, json("{'hours': 2}")},
        {u"submitTimesheet"_s, "POST", u"/timesheets/{sheet}/submit"_s, 200, 200},
        {u"uploadAttachment"_s, "POST", u"/timesheets/{sheet}/attachments?filename=a.txt"_s, 201,
         201, "text", file, u"file"_s},
        {u"listTimesheetAttachments"_s, "GET", u"/timesheets/{sheet}/attachments"_s, 200, 200},
        {u"listAttachments"_s, "GET", u"/attachments?kind=other"_s, 200, 200},
        {u"getAttachment"_s, "GET", u"/attachments/{file}"_s, 200, 200},
        {u"downloadAttachment"_s, "GET", u"/attachments/{file}/content"_s, 200, 200},
        {u"deleteAttachment"_s, "DELETE", u"/attachments/{file}"_s, 204, 204},
        {u"decide"_s, "POST", u"/approvals"_s, 403, 201, decision},
        {u"listApprovals"_s, "GET", u"/approvals?limit=3"_s, 200, 200},
        {u"getApproval"_s, "GET", u"/approvals/1"_s, 200, 200},
        {u"approveTimesheet"_s, "PUT", u"/timesheets/{sheet}/approve"_s, 403, 200},
        {u"deleteTimesheet"_s, "DELETE", u"/timesheets/{sheet}"_s, 204, 409},
        {u"listProjects"_s, "GET", u"/projects?per_page=2"_s, 200, 200},
        {u"createProject"_s, "POST", u"/projects"_s, 403, 201, project, {}, u"project"_s},
        {u"getProject"_s, "GET", u"/projects/{project}"_s, 200, 200},
        {u"replaceProject"_s, "PUT", u"/projects/{project}"_s, 403, 200, project, any},
        {u"changeProject"_s, "PATCH", u"/projects/{project}"_s, 403, 200, json("{'ends': null}")},
        {u"deleteProject"_s, "DELETE", u"/projects/{project}"_s, 403, 204},
        {u"listPeople"_s, "GET", u"/people?limit=2"_s, 200, 200},
        {u"getPerson"_s, "GET", u"/people/TS-1042"_s, 200, 200},
        {u"changePerson"_s, "PATCH", u"/people/TS-1042"_s, 200, 200, json("{'phone': null}")},
    };
}

const ApiAnswer *answerOf(const ApiOperation &operation, int status)
{
    for (const ApiAnswer &answer : operation.answers) {
        if (answer.status == QString::number(status))
            return &answer;
    }
    return nullptr;
}

/// What \a schema needs and \a value has not, by its path; empty if it has everything.
QString missingIn(const QJsonValue &value, const ApiSchema &schema, const QString &path, int depth)
{
    if (depth > 8 || value.isNull())
        return {};
    const auto alternatives = schema.alternatives();
    for (const ApiSchema &one : alternatives) {
        const QString kind = value[schema.discriminator()].toString();
        if (schema.discriminator().isEmpty() || schema.discriminatorValue(one) == kind)
            return missingIn(value, one, path, depth + 1);
    }
    for (const ApiProperty &property : schema.properties()) {
        const QString place = path + u'/' + property.name;
        const QJsonValue member = value[property.name];
        if (property.required && member.isUndefined())
            return place;
        const QString missing = missingIn(member, property.schema, place, depth + 1);
        if (!missing.isEmpty())
            return missing;
    }
    const QJsonArray items = value.toArray();
    for (const QJsonValue item : items) {
        const QString missing = missingIn(item, schema.items(), path + u"/*"_s, depth + 1);
        if (!missing.isEmpty())
            return missing;
    }
    return {};
}

} // namespace

/// The description of the sandbox's API, and the API, say the same.
class TestSandboxDescription : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    ApiDescription m_description;

    void compare(const HttpResponse &response, const ApiOperation &operation)
    {
        const ApiAnswer *answer = answerOf(operation, response.status);
        QVERIFY2(answer, qPrintable(operation.id));
        if (answer->contents.isEmpty()) {
            QVERIFY(response.body.isEmpty());
            return;
        }
        const auto content = std::find_if(
            answer->contents.cbegin(), answer->contents.cend(), [&](const ApiContent &one) {
                return one.mediaType == u"*/*"
                    || one.mediaType == QString::fromLatin1(response.mediaType());
            });
        QVERIFY2(content != answer->contents.cend(), response.mediaType().constData());
        if (!response.mediaType().endsWith("json"))
            return;
        const QJsonDocument document = QJsonDocument::fromJson(response.body);
        const QJsonValue value =
            document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        QCOMPARE(missingIn(value, content->schema, {}, 0), QString());
        for (const QString &name : answer->headers) {
            if (name != u"Link" && name != u"WWW-Authenticate")
                QVERIFY2(!response.header(name.toLatin1()).isEmpty(), qPrintable(name));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        KEYFOB_REQUIRE(*m_sandbox);
        const QUrl url = m_sandbox->url(u"/api/openapi.json"_s);
        const auto response = send("GET", url);
        QCOMPARE(response.status, 200);
        const auto description = ApiDescription::read(response.body, url);
        QVERIFY2(description, description ? "" : qPrintable(description.error().message()));
        m_description = *description;
    }
    void cleanup() { m_sandbox.reset(); }

    void isFaultless()
    {
        QCOMPARE(m_description.openApi(), u"3.1.0"_s);
        for (const DescriptionNote &note : m_description.notes())
            qWarning().noquote() << note.text << note.position.line;
        QVERIFY(m_description.notes().isEmpty());
        QCOMPARE(m_description.servers().first().url, m_sandbox->url(u"/api"_s));
        for (const ApiOperation &operation : m_description.operations()) {
            QVERIFY2(!operation.summary.isEmpty(), qPrintable(operation.id));
            QCOMPARE(operation.tags.size(), 1);
        }
    }

    void isFoundFromTheApi()
    {
        const QByteArray link = "</api/openapi.json>; rel=\"service-desc\"; "
                                "type=\"application/vnd.oai.openapi+json\"";
        for (const QString &base : {u"/api"_s, u"/api/"_s})
            QCOMPARE(send("GET", m_sandbox->url(base)).header("Link"), link);
        const auto catalog = send("GET", m_sandbox->url(u"/.well-known/api-catalog"_s));
        QCOMPARE(catalog.mediaType(), QByteArray("application/linkset+json"));
        const QJsonValue api = json(catalog)[u"linkset"][0];
        QCOMPARE(api[u"anchor"].toString(), m_sandbox->url(u"/api"_s).toString());
        QCOMPARE(api[u"service-desc"][0][u"href"].toString(),
                 m_sandbox->url(u"/api/openapi.json"_s).toString());
    }

    void isForAnybodyButNotWithAWrongToken()
    {
        for (const QString &path : {u"/api"_s, u"/api/openapi.json"_s}) {
            HttpClient client;
            HttpRequest request;
            request.url = m_sandbox->url(path);
            const auto anybody = await(client.send(request));
            QVERIFY(anybody);
            QCOMPARE(anybody->status, 200);
            request.headers = {{"Authorization", "Bearer none"}};
            const auto refused = await(client.send(request));
            QVERIFY(refused);
            QCOMPARE(refused->status, 401);
            QVERIFY(refused->header("WWW-Authenticate").contains("error=\"invalid_token\""));
        }
    }

    void isNotSentAgain()
    {
        HttpClient client;
        HttpRequest request;
        request.url = m_sandbox->url(u"/api/openapi.json"_s);
        const auto first = await(client.send(request));
        QVERIFY(first);
        QCOMPARE(first->mediaType(), QByteArray("application/vnd.oai.openapi+json"));
        request.headers = {{"If-None-Match", first->header("ETag")}};
        request.redirects = Redirects::Return;
        const auto second = await(client.send(request));
        QVERIFY(second);
        QCOMPARE(second->status, 304);
        QVERIFY(second->body.isEmpty());
    }

    void saysWhatTheApiAnswers_data()
    {
        QTest::addColumn<QString>("person");
        QTest::newRow("employee") << Emma;
        QTest::newRow("manager") << Max;
    }
    void saysWhatTheApiAnswers()
    {
        QFETCH(const QString, person);
        const Caller caller(*m_sandbox, person);
        QHash<QString, QString> made {
            {u"project"_s,
             json(caller.get(u"/projects?q=fleet"_s))[u"items"][0][u"id"].toString()}};
        QStringList called;
        for (Call call : calls()) {
            for (auto it = made.cbegin(); it != made.cend(); ++it) {
                call.path.replace(u'{' + it.key() + u'}', it.value());
                call.body.replace((u'{' + it.key() + u'}').toLatin1(), it->toLatin1());
            }
            const auto response = caller.ask(call.method, call.path, call.body, call.headers);
            const int expected = person == Emma ? call.employee : call.manager;
            QVERIFY2(response.status == expected,
                     qPrintable(u"%1: %2 %3"_s.arg(call.operation)
                                    .arg(response.status)
                                    .arg(QString::fromUtf8(response.body))));
            const ApiOperation *operation = m_description.operation(call.operation);
            QVERIFY2(operation, qPrintable(call.operation));
            QCOMPARE(operation->method, call.method);
            compare(response, *operation);
            if (QTest::currentTestFailed())
                return;
            // What a person lacks is what the description says.
            const QStringList missing = operation->security.missingScopes(caller.scopes);
            QCOMPARE(!missing.isEmpty(), response.status == 403);
            if (response.status == 403) {
                QVERIFY(response.header("WWW-Authenticate")
                            .contains("scope=\"" + missing.join(u' ').toLatin1() + '"'));
            }
            if (!call.makes.isEmpty() && response.status == 201)
                made[call.makes] = json(response)[u"id"].toString();
            called.append(call.operation);
        }
        for (const ApiOperation &operation : m_description.operations())
            QVERIFY2(called.contains(operation.id), qPrintable(operation.id));
    }

    void publicOperationsAloneNeedNoToken()
    {
        for (const ApiOperation &operation : m_description.operations()) {
            QString path = operation.path;
            path.replace(u"{id}"_s, u"1"_s);
            const auto response = send(operation.method, m_sandbox->url(u"/api"_s + path));
            QCOMPARE(response.status, operation.security.isPublic() ? 200 : 401);
        }
    }

    void undescribedMethodsAreRefused()
    {
        QMap<QString, QByteArrayList> methods;
        for (const ApiOperation &operation : m_description.operations())
            methods[operation.path].append(operation.method);
        for (auto it = methods.cbegin(); it != methods.cend(); ++it) {
            QString path = it.key();
            path.replace(u"{id}"_s, u"1"_s);
            for (const QByteArray method : {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
                if (it->contains(method))
                    continue;
                const auto response = send(method, m_sandbox->url(u"/api"_s + path));
                QVERIFY2(response.status == 405, qPrintable(path));
                auto allowed = response.header("Allow").split(',');
                for (QByteArray &one : allowed)
                    one = one.trimmed();
                std::sort(allowed.begin(), allowed.end());
                auto described = *it;
                std::sort(described.begin(), described.end());
                QCOMPARE(allowed, described);
            }
        }
        QCOMPARE(send("GET", m_sandbox->url(u"/api/nothing"_s)).status, 404);
    }
};

KEYFOB_SUITE(TestSandboxDescription)
#include "tst_sandboxdescription.moc"
