// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../api/apirequest.h"
#include "../api/apiresponse.h"
#include "../api/responseerror.h"
#include "../auth/accesstokenrequest.h"
#include "../auth/authstate.h"
#include "../auth/session.h"
#include "../core/error.h"
#include "../core/export.h"
#include "../oidc/sessionconfiguration.h"
#include "../oidc/tenant.h"
#include "../oidc/useragentkind.h"
#include "../openapi/apidescription.h"
#include "../openapi/descriptionplace.h"
#include "apioperations.h"
#include "audienceclient.h"
#include "callback.h"
#include "clientoptions.h"
#include "responsepages.h"

#include <QCoroTask>
#include <QNetworkRequest>
#include <QObject>

#include <memory>
#include <optional>

namespace Keyfob {

class AccessTokenSource;
class ApiClient;
struct NetworkSetup;

/// Signs people in at one organization and calls its API: a tenant file in, a session and responses
/// out. It puts the library's parts together; every program, Keyfob itself among them, starts here.
///
/// \code
/// QCoro::Task<> hello(Keyfob::Client &acme)
/// {
///     const auto me = co_await acme.signIn();
///     const auto sheets = co_await acme.get("/timesheets");
///     if (me && sheets)
///         qInfo() << me->name << sheets->json()["total"];
/// }
/// \endcode
///
/// People meet the provider in Keyfob's sign-in window, a process of its own; where that is not
/// installed, in their own browser, if the tenant has a `loopback_redirect_uri`. The session is
/// kept in the desktop's keychain, apart from those of other programs, and the program's end waits
/// until it is written. Needs an event loop. For use in one thread; it may be deleted in a slot of
/// its own signals.
///
/// Each function that takes a \c context is its namesake without coroutines: the callback gets the
/// result, unless the context is gone by then.
class KEYFOB_EXPORT Client : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Keyfob::AuthState::Value state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY stateChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged)
    Q_PROPERTY(bool saving READ isSaving NOTIFY savingChanged)

