// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "support/suite.h"
#include "world.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Keyfob;

/// Every form of every field that sign-in looks at, from the tenant file to what comes of it.
class TestTenantFile : public QObject
{
    Q_OBJECT

    /// The next service of \a world has a tenant file with \a fields.
    static void write(World &world, const QJsonObject &fields)
    {
        QJsonObject json {
            {QStringLiteral("issuer"), world.provider.issuer()},
            {QStringLiteral("client_id"), QStringLiteral("c1")},
            {QStringLiteral("redirect_uri"), QStringLiteral("https://app.example.com/cb")}};
        for (auto it = fields.begin(); it != fields.end(); ++it)
            json.insert(it.key(), it.value());
        const auto parsed = Tenant::parse(QJsonDocument(json).toJson());
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message()));
        world.changeTenant = [tenant = *parsed](Tenant &out) { out = tenant; };
        world.restart();
    }
    static void write(World &world, const QString &field, const QJsonValue &value)
    {
        write(world, value.isUndefined() ? QJsonObject() : QJsonObject {{field, value}});
    }

    static Expected<void> signIn(World &world)
    {
        (void)await(world.service->restore());
        return await(world.service->signIn());
    }

    /// The values that the address of the first page has for \a name, in their order.
    static QByteArrayList sent(const World &world, const QByteArray &name)
    {
        // Not FormData::decode(), which takes no name twice.
        QByteArrayList values;
        const QUrl url = world.agent.visits.value(0).url;
        const auto parameters = url.query(QUrl::FullyEncoded).toLatin1().split('&');
        for (QByteArray parameter : parameters) {
            parameter.replace('+', ' ');
            if (parameter.startsWith(name + '='))
                values.append(QByteArray::fromPercentEncoding(parameter.sliced(name.size() + 1)));
        }
        return values;
    }

    static QJsonValue text(const char *value) { return QString::fromLatin1(value); }
    static QJsonArray list(std::initializer_list<const char *> values)
    {
        QJsonArray array;
        for (const char *value : values)
            array.append(text(value));
        return array;
    }

