// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "support/httpserver.h"
#include "testkit/await.h"
#include "webview/webviewuseragent.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <unistd.h>

using namespace Keyfob;
using namespace std::chrono_literals;

namespace {

const QByteArray State = "Sx0123456789012345678901234567890123456789x";
const QByteArray Tokens = "access_token=CANARY1234&token_type=Bearer&state=" + State;
const QByteArray Code = "code=CANARY1234&state=" + State;

/// An organization's own website. The engine finds it at a server of this suite.
const QByteArray ForeignOrigin = "http://app.acme.example";

const char *const OwnListener = "http://127.0.0.1/callback";
const char *const OwnScheme = "com.example.app:/callback";

QByteArray script(const QByteArray &code)
{
    return HttpServer::page("<script>" + code + "</script>");
}

/// A page whose form is sent by itself to \a action.
QByteArray formTo(const QByteArray &action, const QByteArray &fields = {})
{
    return HttpServer::page("<form method=post action='" + action + "'>" + fields
                            + "</form><script>document.forms[0].submit()</script>");
}

} // namespace

/// The real view with its engine, and providers that call back in every manner. It needs an
/// ordinary user.
class TestWebViewUserAgent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() == 0)
            QSKIP("the web engine does not run as root: run this as an ordinary user");
        if (qEnvironmentVariableIsSet("KEYFOB_SIGNIN_UNSANDBOXED"))
            QSKIP("this system refuses the web engine its sandbox");
        QVERIFY(m_folder.isValid());
        watchDesktop();
        m_foreign =
            std::make_unique<HttpServer>([](const HttpServer::Request &, QTcpSocket *socket) {
                socket->write(HttpServer::page("somebody else's"));
            });
        m_provider = std::make_unique<HttpServer>(
            [this](const HttpServer::Request &request, QTcpSocket *socket) {
                const QByteArray answer = provide(request);
                if (answer != "hang")
                    socket->write(answer);
            });
        // Read with the first page.
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS",
                "\"--host-resolver-rules=MAP *.acme.example 127.0.0.1:"
                    + QByteArray::number(m_foreign->port()) + "\"");
        m_agent = std::make_unique<WebViewUserAgent>();
    }

    void init()
    {
        m_foreignAllowed = 0;
        m_foreignBefore = m_foreign->requests().size();
    }

    void cleanup()
    {
        if (!m_foreign)
            return;
        QCOMPARE(m_foreign->requests().size() - m_foreignBefore, m_foreignAllowed);
        QVERIFY2(!QFile::exists(m_opened), "something was handed to the desktop");
        QVERIFY(!m_agent || !m_agent->window());
    }

    void cleanupTestCase() { m_agent.reset(); }

    void comesBack_data()
    {
        QTest::addColumn<QString>("redirectUri");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("end");
        const QByteArray fragment = "#" + Tokens;
        const QByteArray query = "?" + Code;
        for (const char *uri : {OwnListener, OwnScheme}) {
            const QByteArray kind = uri == OwnListener ? " to the listener" : " to a scheme";
            for (const char *path : {"/302", "/script", "/form", "/meta", "/chain"})
                QTest::addRow("%s%s", path, kind.constData())
                    << QString::fromLatin1(uri) << QString::fromLatin1(path) << fragment;
            QTest::addRow("/query%s", kind.constData())
                << QString::fromLatin1(uri) << QStringLiteral("/query") << query;
        }
    }
    void comesBack()
    {
        QFETCH(const QString, redirectUri);
        QFETCH(const QString, path);
        QFETCH(const QByteArray, end);
        const auto result = visit(redirectUri, path);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail()));
        QCOMPARE(result->callback.reveal().toByteArray(), m_target + end);
        QVERIFY(result->cookies.isEmpty());
        QVERIFY(result->answeredBy.isEmpty()); // nobody can see it
    }

    void aFormPostIsRefusedWithItsReason()
    {
        const auto result = visit(QLatin1StringView(OwnListener), QStringLiteral("/form_post"));
        QVERIFY(!result);
        QCOMPARE(result.error().code(), ErrorCode::ResponseMalformed);
        QVERIFY(result.error().message().contains(QStringLiteral("response_mode")));
        QVERIFY(!result.error().message().contains(QStringLiteral("CANARY")));
    }

    void aFormPostToASchemeBringsNothing()
    {
        m_deadline = 5s;
        const auto result = visit(QLatin1StringView(OwnScheme), QStringLiteral("/form_post"));
        // The engine ends it without the fields, or not at all.
        if (result)
            QCOMPARE(result->callback.reveal().toByteArray(), m_target);
        else
            QCOMPARE(result.error().code(), ErrorCode::TimedOut);
    }

    void aPopupEndsNothing_data() { bothKinds(); }
    void aPopupEndsNothing()
    {
        QFETCH(const QString, redirectUri);
        // It opens a window at the callback, and returns as it should two pages later.
        const auto result = visit(redirectUri, QStringLiteral("/popup"));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail()));
        QCOMPARE(result->callback.reveal().toByteArray(), m_target + "#" + Tokens);
    }

    void refusesAForeignHostBeforeAnythingLeaves_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
             {"/302", "/script", "/form", "/meta", "/query", "/form_post", "/popup"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void refusesAForeignHostBeforeAnythingLeaves()
    {
        QFETCH(const QString, path);
        const auto asked = m_provider->requests().size();
        for (const QString &host :
             {QString::fromLatin1(ForeignOrigin), QStringLiteral("https://app.acme.example"),
              QStringLiteral("https://app.invalid")}) {
            const auto prepared = m_agent->prepare(QUrl(host + QStringLiteral("/callback")));
            QVERIFY(!prepared);
            QCOMPARE(prepared.error().code(), ErrorCode::UserAgentUnavailable);
            QVERIFY(prepared.error().message().contains(QLatin1StringView(OwnListener)));
            // Who does not listen is refused as well.
            const auto opened =
                await(m_agent->open(visitTo(QUrl(host + QStringLiteral("/callback")), path)));
            QVERIFY(!opened);
            QCOMPARE(opened.error(), prepared.error());
        }
        QCOMPARE(m_provider->requests().size(), asked);
    }

    void aProviderThatGoesElsewhereEndsTheVisit()
    {
        m_elsewhere = ForeignOrigin + "/callback";
        const auto result = visit(QLatin1StringView(OwnListener), QStringLiteral("/302"));
        m_elsewhere.clear();
        QVERIFY(!result);
        QCOMPARE(result.error().code(), ErrorCode::HostBlocked);
        QVERIFY(result.error().message().contains(QStringLiteral("app.acme.example")));
        // This is what the view cannot do, and what shows that such requests are seen here.
        m_foreignAllowed = m_foreign->requests().size() - m_foreignBefore;
        QVERIFY(m_foreignAllowed > 0);
    }

    void onlyHostsOfTheListMayShowPages()
    {
        m_hosts = {QStringLiteral("localhost")};
        const auto listed = visit(QLatin1StringView(OwnListener), QStringLiteral("/another-host"));
        QVERIFY2(listed, qPrintable(listed ? QString() : listed.error().detail()));
        const auto other = visit(QLatin1StringView(OwnListener), QStringLiteral("/another-host"));
        QVERIFY(!other);
        QCOMPARE(other.error().code(), ErrorCode::HostBlocked);
        QVERIFY(other.error().message().contains(QStringLiteral("localhost")));
    }

    void aListedHostStillNeedsEncryption()
    {
        m_hosts = {QStringLiteral("*.acme.example")};
        m_elsewhere = ForeignOrigin + "/callback";
        const auto result = visit(QLatin1StringView(OwnListener), QStringLiteral("/302"));
        m_elsewhere.clear();
        QVERIFY(!result);
        QCOMPARE(result.error().code(), ErrorCode::HostBlocked);
        m_foreignAllowed = m_foreign->requests().size() - m_foreignBefore;
    }

    void anotherStateIsNoAnswer()
    {
        m_target.clear();
        const auto result = visit(QLatin1StringView(OwnListener), QStringLiteral("/wrong-state"));
        QVERIFY(!result);
        QCOMPARE(result.error().code(), ErrorCode::NotTheCallback);
    }

    void aPersonsClickHandsNothingToTheDesktop()
    {
        const auto done = begin(QLatin1StringView(OwnScheme), QStringLiteral("/button"));
        QTRY_VERIFY_WITH_TIMEOUT(m_shown, 20000);
        QQuickWindow *window = m_agent->window();
        QVERIFY(window);
        QVERIFY(QTest::qWaitForWindowExposed(window));
        // The link fills the page; the first clicks may come before it is drawn.
        QTimer clicking;
        connect(&clicking, &QTimer::timeout, this, [this] {
            if (QQuickWindow *shown = m_agent->window())
                QTest::mouseClick(shown, Qt::LeftButton, {}, QPoint(200, 400));
        });
        clicking.start(200ms);
        QTRY_VERIFY_WITH_TIMEOUT(done->has_value(), 20000);
        QVERIFY2(**done, qPrintable(**done ? QString() : (*done)->error().detail()));
        QCOMPARE((**done)->callback.reveal().toByteArray(), m_target + "#" + Tokens);
    }

    void aWrongPasswordEndsNothing()
    {
        // A page with status 401, from which the person continues.
        const auto result =
            visit(QLatin1StringView(OwnListener), QStringLiteral("/wrong-password"));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail()));
    }

    void aProviderThatIsAwayIsNamed()
    {
        HttpServer away([](const HttpServer::Request &, QTcpSocket *) {});
        away.close();
        const auto redirectUri = m_agent->prepare(QUrl(QLatin1StringView(OwnListener)));
        QVERIFY(redirectUri);
        Visit there = visitTo(*redirectUri, QStringLiteral("/"));
        there.url = away.url();
        const auto result = await(m_agent->open(there));
        QVERIFY(!result);
        QCOMPARE(result.error().code(), ErrorCode::PageLoadFailed);
        QCOMPARE(result.error().httpStatus(), 0);
        QVERIFY2(result.error().detail().contains(QStringLiteral("REFUSED")),
                 qPrintable(result.error().detail()));
    }

    void cookiesStayForOneVisit()
    {
        QVERIFY(visit(QLatin1StringView(OwnListener), QStringLiteral("/set-cookies")));
        const QByteArray within = m_cookies;
        QVERIFY2(within.contains("sso=1"), within.constData()); // on the second page
        QVERIFY(visit(QLatin1StringView(OwnListener), QStringLiteral("/tell-cookies")));
        QCOMPARE(m_cookies, QByteArray());
    }

    void whatPagesPrintIsNotLogged()
    {
        static QString logged;
        const auto before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
                logged += text + QLatin1Char('\n');
            });
        const auto result = visit(QLatin1StringView(OwnListener), QStringLiteral("/printing"));
        qInstallMessageHandler(before);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail()));
        QVERIFY2(!logged.contains(QStringLiteral("CANARY")), qPrintable(logged));
    }

    void thePersonMayCloseIt()
    {
        const auto done = begin(QLatin1StringView(OwnListener), QStringLiteral("/login"));
        QTRY_VERIFY_WITH_TIMEOUT(m_shown, 20000);
        QVERIFY(m_agent->window()->isVisible());
        QCOMPARE(m_agent->window()->property("host").toString(), QStringLiteral("127.0.0.1"));
        m_agent->window()->close();
        QVERIFY(done->has_value());
        QCOMPARE((*done)->error().code(), ErrorCode::Cancelled);
    }

    void oneVisitAtATime()
    {
        const auto done = begin(QLatin1StringView(OwnScheme), QStringLiteral("/hang"));
        const auto second =
            await(m_agent->open(visitTo(QUrl(QLatin1StringView(OwnScheme)), QStringLiteral("/"))));
        QCOMPARE(second.error().code(), ErrorCode::Internal);
        QVERIFY(!done->has_value());
        m_agent->cancel();
        QCOMPARE((*done)->error().code(), ErrorCode::Cancelled);
    }

    void anAgentThatGoesEndsItsVisit()
    {
        const auto done = begin(QLatin1StringView(OwnListener), QStringLiteral("/hang"));
        m_agent = std::make_unique<WebViewUserAgent>();
        QVERIFY(done->has_value());
        QCOMPARE((*done)->error().code(), ErrorCode::Cancelled);
    }

    void theDeadlineEndsIt()
    {
        m_deadline = 500ms;
        const auto result = visit(QLatin1StringView(OwnListener), QStringLiteral("/hang"));
        QCOMPARE(result.error().code(), ErrorCode::TimedOut);
    }

    void nobodySeesNothing()
    {
        const auto redirectUri = m_agent->prepare(QUrl(QLatin1StringView(OwnListener)));
        Visit unseen = visitTo(*redirectUri, QStringLiteral("/302"));
        unseen.visible = false;
        QCOMPARE(await(m_agent->open(unseen)).error().code(), ErrorCode::UserAgentUnavailable);
    }

    void aSignOutIsSeenOnceItAsks()
    {
        // The provider returns to an address at which nobody listens.
        HttpServer nobody([](const HttpServer::Request &, QTcpSocket *) {});
        nobody.close();
        Visit out = visitTo(nobody.url(QStringLiteral("/callback")), QStringLiteral("/signed-out"));
        out.purpose = Visit::Purpose::SignOut;
        out.visible = false;
        out.showAfter = 30s;
        const auto result = await(m_agent->open(out));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail()));

        out.url = m_provider->url(QStringLiteral("/login"));
        out.showAfter = 100ms;
        const auto done = begin(out);
        QVERIFY(!m_agent->window()->isVisible());
        QTRY_VERIFY(m_agent->window()->isVisible());
        m_agent->cancel();
        QCOMPARE((*done)->error().code(), ErrorCode::Cancelled);
    }

