// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signinprocess.h"

#include "core/clock.h"
#include "core/environment.h"
#include "core/logging.h"
#include "core/redirectmatch.h"
#include "core/translations.h"

#include <QCoreApplication>

#include <csignal>

using namespace std::chrono_literals;

namespace Keyfob {

namespace {

/// How long the program may take until its window is up; a cold start on a slow disk is seconds.
constexpr auto StartTimeout = 45s;
/// How long it may take to end after its answer.
constexpr auto EndTimeout = 3s;
/// So many words about one visit are listened to.
constexpr int MaxNotes = 2000;

} // namespace

SignInProcess::SignInProcess(const QStringList &command, bool softwareRendering,
                             QByteArray prepareLine)
    : m_lines(SignIn::MaxLine)
    , m_prepareLine(std::move(prepareLine))
{
    connect(&m_process, &QProcess::started, this, &SignInProcess::send);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SignInProcess::read);
    connect(&m_process, &QProcess::finished, this, &SignInProcess::processEnded);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // Crashed comes with finished(), and a broken pipe as well
        deleteLater();
        finish(fail(ErrorCode::UserAgentUnavailable,
                    tr("The sign-in window could not be started. Install the package that has "
                       "keyfob-signin, or use your browser."),
                    m_process.errorString()));
    });

    m_startTimer.setSingleShot(true);
    m_deadlineTimer.setSingleShot(true);
    connect(&m_startTimer, &QTimer::timeout, this, [this] {
        m_process.kill();
        finish(fail(ErrorCode::UserAgentUnavailable,
                    tr("The sign-in window did not open. Try again."),
                    QStringLiteral("no word from the sign-in program")));
    });
    connect(&m_deadlineTimer, &QTimer::timeout, this, &SignInProcess::tookTooLong);
    start(command, softwareRendering);
}

void SignInProcess::visit(const QUrl &redirectUri, Secret openLine,
                          std::chrono::milliseconds deadline, const Clock *clock)
{
    if (m_completion.isFinished())
        return;
    m_redirectUri = redirectUri;
    m_openLine = std::move(openLine);
    m_visits = true;
    m_startTimer.start(StartTimeout);
    if (clock)
        followClock(m_deadlineTimer, *clock);
    if (deadline > 0ms)
        m_deadlineTimer.start(deadline);
    if (m_process.state() == QProcess::Running)
        send();
    const QStringList notes = std::exchange(m_earlyNotes, {});
    for (const QString &text : notes)
        Q_EMIT noted(text);
}

void SignInProcess::send()
{
    if (m_completion.isFinished()) {
        m_process.kill();
        return;
    }
    m_process.write(std::exchange(m_prepareLine, {}));
    m_process.write(m_openLine.reveal().data(), m_openLine.size());
    m_openLine = Secret();
}

void SignInProcess::start(const QStringList &command, bool softwareRendering)
{
    // What the engine prints is of no use here, and could hold an address with a secret in it.
    m_process.setStandardErrorFile(QProcess::nullDevice());
    QProcessEnvironment environment = cleanEnvironment(QProcessEnvironment::systemEnvironment());
    if (softwareRendering)
        environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    // So that the desktop shows both windows under one name and icon. It is read as a property,
    // since this library does not link QGuiApplication.
    const QString entry = QCoreApplication::instance()->property("desktopFileName").toString();
    if (!entry.isEmpty())
        environment.insert(QStringLiteral("KEYFOB_DESKTOP_ENTRY"), entry);
    // It speaks as the program does that it belongs to.
    if (const QString language = currentLanguage(); !language.isEmpty())
        environment.insert(QStringLiteral("KEYFOB_LANGUAGE"), language);
    m_process.setProcessEnvironment(environment);
    m_process.start(command.value(0), command.mid(1));
}

QProcessEnvironment SignInProcess::cleanEnvironment(const QProcessEnvironment &own)
{
    QProcessEnvironment clean;
    const QStringList names = own.keys();
    for (const QString &name : names) {
        const QString value = own.value(name);
        if (Environment::isAllowed(name.toStdString(), value.toStdString()))
            clean.insert(name, value);
    }
    return clean;
}

void SignInProcess::read()
{
    QByteArray bytes = m_process.readAllStandardOutput();
    const bool ok = m_lines.feed(bytes, [this](QByteArrayView line) { return take(line); });
    wipe(bytes);
    if (ok)
        return;
    m_process.kill();
    finish(fail(ErrorCode::UserAgentProtocol,
                tr("The sign-in window sent an invalid response. Try again."),
                QStringLiteral("line too long")));
}

