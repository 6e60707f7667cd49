// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// The example of docs/operations.md, as it stands there: see theExampleIsThatOfThePage().

#include "support/clientofapi.h"
#include "support/jsontext.h"
#include "support/sourcetext.h"
#include "support/suite.h"
#include "testkit/await.h"

#include <QFile>
#include <QRegularExpression>
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

/// A folder with the description.
class DescriptionFolder
{
public:
    DescriptionFolder()
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(Keyfob::json(Description)) < 0)
            qFatal("no description");
    }
    QString path() const { return m_folder.filePath("openapi.json"); }

private:
    QTemporaryDir m_folder;
};

/// An organization whose API has that description, and a client of it.
struct DescribedPlace : private DescriptionFolder, Keyfob::ClientOfApi
{
    DescribedPlace()
        : ClientOfApi("{\"status\":\"approved\"}", "/v1", QUrl::fromLocalFile(path()))
    {
    }
};

} // namespace

class TestApiOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleIsThatOfThePage()
    {
        static const QRegularExpression example("```cpp\n(.*?)```",
                                                QRegularExpression::DotMatchesEverythingOption);
        const auto match = example.match(Keyfob::unindentedSource("docs/operations.md"));
        QVERIFY(match.hasMatch());
        for (const QString &function : match.captured(1).split("\n\n"))
            QVERIFY(Keyfob::unindentedSource("tests/unit/client/tst_apioperations.cpp")
                        .contains(function));
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

KEYFOB_SUITE(TestApiOperations)
#include "tst_apioperations.moc"
