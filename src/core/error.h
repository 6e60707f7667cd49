// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "displaytext.h"
#include "export.h"

#include <QDebug>
#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <memory>
#include <optional>

namespace Keyfob {
Q_NAMESPACE_EXPORT(KEYFOB_EXPORT)

/// What went wrong, as a value that programs can compare. One list for the whole library, so that
/// every failure that a person can meet is named in one place.
enum class ErrorCode {
    Cancelled, ///< The person, or the owner of the operation, ended it. Not a fault.
    Internal, ///< A defect of ours.

    // Tenant file
    TenantFileUnreadable,
    TenantInvalid, ///< A field is missing or wrong; the message names the field.
    PolicyInvalid, ///< The administrator's policy has a mistake; the message names the member.
    RefusedByPolicy, ///< The administrator's policy does not allow it.

    // Network
    Offline, ///< No route, no such host, refused.
    TimedOut, ///< The total deadline passed.
    TlsFailed, ///< The certificate or the handshake was refused.
    InsecureUrl, ///< Not https, and not http on a loopback host.
    InvalidRequest, ///< A header or URL that must not be sent.
    RedirectRefused, ///< An answer 3xx where none is followed.
    ResponseTooLarge,
    ResponseInvalid, ///< Wrong content type, bad JSON, truncated.
    HttpStatus, ///< A status other than the expected one.
    RateLimited,
    ProxyUnreachable, ///< The proxy does not answer, or is none.
    ProxyAuthenticationRequired, ///< The proxy wants a user name and password, or others.
    ClientCertificateRequired, ///< The server wants a certificate of this machine, or another.
    PassphraseRequired, ///< The client certificate's key is locked, or the passphrase is wrong.
    DiskFull,
    FileUntrusted, ///< Other users of this machine could change a file that says where secrets go.
    FileFailed, ///< A file could not be read or written, or changed meanwhile.

    // Provider
    DiscoveryInvalid,
    IssuerMismatch,
    JwksInvalid,
    ResponseTypeUnsupported,

    // Authorization response
    NotTheCallback,
    ResponseMalformed, ///< Bad escape, duplicate name, control character.
    StateMissing,
    StateUnknown, ///< Wrong, late or used before.
    TokenInQuery,
    ResultMissing, ///< Something that was asked for did not come.
    ResultUnrequested, ///< Something came that was not asked for.
    TokenTypeUnsupported,
    ResponseIssuerMismatch, ///< RFC 9207
    ProviderError, ///< The provider answered with an OAuth error; see Error::providerCode().
    AccessDenied, ///< The provider answered access_denied.
    LoginRequired, ///< login_required and its siblings of prompt=none.

    // JWS and ID token
    TokenMalformed,
    AlgorithmRefused,
    KeyNotFound,
    KeyAmbiguous,
    KeyInvalid,
    SignatureInvalid,
    CriticalHeader,
    TokenTypeWrong, ///< typ names another kind of token.
    ClaimMissing,
    ClaimInvalid, ///< A claim is there and cannot be right.
    IssuerWrong,
    AudienceWrong,
    AuthorizedPartyWrong,
    NonceMismatch,
    TokenExpired,
    TokenNotYetValid,
    AuthTimeTooOld,
    AccessTokenHashMismatch,
    CodeHashMismatch,
    OrganizationMismatch,
    SubjectMismatch,
    ConfigurationChanged, ///< The kept session was made with other settings; see AuthService.
    ClockSkew, ///< Would be valid if this machine's clock were right.

    // Token endpoint
    TokenResponseInvalid,
    InvalidGrant,
    Interrupted, ///< The connection broke after what must not go out twice was sent.

    // Keychain
    KeychainUnavailable, ///< No keychain service on this desktop.
    KeychainLocked,
    KeychainDenied,
    KeychainTimeout,
    KeychainMissing, ///< No such entry.
    KeychainCorrupt, ///< Partial or foreign record.
    KeychainNewer, ///< Record of a newer version of this program.
    KeychainFailed,

