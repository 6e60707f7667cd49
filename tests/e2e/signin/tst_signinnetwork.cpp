// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "support/connectproxy.h"
#include "support/httpserver.h"
#include "support/testcertificates.h"
#include "testkit/await.h"
#include "useragent/embeddeduseragent.h"
#include "useragent/signinmessages.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Keyfob;
using namespace std::chrono_literals;

namespace {

/// What a person does when a question appears; see TestKeys.
QJsonObject step(const char *place, const QStringList &keys)
{
    return {{QStringLiteral("at"), QLatin1StringView(place)},
            {QStringLiteral("keys"), QJsonArray::fromStringList(keys)}};
}

QJsonObject logIn(const char *user, const char *password)
{
    return step("credentials",
                {QStringLiteral("type:") + QLatin1StringView(user), QStringLiteral("Return"),
                 QStringLiteral("type:") + QLatin1StringView(password), QStringLiteral("Return")});
}

const QJsonObject Escape = step("credentials", {QStringLiteral("Esc")});
const QJsonObject GoOnWithout = step(
    "credentials",
    {QStringLiteral("Tab"), QStringLiteral("Tab"), QStringLiteral("Tab"), QStringLiteral("Space")});
const QJsonObject Cancel = step("problem", {QStringLiteral("Esc")});

} // namespace

