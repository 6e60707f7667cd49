// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signinprogram.h"

#include "activationtoken.h"
#include "core/taskscope.h"
#include "engineauthorities.h"
#include "enginelog.h"
#include "enginenetwork.h"
#include "hardening.h"
#include "navigationpolicy.h"
#include "parentchannel.h"
#include "programlanguage.h"
#include "signinsession.h"
#include "terminationsignal.h"

#include <QGuiApplication>
#include <QIcon>
#include <QLoggingCategory>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTimer>
#include <QtWebEngineQuick/qtwebenginequickglobal.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>

#include <unistd.h>

namespace Keyfob {

namespace {

using namespace std::chrono_literals;

/// So long the app may take to come to the front.
constexpr auto ActivationTimeout = 300ms;

/// Says the last word and ends at once. There is nothing to save, and what the engine has seen
/// ends with its memory.
[[noreturn]] void finish(ParentChannel &channel, const SignIn::Answer &answer)
{
    channel.send(answer);
    std::_Exit(EXIT_SUCCESS);
}

/// What the session says before its end goes to the app as it comes.
void passOn(SignInSession &session, ParentChannel &channel)
{
    QObject::connect(&session, &SignInSession::noted, &channel,
                     [&channel](const QString &text) { channel.send(SignIn::Note {text}); });
    QObject::connect(
        &session, &SignInSession::windowChanged, &channel,
        [&channel](const SignIn::WindowState &state) { channel.send(SignIn::Window {state}); });
    QObject::connect(&session, &SignInSession::pageChanged, &channel,
                     [&channel](const SignIn::Page &page) { channel.send(page); });
    QObject::connect(&session, &SignInSession::diagnosticsRequested, &channel,
                     [&channel] { channel.send(SignIn::CopyDiagnostics {}); });
}

QUrl windowFile(bool visible)
{
    return visible ? QUrl(QStringLiteral("qrc:/Keyfob/SignIn/SignInWindow.qml"))
                   : QUrl(QStringLiteral("qrc:/Keyfob/SignIn/InvisibleView.qml"));
}

void show(QQmlApplicationEngine &qml, SignInSession &session, bool visible)
{
    // Without a handler, Qt ends the process when the graphics card fails.
    QObject::connect(
        &qml, &QQmlApplicationEngine::objectCreated, &session, [&session](QObject *root) {
            if (auto *window = qobject_cast<QQuickWindow *>(root)) {
                QObject::connect(window, &QQuickWindow::sceneGraphError, &session,
                                 [&session](QQuickWindow::SceneGraphError, const QString &detail) {
                                     session.graphicsFailed(detail);
                                 });
            }
        });
    qml.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&session)}});
    qml.load(windowFile(visible));
}

/// Root would give its rights to web pages.
void refuseRoot(ParentChannel &channel)
{
    if (::geteuid() != 0)
        return;
    finish(channel,
           SignIn::Failure {Error(
               ErrorCode::UserAgentUnavailable,
               QCoreApplication::translate("Keyfob::SignIn",
                                           "The sign-in window does not run as root, since web "
                                           "pages would. Log in as an ordinary user."))});
}

/// The desktop entry of the program that starts this one, which is where its windows belong.
/// Read before the environment is cleaned.
QString desktopEntry()
{
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9_.-]{1,128}$"));
    const QString entry = qEnvironmentVariable("KEYFOB_DESKTOP_ENTRY");
    return name.match(entry).hasMatch() ? entry : QStringLiteral("keyfob");
}

/// What has to be so before the application is made.
void prepare(const QString &entry)
{
    // Pages may print what they like, a token included: none of it goes anywhere.
    QLoggingCategory::setFilterRules(QStringLiteral("js=false\nqt.webengine*=false"));
    // These platforms have no OpenGL, and the engine does not start without either.
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (platform == "offscreen" || platform == "minimal")
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QtWebEngineQuick::initialize();
    QGuiApplication::setApplicationName(QStringLiteral("keyfob-signin"));
    QGuiApplication::setApplicationVersion(QStringLiteral(KEYFOB_VERSION));
    QGuiApplication::setDesktopFileName(entry);
}

/// Does what the app says, one visit in all. Lives until the process ends, see finish().
class Visitor : public QObject
{
public:
    Visitor(ParentChannel &channel, const SignInHooks *hooks)
        : m_channel(channel)
        , m_hooks(hooks)
    {
        m_qml.addImportPath(QStringLiteral("qrc:/"));
        connect(&channel, &ParentChannel::closed, this, [] { std::_Exit(EXIT_SUCCESS); });
        connect(&channel, &ParentChannel::garbled, this,
                [this](const Error &error) { end(error); });
        connect(&channel, &ParentChannel::announced, this, &Visitor::startTheEngine);
        connect(&channel, &ParentChannel::received, this, &Visitor::take);
    }

    [[noreturn]] void end(const Error &error) { finish(m_channel, SignIn::Failure {error}); }

private:
    void startTheEngine(const QByteArray &closedHost)
    {
        m_closedHost = closedHost;
        setEngineSwitches(closedHost, m_log.path());
        startEngine();
        m_log.start();
        m_channel.takeRequest();
    }

