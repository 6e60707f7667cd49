// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signinpreview.h"

#include "passkeyprompt.h"
#include "signinproblems.h"

#include <algorithm>
#include <iterator>

namespace Keyfob {

namespace {

using Problem = SignInProblem;

/// It ended on 1 June 2026.
constexpr const char *OldCertificate =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIBQDCB6AIBATAKBggqhkjOPQQDAjAdMRswGQYDVQQDDBJUaW1lc2hlZXRzIFRl\n"
    "c3QgQ0EwHhcNMjUwNjAxMDAwMDAwWhcNMjYwNjAxMDAwMDAwWjA9MSEwHwYDVQQD\n"
    "DBhsb2dpbi50aW1lc2hlZXRzLmV4YW1wbGUxGDAWBgNVBAoMD1RpbWVzaGVldHMg\n"
    "SW5jLjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABLHp8IlbYRSCPZAffaEMPAex\n"
    "Z1ypc3OPI6YKRXs6+41QQj+eFBheeVfl/ii6p3ijKFzHqhJGFMS3SVnJELtpWTgw\n"
    "CgYIKoZIzj0EAwIDRwAwRAIgOkaeE56oS1/ijmv4FLcYp4L7bRCK3Ym0gQ992EOA\n"
    "gOECICljDhNjK9qYIWjL830A/eN7NEpMj/Qkrfm3Y1J3QjnH\n"
    "-----END CERTIFICATE-----\n";

QString host()
{
    return QStringLiteral("login.timesheets.example");
}

void set(QObject &window, const char *name, const QVariant &value)
{
    if (!window.setProperty(name, value))
        qFatal("the preview has no %s", name);
}

void say(QObject &window, const Problem &problem)
{
    set(window, "showsPage", problem.hasPage);
    set(window, "problem", QVariant::fromValue(problem));
}

void ask(QObject &window, const PasskeyQuestion &question)
{
    window.property("prompt").value<PasskeyPrompt *>()->show(question);
}

PasskeyQuestion passkey(PasskeyQuestion::Step step)
{
    PasskeyQuestion question;
    question.step = step;
    question.host = host();
    return question;
}

void playPage(QObject &)
{
}

void playConnecting(QObject &window)
{
    set(window, "host", QString());
    set(window, "showsPage", false);
}

void playInsecure(QObject &window)
{
    set(window, "host", QStringLiteral("127.0.0.1:8080"));
    set(window, "encrypted", false);
    set(window, "goesBack", true);
}

void playLongHost(QObject &window)
{
    set(window, "host",
        QStringLiteral("login.accounts-of-a-large-organization.department.timesheets.example"));
    set(window, "goesBack", true);
}

void playNotice(QObject &window)
{
    set(window, "notice",
        QCoreApplication::translate("Keyfob::SignInSession",
                                    "This computer does not allow all of the web engine's "
                                    "protection. Sign in only to an organization that you trust."));
}

void playCertificate(QObject &window)
{
    Problem problem = SignInProblems::certificateRefused(host(), std::nullopt, {});
    problem.certificate = QSslCertificate(QByteArray(OldCertificate));
    say(window, problem);
}

void playFailed(QObject &window)
{
    say(window, SignInProblems::pageFailed(host(), 0, {}));
}

void playServerError(QObject &window)
{
    say(window, SignInProblems::pageFailed(host(), 503, {}));
}

void playSlow(QObject &window)
{
    say(window, SignInProblems::tookTooLong(host(), std::chrono::seconds(30)));
}

void playEmpty(QObject &window)
{
    say(window, SignInProblems::pageEmpty(host()));
}

void playCrashed(QObject &window)
{
    say(window, SignInProblems::pageCrashed());
}

void playClosed(QObject &window)
{
    say(window, SignInProblems::pageClosed());
}

void playBlocked(QObject &window)
{
    Problem problem = SignInProblems::hostBlocked(
        QUrl(QStringLiteral("https://accounts.elsewhere.example/start")),
        QStringLiteral("Timesheets Inc."));
    problem.hasPage = true;
    set(window, "goesBack", true);
    say(window, problem);
}

void playMissed(QObject &window)
{
    say(window,
        SignInProblems::redirectUriMissed(
            QUrl(QStringLiteral("https://app.timesheets.example/callback/")),
            QUrl(QStringLiteral("https://app.timesheets.example/callback")),
            {RedirectDifference::TrailingSlash}));
}

void playInsecureBlocked(QObject &window)
{
    say(window,
        SignInProblems::insecureBlocked(QUrl(QStringLiteral("http://help.timesheets.example/"))));
}

void playCredentials(QObject &window)
{
    set(window, "asksForPassword", true);
}

void playCertificates(QObject &window)
{
    set(window, "asksForCertificate", true);
}

void playPasskeys(QObject &window)
{
    PasskeyQuestion question = passkey(PasskeyQuestion::Account);
    question.accounts = {QStringLiteral("emma@timesheets.example"),
                         QStringLiteral("emma.lindqvist@home.example")};
    ask(window, question);
}

void playPin(QObject &window)
{
    PasskeyQuestion question = passkey(PasskeyQuestion::Pin);
    question.pinProblem = PasskeyQuestion::PinProblem::Wrong;
    question.triesLeft = 3;
    ask(window, question);
}

void playNewPin(QObject &window)
{
    PasskeyQuestion question = passkey(PasskeyQuestion::Pin);
    question.newPin = true;
    question.minimumPinLength = 6;
    ask(window, question);
}

void playTouch(QObject &window)
{
    ask(window, passkey(PasskeyQuestion::Touch));
}

void playKeyFailed(QObject &window)
{
    PasskeyQuestion question = passkey(PasskeyQuestion::Failed);
    question.failure = PasskeyQuestion::Failure::NotRegistered;
    ask(window, question);
}

struct Scene
{
    const char *name;
    void (*play)(QObject &window);
};

constexpr Scene scenes[] {
    {"signin-page", playPage},
    {"signin-connecting", playConnecting},
    {"signin-insecure", playInsecure},
    {"signin-long-host", playLongHost},
    {"signin-notice", playNotice},
    {"signin-certificate", playCertificate},
    {"signin-failed", playFailed},
    {"signin-server-error", playServerError},
    {"signin-slow", playSlow},
    {"signin-empty", playEmpty},
    {"signin-crashed", playCrashed},
    {"signin-closed", playClosed},
    {"signin-blocked", playBlocked},
    {"signin-redirect-missed", playMissed},
    {"signin-insecure-blocked", playInsecureBlocked},
    {"signin-password", playCredentials},
    {"signin-certificates", playCertificates},
    {"signin-passkeys", playPasskeys},
    {"signin-pin", playPin},
    {"signin-new-pin", playNewPin},
    {"signin-touch", playTouch},
    {"signin-key-failed", playKeyFailed},
};

SignIn::Open sampleVisit()
{
    SignIn::Open open;
    open.visible = true;
    return open;
}

/// As before any scene.
void clear(QObject &window)
{
    say(window, Problem());
    ask(window, {});
    set(window, "host", host());
    set(window, "encrypted", true);
    set(window, "goesBack", false);
    set(window, "showsPage", true);
    set(window, "notice", QString());
    set(window, "asksForPassword", false);
    set(window, "asksForCertificate", false);
}

} // namespace

QStringList SignInPreview::screens()
{
    QStringList names;
    for (const Scene &scene : scenes)
        names.append(QLatin1StringView(scene.name));
    return names;
}

SignInPreview::SignInPreview(int textSize)
    : m_questions(sampleVisit(), NavigationPolicy({}, {}, {}), nullptr)
{
    m_engine.addImportPath(QStringLiteral("qrc:/"));
    m_engine.setInitialProperties({{QStringLiteral("questions"), QVariant::fromValue(&m_questions)},
                                   {QStringLiteral("textSize"), textSize / 100.0}});
    m_engine.load(QUrl(QStringLiteral("qrc:/preview/SignInPreview.qml")));
}

QQuickWindow *SignInPreview::window() const
{
    const auto roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.first());
}

bool SignInPreview::show(const QString &screen)
{
    const auto *const scene =
        std::find_if(std::begin(scenes), std::end(scenes),
                     [&](const Scene &one) { return screen == QLatin1StringView(one.name); });
    if (scene == std::end(scenes))
        return false;
    clear(*window());
    scene->play(*window());
    return true;
}

} // namespace Keyfob