private Q_SLOTS:
    void whatTheFileSaysIsSent_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QByteArray>("parameter");
        QTest::addColumn<QByteArrayList>("expected");
        const auto row = [](const char *field, const QJsonValue &value, const char *parameter,
                            const QByteArrayList &expected) {
            const QByteArray written = value.isUndefined()
                ? QByteArray("absent")
                : QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
            QTest::addRow("%s %s", field, written.constData())
                << QString::fromLatin1(field) << value << QByteArray(parameter) << expected;
        };
        const QJsonValue absent(QJsonValue::Undefined);
        for (const char *name : {"audience", "connection", "organization", "acr_values",
                                 "login_hint", "ui_locales", "screen_hint"}) {
            row(name, absent, name, {});
            row(name, text("a b&c=d+e"), name, {"a b&c=d+e"});
        }
        row("client_id", text("other"), "client_id", {"other"});
        row("redirect_uri", text("com.example.app:/cb"), "redirect_uri", {"com.example.app:/cb"});
        row("redirect_uri", text("https://a.example/a%2Fb?c=d%20e"), "redirect_uri",
            {"https://a.example/a%2Fb?c=d%20e"});
        for (const char *prompt : {"login", "consent", "select_account", "login consent"})
            row("prompt", text(prompt), "prompt", {prompt});
        row("prompt", absent, "prompt", {});
        row("max_age", 0, "max_age", {"0"});
        row("max_age", 3600, "max_age", {"3600"});
        row("max_age", absent, "max_age", {});
        row("scope", absent, "scope", {"openid"});
        row("scope", text("read:x  openid"), "scope", {"read:x openid"});
        row("scope", list({"read:x", "email"}), "scope", {"openid read:x email"});
        row("resource", absent, "resource", {});
        row("resource", text("urn:a https://b.example"), "resource",
            {"urn:a", "https://b.example"});
        row("resource", list({"urn:a", "urn:b"}), "resource", {"urn:a", "urn:b"});
        row("response_type", absent, "response_type", {"id_token token"});
        row("response_type", text("token id_token"), "response_type", {"id_token token"});
        for (const char *type : {"code", "id_token", "token", "id_token token", "code id_token",
                                 "code token", "code id_token token"})
            row("response_type", text(type), "response_type", {type});
        row("response_mode", absent, "response_mode", {});
        row("response_mode", text("fragment"), "response_mode", {"fragment"});
        row("extra_parameters", QJsonObject {{QStringLiteral("ext-a"), text("b c")}}, "ext-a",
            {"b c"});
    }
    void whatTheFileSaysIsSent()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QByteArray, parameter);
        World world;
        world.provider.discovery.insert(
            QStringLiteral("response_types_supported"),
            list({"code", "id_token", "token", "id_token token", "code id_token", "code token",
                  "code id_token token"}));
        write(world, field, value);
        (void)signIn(world); // the answer is not the point here
        QCOMPARE(world.agent.visits.size(), 1);
        QTEST(sent(world, parameter), "expected");
    }

    void aCodeMayComeInTheQueryOrInTheFragment()
    {
        for (const char *mode : {"query", "fragment"}) {
            World world;
            write(world,
                  {{QStringLiteral("response_type"), text("code")},
                   {QStringLiteral("response_mode"), text(mode)}});
            world.agent.person = [&](const Visit &visit) {
                auto result = world.signInAtOnce(visit);
                QByteArray url = (*result)->callback.reveal().toByteArray();
                const auto mark = visit.redirectUri.toEncoded().size();
                url.replace(mark, 1, qstrcmp(mode, "query") == 0 ? "?" : "#");
                (*result)->callback = Secret(url);
                return result;
            };
            const auto signedIn = signIn(world);
            QVERIFY2(signedIn, mode);
            QCOMPARE(sent(world, "response_mode"), QByteArrayList {mode});
        }
    }

    void theWindowHasTheFilesNameAndHosts()
    {
        for (const QJsonValue &hosts :
             {text("a.example *.b.example"), QJsonValue(list({"a.example", "*.b.example"}))}) {
            World world;
            write(
                world,
                {{QStringLiteral("name"), text("Acme")}, {QStringLiteral("sign_in_hosts"), hosts}});
            QVERIFY(signIn(world));
            const Visit &visit = world.agent.visits.first();
            QCOMPARE(visit.tenantName, QStringLiteral("Acme"));
            QVERIFY(visit.hosts.contains(QStringLiteral("a.example")));
            QVERIFY(visit.hosts.contains(QStringLiteral("*.b.example")));
        }
        World world;
        write(world, {});
        QVERIFY(signIn(world));
        QCOMPARE(world.agent.visits.first().tenantName, QStringLiteral("127.0.0.1"));
        QCOMPARE(world.agent.visits.first().hosts, QStringList {QStringLiteral("127.0.0.1")});
    }

    void whatTheFileSaysIsChecked_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("claim"); // of the ID token; a time is relative to now
        QTest::addColumn<QJsonValue>("is");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char *name, const char *field, const QJsonValue &value,
                            const char *claim, const QJsonValue &is, bool isGood) {
            QTest::newRow(name) << QString::fromLatin1(field) << value << QString::fromLatin1(claim)
                                << is << isGood;
        };
        const QJsonValue absent(QJsonValue::Undefined);
        row("default leeway", "leeway", absent, "exp", -50, true);
        row("default leeway, over", "leeway", absent, "exp", -70, false);
        row("no leeway", "leeway", 0, "exp", -5, false);
        row("much leeway", "leeway", 300, "exp", -290, true);
        row("no max_age", "max_age", absent, "auth_time", -9000, true);
        row("max_age", "max_age", 100, "auth_time", -150, true);
        row("max_age, over", "max_age", 100, "auth_time", -170, false);
        row("max_age without a time", "max_age", 100, "none", 0, false);
        row("organization by id", "organization", text("org_1"), "org_id", text("org_1"), true);
        row("another by id", "organization", text("org_1"), "org_id", text("org_2"), false);
        row("organization by name", "organization", text("Acme"), "org_name", text("acme"), true);
        row("another by name", "organization", text("Acme"), "org_name", text("other"), false);
        row("no organization", "organization", absent, "org_id", text("org_2"), true);
        const auto *field = "id_token_algorithms";
        row("default algorithm", field, absent, "none", 0, true);
        row("no algorithm", field, text(""), "none", 0, true);
        row("the algorithm among others", field, text("ES256 RS256"), "none", 0, true);
        row("the algorithm in a list", field, list({"EdDSA", "RS256"}), "none", 0, true);
        row("another algorithm", field, text("ES256"), "none", 0, false);
        row("others in a list", field, list({"PS256", "RS384"}), "none", 0, false);
    }
    void whatTheFileSaysIsChecked()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, claim);
        QFETCH(QJsonValue, is);
        World world;
        write(world, field, value);
        world.provider.changeClaims = [&](QJsonObject &claims) {
            if (claim != QLatin1StringView("none"))
                claims.insert(claim,
                              is.isDouble() ? QJsonValue(world.provider.now + is.toInt()) : is);
        };
        const auto signedIn = signIn(world);
        QTEST(signedIn.has_value(), "isGood");
    }

    void loggingOutIsAsTheFileSays_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("isFederated");
        QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << false;
        QTest::newRow("false") << QJsonValue(false) << false;
        QTest::newRow("true") << QJsonValue(true) << true;
    }
    void loggingOutIsAsTheFileSays()
    {
        QFETCH(QJsonValue, value);
        World world;
        write(world, QStringLiteral("federated_logout"), value);
        QVERIFY(signIn(world));
        QVERIFY(await(world.service->signOut()));
        const QUrl url = world.agent.visits.last().url;
        QTEST(url.query().contains(QLatin1StringView("federated")), "isFederated");
        QTEST(url.path() == QLatin1StringView("/v2/logout"), "isFederated");
    }

    void anotherPromptDoesNotReplaceTheFiles_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QByteArrayList>("expected");
        QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << QByteArrayList {"login"};
        QTest::newRow("another") << text("consent") << QByteArrayList {"consent login"};
        QTest::newRow("the same") << text("login consent") << QByteArrayList {"login consent"};
    }
    void anotherPromptDoesNotReplaceTheFiles()
    {
        QFETCH(QJsonValue, value);
        World world;
        write(world, QStringLiteral("prompt"), value);
        (void)await(world.service->restore());
        QVERIFY(await(world.service->signIn(QStringLiteral("login"))));
        QTEST(sent(world, "prompt"), "expected");
    }
};

KEYFOB_SUITE(TestTenantFile)
#include "tst_tenantfile.moc"
