// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "scenes.h"

#include "client/callback.h"
#include "oidc/oautherror.h"
#include "testkit/await.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <iterator>

namespace Keyfob {

namespace {

using State = Client::State;

/// Turns the event loop until \a stage is in \a state.
void waitFor(const Stage &stage, State state)
{
    if (!QTest::qWaitFor([&] { return stage.client->state() == state; }, Patience))
        qFatal("the client is in state %d", int(stage.client->state()));
}

void begin(Stage &stage, UserAgentKind kind = UserAgentKind::Unknown)
{
    deliver(stage.client->signIn(kind), stage.client.get(), [](const auto &) {});
}

/// The person does nothing at the provider's page.
void wait(Stage &stage)
{
    stage.person.person = [](const Visit &) { return std::nullopt; };
}

/// The window ends with \a error.
void fail(Stage &stage, const Error &error)
{
    stage.person.person = [error](const Visit &) {
        return std::optional<Expected<VisitResult>>(Keyfob::fail(error));
    };
}

void playWelcome(Stage &stage)
{
    stage.open();
}

void playLogIn(Stage &stage)
{
    stage.open();
    stage.restore();
}

void playLogInProblem(Stage &stage)
{
    playLogIn(stage);
    fail(
        stage,
        OAuthError::fromJson({{QStringLiteral("error"), QStringLiteral("temporarily_unavailable")}})
            .toError());
    (void)await(stage.client->signIn());
}

void playLogInWithoutWindow(Stage &stage)
{
    playLogIn(stage);
    fail(
        stage,
        Error(ErrorCode::UserAgentUnavailable,
              QCoreApplication::translate("Keyfob::SignInProcess",
                                          "The sign-in window could not be started. Install the "
                                          "package that has keyfob-signin, or use your browser.")));
    (void)await(stage.client->signIn());
}

void playLogInChanged(Stage &stage)
{
    stage.open();
    stage.logIn();
    stage.changeTenant = [](Tenant &tenant) {
        tenant.apiBaseUrl = QUrl(QStringLiteral("https://api.timesheets-cloud.example/v1"));
        tenant.signInHosts.append(QStringLiteral("accounts.timesheets-cloud.example"));
    };
    stage.open();
    stage.restore();
}

void playLogInAsk(Stage &stage)
{
    stage.changeTenant = [](Tenant &tenant) { tenant.userAgent = UserAgentChoice::Ask; };
    playLogIn(stage);
}

void playPreparing(Stage &stage)
{
    playLogIn(stage);
    stage.provider.silentPaths = {"/.well-known/openid-configuration"};
    begin(stage);
    waitFor(stage, State::Preparing);
}

void playInBrowser(Stage &stage)
{
    playLogIn(stage);
    begin(stage, UserAgentKind::System);
    waitFor(stage, State::AwaitingUser);
}

void playNoBrowser(Stage &stage)
{
    stage.hasBrowser = false;
    playInBrowser(stage);
}

void playSigningIn(Stage &stage)
{
    playLogIn(stage);
    wait(stage);
    begin(stage);
    waitFor(stage, State::AwaitingUser);
}

void playChecking(Stage &stage)
{
    playLogIn(stage);
    stage.provider.silentPaths = {"/token"};
    begin(stage);
    waitFor(stage, State::Checking);
}

void playHome(Stage &stage)
{
    playLogIn(stage);
    stage.logIn();
}

void playHomeNotice(Stage &stage)
{
    stage.keychain.locked = true;
    playHome(stage);
}

/// The description is under way, and would be too late for a clock that jumps.
void awaitDescription(Stage &stage)
{
    (void)await(stage.client->apiDescription());
}

/// Access ends within minutes.
void playHomeSoon(Stage &stage)
{
    playHome(stage);
    awaitDescription(stage);
    stage.clock.advance(3582 - 252);
}

/// The session is over, and the provider cannot be reached.
void playHomeOver(Stage &stage)
{
    playHome(stage);
    awaitDescription(stage);
    stage.provider.close();
    stage.clock.advance(4000);
    (void)await(stage.client->accessToken());
}

/// The session is over, and the provider wants the person.
void playHomeLapsed(Stage &stage)
{
    playHome(stage);
    awaitDescription(stage);
    stage.provider.skipRefreshToken();
    stage.provider.silentError = "login_required";
    stage.clock.advance(4000);
    (void)await(stage.client->accessToken());
    if (!stage.client->isReauthenticationRequired())
        qFatal("the session has not lapsed");
}

void playHomeInteracting(Stage &stage)
{
    playHomeLapsed(stage);
    wait(stage);
    deliver(stage.client->reauthenticate(), stage.client.get(), [](const auto &) {});
    if (!QTest::qWaitFor([&] { return stage.client->isInteracting(); }, Patience))
        qFatal("no window opened");
}

void playSigningOut(Stage &stage)
{
    playHome(stage);
    stage.provider.silentPaths = {"/revoke"};
    stage.client->signOut(stage.client.get(), [](const auto &) {});
    waitFor(stage, State::SigningOut);
}

struct Scene
{
    const char *name;
    void (*play)(Stage &stage);
};

constexpr Scene scenes[] {
    {"welcome", playWelcome},
    {"welcome-problem", playWelcome},
    {"starting", playWelcome},
    {"login", playLogIn},
    {"login-problem", playLogInProblem},
    {"login-changed", playLogInChanged},
    {"login-ask", playLogInAsk},
    {"login-no-window", playLogInWithoutWindow},
    {"preparing", playPreparing},
    {"in-browser", playInBrowser},
    {"no-browser", playNoBrowser},
    {"signing-in", playSigningIn},
    {"checking", playChecking},
    {"home", playHome},
    {"home-soon", playHomeSoon},
    {"home-notice", playHomeNotice},
    {"home-over", playHomeOver},
    {"home-lapsed", playHomeLapsed},
    {"home-asking", playHomeInteracting},
    {"signing-out", playSigningOut},
    {"accounts-home", playHome},
    {"accounts-login", playLogIn},
    {"add-empty", playWelcome},
    {"add-mistyped", playWelcome},
    {"add-nothing", playWelcome},
    {"add-found", playWelcome},
    {"add-client", playWelcome},
    {"add-register", playWelcome},
    {"add-refused", playWelcome},
    {"add-review", playWelcome},
    {"add-long", playWelcome},
    {"add-checked", playWelcome},
    {"edit-organization", playLogIn},
    {"edit-problem", playLogIn},
    {"duplicate-organization", playLogIn},
    {"settings", playLogIn},
    {"settings-organizations", playLogIn},
    {"settings-diagnostics", playLogIn},
    {"settings-about", playLogIn},
};

} // namespace

QStringList sceneNames()
{
    QStringList names;
    for (const Scene &scene : scenes)
        names.append(QLatin1StringView(scene.name));
    return names;
}

bool playScene(const QString &name, Stage &stage)
{
    const auto *const scene =
        std::find_if(std::begin(scenes), std::end(scenes),
                     [&](const Scene &one) { return name == QLatin1StringView(one.name); });
    if (scene == std::end(scenes))
        return false;
    scene->play(stage);
    return true;
}

} // namespace Keyfob