public:
    /// The steps of signing in and out.
    using State = AuthState::Value;

    /// What the keychain has of the session.
    enum class Persistence {
        None, ///< Nothing, or nothing yet.
        Renewable, ///< All that it takes to continue another time.
        UntilExpiry, ///< Tokens that nothing can renew.
    };
    Q_ENUM(Persistence)

    /// A client for the tenant whose file is at \a tenantFile. If that cannot be used, error() says
    /// why, and every task ends with it: those of Tenant::load() and of the other constructor.
    explicit Client(const QString &tenantFile, ClientOptions options = {},
                    QObject *parent = nullptr);
    /// A client for \a tenant. If that cannot be used, error() says why, and every task ends with
    /// it: TenantInvalid, with the first of Tenant::validate(); those of openNetwork(); and
    /// InvalidRequest for options that are wrong.
    explicit Client(Tenant tenant, ClientOptions options = {}, QObject *parent = nullptr);
    /// Running tasks end with Cancelled.
    ~Client() override;

    /// The session that was kept, or else a new one, for which the person signs in; so too if the
    /// kept one was made with other settings (see restore()). Errors: any of the provider, the user
    /// agent and the checks; InvalidRequest while somebody signs in or out, and for
    /// UserAgentKind::System where canUseBrowser() is false; Cancelled, which nobody shows.
    [[nodiscard]] QCoro::Task<Expected<Session>>
    signIn(UserAgentKind userAgent = UserAgentKind::Unknown);

    /// Looks for a kept session; std::nullopt if there is none. Nobody is asked but for the
    /// passphrase of the tenant's client key and whether its certificate may be shown
    /// (ClientOptions::allowCertificate), the first time. A keychain that fails is a notice.
    ///
    /// A session continues with the settings that it was made with only. If the tenant file has
    /// others, the error is ConfigurationChanged and nothing is sent: show
    /// configurationDifferences(), and call acceptConfiguration() if the person agrees, else
    /// signIn(), for which they log in again. Errors: ConfigurationChanged; why a session that was
    /// kept cannot be used; Cancelled.
    [[nodiscard]] QCoro::Task<Expected<std::optional<Session>>> restore();

    /// What differs between the settings of the kept session and the tenant file's; empty unless
    /// restore() ended with ConfigurationChanged.
    QList<ConfigurationDifference> configurationDifferences() const;

    /// The person has seen what differs, and agrees that the kept session continues with the tenant
    /// file's settings. Never call it without having asked. Errors: those of restore();
    /// InvalidRequest if nothing differs; why the session is over, if it is.
    [[nodiscard]] QCoro::Task<Expected<Session>> acceptConfiguration();

    /// The person signs in again, to continue with a session that only they can renew: see
    /// isReauthenticationRequired(). Errors: those of accessToken().
    [[nodiscard]] QCoro::Task<Expected<Session>> reauthenticate();

    /// Ends the session here and at the provider. What the provider did not do is a
    /// notice. Errors: InvalidRequest unless signed in; Cancelled.
    [[nodiscard]] QCoro::Task<Expected<void>> signOut();

    /// Signs out, after looking for a kept session if need be, and removes whatever the keychain
    /// still has of it: for an account that goes from this device. What is left to revoke at
    /// another configuration's servers is removed, never sent. Errors: those of the keychain;
    /// what else could not be done is a notice.
    [[nodiscard]] QCoro::Task<Expected<void>> removeSession();

    /// Removes the kept session and has its refresh token revoked, unseen: the provider's own
    /// session stays, and so does state(). For a session that nobody continues: before restore(),
    /// or when the program ends (ClientOptions::keepsSession). Errors: see
    /// AuthService::forgetKept().
    [[nodiscard]] QCoro::Task<Expected<void>> forgetSession();

    /// The person may soon sign in, or be asked for more, as wherever a button is about to be
    /// pressed that leads there: asks the provider for its configuration and keys, and starts the
    /// sign-in window's process, unseen, so that its page is there in half the time. The process
    /// ends by itself after two minutes, and takes about 170 MB. It knows nothing of the person.
    /// Nothing happens on a metered connection, or while the battery saver is on. May be called
    /// again and again.
    void warmUp();

    /// Ends a running signIn() with Cancelled, and a window that is open while signed in.
    void cancel();
    /// Brings the sign-in window to the front, or opens the browser's page once more.
    void raise();

    /// GET \a path below the tenant's `api_base_url` with the access token, which is renewed if it
    /// has to be; a kept session is looked for first. A status that is no success is an error that
    /// carries the response: see responseOf(). Errors: those of send() and ApiError::of().
    [[nodiscard]] QCoro::Task<Expected<ApiResponse>> get(QString path);
    /// POST \a body to \a path: see get(). It goes out once.
    [[nodiscard]] QCoro::Task<Expected<ApiResponse>> post(QString path, RequestBody body = {});
    /// PUT \a body at \a path: see get().
    [[nodiscard]] QCoro::Task<Expected<ApiResponse>> put(QString path, RequestBody body);
    /// PATCH \a path with \a body: see get(). It goes out once.
    [[nodiscard]] QCoro::Task<Expected<ApiResponse>> patch(QString path, RequestBody body);
    /// DELETE \a path: see get().
    [[nodiscard]] QCoro::Task<Expected<ApiResponse>> remove(QString path);

    /// Sends \a request with the access token and returns the response with any status; a kept
    /// session is looked for first. Errors: those of ApiClient::send(); InvalidRequest for a tenant
    /// without an API.
    [[nodiscard]] QCoro::Task<Expected<ApiResponse>> send(ApiRequest request);

    /// GET \a path into the file \a target, which has its name once it is whole. Errors: those of
    /// get(), DiskFull, FileFailed.
    [[nodiscard]] QCoro::Task<Expected<ApiResponse>> download(QString path, QString target);

    /// The list at \a path, page after page, where it has pages (RFC 8288). Errors of each: as
    /// get(), RedirectRefused.
    [[nodiscard]] ResponsePages pages(QString path);
    /// The response after \a response, the one to \a request, where a list has pages (RFC 8288,
    /// `rel="next"`); std::nullopt after the last one. Errors: as get(), RedirectRefused.
    [[nodiscard]] QCoro::Task<Expected<std::optional<ApiResponse>>> nextPage(ApiResponse response);

    /// \a request with the access token, for a QNetworkAccessManager of one's own: at the API's
    /// origin alone, and redirects are not followed. Errors: OriginRefused, InsecureUrl, those of
    /// accessToken().
    [[nodiscard]] QCoro::Task<Expected<QNetworkRequest>> authorized(QNetworkRequest request);

    /// The access token itself, for what none of the above can do. It is renewed first if it has to
    /// be; if \a request allows it, the person is asked in a window for missing scopes, and to sign
    /// in again when isReauthenticationRequired(). Errors: NotSignedIn; TokenExpired, and why it
    /// could not be renewed; InsufficientScope; InvalidRequest for another audience, or while a
    /// window asks for other scopes; SubjectMismatch for another person; those of signIn().
    [[nodiscard]] QCoro::Task<Expected<Secret>> accessToken(AccessTokenRequest request = {});

    /// Another API of the organization, named \a audience (RFC 8707, Auth0's `audience`): in this
    /// session, with an access token of its own for \a scopes, which goes to the origin of \a
    /// baseUrl and no other. Without a \a baseUrl, the API is where its name says, if that is an
    /// https address; if it is not, nothing that would send the token works, only
    /// AudienceClient::accessToken(). An API has one origin for as long as the client exists.
    ///
    /// Name and address belong to the program, like the tenant file: never take them from a
    /// response. The provider must be willing to give a token for that API to the tenant's client
    /// without asking the person; and a token has to say for whom it is (`aud`), since one that is
    /// for the tenant's own API must not go to another. Errors, which AudienceClient::error() has:
    /// InvalidRequest (no name), InsecureUrl, OriginRefused (the API is elsewhere), and error() of
    /// a client that cannot be used.
    [[nodiscard]] AudienceClient forAudience(QString audience, QUrl baseUrl = {},
                                             QStringList scopes = {});

    /// What the tenant's API can do: its OpenAPI description, from `api_description`, or where the
    /// API says that it is (RFC 8631, RFC 9727), or one of the usual paths. The first time it is
    /// looked for; after that what there is comes at once, also in the program's next run, and
    /// whether it has changed is asked meanwhile: see apiDescriptionChanged(). Nobody has to be
    /// signed in, unless the API shows it to them alone. Errors: InvalidRequest for a tenant
    /// without an API; DescriptionMissing, and apiDescriptionPlaces() says where it was looked for;
    /// DescriptionInvalid; HttpStatus; FileFailed; those of the network; Cancelled.
    [[nodiscard]] QCoro::Task<Expected<ApiDescription>> apiDescription();
    /// Asks now whether the API's description has changed, whenever that was asked before. True if
    /// it has: apiDescriptionChanged() was emitted then. Errors: those of apiDescription().
    [[nodiscard]] QCoro::Task<Expected<bool>> refreshApiDescription();
    /// Where the API's description was looked for the last time, and what came of it.
    QList<DescriptionPlace> apiDescriptionPlaces() const;

    template<typename Callback>
    void apiDescription(QObject *context, Callback callback)
    {
        deliver(apiDescription(), context, std::move(callback));
    }
    template<typename Callback>
    void signIn(QObject *context, Callback callback)
    {
        deliver(signIn(), context, std::move(callback));
    }
    template<typename Callback>
    void restore(QObject *context, Callback callback)
    {
        deliver(restore(), context, std::move(callback));
    }
    template<typename Callback>
    void signOut(QObject *context, Callback callback)
    {
        deliver(signOut(), context, std::move(callback));
    }
    template<typename Callback>
    void get(const QString &path, QObject *context, Callback callback)
    {
        deliver(get(path), context, std::move(callback));
    }
    template<typename Callback>
    void post(const QString &path, RequestBody body, QObject *context, Callback callback)
    {
        deliver(post(path, std::move(body)), context, std::move(callback));
    }
    template<typename Callback>
    void put(const QString &path, RequestBody body, QObject *context, Callback callback)
    {
        deliver(put(path, std::move(body)), context, std::move(callback));
    }
    template<typename Callback>
    void patch(const QString &path, RequestBody body, QObject *context, Callback callback)
    {
        deliver(patch(path, std::move(body)), context, std::move(callback));
    }
    template<typename Callback>
    void remove(const QString &path, QObject *context, Callback callback)
    {
        deliver(remove(path), context, std::move(callback));
    }
    template<typename Callback>
    void send(ApiRequest request, QObject *context, Callback callback)
    {
        deliver(send(std::move(request)), context, std::move(callback));
    }

    /// The person says that the keychain is unlocked now: the session is looked for again, or
    /// saved. Errors: those of the keychain; InvalidRequest where canRetryKeychain() is false.
    [[nodiscard]] QCoro::Task<Expected<void>> retryKeychain();
    /// The next sign-in windows have the colors of \a theme, in place of ClientOptions::theme.
    void setTheme(SignIn::Theme theme);
    /// The next sign-in windows have text and contrast of \a readability.
    void setReadability(const SignIn::Readability &readability);
    /// Ends when the keychain has what it was given. The program's end waits for that by itself.
    [[nodiscard]] QCoro::Task<> waitForSaved();

    /// Who is signed in, if anybody is.
    std::optional<Session> session() const;
    State state() const;
    bool isSignedIn() const; ///< There is a session.
    /// A kept session is looked for, or somebody signs in or out.
    bool isBusy() const;
    /// The session is being renewed in the background.
    bool isRenewing() const;
    /// The keychain is being given the session.
    bool isSaving() const;
    /// What the keychain has of the session.
    Persistence persistence() const;
    /// The session is over and only the person can renew it: see reauthenticate(). The state stays
    /// SignedIn, and the notice says why.
    bool isReauthenticationRequired() const;
    /// The person is at the provider's page while signed in.
    bool isInteracting() const;
    /// Why the client cannot be used, or the last attempt failed, if the person should know.
    std::optional<Error> error() const;
    /// What the person should know meanwhile, such as a locked keychain.
    std::optional<Error> activeNotice() const;
    /// The notice is about a keychain that may work once it is unlocked: see retryKeychain().
    bool canRetryKeychain() const;
    /// The person continues in spite of the notice, which goes.
    void dismissNotice();

    /// Where signIn() leads by itself.
    UserAgentChoice userAgent() const;
    /// signIn() can lead to the person's own browser.
    bool canUseBrowser() const;
    /// The last error is one of the sign-in window's that the browser may not have.
    bool mayBrowserHelp() const;
    /// What the browser was asked to open, for a person to copy; empty unless it is used now.
    QUrl browserLink() const;
    /// No browser could be started for browserLink().
    bool didBrowserNotOpen() const;

    /// The tenant file, checked; an empty one if that failed.
    const Tenant &tenant() const;
    /// Which of the tenant's accounts it is; another once somebody has signed in who has one.
    QString account() const;
    /// The name of the session in the keychain.
    QString sessionId() const;
    /// False once all of the session is known to be gone from the keychain.
    bool mayHaveSession() const;

    /// The operations of the API, by its OpenAPI description: to list them, and to call them by
    /// their names.
    [[nodiscard]] ApiOperations api();
    /// For requests of other kinds; null when the tenant has no `api_base_url`.
    ApiClient *apiClient();
    /// The access token, for parts that need no more than that; null when error() is set for good.
    AccessTokenSource *accessTokens();
    /// How the network is reached, with what was allowed and unlocked.
    const NetworkSetup &network() const;

