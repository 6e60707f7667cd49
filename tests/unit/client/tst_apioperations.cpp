// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// The example of docs/operations.md, as it stands there: see theExampleIsThatOfThePage().

#include "client/client.h"
#include "support/fakeprovider.h"
#include "support/fakeuseragent.h"
#include "support/httpserver.h"
#include "support/jsontext.h"
#include "testkit/await.h"
#include "testkit/fakeclock.h"
#include "vault/memorystore.h"

#include <QFile>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace {

using Operations = QList<Keyfob::ApiOperation>;

/// A window as a program has it, without what it looks like.
class SheetWindow : public QObject
{
public:
    explicit SheetWindow(Keyfob::Client &acme)
        : m_acme(acme)
    {
    }

    void listOperations()
    {
        m_acme.api().operations(this, [this](const Keyfob::Expected<Operations> &all) {
            for (const Keyfob::ApiOperation &operation : all.value_or(Operations()))
                addButton(operation.id, operation.summary);
        });
    }

    void approve(const QString &sheet)
    {
        const QVariantMap parameters {{"id", sheet}};
        const QJsonObject body {{"comment", "Well done."}};
        m_acme.api().call("approveTimesheet", parameters, body, this,
                          [this](const Keyfob::Expected<Keyfob::ApiResponse> &approved) {
                              if (approved)
                                  showStatus(approved->json()["status"].toString());
                              else
                                  showError(approved.error().message());
                          });
    }

    void addButton(const QString &id, const QString &) { buttons += id; }
    void showStatus(const QString &text) { status = text; }
    void showError(const QString &text) { error = text; }

    QStringList buttons;
    QString status;
    QString error;

private:
    Keyfob::Client &m_acme;
};

const char *const Description =
    "{'openapi':'3.1.0','info':{'title':'T','version':'1'},'components':{'securitySchemes':{"
    "'login':{'type':'oauth2','flows':{'implicit':{'authorizationUrl':'https://a.example/',"
    "'scopes':{'approve:all':''}}}}},'schemas':{}},'paths':{"
    "'/timesheets':{'get':{'operationId':'listTimesheets','responses':{}}},"
    "'/timesheets/{id}/approve':{'post':{'operationId':'approveTimesheet','parameters':["
    "{'name':'id','in':'path','required':true,'schema':{'type':'string'}}],'requestBody':{"
    "'content':{'application/json':{}}},'responses':{}}},"
    "'/all':{'post':{'operationId':'approveAll','security':[{'login':['approve:all']}],"
    "'responses':{}}},"
    "'/away':{'get':{'operationId':'away','servers':[{'url':'https://evil.example/'}],"
    "'responses':{}}}}}";

/// An organization whose API has a description, and a client of it.
struct DescribedPlace
{
    DescribedPlace()
    {
        QFile file(folder.filePath("openapi.json"));
        if (!file.open(QIODevice::WriteOnly) || file.write(Keyfob::json(Description)) < 0)
            qFatal("no description");
        file.close();
        Keyfob::Tenant tenant = provider.tenant();
        tenant.apiBaseUrl = api.url("/v1");
        tenant.apiDescription = QUrl::fromLocalFile(file.fileName());
        Keyfob::ClientOptions options;
        options.userAgent = &person;
        options.store = &store;
        options.clock = &clock;
        client = std::make_unique<Keyfob::Client>(tenant, options);
    }

    QTemporaryDir folder;
    Keyfob::FakeProvider provider;
    Keyfob::FakeClock clock {provider.now};
    Keyfob::HttpServer api {[](const auto &, QTcpSocket *socket) {
        socket->write(Keyfob::HttpServer::response(200, "{\"status\":\"approved\"}"));
        socket->disconnectFromHost();
    }};
    Keyfob::MemoryStore store;
    Keyfob::FakeUserAgent person {[this](const Keyfob::Visit &visit) {
        Keyfob::VisitResult result;
        result.callback = Keyfob::Secret(provider.answer(visit.url));
        return std::optional<Keyfob::Expected<Keyfob::VisitResult>>(result);
    }};
    std::unique_ptr<Keyfob::Client> client;
};

/// The text of the file at \a path below the source folder, without what lines begin with.
QString unindented(const QString &path)
{
    static const QRegularExpression indentation("^ +", QRegularExpression::MultilineOption);
    QFile file(QString(KEYFOB_SOURCE_DIR) + '/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(indentation)
                                          : QString();
}

} // namespace

class TestApiOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleIsThatOfThePage()
    {
        static const QRegularExpression example("```cpp\n(.*?)```",
                                                QRegularExpression::DotMatchesEverythingOption);
        const auto match = example.match(unindented("docs/operations.md"));
        QVERIFY(match.hasMatch());
        for (const QString &function : match.captured(1).split("\n\n"))
            QVERIFY(unindented("tests/unit/client/tst_apioperations.cpp").contains(function));
    }

    void theExampleWorks()
    {
        DescribedPlace place;
        QVERIFY(Keyfob::await(place.client->signIn()));
        SheetWindow window(*place.client);
        window.listOperations();
        QTRY_COMPARE(window.buttons.size(), 4);
        window.approve("a/7");
        QTRY_COMPARE(window.status, QString("approved"));
        const auto request = place.api.requests().last();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.target, QByteArray("/v1/timesheets/a%2F7/approve"));
        QCOMPARE(request.body, QByteArray("{\"comment\":\"Well done.\"}"));
        QVERIFY(request.header("Authorization").startsWith("Bearer "));
    }

    void whatCannotBeCalledIsNotSent_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<Keyfob::ErrorCode>("code");
        QTest::addColumn<QString>("names");
        using Keyfob::ErrorCode;
        QTest::newRow("unknown") << "listTimesheet" << ErrorCode::InvalidRequest
                                 << "listTimesheets";
        QTest::newRow("missing parameter")
            << "approveTimesheet" << ErrorCode::InvalidRequest << "id";
        QTest::newRow("missing scope")
            << "approveAll" << ErrorCode::InsufficientScope << "approve:all";
        QTest::newRow("another origin") << "away" << ErrorCode::OriginRefused << "evil.example";
    }
    void whatCannotBeCalledIsNotSent()
    {
        QFETCH(QString, operation);
        QFETCH(Keyfob::ErrorCode, code);
        QFETCH(QString, names);
        DescribedPlace place;
        QVERIFY(Keyfob::await(place.client->signIn()));
        const auto before = place.api.requests().size();
        const auto called = Keyfob::await(place.client->api().call(operation));
        QVERIFY(!called);
        QCOMPARE(called.error().code(), code);
        QVERIFY2(called.error().message().contains(names), qPrintable(called.error().message()));
        QCOMPARE(place.api.requests().size(), before);
    }

    void nobodyIsSignedIn()
    {
        DescribedPlace place;
        const auto called = Keyfob::await(place.client->api().call("listTimesheets"));
        QVERIFY(!called);
        QCOMPARE(called.error().code(), Keyfob::ErrorCode::NotSignedIn);
    }

    void aClientThatIsGoneEndsCalls()
    {
        DescribedPlace place;
        const Keyfob::ApiOperations api = place.client->api();
        place.client.reset();
        const auto all = Keyfob::await(api.operations());
        QVERIFY(!all);
        QCOMPARE(all.error().code(), Keyfob::ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestApiOperations)
#include "tst_apioperations.moc"
