// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signout.h"

#include "auth/authcontext.h"
#include "auth/renewal.h"
#include "auth/visits.h"
#include "core/logging.h"
#include "core/random.h"
#include "core/text.h"
#include "core/wipestack.h"
#include "net/httpclient.h"
#include "oidc/tokenendpoint.h"
#include "vault/pendingrevocation.h"
#include "vault/sessionvault.h"

#include <QStringList>

namespace Keyfob {

namespace {

using Context = std::shared_ptr<AuthContext>;

/// For a page that does not come; one that asks has the time that the person takes.
constexpr std::chrono::seconds EndSessionDeadline {10};
/// A page that is there for so long, and does not continue by itself, asks something.
constexpr std::chrono::seconds ShowAfter {1};

/// The provider understood, and will not say anything else another time (RFC 7009 2.2.1).
bool isFinal(const Error &error)
{
    return error.httpStatus() >= 400 && error.httpStatus() < 500 && error.httpStatus() != 429;
}

/// True if a token of \a configuration can be revoked with this configuration, and goes nowhere
/// else.
bool mayRevoke(const AuthContext &with, const QJsonObject &configuration)
{
    return SessionConfiguration::fromValues(configuration).reachesSameProvider(with.configuration);
}

/// How long a person may take to confirm it in the browser; Keyfob does not wait.
constexpr std::chrono::minutes BrowserDeadline {5};

/// What a visit has come to so far.
struct Opened
{
    std::optional<Expected<VisitResult>> result;
};

/// Continues behind the person once the page is open; cancelVisit() ends it with the service.
Task<> visitBrowser(Context with, Visit visit, std::shared_ptr<Opened> opened)
{
    const OngoingVisit ongoing(with, *with->dependencies.browser);
    opened->result = co_await with->dependencies.browser->open(visit);
}

/// Opens the provider's page in the person's browser. The address names no ID token: it goes
/// through the arguments of other programs, so that the provider asks the person instead.
Task<Expected<bool>> endInBrowser(Context with, ProviderMetadata metadata)
{
    SignOutOptions options;
    options.state = randomToken();
    Visit visit;
    // After a sign-out, ports are compared: no specification says otherwise.
    if (with->tenant.loopbackRedirectUri.port() > 0) {
        const auto redirectUri =
            with->dependencies.browser->prepare(with->tenant.loopbackRedirectUri);
        if (!redirectUri)
            co_return fail(redirectUri.error());
        visit.redirectUri = *redirectUri;
        options.returnTo = *redirectUri;
    }
    visit.url = signOutUrl(with->tenant, metadata, options);
    if (visit.url.isEmpty()) {
        with->dependencies.browser->cancel();
        co_return false;
    }
    visit.state = options.state;
    visit.purpose = Visit::Purpose::SignOut;
    visit.tenantName = with->tenant.name;
    visit.deadline = BrowserDeadline;
    const auto opened = std::make_shared<Opened>();
    with->tasks.start(visitBrowser(with, visit, opened));
    if (opened->result && !*opened->result)
        co_return fail(opened->result->error());
    co_return true;
}

/// True if the provider has a way to end its session.
Task<Expected<bool>> endProviderSession(Context with, SessionRecord old, CancelToken ended)
{
    const auto metadata = co_await with->provider.discover();
    if (!metadata)
        co_return fail(metadata.error());
    if (ended.isCancelled())
        co_return fail(Error::cancelled());
    if (with->canUseBrowser() && isInBrowser(old))
        co_return co_await endInBrowser(with, *metadata);
    SignOutOptions options;
    options.returnTo = with->tenant.redirectUri;
    options.idTokenHint = old.tokens.idToken;
    const QUrl url = signOutUrl(with->tenant, *metadata, options);
    if (url.isEmpty())
        co_return false;
    Visit visit = visitTo(url, with->tenant, *metadata, old.cookies);
    visit.purpose = Visit::Purpose::SignOut;
    visit.visible = false;
    visit.showAfter = ShowAfter;
    visit.deadline = EndSessionDeadline;
    const OngoingVisit ongoing(with, with->userAgent);
    const auto visited = co_await with->userAgent.open(visit);
    if (!visited)
        co_return fail(visited.error());
    co_return true;
}

} // namespace

std::optional<Error> SignOutReport::notice(const Tenant &tenant) const
{
    std::optional<Error> first;
    QStringList sentences;
    const auto add = [&](const Error &error, const QString &sentence) {
        if (!first)
            first = error;
        sentences.append(sentence);
    };
    if (notRemoved)
        add(*notRemoved, notRemoved->message());
    if (notRevoked && isRemembered) {
        add(*notRevoked,
            Text::tr(
                "%1 could not be told to withdraw this program's access: that is done at the next "
                "start.")
                .arg(tenant.name));
    } else if (notRevoked) {
        add(*notRevoked,
            Text::tr("%1 could not be told to withdraw this program's access, which ends by itself "
                     "later.")
                .arg(tenant.name));
    }
    if (notEnded && notEnded->code() == ErrorCode::Cancelled) {
        add(*notEnded,
            Text::tr("The page of %1 was closed before it had ended its own session, which may "
                     "still be open.")
                .arg(tenant.name));
    } else if (notEnded) {
        add(*notEnded,
            Text::tr(
                "%1 could not be notified that you logged out. Its own session may still be open.")
                .arg(tenant.name));
    } else if (cannotEnd) {
        add(Error(ErrorCode::DiscoveryInvalid, {}, QStringLiteral("no end_session_endpoint")),
            Text::tr("%1 offers no way to end its own session.").arg(tenant.name));
    }
    if (!first)
        return {};
    if (!notRemoved)
        sentences.prepend(Text::tr("You are signed out here."));
    return Error(first->code(), sentences.join(QLatin1Char(' ')), first->detail());
}

Task<Expected<void>> revokeRefreshToken(Context with, Secret refreshToken)
{
    if (refreshToken.isEmpty())
        co_return Expected<void>();
    const auto metadata = co_await with->provider.discover();
    if (!metadata)
        co_return fail(metadata.error());
    if (metadata->revocationEndpoint.isEmpty())
        co_return Expected<void>();
    const auto client = ClientIdentity::forRevocation(with->tenant, *metadata);
    co_return co_await revokeToken(with->http, metadata->revocationEndpoint, client, refreshToken);
}

Task<SignOutReport> endAtProvider(Context with, SessionRecord old, Expected<void> removed,
                                  CancelToken ended)
{
    const QString id = with->id(); // another login may change it
    SignOutReport report;
    if (!removed)
        report.notRemoved = removed.error();
    const auto revoked = co_await revokeRefreshToken(with, old.tokens.refreshToken);
    if (!revoked) {
        report.notRevoked = revoked.error();
        if (removed && !isFinal(revoked.error())) {
            SessionRecord leftover;
            leftover.tokens.refreshToken = old.tokens.refreshToken;
            leftover.configuration = with->configuration.values();
            const auto saved = co_await with->vault.save(pendingRevocationId(id), leftover);
            report.isRemembered = saved.has_value();
        }
    }
    const auto over = co_await endProviderSession(with, old, ended);
    if (!over)
        report.notEnded = over.error();
    else
        report.cannotEnd = !*over;
    with->http.closeConnections();
    wipeStack();
    co_return report;
}

Task<> setAsideToRevoke(Context with, SessionRecord replaced)
{
    const QString id = pendingRevocationId(with->id());
    if (!mayRevoke(*with, replaced.configuration)) {
        qCInfo(lcAuth) << "the replaced session's token is dropped: it is of other settings";
        if (with->vault.mayHave(id))
            co_await with->vault.remove(id);
    } else if (!replaced.tokens.refreshToken.isEmpty()) {
        SessionRecord leftover;
        leftover.tokens.refreshToken = replaced.tokens.refreshToken;
        leftover.configuration = replaced.configuration;
        co_await with->vault.save(id, leftover);
    }
}

Task<> revokeLeftover(Context with, CancelToken ended)
{
    const QString id = pendingRevocationId(with->id());
    const auto found = co_await with->vault.load(id);
    if (!found || !*found || ended.isCancelled())
        co_return;
    const QJsonObject &configuration = (*found)->configuration;
    if (configuration.isEmpty() && !with->dependencies.bindsUnknownConfiguration) {
        qCInfo(lcAuth) << "not revoked: nobody knows where the token came from";
        co_await with->vault.remove(id);
        co_return;
    }
    if (!configuration.isEmpty() && !mayRevoke(*with, configuration)) {
        qCInfo(lcAuth) << "not revoked: the token is of other settings";
        co_return;
    }
    const Secret token = (*found)->tokens.refreshToken;
    const auto revoked = co_await revokeRefreshToken(with, token);
    if (!revoked) {
        qCInfo(lcAuth).noquote() << "still not revoked:" << revoked.error().name();
        if (!isFinal(revoked.error()))
            co_return;
    }
    co_await with->vault.remove(id);
}

Task<Expected<void>> withdrawKept(Context with, CancelToken ended)
{
    const QString id = with->id();
    SessionVault &vault = with->vault;
    Expected<void> removed;
    if (vault.mayHave(id)) {
        const auto found = co_await vault.load(id);
        // Before it goes, so that a program that ends here finds one or the other again.
        if (found && *found)
            co_await setAsideToRevoke(with, **found);
        removed = co_await vault.remove(id);
    }
    if (!ended.isCancelled() && vault.mayHave(pendingRevocationId(id)))
        co_await revokeLeftover(with, ended);
    with->http.closeConnections();
    wipeStack();
    co_return removed;
}

} // namespace Keyfob
