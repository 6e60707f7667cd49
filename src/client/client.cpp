// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "client_p.h"

#include "core/delay.h"
#include "pendingsaves.h"
#include "vault/pendingrevocation.h"

#include <QCoreApplication>

namespace Keyfob {

namespace {

QCoro::Task<> saved(std::shared_ptr<SessionStorage> storage)
{
    co_await Delay::system().wait({}); // it is given the session once everybody knows of it
    co_await storage->vault.waitForSaved();
}

} // namespace

Client::Client(const QString &tenantFile, ClientOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    const auto tenant = Tenant::load(tenantFile);
    if (tenant)
        d->compose(*tenant, options);
    else
        d->openError = tenant.error();
}

Client::Client(Tenant tenant, ClientOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    const auto problems = tenant.validate();
    if (problems.isEmpty())
        d->compose(std::move(tenant), options);
    else
        d->openError = problems.first().toError();
}

Client::~Client()
{
    if (!d->parts)
        return;
    for (QObject *part : std::initializer_list<QObject *> {&d->parts->auth, &d->parts->http,
                                                           &d->parts->window, &d->parts->browser})
        part->disconnect(this);
    if (d->parts->storage->own)
        PendingSaves::ofProgram().add(d->parts->storage, saved(d->parts->storage));
    d->tasks.cancel();
    if (d->emitting > 0 && QCoreApplication::instance()) {
        // A part of it is calling: it goes later.
        const std::shared_ptr<Composition> parts = std::move(d->parts);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [parts] {}, Qt::QueuedConnection);
    }
}

Client::Private::Private(Client *client)
    : q(client)
{
}

Client::Private::~Private()
{
    for (const auto &waiter : std::exchange(restoreWaiters, {}))
        waiter.finish(fail(Error::cancelled()));
}

void Client::Private::compose(Tenant wanted, const ClientOptions &options)
{
    auto made = Composition::create(std::move(wanted), options);
    if (!made) {
        openError = made.error();
        return;
    }
    parts = std::move(*made);
    prompt = options.prompt;
    const AuthService *auth = &parts->auth;
    const auto forward = [this](auto signal) {
        return [this, signal] { tell([this, signal] { Q_EMIT(q->*signal)(); }); };
    };
    QObject::connect(auth, &AuthService::stateChanged, q, [this] { followState(); });
    QObject::connect(auth, &AuthService::sessionChanged, q, [this] { followSession(); });
    QObject::connect(auth, &AuthService::noticeChanged, q, [this] { followNotice(); });
    QObject::connect(auth, &AuthService::renewingChanged, q, forward(&Client::renewingChanged));
    for (const auto changed :
         {&AuthService::keptChanged, &AuthService::reauthenticationRequiredChanged})
        QObject::connect(auth, changed, q, forward(&Client::persistenceChanged));
    for (const auto changed :
         {&AuthService::reauthenticationRequiredChanged, &AuthService::interactingChanged})
        QObject::connect(auth, changed, q, forward(&Client::reauthenticationChanged));
    QObject::connect(&parts->browser, &SystemBrowser::visitChanged, q,
                     forward(&Client::browserVisitChanged));
    QObject::connect(&parts->http, &HttpClient::networkChanged, q,
                     forward(&Client::networkChanged));
    if (parts->description) {
        QObject::connect(parts->description.get(), &DescriptionLoader::changed, q,
                         &Client::apiDescriptionChanged);
    }
    QObject::connect(&parts->window, &EmbeddedUserAgent::windowChanged, q,
                     &Client::signInWindowChanged);
    QObject::connect(&parts->window, &EmbeddedUserAgent::noted, q, &Client::signInWindowNoted);
    QObject::connect(&parts->window, &EmbeddedUserAgent::activationOffered, q,
                     &Client::activationOffered);
    QObject::connect(&parts->window, &EmbeddedUserAgent::diagnosticsRequested, q,
                     &Client::diagnosticsRequested);
}

