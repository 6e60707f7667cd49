// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/export.h"
#include "../core/secret.h"
#include "../net/proxysetting.h"
#include "apiview.h"
#include "responsetype.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Keyfob {

/// Where people of a tenant meet the provider's pages.
enum class UserAgentChoice {
    Embedded, ///< In a window of this program.
    System, ///< In their own browser (RFC 8252).
    Ask, ///< They choose each time.
};

/// A field of a tenant file, and what is wrong with it.
struct KEYFOB_EXPORT TenantProblem
{
    QString field; ///< As in the file; empty if all of it cannot be read
    QString what; ///< Follows the name of the field: "must begin with https://"

    Error toError() const; ///< TenantInvalid

    bool operator==(const TenantProblem &) const = default;
};

/// Everything that an organization tells this program about its provider and its API: one JSON
/// file, checked as a whole before any of it is used (resources/tenant.schema.json).
struct KEYFOB_EXPORT Tenant
{
    QString name; ///< `name`: what people call it; the issuer's host when absent.
    QUrl issuer; ///< `issuer`, or `https://DOMAIN/` from `domain` (Auth0).
    /// `discovery_url`: where the provider's configuration is, if not where the issuer says.
    QUrl discoveryUrl;
    QString clientId; ///< `client_id`
    Secret clientSecret; ///< `client_secret`: for confidential test clients only; usually empty.
    /// `redirect_uri`.
    QUrl redirectUri;
    /// `loopback_redirect_uri`: for the person's own browser, usually without a port (RFC 8252
    /// 7.3); empty: it cannot be used.
    QUrl loopbackRedirectUri;
    UserAgentChoice userAgent = UserAgentChoice::Embedded; ///< `user_agent`
    QString audience; ///< `audience` (Auth0): the API that the access token is for.
    QStringList scopes; ///< `scope`: a string or an array; "openid" is always in it.
    ResponseType responseType; ///< `response_type`; default `id_token token`.
    QString responseMode; ///< `response_mode`: fragment or query (for `code` alone); usually empty.
    QString connection; ///< `connection` (Auth0)
    QString organization; ///< `organization` (Auth0)
    QString prompt; ///< `prompt`: login, consent, select_account
    std::optional<std::chrono::seconds> maxAge; ///< `max_age`
    QString acrValues; ///< `acr_values`
    QString loginHint; ///< `login_hint`
    QString uiLocales; ///< `ui_locales`
    QString screenHint; ///< `screen_hint` (Auth0)
    /// `resource`: a string or an array (RFC 8707).
    QStringList resources;
    /// `extra_parameters`: cannot name the protocol's own.
    QList<QPair<QString, QString>> extraParameters;
    QUrl apiBaseUrl; ///< `api_base_url`; its origin is the one that gets the access token.
    /// `api_description`: where the API's OpenAPI description is, absolute after loading; a file of
    /// this computer is a file URL. Empty: it is looked for at the API.
    QUrl apiDescription;
    QList<ApiView> views; ///< `views`: the API's places, if not all that its description has.
    QStringList
        signInHosts; ///< `sign_in_hosts`: hosts besides the issuer's that sign-in may visit.
    ProxySetting proxy; ///< `proxy`; default `system`.
    /// `ca_file`: PEM of a private CA, absolute after loading.
    QString caFile;
    /// `client_certificate_file`: PEM or PKCS#12, absolute after loading.
    QString clientCertificateFile;
    QString clientKeyFile; ///< `client_key_file`: PEM, absolute after loading.
    QStringList algorithms; ///< `id_token_algorithms`; default RS256.
    /// `leeway`, 0 to 300 s.
    std::chrono::seconds leeway {60};
    /// `federated_logout` (Auth0): logging out also ends the session at the provider behind it.
    bool federatedLogout = false;

    /// A stable name for this tenant and client, 32 hexadecimal digits, for keychain entries and
    /// settings.
    QString id() const;

    /// The issuer as the provider must write it, octet by octet (OIDC Discovery 4.3).
    QString issuerIdentifier() const { return issuer.toString(QUrl::FullyEncoded); }

    /// Where the provider's configuration is (OIDC Discovery 4, or `discovery_url`).
    QUrl discoveryLocation() const;

    /// For a machine without a sign-in window: people sign in in their own browser, where the
    /// provider knows a redirect URI for that.
    void preferSystemBrowser();

    /// Reads and checks the file at \a path. Errors: TenantFileUnreadable, TenantInvalid;
    /// FileUntrusted, if others could change it or a file that it names (checkFileTrust()).
    static Expected<Tenant> load(const QString &path);

    /// Checks \a json; relative files are looked up in \a folder. Errors: TenantInvalid, whose
    /// message names the field.
    static Expected<Tenant> parse(QByteArrayView json, const QString &folder = {});

    /// All that is wrong with this tenant, in the order of the fields; empty if a Client takes it.
    /// For one that a program has put together: what parse() gives is checked.
    QList<TenantProblem> validate() const;
    /// All that is wrong with \a json, of which parse() names the first.
    static QList<TenantProblem> validate(QByteArrayView json, const QString &folder = {});

    /// The names of all fields that a tenant file may have (resources/tenant.schema.json).
    static QStringList fieldNames();
};

/// True if \a name is a parameter that the protocol, or an option of its own, sets in an
/// authorization request (OIDC Core 3.1.2.1): no extra parameter may name it.
KEYFOB_EXPORT bool isProtocolParameter(const QString &name);

} // namespace Keyfob
