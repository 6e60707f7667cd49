// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signinprogram.h"

#include "engineauthorities.h"
#include "enginelog.h"
#include "enginenetwork.h"
#include "hardening.h"
#include "parentchannel.h"
#include "signinsession.h"
#include "terminationsignal.h"

#include <QGuiApplication>
#include <QIcon>
#include <QLoggingCategory>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QtWebEngineQuick/qtwebenginequickglobal.h>

#include <array>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

namespace Keyfob {

namespace {

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
    QObject::connect(&session, &SignInSession::ended, &channel,
                     [&channel](const SignIn::Answer &answer) { finish(channel, answer); });
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
    qml.addImportPath(QStringLiteral("qrc:/"));
    qml.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&session)}});
    qml.load(visible ? QUrl(QStringLiteral("qrc:/Keyfob/SignIn/SignInWindow.qml"))
                     : QUrl(QStringLiteral("qrc:/Keyfob/SignIn/InvisibleView.qml")));
}

} // namespace

int runSignIn(int argc, char *argv[], const SignInHooks *hooks)
{
    if (argc == 2 && QByteArrayView(argv[1]) == "--version") {
        std::puts("keyfob-signin " KEYFOB_VERSION);
        return EXIT_SUCCESS;
    }
    hardenProcess();
    ParentChannel channel;
    // The engine reads arguments too (--remote-debugging-port, --webEngineArgs): it gets none.
    int ownCount = 1;
    std::array<char *, 2> ownArguments {argv[0], nullptr};
    const bool rootIsFine = hooks && hooks->applyToEngine();
    if (::geteuid() == 0 && !rootIsFine) {
        finish(channel,
               SignIn::Failure {Error(
                   ErrorCode::UserAgentUnavailable,
                   QCoreApplication::translate("Keyfob::SignIn",
                                               "The sign-in window does not run as root, since "
                                               "web pages would. Log in as an ordinary user."))});
    }

    // Pages may print what they like, a token included: none of it goes anywhere.
    QLoggingCategory::setFilterRules(QStringLiteral("js=false\nqt.webengine*=false"));
    // These platforms have no OpenGL, and the engine does not start without either.
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (platform == "offscreen" || platform == "minimal")
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QtWebEngineQuick::initialize();
    QGuiApplication::setApplicationName(QStringLiteral("keyfob-signin"));
    QGuiApplication::setApplicationVersion(QStringLiteral(KEYFOB_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("keyfob"));
    QGuiApplication app(ownCount, ownArguments.data());
    const TerminationSignal termination;
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QQuickStyle::setStyle(QStringLiteral("Basic"));

    // All three live until the process ends, see finish().
    auto *log = new EngineLog;
    auto *qml = new QQmlApplicationEngine;
    SignInSession *session = nullptr;

    QObject::connect(&channel, &ParentChannel::closed, &app, [] { std::_Exit(EXIT_SUCCESS); });
    QObject::connect(&channel, &ParentChannel::garbled, &app,
                     [&channel](const Error &error) { finish(channel, SignIn::Failure {error}); });
    QObject::connect(&channel, &ParentChannel::announced, &app,
                     [&channel, log](const QByteArray &closedHost) {
                         setEngineSwitches(closedHost, log->path());
                         startEngine();
                         log->start();
                         channel.takeRequest();
                     });
    QObject::connect(&channel, &ParentChannel::received, &app, [&](const SignIn::Request &request) {
        if (const auto *open = std::get_if<SignIn::Open>(&request); open && !session) {
            setEngineProxy(open->network);
            if (!trustAuthorities(open->network))
                channel.send(SignIn::Note {QStringLiteral("authorities could not be added")});
            session = new SignInSession(*open, log);
            passOn(*session, channel);
            if (hooks)
                hooks->applyTo(*session);
            show(*qml, *session, open->visible || open->showAfter.count() > 0);
            if (qml->rootObjects().isEmpty()) {
                finish(
                    channel,
                    SignIn::Failure {Error(ErrorCode::UserAgentUnavailable,
                                           SignInSession::tr("The sign-in window is not installed "
                                                             "completely. Install it again."),
                                           QStringLiteral("a QML module is missing"))});
            }
            if (hooks)
                hooks->run(session, qml->rootObjects().constFirst());
            channel.send(SignIn::Ready {});
        } else if (session && std::holds_alternative<SignIn::Raise>(request)) {
            Q_EMIT session->raise();
        } else {
            finish(channel, SignIn::Failure {Error::cancelled()});
        }
    });
    // The desktop is being logged out of.
    QObject::connect(&termination, &TerminationSignal::requested, &app,
                     [&channel] { finish(channel, SignIn::Failure {Error::cancelled()}); });
    channel.listen();
    return QGuiApplication::exec();
}

} // namespace Keyfob