private:
    using Result = Expected<VisitResult>;
    using Pending = std::shared_ptr<std::optional<Result>>;

    void bothKinds()
    {
        QTest::addColumn<QString>("redirectUri");
        QTest::newRow("listener") << QString::fromLatin1(OwnListener);
        QTest::newRow("scheme") << QString::fromLatin1(OwnScheme);
    }

    /// What programs hand to the desktop goes through this one.
    void watchDesktop()
    {
        m_opened = m_folder.filePath(QStringLiteral("opened"));
        for (const char *name : {"xdg-open", "x-www-browser", "gio"}) {
            QFile program(m_folder.filePath(QString::fromLatin1(name)));
            QVERIFY(program.open(QIODevice::WriteOnly));
            program.write("#!/bin/sh\nprintf '%s\\n' \"$@\" >>'" + m_opened.toUtf8() + "'\n");
            program.close();
            QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        }
        qputenv("PATH", m_folder.path().toUtf8() + ':' + qgetenv("PATH"));
    }

    Visit visitTo(const QUrl &redirectUri, const QString &path)
    {
        m_target = redirectUri.toEncoded();
        m_shown = false;
        Visit made;
        made.url = m_provider->url(path);
        made.redirectUri = redirectUri;
        made.state = State;
        made.hosts = std::exchange(m_hosts, {});
        made.tenantName = QStringLiteral("Acme");
        made.deadline = std::exchange(m_deadline, 30s);
        return made;
    }

    Result visit(const QString &redirectUri, const QString &path)
    {
        const auto prepared = m_agent->prepare(QUrl(redirectUri));
        if (!prepared)
            return fail(prepared.error());
        return await(m_agent->open(visitTo(*prepared, path)), 60000);
    }

    Pending begin(const Visit &made)
    {
        auto done = std::make_shared<std::optional<Result>>();
        [](QCoro::Task<Result> task, Pending out) -> QCoro::Task<> {
            out->emplace(co_await task);
        }(m_agent->open(made), done);
        return done;
    }
    Pending begin(const QString &redirectUri, const QString &path)
    {
        const auto prepared = m_agent->prepare(QUrl(redirectUri));
        return begin(visitTo(prepared ? *prepared : QUrl(), path));
    }

    /// What the provider answers to \a request.
    QByteArray provide(const HttpServer::Request &request)
    {
        const QByteArray path = request.target;
        const QByteArray there = (m_elsewhere.isEmpty() ? m_target : m_elsewhere);
        const QByteArray back = there + "#" + Tokens;
        if (path == "/302" || path == "/posted")
            return HttpServer::redirect(302, back);
        if (path == "/script")
            return script("location.replace('" + back + "')");
        if (path == "/printing") {
            return script("console.log('CANARY1234'); console.error('CANARY1234');"
                          "location.replace('"
                          + back + "')");
        }
        if (path == "/form")
            return formTo("/posted");
        if (path == "/meta")
            return HttpServer::page("<meta http-equiv=refresh content='0;url=" + back + "'>");
        if (path == "/chain")
            return HttpServer::redirect(303, "/302");
        if (path == "/query")
            return HttpServer::redirect(302, there + "?" + Code);
        if (path == "/form_post") {
            return formTo(
                there,
                "<input name=access_token value=CANARY1234><input name=state value=" + State + ">");
        }
        if (path == "/popup") {
            return script("window.open('" + there + "#wrong=1&state=" + State
                          + "'); location.href = '/after-popup'");
        }
        if (path == "/after-popup" || path == "/continue")
            return script("location.href = '/302'");
        if (path == "/another-host") {
            return HttpServer::redirect(
                302, "http://localhost:" + QByteArray::number(m_provider->port()) + "/continue");
        }
        if (path == "/wrong-state")
            return HttpServer::redirect(302, there + "?code=x&state=other");
        if (path == "/signed-out")
            return HttpServer::redirect(302, there + "?state=" + State);
        return providePage(path, back, request);
    }

    /// The pages that a person sees.
    QByteArray providePage(const QByteArray &path, const QByteArray &back,
                           const HttpServer::Request &request)
    {
        if (path == "/hang")
            return "hang";
        if (path == "/button") {
            m_shown = true;
            return HttpServer::page("<style>a { position: fixed; inset: 0 }</style><a href='" + back
                                    + "'>Allow</a>");
        }
        if (path == "/login") {
            m_shown = true;
            return HttpServer::page("<form><input name=user></form>");
        }
        if (path == "/wrong-password") {
            return HttpServer::response(401,
                                        "<!doctype html><p>Wrong password"
                                        "<script>onload = () => setTimeout(() => "
                                        "{ location.href = '/302' }, 500)</script>",
                                        "text/html");
        }
        if (path == "/set-cookies") {
            return HttpServer::redirect(302, "/tell-cookies",
                                        "Set-Cookie: sso=1; Max-Age=3600; HttpOnly\r\n");
        }
        if (path == "/tell-cookies") {
            m_cookies = request.header("Cookie");
            return HttpServer::redirect(302, back);
        }
        return HttpServer::response(404, "nothing", "text/plain");
    }

    QTemporaryDir m_folder;
    QString m_opened; ///< Exists once the desktop was asked to open something.
    std::unique_ptr<HttpServer> m_foreign;
    qsizetype m_foreignBefore = 0;
    qsizetype m_foreignAllowed = 0;
    std::unique_ptr<HttpServer> m_provider;
    QByteArray m_target; ///< The redirect URI of the running visit
    QByteArray m_elsewhere; ///< Where the provider returns instead
    QByteArray m_cookies; ///< What the provider was sent last
    QStringList m_hosts;
    std::chrono::milliseconds m_deadline = 30s;
    bool m_shown = false; ///< The provider has sent a page to look at.
    std::unique_ptr<WebViewUserAgent> m_agent;
};

int main(int argc, char **argv)
{
    WebViewUserAgent::initialize();
    QGuiApplication app(argc, argv);
    app.setQuitOnLastWindowClosed(false);
    TestWebViewUserAgent test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_webviewuseragent.moc"