void Client::Private::followState()
{
    const State before = std::exchange(lastState, parts->auth.state());
    // The session first, so that nobody sees a state without its person.
    if (!followSession() || !followNotice() || !tell([this] { Q_EMIT q->stateChanged(); }))
        return;
    if (lastState == State::SignedIn && before != State::SignedIn) {
        const Session session = parts->auth.session().value_or(Session());
        tell([this, &session] { Q_EMIT q->signedIn(session); });
    } else if (lastState == State::SignedOut && before != State::SignedOut
               && parts->auth.hasError()) {
        const Error error = parts->auth.error();
        tell([this, &error] { Q_EMIT q->failed(error); });
    }
}

bool Client::Private::followSession()
{
    const auto session = parts->auth.session();
    if (session == lastSession)
        return true;
    lastSession = session;
    const QPointer<Client> self(q);
    tasks.start(followSaves());
    return self && tell([this] { Q_EMIT q->sessionChanged(); })
        && tell([this] { Q_EMIT q->persistenceChanged(); });
}

bool Client::Private::followNotice()
{
    const std::optional<Error> now =
        parts->auth.hasNotice() ? std::optional(parts->auth.notice()) : std::nullopt;
    const bool isOther = std::exchange(lastNotice, now) != now;
    if (!tell([this] { Q_EMIT q->activeNoticeChanged(); }))
        return false;
    return !isOther || !now || tell([this, &now] { Q_EMIT q->notice(*now); });
}

Task<> Client::Private::followSaves()
{
    const auto storage = parts->storage;
    if (storage->own)
        PendingSaves::ofProgram().add(storage, saved(storage));
    if (++saving == 1 && !tell([this] { Q_EMIT q->savingChanged(); }))
        co_return;
    const auto done = co_await tasks.guard(saved(storage));
    if (done && --saving == 0)
        tell([this] { Q_EMIT q->savingChanged(); });
}

Expected<void> Client::Private::ready() const
{
    if (openError)
        return fail(*openError);
    return {};
}

QCoro::Task<Expected<std::optional<Session>>> Client::restore()
{
    if (const auto ready = d->ready(); !ready)
        co_return fail(ready.error());
    if (state() == State::Starting) {
        Completion<Expected<void>> restored;
        d->restoreWaiters.append(restored);
        if (d->restoreWaiters.size() == 1)
            d->tasks.start(d->restoreOnce());
        const auto result = co_await restored;
        if (!result)
            co_return fail(result.error());
    }
    co_return session();
}

Task<> Client::Private::restoreOnce()
{
    isRestoring = true;
    if (!tell([this] { Q_EMIT q->stateChanged(); }))
        co_return;
    const CancelToken end = tasks.cancellation();
    const auto restored = co_await TaskScope::guarded(end, parts->restore());
    if (end.isCancelled())
        co_return; // the waiters end with the client
    isRestoring = false;
    const auto waiters = std::exchange(restoreWaiters, {});
    if (!tell([this] { Q_EMIT q->stateChanged(); })) {
        for (const auto &waiter : waiters)
            waiter.finish(fail(Error::cancelled()));
        co_return;
    }
    for (const auto &waiter : waiters)
        waiter.finish(restored);
}

QCoro::Task<Expected<Session>> Client::signIn(UserAgentKind userAgent)
{
    if (const auto ready = d->ready(); !ready)
        co_return fail(ready.error());
    const CancelToken end = d->tasks.cancellation();
    // What keeps a session from coming back is no reason not to sign in.
    (void)co_await TaskScope::guarded(end, restore());
    if (end.isCancelled())
        co_return fail(Error::cancelled());
    if (const auto kept = session())
        co_return *kept;
    const QString prompt = d->prompt ? d->prompt() : QString();
    const auto signedIn =
        co_await TaskScope::guarded(end, d->parts->auth.signIn(prompt, userAgent));
    if (!signedIn)
        co_return fail(signedIn.error());
    co_return d->sessionOr(Error::cancelled());
}

QList<ConfigurationDifference> Client::configurationDifferences() const
{
    return d->parts && d->parts->auth.canAcceptConfiguration()
        ? d->parts->auth.configurationDifferences()
        : QList<ConfigurationDifference>();
}