    void take(const SignIn::Request &request)
    {
        if (const auto *like = std::get_if<SignIn::Prepare>(&request); like && !m_session)
            prepareFor(*like);
        else if (const auto *open = std::get_if<SignIn::Open>(&request); open && !m_session)
            visit(*open);
        else if (const auto *raise = std::get_if<SignIn::Raise>(&request); raise && m_session)
            comeToFront(*raise);
        else
            end(Error::cancelled());
    }

    void comeToFront(const SignIn::Raise &raise) const
    {
        useActivationToken(raise.activationToken);
        Q_EMIT m_session->raise();
    }

    /// Answers and ends. A person who looked at this window looks at the app's next: compositors
    /// accept its token as long as this window is there, which goes when the app has got all.
    QCoro::Task<> leave(SignIn::Answer answer)
    {
        QByteArray token;
        if (m_session->isShown()) {
            const auto asked = requestActivationToken();
            token = co_await asked;
        }
        if (token.isEmpty())
            finish(m_channel, answer);
        m_channel.send(SignIn::Activation {token});
        m_channel.send(answer);
        QTimer::singleShot(ActivationTimeout, this, [] { std::_Exit(EXIT_SUCCESS); });
    }

    /// Does ahead what takes its time; there is no page before the visit comes.
    void prepareFor(const SignIn::Prepare &like)
    {
        trust(like.authorities);
        m_window.emplace(&m_qml, windowFile(true)); // keeps what was read of it
        rehearse();
    }

    /// Makes a window that nobody sees, for no page, and drops it: what is made for the first time
    /// takes longest (fonts, icons, the code of QML, an engine's first view).
    void rehearse()
    {
        SignIn::Open nothing;
        nothing.visible = false;
        SignInSession session(nothing, &m_log);
        delete m_window->createWithInitialProperties(
            {{QStringLiteral("session"), QVariant::fromValue(&session)}});
    }

    /// What the engine was started with stays.
    bool canBegin(const SignIn::Open &open) const
    {
        return NavigationPolicy(open.url, open.redirectUri, open.hosts).closedHost() == m_closedHost
            && (!m_authorities || *m_authorities == open.network.authorities);
    }

    void trust(const QByteArray &authorities)
    {
        if (!m_authorities && !trustAuthorities(authorities))
            m_channel.send(SignIn::Note {QStringLiteral("authorities could not be added")});
        m_authorities = authorities;
    }

    void visit(const SignIn::Open &open)
    {
        if (!canBegin(open)) {
            end(Error(ErrorCode::UserAgentProtocol, ParentChannel::tr("The request is not valid."),
                      QStringLiteral("prepared for another visit")));
        }
        setEngineProxy(open.network);
        trust(open.network.authorities);
        m_session = new SignInSession(open, &m_log);
        passOn(*m_session, m_channel);
        connect(m_session, &SignInSession::ended, this,
                [this](const SignIn::Answer &answer) { m_tasks.start(leave(answer)); });
        if (m_hooks)
            m_hooks->applyTo(*m_session);
        useActivationToken(open.activationToken);
        show(m_qml, *m_session, open.visible || open.showAfter.count() > 0);
        if (m_qml.rootObjects().isEmpty()) {
            end(Error(ErrorCode::UserAgentUnavailable,
                      SignInSession::tr("The sign-in window is not installed completely. Install "
                                        "it again."),
                      QStringLiteral("a QML module is missing")));
        }
        if (m_hooks)
            m_hooks->run(m_session, m_qml.rootObjects().constFirst());
        m_channel.send(SignIn::Ready {});
    }

    ParentChannel &m_channel;
    const SignInHooks *m_hooks;
    QByteArray m_closedHost; ///< The engine never asks it anything
    std::optional<QByteArray> m_authorities; ///< Trusted beside the system's, once known
    EngineLog m_log;
    QQmlApplicationEngine m_qml;
    std::optional<QQmlComponent> m_window; ///< Of a process that waits
    SignInSession *m_session = nullptr;
    TaskScope m_tasks;
};

} // namespace

int runSignIn(int argc, char *argv[], const SignInHooks *hooks)
{
    if (argc == 2 && QByteArrayView(argv[1]) == "--version") {
        std::puts("keyfob-signin " KEYFOB_VERSION);
        return EXIT_SUCCESS;
    }
    const QString entry = desktopEntry();
    hardenProcess();
    ParentChannel channel;
    const bool rootIsFine = hooks && hooks->applyToEngine();
    if (!rootIsFine)
        refuseRoot(channel);
    prepare(entry);
    // The engine reads arguments too (--remote-debugging-port, --webEngineArgs): it gets none.
    int ownCount = 1;
    std::array<char *, 2> ownArguments {argv[0], nullptr};
    QGuiApplication app(ownCount, ownArguments.data());
    ProgramLanguage::use(qEnvironmentVariable("KEYFOB_LANGUAGE"));
    const TerminationSignal termination;
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QQuickStyle::setStyle(QStringLiteral("Basic"));

    auto *visitor = new Visitor(channel, hooks);
    // The desktop is being logged out of.
    QObject::connect(&termination, &TerminationSignal::requested, visitor,
                     [visitor] { visitor->end(Error::cancelled()); });
    channel.listen();
    return QGuiApplication::exec();
}

} // namespace Keyfob