    // Sign-in window
    UserAgentUnavailable, ///< The sign-in program is not installed or does not start.
    UserAgentCrashed,
    UserAgentProtocol, ///< It sent something invalid.
    UserAgentRefused, ///< The provider takes no window of a program, only a browser.
    UserAgentRestart, ///< The visit has to begin again, with a new request.
    GraphicsFailed, ///< The window cannot be drawn this way.
    HostBlocked, ///< A page outside the hosts that belong to signing in.
    RedirectUriMismatch, ///< The provider sent the person almost to the redirect URI.
    CertificateRefused,
    PageLoadFailed,

    // API
    NotSignedIn,
    OriginRefused, ///< The URL is not at the tenant's API.
    InvalidToken, ///< 401
    InsufficientScope, ///< 403 insufficient_scope
    ApiError, ///< Any other status that is not a success.
    DescriptionInvalid, ///< The description of the API is none, or of an unknown version.
    DescriptionMissing, ///< Nobody says where the description of the API is.
};
Q_ENUM_NS(ErrorCode)

/// What an Error carries beside its words; see responseOf().
struct KEYFOB_EXPORT ErrorAttachment
{
    ErrorAttachment() = default;
    virtual ~ErrorAttachment();
    Q_DISABLE_COPY_MOVE(ErrorAttachment)
};

/// A failure as a value: a code for programs, one sentence for the person, and a detail for the
/// log. None of them may hold a secret.
class KEYFOB_EXPORT Error
{
    Q_GADGET
    Q_PROPERTY(Keyfob::ErrorCode code READ code CONSTANT) ///< See code()
    Q_PROPERTY(QString message READ message CONSTANT) ///< See message()
    Q_PROPERTY(QString detail READ detail CONSTANT) ///< See detail()
    Q_PROPERTY(QString name READ name CONSTANT) ///< See name()

public:
    Error() = default;
    /// \a message says what happened and what to do, translated; \a detail is English, for the log.
    Error(ErrorCode code, QString message, QString detail = {});

    /// The person, or the owner of the operation, ended it.
    static Error cancelled();

    ErrorCode code() const { return m_code; } ///< For programs
    QString message() const { return m_message; } ///< One sentence for the person
    /// More of it, in English, for the log.
    QString detail() const { return m_detail; }
    /// The code's own name, for logs and support: "NonceMismatch".
    QString name() const;

    /// The provider's or the API's own error code (RFC 6749 4.2.2.1), as plain text; often empty.
    QString providerCode() const { return m_providerCode; }
    void setProviderCode(const QString &code) { m_providerCode = code; } ///< Plain text

    /// The HTTP status that came with it, or 0.
    int httpStatus() const { return m_httpStatus; }
    void setHttpStatus(int status) { m_httpStatus = status; } ///< 0: none

    /// How long whoever answered asks to be left alone; often nothing.
    std::optional<std::chrono::seconds> retryAfter() const { return m_retryAfter; }
    void setRetryAfter(std::optional<std::chrono::seconds> wait) { m_retryAfter = wait; }

    /// What it carries, or null. It lives as long as a copy of this error.
    const ErrorAttachment *attachment() const { return m_attachment.get(); }
    /// Replaces what it carries.
    void setAttachment(std::shared_ptr<const ErrorAttachment> attachment)
    {
        m_attachment = std::move(attachment);
    }

    bool operator==(const Error &other) const = default;

private:
    ErrorCode m_code = ErrorCode::Internal;
    QString m_message;
    QString m_detail;
    QString m_providerCode;
    int m_httpStatus = 0;
    std::optional<std::chrono::seconds> m_retryAfter;
    std::shared_ptr<const ErrorAttachment> m_attachment;
};

/// "NonceMismatch: sentence (detail)", for logs.
KEYFOB_EXPORT QDebug operator<<(QDebug debug, const Error &error);

/// A value, or why there is none.
template<typename T>
using Expected = tl::expected<T, Error>;

/// Shorthand for an Expected that holds an error.
inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error(code, std::move(message), std::move(detail)));
}

/// The same for an \a error that there is.
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace Keyfob

Q_DECLARE_METATYPE(Keyfob::Error)