QCoro::Task<Expected<Session>> Client::acceptConfiguration()
{
    const CancelToken end = d->tasks.cancellation();
    if (const auto ready = d->ready(); !ready)
        co_return fail(ready.error());
    const auto accepted = co_await TaskScope::guarded(end, d->parts->auth.acceptConfiguration());
    if (!accepted)
        co_return fail(accepted.error());
    co_return d->sessionOr(error().value_or(Error::cancelled()));
}

QCoro::Task<Expected<Session>> Client::reauthenticate()
{
    const CancelToken end = d->tasks.cancellation();
    if (const auto ready = d->ready(); !ready)
        co_return fail(ready.error());
    const auto token =
        co_await TaskScope::guarded(end, d->parts->auth.accessToken(AccessTokenRequest({}, true)));
    if (!token)
        co_return fail(token.error());
    co_return d->sessionOr(Error::cancelled());
}

QCoro::Task<Expected<void>> Client::signOut()
{
    const CancelToken end = d->tasks.cancellation();
    if (const auto ready = d->ready(); !ready)
        co_return fail(ready.error());
    const auto signedOut = co_await TaskScope::guarded(end, d->parts->auth.signOut());
    if (!end.isCancelled())
        d->parts->auth.forgetProvider();
    co_return signedOut;
}

QCoro::Task<Expected<void>> Client::removeSession()
{
    if (const auto ready = d->ready(); !ready)
        co_return fail(ready.error());
    const CancelToken end = d->tasks.cancellation();
    (void)co_await TaskScope::guarded(end, restore());
    if (end.isCancelled())
        co_return fail(Error::cancelled());
    d->parts->auth.forgetProvider();
    SessionVault &vault = d->parts->storage->vault;
    const QString leftover = pendingRevocationId(sessionId());
    const auto settings = SessionConfiguration::of(tenant());
    if (vault.mayHave(leftover)) {
        const auto left = co_await TaskScope::guarded(end, vault.load(leftover));
        if (left && *left
            && !settings.reachesSameProvider(
                SessionConfiguration::fromValues((*left)->configuration)))
            (void)co_await TaskScope::guarded(end, vault.remove(leftover));
        if (end.isCancelled())
            co_return fail(Error::cancelled());
    }
    if (isSignedIn())
        co_return co_await signOut();
    // It could not be read, or the person was signed out before.
    if (!vault.mayHave(sessionId()))
        co_return Expected<void>();
    co_return co_await TaskScope::guarded(end, vault.remove(sessionId()));
}

QCoro::Task<Expected<void>> Client::forgetSession()
{
    const CancelToken end = d->tasks.cancellation();
    if (const auto ready = d->ready(); !ready)
        co_return fail(ready.error());
    co_return co_await TaskScope::guarded(end, d->parts->auth.forgetKept());
}

void Client::warmUp()
{
    if (d->parts)
        d->parts->auth.warmUp();
}

void Client::cancel()
{
    if (d->parts)
        d->parts->auth.cancel();
}

void Client::raise()
{
    if (d->parts)
        d->parts->auth.raiseSignIn();
}

QCoro::Task<Expected<void>> Client::retryKeychain()
{
    const CancelToken end = d->tasks.cancellation();
    if (const auto ready = d->ready(); !ready)
        co_return fail(ready.error());
    co_return co_await TaskScope::guarded(end, d->parts->auth.retryKeychain());
}

void Client::dismissNotice()
{
    if (d->parts)
        d->parts->auth.dismissNotice();
}

void Client::setTheme(SignIn::Theme theme)
{
    if (d->parts)
        d->parts->window.setTheme(theme);
}

void Client::setReadability(const SignIn::Readability &readability)
{
    if (d->parts)
        d->parts->window.setReadability(readability);
}

QCoro::Task<> Client::waitForSaved()
{
    if (d->parts)
        co_await d->parts->storage->vault.waitForSaved();
}

} // namespace Keyfob