bool SignInProcess::take(QByteArrayView line)
{
    if (m_completion.isFinished())
        return false;
    auto answer = SignIn::parseAnswer(line);
    const bool isOfVisit = answer
        && (std::holds_alternative<SignIn::Ready>(*answer)
            || std::holds_alternative<SignIn::Result>(*answer));
    if (isOfVisit && !m_visits) {
        answer = fail(ErrorCode::UserAgentProtocol,
                      tr("The sign-in window sent an invalid response. Try again."),
                      QStringLiteral("an answer to nothing"));
    }
    if (!answer) {
        m_process.kill();
        finish(fail(answer.error()));
        return false;
    }
    if (std::holds_alternative<SignIn::Ready>(*answer)) {
        m_ready = true;
        m_startTimer.stop();
        return true;
    }
    if (takeInPassing(*answer))
        return true;
    if (auto *failure = std::get_if<SignIn::Failure>(&*answer)) {
        finish(fail(std::move(failure->error)));
        return false;
    }
    auto &result = std::get<SignIn::Result>(*answer);
    if (!isCallback(m_redirectUri, result.callback.reveal())) {
        m_process.kill();
        finish(fail(ErrorCode::UserAgentProtocol,
                    tr("The sign-in window sent an invalid response. Try again."),
                    QStringLiteral("the result is not at the redirect URI")));
        return false;
    }
    finish(VisitResult {result.callback, result.cookies, result.answeredBy, result.answeredPath});
    return false;
}

bool SignInProcess::takeInPassing(const SignIn::Answer &answer)
{
    if (std::holds_alternative<SignIn::Result>(answer)
        || std::holds_alternative<SignIn::Failure>(answer))
        return false;
    if (const auto *page = std::get_if<SignIn::Page>(&answer)) {
        m_page = *page;
        if (m_page.onScreen)
            m_deadlineTimer.stop(); // the person takes the time they want
        return true;
    }
    if (++m_notes > MaxNotes)
        return true;
    const auto *note = std::get_if<SignIn::Note>(&answer);
    if (note && !m_visits)
        m_earlyNotes.append(note->text);
    else if (note)
        Q_EMIT noted(note->text);
    else if (const auto *window = std::get_if<SignIn::Window>(&answer))
        Q_EMIT windowChanged(window->state);
    else if (const auto *activation = std::get_if<SignIn::Activation>(&answer))
        Q_EMIT activationOffered(activation->token);
    else
        Q_EMIT diagnosticsRequested();
    return true;
}

void SignInProcess::tookTooLong()
{
    m_process.kill();
    Error error(ErrorCode::TimedOut, tr("The sign-in server took too long to answer. Try again."),
                m_page.loading ? QStringLiteral("no page of %1 in time").arg(m_page.host)
                               : QStringLiteral("deadline of the visit"));
    // A page that waits for somebody is the provider's answer; one that never came is none.
    if (m_page.loading)
        error.setHttpStatus(408); // RFC 9110 15.5.9
    finish(fail(error));
}

void SignInProcess::raise(const QByteArray &activationToken)
{
    m_process.write(SignIn::serialize(SignIn::Raise {activationToken}));
}

void SignInProcess::cancel()
{
    if (m_process.state() == QProcess::Running)
        m_process.write(SignIn::serialize(SignIn::Cancel {}));
    finish(fail(Error::cancelled()));
}

void SignInProcess::kill()
{
    m_process.kill();
    finish(fail(Error::cancelled()));
}

void SignInProcess::finish(Expected<VisitResult> result)
{
    if (m_completion.isFinished())
        return;
    m_startTimer.stop();
    m_deadlineTimer.stop();
    if (!result)
        qCInfo(lcUserAgent) << "visit ended:" << result.error().name() << result.error().detail();
    // The program ends by itself now; if it does not, it is made to.
    m_process.closeWriteChannel();
    QTimer::singleShot(EndTimeout, &m_process, &QProcess::kill);
    // Last: whoever waits may do anything.
    m_completion.finish(std::move(result));
}

void SignInProcess::processEnded()
{
    deleteLater();
    if (m_completion.isFinished())
        return;
    read(); // the answer may have come together with the end
    if (m_completion.isFinished())
        return;
    const bool crashed = m_process.exitStatus() == QProcess::CrashExit;
    // Before anything was shown, a driver is the usual reason. Not when somebody killed it.
    if (crashed && !m_ready && m_process.exitCode() != SIGKILL && m_process.exitCode() != SIGTERM) {
        finish(fail(ErrorCode::GraphicsFailed,
                    tr("The sign-in window cannot be drawn on this computer. Try again."),
                    QStringLiteral("signal %1 before it began").arg(m_process.exitCode())));
        return;
    }
    finish(fail(
        ErrorCode::UserAgentCrashed, tr("The sign-in window closed unexpectedly. Try again."),
        crashed
            ? QStringLiteral("killed by a signal")
            : QStringLiteral("ended with status %1 and no response").arg(m_process.exitCode())));
}

} // namespace Keyfob