/// How the real sign-in window reaches a provider: authorities, proxies, client certificates, and
/// who asks for a name. It needs an ordinary user.
class TestSignInNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() == 0 && !m_unsandboxed)
            QSKIP("the web engine does not run as root: run this as an ordinary user");
        m_certificates.clientCertificate(QStringLiteral("emma"), QStringLiteral("ca"));
        m_certificates.clientCertificate(QStringLiteral("max"), QStringLiteral("ca"));
        m_certificates.clientCertificate(QStringLiteral("worthless"), QStringLiteral("other-ca"));
    }

    void init()
    {
        m_network = {};
        m_keys = {};
        m_page.clear();
        m_visible = false;
        m_named.reset();
        m_proxy = std::make_unique<ConnectProxy>();
        QDir(database()).removeRecursively();
    }

    // Authorities

    void theTenantsAuthorityIsTrusted()
    {
        const auto provider = serving(QStringLiteral("server"));
        m_network.authorities = authority("ca");
        QCOMPARE(visit(provider->url()), Reached);
        // Nothing is left of it; the engine itself makes an empty folder.
        QCOMPARE(QDir(database()).entryList(QDir::Files), QStringList());
        QCOMPARE(QDir::temp().entryList({QStringLiteral("keyfob-signin-*")}), QStringList());
    }

    void whatItDidNotSignIsRefused_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QByteArray>("authorities");
        QTest::newRow("no authority") << QStringLiteral("server") << QByteArray();
        QTest::newRow("another one") << QStringLiteral("server") << authority("other-ca");
        QTest::newRow("for another host") << QStringLiteral("wronghost") << authority("ca");
        QTest::newRow("no certificate") << QStringLiteral("server") << QByteArray("junk");
    }
    void whatItDidNotSignIsRefused()
    {
        QFETCH(const QString, certificate);
        QFETCH(const QByteArray, authorities);
        const auto provider = serving(certificate);
        m_network.authorities = authorities;
        QCOMPARE(visit(provider->url()), QStringLiteral("CertificateRefused"));
        QCOMPARE(provider->requests().size(), 0);
    }

    void whatThePersonTrustsStaysTrusted_data()
    {
        QTest::addColumn<QByteArray>("authorities");
        QTest::newRow("no authority") << QByteArray();
        QTest::newRow("another one") << authority("other-ca");
        QTest::newRow("the same") << authority("ca");
        QTest::newRow("both") << authority("other-ca") + authority("ca");
    }
    void whatThePersonTrustsStaysTrusted()
    {
        QFETCH(const QByteArray, authorities);
        trustInDatabase();
        const auto provider = serving(QStringLiteral("server"));
        m_network.authorities = authorities;
        QCOMPARE(visit(provider->url()), Reached);
    }

    void aKilledWindowLeavesNothingBehind()
    {
        HttpServer provider([](const HttpServer::Request &, QTcpSocket *) {},
                            m_certificates.server());
        SignIn::Open open;
        open.url = provider.url();
        open.redirectUri = Callback;
        open.network.authorities = authority("ca");
        const QStringList before = files();
        QProcess program;
        program.start(QStringLiteral(KEYFOB_BINARY_DIR "/bin/keyfob-signin"), {});
        program.write(SignIn::serialize(SignIn::Request(open)));
        QTRY_COMPARE_WITH_TIMEOUT(provider.requests().size(), 1, 30000); // it is trusted
        program.kill();
        QVERIFY(program.waitForFinished());
        const QStringList after = files();
        for (const QString &file : after) {
            QFile left(file);
            QVERIFY(before.contains(file) || !left.open(QIODevice::ReadOnly)
                    || !left.readAll().contains("Keyfob test authority"));
        }
    }

    // Proxies

    void aProxyLeadsToTheProvider()
    {
        useProxy();
        QCOMPARE(visit(Named), Reached);
        QVERIFY(m_proxy->asked.contains("other.example:443"));
        QCOMPARE(m_named->requests().constLast().header("Proxy-Authorization"), QByteArray());
    }

    void aProxyIsNotAskedForThisMachineNorForTheCallback()
    {
        useProxy();
        m_page = "<script>for (let i = 0; i < 20; ++i) new Image().src = '/to-callback?' + i;"
                 "setTimeout(() => location = 'https://app.example/callback#right=1', 1500)"
                 "</script>";
        QCOMPARE(visit(Named), Reached);
        for (const QByteArray &asked : std::as_const(m_proxy->asked))
            QCOMPARE(asked, QByteArray("other.example:443"));
        HttpServer here([](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(HttpServer::redirect(302, Callback.toEncoded() + "#right=1"));
        });
        QCOMPARE(visit(here.url()), Reached);
        for (const QByteArray &asked : std::as_const(m_proxy->asked))
            QCOMPARE(asked, QByteArray("other.example:443"));
    }

    void theProxyIsToldWhatTheAppKnowsWithoutAsking()
    {
        useProxy("emma:secret");
        m_network.proxyAddress = QStringLiteral("127.0.0.1:%1").arg(m_proxy->port());
        m_network.proxyUser = QStringLiteral("emma");
        m_network.proxyPassword = Secret("secret");
        QCOMPARE(visit(Named), Reached);
        QVERIFY(m_proxy->opened > 0);
    }

    void anotherProxyIsNotTold_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("host") << QStringLiteral("proxy.example:3128");
        QTest::newRow("port") << QStringLiteral("127.0.0.1:1");
        QTest::newRow("no port") << QStringLiteral("127.0.0.1");
    }
    void anotherProxyIsNotTold()
    {
        QFETCH(QString, address);
        useProxy("emma:secret");
        m_visible = false;
        m_network.proxyAddress = address;
        m_network.proxyUser = QStringLiteral("emma");
        m_network.proxyPassword = Secret("secret");
        QCOMPARE(visit(Named), QStringLiteral("PageLoadFailed"));
        QCOMPARE(m_proxy->opened, 0);
    }

    void nobodyIsAskedInAnInvisibleVisit()
    {
        useProxy("emma:secret");
        m_network.proxyAddress = QStringLiteral("127.0.0.1:%1").arg(m_proxy->port());
        m_network.proxyUser = QStringLiteral("emma");
        m_network.proxyPassword = Secret("old");
        QCOMPARE(visit(Named), QStringLiteral("PageLoadFailed"));
        QVERIFY(m_proxy->asked.size() <= 4);
        QCOMPARE(m_proxy->opened, 0);
    }

    void thePersonTellsTheProxy_data()
    {
        QTest::addColumn<QJsonArray>("keys");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("right") << QJsonArray {logIn("emma", "secret")} << Reached;
        QTest::newRow("wrong, then right")
            << QJsonArray {logIn("emma", "old"), logIn("emma", "secret")} << Reached;
        QTest::newRow("wrong for ever") << QJsonArray {logIn("a", "b"), logIn("a", "b"),
                                                       logIn("a", "b"), logIn("a", "b"), Cancel}
                                        << QStringLiteral("PageLoadFailed");
        QTest::newRow("go on without")
            << QJsonArray {GoOnWithout, Cancel} << QStringLiteral("PageLoadFailed");
        QTest::newRow("cancel") << QJsonArray {Escape} << QStringLiteral("Cancelled");
    }
    void thePersonTellsTheProxy()
    {
        QFETCH(const QJsonArray, keys);
        QFETCH(const QString, outcome);
        useProxy("emma:secret");
        m_visible = true;
        m_keys = keys;
        QCOMPARE(visit(Named), outcome);
        QCOMPARE(m_proxy->opened > 0, outcome == Reached);
        QVERIFY(m_proxy->asked.size() <= 12);
    }

    // A server that asks for a name (RFC 7617)

    void thePersonTellsTheServer_data()
    {
        QTest::addColumn<QJsonArray>("keys");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("most");
        QTest::newRow("right") << QJsonArray {logIn("emma", "secret")} << Reached << 2;
        QTest::newRow("right, by way of the bar") << QJsonArray {step(
            "credentials",
            {QStringLiteral("F6"), QStringLiteral("F6"), QStringLiteral("type:emma"),
             QStringLiteral("Return"), QStringLiteral("type:secret"), QStringLiteral("Return")})}
                                                  << Reached << 2;
        QTest::newRow("wrong, then right")
            << QJsonArray {logIn("emma", "old"), logIn("emma", "secret")} << Reached << 3;
        QTest::newRow("wrong for ever")
            << QJsonArray {logIn("a", "b"), logIn("a", "b"), logIn("a", "b"),
                           step("page", {QStringLiteral("Esc")})}
            << QStringLiteral("Cancelled") << 4;
        QTest::newRow("go on without")
            << QJsonArray {GoOnWithout, step("page", {QStringLiteral("Esc")})}
            << QStringLiteral("Cancelled") << 1;
        QTest::newRow("cancel") << QJsonArray {Escape} << QStringLiteral("Cancelled") << 1;
    }
    void thePersonTellsTheServer()
    {
        QFETCH(const QJsonArray, keys);
        QFETCH(const QString, outcome);
        QFETCH(const int, most);
        const auto provider = asking();
        m_visible = true;
        m_keys = keys;
        QCOMPARE(visit(provider->url()), outcome);
        QVERIFY(provider->requests().size() >= 1);
        QVERIFY(provider->requests().size() <= most);
    }

    void anUnwantedQuestionIsRefusedAtOnce()
    {
        const auto stranger = asking();
        QUrl picture = stranger->url();
        picture.setHost(QStringLiteral("localhost"));
        HttpServer provider(goesOnAfter(picture));
        m_visible = true;
        QCOMPARE(visit(provider.url()), Reached);
        QCOMPARE(stranger->requests().size(), 1);
    }

    // A server that asks for a certificate (RFC 8446 4.3.2)

    void theTenantsCertificateIsShown_data() { versions(); }
    void theTenantsCertificateIsShown()
    {
        QFETCH(const QString, version);
        m_network.clientCertificate = ownCertificate();
        QCOMPARE(visitDemanding(version), QStringLiteral("emma"));
    }

    void withoutOneTheServerRefuses_data() { versions(); }
    void withoutOneTheServerRefuses()
    {
        QFETCH(const QString, version);
        QCOMPARE(visitDemanding(version), QStringLiteral("PageLoadFailed"));
    }

    void nobodyIsAskedForACertificateInAnInvisibleVisit()
    {
        havePersonalCertificates({QStringLiteral("emma")});
        QCOMPARE(visitDemanding(QStringLiteral("1.3")), QStringLiteral("PageLoadFailed"));
    }

    void whatIsThePersonsIsNotTakenForTheTenants()
    {
        // The engine looks into the person's database, where the server does not want the other.
        havePersonalCertificates({QStringLiteral("max")});
        m_network.clientCertificate =
            Secret(read(QStringLiteral("worthless.key")) + read(QStringLiteral("worthless.pem")));
        QVERIFY(!m_network.clientCertificate.isEmpty());
        QCOMPARE(visitDemanding(QStringLiteral("1.3")), QStringLiteral("PageLoadFailed"));
    }

    void thePersonChoosesACertificate_data()
    {
        QTest::addColumn<bool>("own");
        QTest::addColumn<QStringList>("personal");
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<QString>("outcome");
        const QString emma = QStringLiteral("emma");
        const QString max = QStringLiteral("max");
        const QString enter = QStringLiteral("Return");
        const QString down = QStringLiteral("Down");
        const QString up = QStringLiteral("Up");
        QTest::newRow("the only one")
            << false << QStringList {max} << QStringList {up, enter} << max;
        QTest::newRow("one of two") << false << QStringList {emma, max}
                                    << QStringList {up, down, enter} << QStringLiteral("*");
        QTest::newRow("beside the tenant's")
            << true << QStringList {max} << QStringList {up, enter} << QStringLiteral("*");
        QTest::newRow("none") << false << QStringList {max} << QStringList {enter}
                              << QStringLiteral("PageLoadFailed");
        QTest::newRow("cancel") << false << QStringList {max} << QStringList {QStringLiteral("Esc")}
                                << QStringLiteral("Cancelled");
    }
    void thePersonChoosesACertificate()
    {
        QFETCH(const bool, own);
        QFETCH(const QStringList, personal);
        QFETCH(const QStringList, keys);
        QFETCH(const QString, outcome);
        havePersonalCertificates(personal);
        if (own)
            m_network.clientCertificate = ownCertificate();
        m_visible = true;
        // What somebody typed for the page chooses nothing.
        const auto early =
            step("new certificates", {QStringLiteral("Up"), QStringLiteral("Return")});
        m_keys = {early, step("certificates", keys), Cancel};
        const QString came = visitDemanding(QStringLiteral("1.3"));
        if (outcome == QLatin1StringView("*"))
            QVERIFY2(came == QLatin1StringView("emma") || came == QLatin1StringView("max"),
                     qPrintable(came));
        else
            QCOMPARE(came, outcome);
    }

    void aStrangerIsShownNoCertificate()
    {
        havePersonalCertificates({QStringLiteral("max")});
        m_network.authorities = authority("ca");
        QProcess stranger;
        QUrl picture = demanding(stranger, QStringLiteral("1.3"));
        picture.setHost(QStringLiteral("localhost"));
        HttpServer provider(goesOnAfter(picture));
        m_visible = true;
        QCOMPARE(visit(provider.url()), Reached);
    }

    void backGoesThroughThePagesFirst_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("gesture or key") << QStringLiteral("Back");
        QTest::newRow("Alt+Left") << QStringLiteral("Alt+Left");
    }
    void backGoesThroughThePagesFirst()
    {
        QFETCH(const QString, key);
        m_page = "<p>Page<script>onkeydown = e => {"
                 "if (e.key === 'Enter') location = '/second'; }</script>";
        HttpServer provider(showsPage());
        m_visible = true;
        // The last one is not part of going through pages any more.
        m_keys = {step("page with keyboard", {QStringLiteral("again:Return")}),
                  step("page with keyboard", {key}),
                  step("page with keyboard", {QStringLiteral("slowly:") + key})};
        QCOMPARE(visit(provider.url()), QStringLiteral("Cancelled"));
        QByteArrayList pages;
        for (const auto &request : provider.requests()) {
            if (!request.target.startsWith("/favicon"))
                pages.append(request.target);
        }
        QVERIFY2(pages.size() >= 2, pages.join(' ').constData());
        QCOMPARE(pages.at(1), QByteArray("/second"));
    }

    void aSignInGoesOnAfterAShortSleep()
    {
        m_page = "<script>setTimeout(() => location = '" + Callback.toEncoded()
            + "#right=1', 500)</script>";
        HttpServer provider(showsPage());
        m_visible = true;
        QCOMPARE(visit(provider.url(), {QStringLiteral("--slept"), QStringLiteral("60")}), Reached);
    }

    void aSignInThatSleptTooLongBeginsAgain()
    {
        m_page = "<p>Page";
        HttpServer provider(showsPage());
        m_visible = true;
        m_keys = {step("problem", {QStringLiteral("Return")})};
        QCOMPARE(visit(provider.url(), {QStringLiteral("--slept"), QStringLiteral("3600")}),
                 QStringLiteral("UserAgentRestart"));
    }

