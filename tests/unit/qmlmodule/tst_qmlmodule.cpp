// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeprovider.h"

#include <QDesktopServices>
#include <QFile>
#include <QMetaProperty>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// The module as a program has it: by its import alone. Signing in with it is for tests/consumers.
class TestQmlModule : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QQmlEngine m_engine;
    QNetworkAccessManager m_browser;
    Keyfob::FakeProvider *m_provider = nullptr;

    std::unique_ptr<QObject> create(const QByteArray &qml)
    {
        QQmlComponent component(&m_engine);
        component.setData("import Keyfob\n" + qml, QUrl::fromLocalFile(path("a.qml")));
        if (component.isError())
            qWarning() << component.errors();
        return std::unique_ptr<QObject>(component.create());
    }

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    static QByteArrayList propertiesOf(const QObject &object)
    {
        QByteArrayList names;
        const QMetaObject *type = object.metaObject();
        while (qstrncmp(type->className(), "Keyfob::", 8) != 0)
            type = type->superClass();
        for (int i = type->propertyOffset(); i < type->propertyCount(); ++i)
            names.append(type->property(i).name());
        return names;
    }

    /// The sentence of the error that the property \a name is.
    static QString textOf(const QObject &object, const char *name)
    {
        const QVariant error = object.property(name);
        const QMetaObject *type = error.metaType().metaObject();
        const int text = type ? type->indexOfProperty("text") : -1;
        return text < 0 ? QStringLiteral("no error type")
                        : type->property(text).readOnGadget(error.constData()).toString();
    }

