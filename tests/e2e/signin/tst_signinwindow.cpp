// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "../../../app/signin/enginesandbox.h"
#include "support/httpserver.h"
#include "testkit/await.h"
#include "useragent/embeddeduseragent.h"
#include "useragent/signinmessages.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <algorithm>

#include <unistd.h>

using namespace Keyfob;
using namespace std::chrono_literals;

namespace {

// What a provider sends, and what arrives: QUrl writes the escapes of letters, digits and -._~ as
// these themselves, which RFC 3986 2.3 calls the same. All else stays as it is.
const QByteArray Fragment =
    "access_token=a%2Bb+c&state=%41~%7E-._&name=%C3%A9&empty=&eq=a=b&q=?/:@!$'()*";
const QByteArray Arrived = QByteArray(Fragment).replace("%41~%7E", "A~~");

} // namespace

/// The real sign-in program against providers of every manner. It needs an ordinary user.
class TestSignInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Containers that refuse user namespaces: tools/test sets this where it has to.
        m_unsandboxed = qEnvironmentVariableIsSet("KEYFOB_SIGNIN_UNSANDBOXED");
        if (::geteuid() == 0 && !m_unsandboxed)
            QSKIP("the web engine does not run as root: run this as an ordinary user");
        m_callbackHost =
            std::make_unique<HttpServer>([](const HttpServer::Request &, QTcpSocket *socket) {
                socket->write(HttpServer::page("no"));
            });
        m_provider = std::make_unique<HttpServer>(
            [this](const HttpServer::Request &request, QTcpSocket *socket) {
                const QByteArray answer = provide(request);
                if (answer == "drop")
                    socket->abort();
                else if (answer != "hang")
                    socket->write(answer);
            });
    }

    void cleanup()
    {
        if (m_callbackHost && !m_callbackHost->requests().isEmpty())
            qWarning() << m_callbackHost->requests().constFirst().head;
        if (m_callbackHost)
            QCOMPARE(m_callbackHost->requests().size(), 0); // whatever happened
    }

    void theFragmentComesBackFromEveryKindOfRedirect_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"/302", "/303", "/307", "/chain", "/js", "/replace", "/meta",
                                 "/post", "/post-to-callback"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void theFragmentComesBackFromEveryKindOfRedirect()
    {
        QFETCH(QString, path);
        const auto result = run(visit(path));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail()));
        QCOMPARE(result->callback.reveal().toByteArray(), callback(Arrived));
    }

    void otherWaysToTheCallbackDoNotEndTheVisit_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"/iframe", "/iframe-redirect", "/image", "/images", "/fetch",
                                 "/fetch-redirects", "/popup"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void otherWaysToTheCallbackDoNotEndTheVisit()
    {
        QFETCH(QString, path);
        const auto result = run(visit(path));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail()));
        QCOMPARE(result->callback.reveal().toByteArray(), callback("right=1"));
    }

    void aVisibleVisitIsTheSame()
    {
        Visit shown = visibleVisit("/302");
        const auto result = run(shown);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail()));
        QCOMPARE(result->callback.reveal().toByteArray(), callback(Arrived));
    }

    void aPersonLogsIn()
    {
        const QString pages = writePages(
            "[{\"url\": \"/login$\", \"run\": \"document.querySelector('#username').value "
            "= 'emma'; document.querySelector('#submit').click()\"}]");
        Visit shown = visibleVisit("/login");
        const auto result = run(shown, {QStringLiteral("--pages"), pages});
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail()));
        QCOMPARE(m_provider->requests().constLast().body, QByteArray("username=emma"));
    }

    void aPageThatAsksOnTheWayOutIsShown()
    {
        // The person clicks after the deadline, which ends what nobody sees.
        const QString pages = writePages("[{\"url\": \"/login$\", \"run\": \"setTimeout(() => "
                                         "document.querySelector('#submit').click(), 16000)\"}]");
        Visit out = visit(QStringLiteral("/login"));
        out.visible = false;
        out.purpose = Visit::Purpose::SignOut;
        out.showAfter = 1s;
        out.deadline = 15s;
        const auto result = run(out, {QStringLiteral("--pages"), pages});
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail()));
    }

    void aPageThatAsksIsShownThoughItNeverEndsLoading()
    {
        Visit out = visit(QStringLiteral("/picture-hangs"));
        out.visible = false;
        out.purpose = Visit::Purpose::SignOut;
        out.showAfter = 1s;
        out.deadline = 15s;
        const auto result = run(out);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail()));
        // Where no page may be shown, none is.
        out.showAfter = 0s;
        QCOMPARE(run(out).error().code(), ErrorCode::TimedOut);
    }

    void theShippedProgramTakesNoScripts_data()
    {
        QTest::addColumn<QByteArray>("words");

        for (const char *const words : {"--pages", "--no-sandbox", "runJavaScript"})
            QTest::newRow(words) << QByteArray(words);
    }
    void theShippedProgramTakesNoScripts()
    {
        QFETCH(const QByteArray, words);
        QVERIFY(QFile::exists(shipped()));
        QVERIFY(!isInProgram(shipped(), words));
        QVERIFY(isInProgram(withTestHooks(), words)); // where these words would be seen
    }

    void cookiesComeBackAndGoInAgain()
    {
        const auto first = run(visit(QStringLiteral("/set-cookies")));
        QVERIFY(first);
        QVERIFY(!first->cookies.isEmpty());

        Visit again = visit(QStringLiteral("/302"));
        again.cookies = first->cookies;
        const auto second = run(again);
        QVERIFY(second);
        QByteArrayList sent = lastRequest("/302").header("Cookie").split(';');
        for (QByteArray &cookie : sent)
            cookie = cookie.trimmed();
        std::sort(sent.begin(), sent.end());
        QCOMPARE(sent, QByteArrayList({"last=on-the-redirect", "lasting=y", "session=a=b%20c"}));
        QVERIFY(!second->cookies.isEmpty());

        const auto third = run(visit(QStringLiteral("/302")));
        QVERIFY(third);
        QCOMPARE(lastRequest("/302").header("Cookie"), QByteArray()); // nothing else kept them
        QVERIFY(third->cookies.isEmpty());
    }

    void whatCookiesSayOfOtherSitesComesBack()
    {
        const auto sameSites = [](const Secret &jar) {
            const auto object = QJsonDocument::fromJson(jar.reveal().toByteArray()).object();
            QMap<QByteArray, QString> found;
            const QJsonArray cookies = object[u"cookies"].toArray();
            for (const auto &cookie : cookies) {
                const QByteArray name = cookie[u"name"].toString().toLatin1();
                found[QByteArray::fromBase64(name)] = cookie[u"same_site"].toString();
            }
            return found;
        };
        const auto first = run(visit(QStringLiteral("/same-site")));
        QVERIFY(first);
        QMap<QByteArray, QString> expected {{"a", QStringLiteral("strict")},
                                            {"b", QStringLiteral("lax")},
                                            {"c", QStringLiteral("none")},
                                            {"d", QString()}}; // it says nothing
        QCOMPARE(sameSites(first->cookies), expected);

        Visit again = visit(QStringLiteral("/302"));
        again.cookies = first->cookies;
        const auto second = run(again);
        QVERIFY(second);
        expected["d"] = QStringLiteral("lax"); // which is what it has been
        QCOMPARE(sameSites(second->cookies), expected);
    }

    void anInvisibleVisitEndsWithItsProblem_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("dropped") << QStringLiteral("/drop") << ErrorCode::PageLoadFailed;
        QTest::newRow("error 500") << QStringLiteral("/500") << ErrorCode::PageLoadFailed;
        QTest::newRow("401 Basic") << QStringLiteral("/401") << ErrorCode::PageLoadFailed;
        QTest::newRow("endless redirects")
            << QStringLiteral("/endless") << ErrorCode::PageLoadFailed;
        QTest::newRow("other host") << QStringLiteral("/elsewhere") << ErrorCode::HostBlocked;
        QTest::newRow("other host by script")
            << QStringLiteral("/elsewhere-js") << ErrorCode::HostBlocked;
        QTest::newRow("a login page") << QStringLiteral("/login") << ErrorCode::TimedOut;
        QTest::newRow("silence") << QStringLiteral("/hang") << ErrorCode::TimedOut;
        QTest::newRow("unknown scheme") << QStringLiteral("/scheme") << ErrorCode::TimedOut;
    }
    void anInvisibleVisitEndsWithItsProblem()
    {
        QFETCH(QString, path);
        QFETCH(ErrorCode, code);
        Visit silent = visit(path);
        silent.deadline = code == ErrorCode::TimedOut ? 12s : 20s; // the program starts in it
        const qsizetype before = m_provider->requests().size();
        const auto result = run(silent);
        QVERIFY(!result);
        QCOMPARE(result.error().code(), code);
        if (code == ErrorCode::HostBlocked) {
            QVERIFY(result.error().message().contains(QStringLiteral("localhost")));
            QCOMPARE(m_provider->requests().size() - before, 1); // and nothing to the other host
        }
        if (path == QLatin1StringView("/500"))
            QCOMPARE(result.error().httpStatus(), 500);
        // A page that waits for somebody is an answer; silence is none.
        if (path == QLatin1StringView("/hang"))
            QCOMPARE(result.error().httpStatus(), 408);
        if (path == QLatin1StringView("/login") || code == ErrorCode::HostBlocked)
            QCOMPARE(result.error().httpStatus(), 0);
        if (path == QLatin1StringView("/401"))
            QVERIFY(m_provider->requests().size() - before <= 2);
        if (path == QLatin1StringView("/hang") || path == QLatin1StringView("/login"))
            QVERIFY(m_provider->requests().size() > before);
    }

    void aBadCertificateIsRefusedAndSaidSo()
    {
        QVERIFY(startTls());
        Visit bad = visit(QStringLiteral("/302"));
        bad.url = m_tls.url;
        const auto result = run(bad);
        QVERIFY(!result);
        QCOMPARE(result.error().code(), ErrorCode::CertificateRefused);
        QVERIFY(result.error().message().contains(QStringLiteral("certificate")));
    }

    void nothingThatAPageTriesWorks()
    {
        QUdpSocket stun;
        QVERIFY(stun.bind(QHostAddress::LocalHost));
        m_stunPort = stun.localPort();
        Visit shown = visibleVisit("/features");
        const auto result = run(shown, {QStringLiteral("--drop")});
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail()));
        const QJsonObject tried = QJsonDocument::fromJson(lastRequest("/report").body).object();
        const QJsonObject expected {
            {QStringLiteral("audio"), QStringLiteral("refused")},
            {QStringLiteral("camera"), QStringLiteral("refused")},
            {QStringLiteral("candidates"), 0},
            {QStringLiteral("clipboard"), QStringLiteral("refused")},
            {QStringLiteral("dropped"), false},
            {QStringLiteral("fullscreen"), false},
            {QStringLiteral("geolocation"), 1}, // PERMISSION_DENIED
            {QStringLiteral("inspector"), false},
            {QStringLiteral("notification"), QStringLiteral("denied")},
            {QStringLiteral("popup"), false},
            {QStringLiteral("screen"), QStringLiteral("refused")},
        };
        QCOMPARE(tried, expected);
        QVERIFY(!stun.hasPendingDatagrams());
        const QDir home = QDir::home();
        QVERIFY(!home.exists(QStringLiteral("Downloads/evil.exe")));
        QVERIFY(!home.exists(QStringLiteral("evil.exe")));
    }

    void aPageThatStaysEmptyIsSaidSo()
    {
        Visit shown = visibleVisit("/empty");
        const auto result =
            run(shown, {QStringLiteral("--pages"), writePages("[{\"url\":\"^x\",\"run\":\"\"}]")});
        QVERIFY(!result);
        QCOMPARE(result.error().code(), ErrorCode::PageLoadFailed);
        QCOMPARE(result.error().detail(), QStringLiteral("blank page"));
    }

    void theEngineKeepsItsProtectionWhateverTheEnvironmentSays()
    {
        if (m_unsandboxed || !namespacesWork())
            QSKIP("this kernel or container refuses user namespaces");
        QVERIFY(startTls());
        const QString keyLog = m_folder.filePath(QStringLiteral("keylog"));
        const quint16 first = freePort();
        const quint16 second = freePort();
        const QString port = QString::number(second);
        const QStringList flags {
            QStringLiteral("--no-sandbox"), QStringLiteral("--ignore-certificate-errors"),
            QStringLiteral("--single-process"), QStringLiteral("--remote-debugging-port=") + port};
        QProcessEnvironment weak = QProcessEnvironment::systemEnvironment();
        weak.insert(QStringLiteral("QTWEBENGINE_CHROMIUM_FLAGS"), flags.join(QLatin1Char(' ')));
        weak.insert(QStringLiteral("QTWEBENGINE_REMOTE_DEBUGGING"), QString::number(first));
        weak.insert(QStringLiteral("QTWEBENGINE_DISABLE_SANDBOX"), QStringLiteral("1"));
        weak.insert(QStringLiteral("SSLKEYLOGFILE"), keyLog);
        // With any of these, the program would not even start.
        for (const char *name :
             {"QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QTWEBENGINEPROCESS_PATH",
              "QTWEBENGINE_RESOURCES_PATH", "QTWEBENGINE_LOCALES_PATH", "QML_IMPORT_PATH",
              "QML2_IMPORT_PATH", "OPENSSL_CONF", "OPENSSL_MODULES", "LIBGL_DRIVERS_PATH",
              "QT_QPA_GENERIC_PLUGINS", "QT_FATAL_WARNINGS", "QT_QUICK_CONTROLS_STYLE"})
            weak.insert(QLatin1StringView(name), QStringLiteral("/nonexistent"));
        const QStringList arguments = QStringList {QStringLiteral("--webEngineArgs")} + flags;

        QProcess refused;
        refused.setProcessEnvironment(weak);
        refused.start(shipped(), arguments);
        SignIn::Open open = openMessage(QStringLiteral("/login"));
        open.url = m_tls.url;
        open.visible = false;
        refused.write(SignIn::serialize(SignIn::Request(open)));
        QTRY_COMPARE_WITH_TIMEOUT(refused.state(), QProcess::NotRunning, 30000);
        const auto failure = lastAnswer(refused.readAll());
        QVERIFY(failure && std::holds_alternative<SignIn::Failure>(*failure));
        QCOMPARE(std::get<SignIn::Failure>(*failure).error.code(), ErrorCode::CertificateRefused);
        QVERIFY(!QFile::exists(keyLog));

        QProcess program;
        program.setProcessEnvironment(weak);
        program.start(shipped(), arguments);
        program.write(SignIn::serialize(SignIn::Request(openMessage(QStringLiteral("/login")))));
        // The process under seccomp is the one that shows the page.
        QTRY_VERIFY_WITH_TIMEOUT(renderer(program.processId()) > 0, 30000);
        const qint64 page = renderer(program.processId());
        for (const char *name : {"user", "pid", "net"}) {
            const QString own = space(QStringLiteral("self"), name);
            const QString its = space(QString::number(page), name);
            QVERIFY(!own.isEmpty() && !its.isEmpty());
            QVERIFY2(its != own, name);
        }
        QVERIFY(!connects(first));
        QVERIFY(!connects(second));
        // Nobody else may read what the engine has seen, and no core dump has it.
        QVERIFY(space(QString::number(program.processId()), "user").isEmpty());
        QFile limits(QStringLiteral("/proc/%1/limits").arg(program.processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        QVERIFY(limits.readAll().simplified().contains("Max core file size 0 0"));
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished());
        QVERIFY(!program.readAll().contains("shared namespaces"));
    }

    void aSystemThatRefusesNamespacesIsSaidSo()
    {
        EmbeddedUserAgent agent(
            {QStringLiteral(KEYFOB_BINARY_DIR "/bin/refuse-namespaces"), shipped()});
        QStringList notes;
        connect(&agent, &EmbeddedUserAgent::noted, this,
                [&](const QString &text) { notes += text; });
        Visit shown = visibleVisit("/iframe");
        const auto result = await(agent.open(shown), 60000);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail()));
        QVERIFY2(notes.contains(QStringLiteral("shared namespaces: user pid net")),
                 qPrintable(notes.join(u'\n')));
    }

    void namespacesThatAreSharedAreSeen()
    {
        const QStringList all {QStringLiteral("user"), QStringLiteral("pid"),
                               QStringLiteral("net")};
        QCOMPARE(sharedNamespaces(QCoreApplication::applicationPid()), all);
        QProcess gone;
        gone.start(QStringLiteral("true"), {});
        QVERIFY(gone.waitForStarted());
        const qint64 pid = gone.processId();
        QVERIFY(gone.waitForFinished());
        QCOMPARE(sharedNamespaces(pid), QStringList());
    }

    void rootIsRefusedWithASentence()
    {
        if (!namespacesWork())
            QSKIP("this kernel or container refuses user namespaces");
        QProcess program;
        program.start(QStringLiteral("unshare"), {QStringLiteral("--map-root-user"), shipped()});
        QVERIFY(program.waitForFinished());
        const auto answer = lastAnswer(program.readAll());
        QVERIFY(answer && std::holds_alternative<SignIn::Failure>(*answer));
        const Error error = std::get<SignIn::Failure>(*answer).error;
        QCOMPARE(error.code(), ErrorCode::UserAgentUnavailable);
        QVERIFY(error.message().contains(QStringLiteral("as root")));
    }

    void aDesktopThatIsLoggedOutOfEndsTheVisit()
    {
        QProcess program;
        program.start(shipped(), {});
        program.write(SignIn::serialize(SignIn::Request(openMessage(QStringLiteral("/login")))));
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += program.readAll()).contains("ready"), 30000);
        program.terminate();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        const auto answer = lastAnswer(said + program.readAll());
        QVERIFY(answer && std::holds_alternative<SignIn::Failure>(*answer));
        QCOMPARE(std::get<SignIn::Failure>(*answer).error.code(), ErrorCode::Cancelled);
    }

    void theProgramEndsWithItsParent()
    {
        QProcess program;
        program.start(shipped(), {});
        QVERIFY(program.waitForStarted());
        SignIn::Open open;
        open.url = m_provider->url(QStringLiteral("/login"));
        open.redirectUri = m_callbackHost->url(QStringLiteral("/callback"));
        program.write(SignIn::serialize(SignIn::Request(open)));
        QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 30000);
        QVERIFY(SignIn::parseAnswer(program.readLine().trimmed()));
        program.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 10000);
        const QByteArrayList said = program.readAll().split('\n');
        for (const QByteArray &line : said) // no end of the visit
            QVERIFY(line.isEmpty() || line.contains("\"note\""));
    }

    void aRequestThatMakesNoSenseIsRefused()
    {
        QProcess program;
        program.start(shipped(), {});
        QVERIFY(program.waitForStarted());
        program.write("hello\n");
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 30000);
        const auto answer = SignIn::parseAnswer(program.readAll().trimmed());
        QVERIFY(answer && std::holds_alternative<SignIn::Failure>(*answer));
        QCOMPARE(std::get<SignIn::Failure>(*answer).error.code(), ErrorCode::UserAgentProtocol);
    }