private:
    static inline const QUrl Callback {QStringLiteral("https://app.example/callback")};
    static inline const QUrl Named {QStringLiteral("https://other.example/")};
    static inline const QString Reached = QStringLiteral("reached");

    /// A provider that says m_page at every address.
    HttpServer::Handler showsPage() const
    {
        return [this](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(HttpServer::page(m_page));
        };
    }

    static void versions()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("TLS 1.2") << QStringLiteral("1.2");
        QTest::newRow("TLS 1.3") << QStringLiteral("1.3");
    }

    QByteArray authority(const char *name) const
    {
        return read(QLatin1StringView(name) + QStringLiteral(".pem"));
    }
    Secret ownCertificate() const
    {
        return Secret(read(QStringLiteral("emma.key")) + read(QStringLiteral("emma.pem")));
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_certificates.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString database() { return QDir::home().filePath(QStringLiteral(".pki/nssdb")); }
    void trustInDatabase() const
    {
        QProcess make;
        make.start(QStringLiteral(KEYFOB_SOURCE_DIR "/tests/support/make-ca"),
                   {m_certificates.path({}), QDir::homePath()});
        QVERIFY(make.waitForFinished() && make.exitCode() == 0);
    }
    /// The person's own ones of these names, in the database where the engine looks.
    void havePersonalCertificates(const QStringList &names) const
    {
        trustInDatabase();
        for (const QString &name : names) {
            QProcess import;
            import.start(QStringLiteral("pk12util"),
                         {QStringLiteral("-d"), QStringLiteral("sql:") + database(),
                          QStringLiteral("-i"), m_certificates.path(name + QStringLiteral(".p12")),
                          QStringLiteral("-W"), QString(), QStringLiteral("-K"), QString()});
            QVERIFY(import.waitForFinished() && import.exitCode() == 0);
        }
    }
    /// All that the person has now.
    static QStringList files()
    {
        QStringList found;
        for (const QString &place : {QDir::homePath(), QDir::tempPath()}) {
            QDirIterator all(place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (all.hasNext())
                found.append(all.next());
        }
        return found;
    }

    /// A provider over TLS that ends the visit at once, or says m_page.
    std::unique_ptr<HttpServer> serving(const QString &certificate)
    {
        return std::make_unique<HttpServer>(
            [this](const HttpServer::Request &request, QTcpSocket *socket) {
                const QByteArray callback = Callback.toEncoded() + "#right=1";
                if (m_page.isEmpty() || request.target.startsWith("/to-callback"))
                    socket->write(HttpServer::redirect(302, callback));
                else
                    socket->write(HttpServer::page(m_page));
            },
            m_certificates.server(certificate));
    }
    /// The one that asks for "emma:secret" and goes on at the callback.
    static std::unique_ptr<HttpServer> asking()
    {
        return std::make_unique<HttpServer>([](const HttpServer::Request &request,
                                               QTcpSocket *socket) {
            if (request.header("Authorization") == "Basic " + QByteArray("emma:secret").toBase64())
                socket->write(HttpServer::redirect(302, Callback.toEncoded() + "#right=1"));
            else
                socket->write(HttpServer::response(401, "<p>Who?", "text/html",
                                                   "WWW-Authenticate: Basic realm=\"test\"\r\n"));
        });
    }
    /// Goes on at the callback once \a picture has come or failed.
    static HttpServer::Handler goesOnAfter(const QUrl &picture)
    {
        return [picture](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(HttpServer::page(
                "<p>Page<script>const go = () => location = '" + Callback.toEncoded()
                + "#right=1'; const i = new Image(); i.onerror = i.onload = go; i.src = '"
                + picture.toEncoded() + "'</script>"));
        };
    }
    /// Where \a server waits for clients with a certificate of our authority.
    QUrl demanding(QProcess &server, const QString &version) const
    {
        server.start(QStringLiteral(KEYFOB_SOURCE_DIR "/tests/support/mutual-tls-server"),
                     {m_certificates.path({}), version});
        while (!server.canReadLine() && server.waitForReadyRead(10'000)) { }
        return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(server.readLine().toInt()));
    }

    /// other.example is behind a proxy now, which wants to know \a demanded.
    void useProxy(const QByteArray &demanded = {})
    {
        m_named = serving(QStringLiteral("wronghost"));
        m_proxy->route("other.example", m_named->port());
        m_proxy->demand(demanded);
        m_network.authorities = authority("ca");
        m_network.proxy = QStringLiteral("http://127.0.0.1:%1").arg(m_proxy->port());
    }

    QString write(const QString &name, const QJsonArray &list) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(list).toJson());
        return file.fileName();
    }

    /// "reached", or the code with which a visit from \a url ends.
    QString visit(const QUrl &url, const QStringList &more = {})
    {
        Visit visit;
        visit.url = url;
        visit.redirectUri = Callback;
        visit.tenantName = QStringLiteral("Timesheets");
        visit.visible = m_visible;
        visit.deadline = 30s;
        QStringList command {QStringLiteral(KEYFOB_BINARY_DIR "/bin/keyfob-signin-test")};
        if (m_unsandboxed)
            command << QStringLiteral("--no-sandbox");
        if (!m_keys.isEmpty())
            command << QStringLiteral("--keys") << write(QStringLiteral("keys"), m_keys);
        EmbeddedUserAgent agent(command + more);
        agent.setNetwork(m_network);
        const auto result = await(agent.open(visit), 60000);
        if (!result)
            return result.error().name();
        m_fragment = QUrl::fromEncoded(result->callback.reveal().toByteArray()).fragment();
        return Reached;
    }
    /// The name in the certificate that a server demanded and got, or the code.
    QString visitDemanding(const QString &version)
    {
        QProcess server;
        const QUrl url = demanding(server, version);
        m_network.authorities = authority("ca");
        const QJsonArray pages {QJsonObject {
            {QStringLiteral("url"), QStringLiteral("^https")},
            {QStringLiteral("run"),
             QStringLiteral("location = '%1#' + /'commonName', '(\\w+)'/.exec(document.body"
                            ".textContent)[1]")
                 .arg(Callback.toString())}}};
        const QString outcome =
            visit(url, {QStringLiteral("--pages"), write(QStringLiteral("pages"), pages)});
        server.kill();
        server.waitForFinished();
        return outcome == Reached ? m_fragment : outcome;
    }

    // Containers that refuse user namespaces: tools/test sets this where it has to.
    const bool m_unsandboxed = qEnvironmentVariableIsSet("KEYFOB_SIGNIN_UNSANDBOXED");
    TestCertificates m_certificates;
    QTemporaryDir m_folder;
    QByteArray m_page;
    QString m_fragment;
    SignIn::Network m_network;
    QJsonArray m_keys;
    bool m_visible = false;
    std::unique_ptr<HttpServer> m_named;
    std::unique_ptr<ConnectProxy> m_proxy;
};

QTEST_GUILESS_MAIN(TestSignInNetwork)
#include "tst_signinnetwork.moc"