Q_SIGNALS:
    void signedIn(const Keyfob::Session &session); ///< Somebody is, from now on.
    /// A look for a kept session, a sign-in or a renewal failed, and the person should know. Not
    /// for what is Cancelled.
    void failed(const Keyfob::Error &error);
    /// Something to know meanwhile, such as a locked keychain; once for each.
    void notice(const Keyfob::Error &notice);

    void stateChanged(); ///< Emitted when state(), error() or isBusy() changes.
    void sessionChanged(); ///< Emitted when session() changes: another person, or renewed.
    void activeNoticeChanged(); ///< Emitted when activeNotice() or canRetryKeychain() changes.
    void renewingChanged(); ///< Emitted when isRenewing() changes.
    void savingChanged(); ///< Emitted when isSaving() changes.
    void persistenceChanged(); ///< Emitted when persistence() may have changed.
    /// Emitted when isReauthenticationRequired() or isInteracting() changes.
    void reauthenticationChanged();
    void browserVisitChanged(); ///< Emitted when browserLink() or didBrowserNotOpen() changes.
    void networkChanged(); ///< Emitted when network() changes.
    void apiDescriptionChanged(); ///< Emitted when apiDescription() gives another one than before.
    /// For ClientOptions::signInWindow, the next time.
    void signInWindowChanged(const Keyfob::SignIn::WindowState &state);
    /// Something happened in the sign-in window that support may ask about; holds no secret.
    void signInWindowNoted(const QString &text);
    /// The sign-in window is about to go, and a window of the program may come to the front in its
    /// place: by \a token, the desktop's leave to do so (Wayland's xdg-activation). Before Qt's
    /// QWindow::requestActivate(), it goes into the variable XDG_ACTIVATION_TOKEN.
    void activationOffered(const QByteArray &token);
    /// The person wants, in the sign-in window, what support asks for on the clipboard.
    void diagnosticsRequested();

private:
    friend class ApiOperations;
    friend class AudienceClient;
    class Private;
    class Composition;

    std::unique_ptr<Private> d;
};

} // namespace Keyfob