private:
    struct Tls
    {
        std::unique_ptr<QSslServer> server;
        QUrl url;
    };

    /// A server whose certificate nobody signed.
    bool startTls()
    {
        if (m_tls.server)
            return true;
        const QString key = m_folder.filePath(QStringLiteral("key.pem"));
        const QString certificate = m_folder.filePath(QStringLiteral("certificate.pem"));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                       QStringLiteral("rsa:2048"), QStringLiteral("-nodes"),
                       QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate,
                       QStringLiteral("-subj"), QStringLiteral("/CN=localhost")});
        QFile keyFile(key);
        if (!openssl.waitForFinished() || !keyFile.open(QIODevice::ReadOnly))
            return false;
        m_tls.server = std::make_unique<QSslServer>();
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate::fromPath(certificate).constFirst());
        tls.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        m_tls.server->setSslConfiguration(tls);
        if (!m_tls.server->listen(QHostAddress::LocalHost))
            return false;
        m_tls.url = QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(m_tls.server->serverPort()));
        return true;
    }

    static bool namespacesWork()
    {
        QProcess unshare;
        unshare.start(QStringLiteral("unshare"),
                      {QStringLiteral("--user"), QStringLiteral("true")});
        return unshare.waitForFinished() && unshare.exitCode() == 0;
    }

    static quint16 freePort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
    }

    static bool connects(quint16 port)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        return socket.waitForConnected(1000);
    }

    SignIn::Open openMessage(const QString &path) const
    {
        SignIn::Open open;
        open.url = m_provider->url(path);
        open.redirectUri = m_callbackHost->url(QStringLiteral("/callback"));
        return open;
    }

    /// What the program said last, if it can be read.
    static Expected<SignIn::Answer> lastAnswer(const QByteArray &said)
    {
        return SignIn::parseAnswer(said.trimmed().split('\n').constLast());
    }

    QString writePages(const QByteArray &json)
    {
        QFile pages(m_folder.filePath(QStringLiteral("pages.json")));
        if (pages.open(QIODevice::WriteOnly))
            pages.write(json);
        return pages.fileName();
    }

    static QString shipped() { return QStringLiteral(KEYFOB_BINARY_DIR "/bin/keyfob-signin"); }
    static QString withTestHooks() { return shipped() + QStringLiteral("-test"); }
    static bool isInProgram(const QString &program, const QByteArray &words)
    {
        QFile file(program);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(words);
    }

    static QString space(const QString &process, const char *name)
    {
        const QString link = QStringLiteral("/proc/%1/ns/%2").arg(process, QLatin1StringView(name));
        return QFile::symLinkTarget(link).section(QLatin1Char('/'), -1); // "user:[4026531837]"
    }

    static QByteArray status(qint64 process, const QByteArray &field)
    {
        QFile file(QStringLiteral("/proc/%1/status").arg(process));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith(field + ':'))
                return line.mid(field.size() + 1).trimmed();
        }
        return {};
    }

    /// A descendant of \a program under seccomp, or 0.
    static qint64 renderer(qint64 program)
    {
        const QStringList names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
        for (const QString &name : names) {
            const qint64 candidate = name.toLongLong();
            if (candidate <= 0 || status(candidate, "Seccomp") != "2")
                continue;
            for (qint64 at = candidate; at > 1; at = status(at, "PPid").toLongLong()) {
                if (at == program)
                    return candidate;
            }
        }
        return 0;
    }

    QByteArray callback(const QByteArray &fragment) const
    {
        return m_callbackHost->url(QStringLiteral("/callback")).toEncoded() + '#' + fragment;
    }

    Visit visit(const QString &path) const
    {
        Visit visit;
        visit.url = m_provider->url(path);
        visit.redirectUri = m_callbackHost->url(QStringLiteral("/callback"));
        visit.tenantName = QStringLiteral("Timesheets");
        visit.visible = false;
        visit.deadline = 30s;
        return visit;
    }

    static Expected<VisitResult> run(const Visit &visit, const QStringList &arguments = {})
    {
        EmbeddedUserAgent agent(command(arguments));
        return await(agent.open(visit), 60000);
    }

    Visit visibleVisit(const char *path) const
    {
        Visit shown = visit(QLatin1StringView(path));
        shown.visible = true;
        return shown;
    }

    static QStringList command(const QStringList &arguments)
    {
        QStringList command {withTestHooks()};
        if (qEnvironmentVariableIsSet("KEYFOB_SIGNIN_UNSANDBOXED"))
            command += QStringLiteral("--no-sandbox");
        return command + arguments;
    }

    HttpServer::Request lastRequest(const QByteArray &target) const
    {
        for (auto request = m_provider->requests().crbegin();
             request != m_provider->requests().crend(); ++request) {
            if (request->target == target)
                return *request;
        }
        return {};
    }

    /// What the provider says at each address.
    QByteArray provide(const HttpServer::Request &request) const
    {
        const QByteArray at = request.target;
        const QByteArray right = callback(Fragment);
        const QByteArray wrong = callback("wrong=1");
        // Goes to the callback once the other way had its chance.
        const QByteArray then =
            "<script>setTimeout(() => location = '" + callback("right=1") + "', 1500)</script>";
        QByteArray scriptable = right;
        scriptable.replace("'", "\\'");

        if (at == "/302" || at == "/303" || at == "/307")
            return HttpServer::redirect(at.mid(1).toInt(), right);
        if (at == "/chain")
            return HttpServer::redirect(302, "/chain2");
        if (at == "/chain2")
            return HttpServer::redirect(307, "/302");
        if (at == "/js")
            return HttpServer::page("<script>location.href = '" + scriptable + "'</script>");
        if (at == "/replace")
            return HttpServer::page("<script>location.replace('" + scriptable + "')</script>");
        if (at == "/meta")
            return HttpServer::page("<meta http-equiv=refresh content=\"0; url=" + right + "\">");
        if (at == "/post")
            return HttpServer::page(
                "<form method=post action=/303></form><script>document.forms[0].submit()"
                "</script>");
        if (at == "/post-to-callback")
            return HttpServer::page("<form method=post action=\"" + right
                                    + "\"></form><script>"
                                      "document.forms[0].submit()</script>");
        if (at == "/iframe")
            return HttpServer::page("<iframe src=\"" + wrong + "\"></iframe>" + then);
        if (at == "/iframe-redirect")
            return HttpServer::page("<iframe src=\"/wrong\"></iframe>" + then);
        if (at.startsWith("/wrong"))
            return HttpServer::redirect(302, wrong);
        if (at == "/image")
            return HttpServer::page("<img src=\"" + wrong + "\"><img src=/wrong>" + then);
        // So many that one would get through a guard that is slower than the engine.
        if (at == "/images")
            return HttpServer::page(
                "<script>for (let i = 0; i < 60; ++i) new Image().src = '/wrong?' + i"
                "</script>"
                + then);
        if (at == "/fetch-redirects")
            return HttpServer::page(
                "<script>for (let i = 0; i < 60; ++i) fetch('/wrong?' + i, {mode: "
                "'no-cors'})</script>"
                + then);
        if (at == "/fetch")
            return HttpServer::page("<script>fetch('" + wrong + "', {mode: 'no-cors'})</script>"
                                    + then);
        if (at == "/popup")
            return HttpServer::page("<script>window.open('" + wrong + "')</script>" + then);
        if (at == "/login")
            return HttpServer::page(
                "<form method=post action=/303><input id=username name=username>"
                "<button id=submit>Log in</button></form>");
        if (at == "/picture-hangs") // goes on after the deadline, as a person does
            return HttpServer::page("<h1>Log out?</h1><img src=/hang><script>setTimeout(() => "
                                    "location = '"
                                    + scriptable + "', 16000)</script>");
        if (at == "/empty")
            return HttpServer::page({});
        if (at == "/features")
            return features();
        if (at == "/report")
            return HttpServer::page("thanks");
        if (at == "/evil.exe")
            return HttpServer::response(200, "evil", "application/octet-stream",
                                        "Content-Disposition: attachment\r\n");
        if (at == "/set-cookies")
            return HttpServer::redirect(302, "/set-cookies-2",
                                        "Set-Cookie: session=a=b%20c; HttpOnly; Path=/\r\n"
                                        "Set-Cookie: lasting=y; Max-Age=3600; SameSite=Lax\r\n"
                                        "Set-Cookie: gone=z; Max-Age=3600\r\n");
        if (at == "/set-cookies-2")
            return HttpServer::redirect(302, right,
                                        "Set-Cookie: last=on-the-redirect; HttpOnly\r\n"
                                        "Set-Cookie: gone=; Max-Age=0\r\n");
        if (at == "/same-site")
            return HttpServer::redirect(302, right,
                                        "Set-Cookie: a=1; SameSite=Strict\r\n"
                                        "Set-Cookie: b=1; SameSite=Lax\r\n"
                                        "Set-Cookie: d=1\r\n"
                                        "Set-Cookie: c=1; SameSite=None; Secure\r\n");
        if (at == "/500")
            return HttpServer::response(500, "<h1>Oops</h1>", "text/html");
        if (at == "/401")
            return HttpServer::response(401, "<h1>Who?</h1>", "text/html",
                                        "WWW-Authenticate: Basic realm=\"x\"\r\n");
        if (at == "/endless")
            return HttpServer::redirect(302, "/endless");
        QUrl elsewhere = m_provider->url(QStringLiteral("/elsewhere-page"));
        elsewhere.setHost(QStringLiteral("localhost"));
        if (at == "/elsewhere")
            return HttpServer::redirect(302, elsewhere.toEncoded());
        if (at == "/elsewhere-js")
            return HttpServer::page("<script>location = '" + elsewhere.toEncoded() + "'</script>");
        if (at == "/scheme")
            return HttpServer::page("<script>location = 'mailto:a@b.example'</script>");
        return at == "/hang" ? QByteArray("hang") : QByteArray("drop");
    }

    /// A page that tries what a sign-in page has no use for, and reports what came of it.
    QByteArray features() const
    {
        return HttpServer::page(QByteArray(R"js(<p>Features</p><iframe src="/evil.exe"></iframe>
<script>
const tried = {dropped: false};
const name = promise => promise.then(() => 'granted', () => 'refused');
ondragover = event => event.preventDefault();
ondrop = event => { event.preventDefault(); tried.dropped = true; };
const wait = ms => new Promise(done => setTimeout(done, ms));
async function candidates() {
    const peer = new RTCPeerConnection({iceServers: [{urls: 'stun:127.0.0.1:STUNPORT'}]});
    let count = 0;
    peer.onicecandidate = event => { if (event.candidate?.candidate) ++count; };
    peer.createDataChannel('x');
    await peer.setLocalDescription(await peer.createOffer());
    await wait(800);
    return count;
}
async function all() {
    const link = document.createElement('a');
    link.href = '/evil.exe';
    link.download = 'evil.exe';
    document.body.append(link);
    link.click();
    const file = document.createElement('input');
    file.type = 'file';
    file.click();
    print();
    alert('hello');
    tried.popup = !!open('about:blank');
    tried.fullscreen = document.fullscreenEnabled;
    tried.inspector = 'inspect' in window;
    const sound = 'data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=';
    tried.audio = await Promise.race([name(new Audio(sound).play()), wait(3000)]);
    tried.camera = await name(navigator.mediaDevices.getUserMedia({video: true}));
    tried.screen = await name(navigator.mediaDevices.getDisplayMedia({video: true}));
    tried.clipboard = await name(navigator.clipboard.readText());
    tried.notification = await Notification.requestPermission();
    tried.geolocation = await new Promise(done => navigator.geolocation.getCurrentPosition(
        () => done(0), error => done(error.code)));
    tried.candidates = await candidates();
}
all().catch(error => { tried.error = error.message; })
    .then(() => fetch('/report', {method: 'POST', body: JSON.stringify(tried)}))
    .then(() => location = 'CALLBACK');
</script>)js")
                                    .replace("STUNPORT", QByteArray::number(m_stunPort))
                                    .replace("CALLBACK", callback("right=1")));
    }

    bool m_unsandboxed = false;
    Tls m_tls;
    quint16 m_stunPort = 0;
    QTemporaryDir m_folder;
    std::unique_ptr<HttpServer> m_callbackHost;
    std::unique_ptr<HttpServer> m_provider;
};

QTEST_GUILESS_MAIN(TestSignInWindow)
#include "tst_signinwindow.moc"