public Q_SLOTS:
    /// A browser, whose person signs in at once.
    void visit(const QUrl &url)
    {
        const QByteArray callback = m_provider->answer(url);
        auto *reply = m_browser.get(QNetworkRequest(QUrl::fromEncoded(callback)));
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_engine.addImportPath(QStringLiteral(KEYFOB_QML_DIR));
        QFile file(path("tenant.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        // Nobody listens there.
        file.write("{\"name\": \"Acme\", \"issuer\": \"http://127.0.0.1:1/\","
                   "\"client_id\": \"acme\", \"redirect_uri\": \"http://127.0.0.1:2/cb\","
                   "\"api_base_url\": \"http://127.0.0.1:1/api\"}");
    }

    void givesWhatScreensNeedAndNoToken()
    {
        const auto client = create("KeyfobClient {}");
        QVERIFY(client);
        QCOMPARE(propertiesOf(*client),
                 QByteArrayList({"tenantFile",
                                 "organization",
                                 "state",
                                 "stateText",
                                 "signedIn",
                                 "busy",
                                 "saving",
                                 "persistence",
                                 "name",
                                 "email",
                                 "picture",
                                 "scopes",
                                 "expiry",
                                 "error",
                                 "notice",
                                 "canRetryKeychain",
                                 "reauthenticationRequired",
                                 "interacting",
                                 "userAgent",
                                 "canUseBrowser",
                                 "browserMayHelp",
                                 "inBrowser",
                                 "browserDidNotOpen",
                                 "configurationChanged",
                                 "configurationDifferences",
                                 "showsCertificate",
                                 "ownsRedirectUri",
                                 "environment"}));
        const auto request = create("KeyfobRequest {}");
        QVERIFY(request);
        QCOMPARE(propertiesOf(*request),
                 QByteArrayList({"client", "method", "path", "query", "headers", "body", "scopes",
                                 "busy", "status", "text", "json", "error"}));
    }

    void withoutATenantNothingHappens()
    {
        const auto client = create("KeyfobClient {}");
        QVERIFY(client);
        QVERIFY(QMetaObject::invokeMethod(client.get(), "signIn"));
        QCOMPARE(client->property("signedIn"), false);
        QCOMPARE(client->property("busy"), false);
        QCOMPARE(textOf(*client, "error"), QString());
    }

    void saysWhatIsWrongWithTheTenantFile()
    {
        const auto client = create("KeyfobClient { tenantFile: \"/nowhere/tenant.json\" }");
        QVERIFY(client);
        QVERIFY(!textOf(*client, "error").isEmpty());
        client->setProperty("tenantFile", QUrl::fromLocalFile(path("tenant.json")));
        QCOMPARE(textOf(*client, "error"), QString());
        QCOMPARE(client->property("organization").toString(), QStringLiteral("Acme"));
    }

    void takesPathsAndUrls()
    {
        const QString file = path("tenant.json");
        for (const QString &text : {file, QUrl::fromLocalFile(file).toString(),
                                    QStringLiteral("tenant.json")}) { // beside the QML file
            const auto client = create("KeyfobClient { tenantFile: \"" + text.toUtf8() + "\" }");
            QVERIFY(client);
            QCOMPARE(client->property("organization").toString(), QStringLiteral("Acme"));
        }
    }

    void saysWhyNobodyCouldSignIn()
    {
        const auto client =
            create("KeyfobClient { tenantFile: \"" + path("tenant.json").toUtf8() + "\" }");
        QVERIFY(client);
        QTRY_COMPARE(client->property("busy"), false); // a kept session was looked for
        QVERIFY(!textOf(*client, "notice").isEmpty()); // without a keychain
        QCOMPARE(textOf(*client, "error"), QString());
        QSignalSpy failed(client.get(), SIGNAL(failed(Keyfob::KeyfobError)));
        QVERIFY(QMetaObject::invokeMethod(client.get(), "signIn"));
        QCOMPARE(client->property("busy"), true);
        QTRY_COMPARE(client->property("busy"), false);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!textOf(*client, "error").isEmpty());
    }

    void saysWhetherTheKeychainHasTheSession()
    {
        Keyfob::FakeProvider provider;
        provider.now = QDateTime::currentSecsSinceEpoch();
        m_provider = &provider;
        QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "visit");
        QFile file(path("signed-in.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"issuer\": \"" + provider.issuer().toUtf8()
                   + "\", \"client_id\": \"c1\", \"redirect_uri\": \"http://127.0.0.1:2/cb\","
                     "\"loopback_redirect_uri\": \"http://127.0.0.1/cb\","
                     "\"user_agent\": \"system\", \"response_type\": \"code\"}");
        file.close();
        const auto client = create("KeyfobClient { tenantFile: \"" + file.fileName().toUtf8()
                                   + "\"; ownsRedirectUri: true; property bool wasSaving: false;"
                                     "onSignedInChanged: wasSaving = saving }");
        QVERIFY(client);
        QTRY_COMPARE(client->property("busy"), false);
        QCOMPARE(client->property("saving"), false);
        QSignalSpy changes(client.get(), SIGNAL(savingChanged()));
        QVERIFY(QMetaObject::invokeMethod(client.get(), "signIn"));
        QTRY_COMPARE(client->property("signedIn"), true);
        QCOMPARE(client->property("wasSaving"), true); // whoever ends the program then can wait
        QTRY_COMPARE(client->property("saving"), false);
        QCOMPARE(changes.size(), 2);
        QDesktopServices::unsetUrlHandler(QStringLiteral("http"));
        m_provider = nullptr;
    }

    void requestsNeedSomebody()
    {
        for (const QByteArray &client :
             {QByteArray(),
              "client: KeyfobClient { tenantFile: \"" + path("tenant.json").toUtf8()
                  + "\" }\n path: \"/timesheets\""}) {
            const auto request = create("KeyfobRequest { " + client + " }");
            QVERIFY(request);
            QSignalSpy failed(request.get(), SIGNAL(failed(Keyfob::KeyfobError)));
            QVERIFY(QMetaObject::invokeMethod(request.get(), "send"));
            QTRY_COMPARE(failed.size(), 1);
            QCOMPARE(request->property("status"), 0);
            QCOMPARE(request->property("busy"), false);
            QVERIFY(!textOf(*request, "error").isEmpty());
        }
    }
};

QTEST_MAIN(TestQmlModule)
#include "tst_qmlmodule.moc"
