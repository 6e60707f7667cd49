// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "oidc/tenantreader.h"

#include "core/redirectmatch.h"
#include "jose/algorithm.h"
#include "net/origin.h"
#include "oidc/descriptionfield.h"
#include "oidc/signinhosts.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keyfob {

using namespace TenantFields;

namespace {

/// How a host name with other letters is written (RFC 5891); empty if it is none.
QString asciiOf(const QString &host)
{
    return QString::fromLatin1(QUrl::toAce(host));
}

void readIssuer(const Reader &reader, Tenant &tenant)
{
    if (reader.has("issuer") == reader.has("domain"))
        return reader.complain("issuer", Text::tr("give either issuer or domain"));
    if (reader.has("domain")) {
        QString domain;
        if (!reader.text("domain", domain))
            return;
        static const QRegularExpression host(QStringLiteral("^[a-z0-9.-]+\\.[a-z0-9-]+$"));
        tenant.issuer = QUrl(QStringLiteral("https://%1/").arg(domain), QUrl::StrictMode);
        if (const QString ascii = asciiOf(domain); !ascii.isEmpty() && ascii != domain)
            return reader.complain("domain", Text::tr("must be written as %1").arg(ascii));
        // QUrl knows what else is no host (a..b), or another one (1.2.3 is 1.2.0.3).
        if (!host.match(domain).hasMatch() || tenant.issuer.host() != domain)
            return reader.complain("domain",
                                   Text::tr("must be a host name in lower case, without https://"));
        return;
    }
    if (!reader.url("issuer", tenant.issuer, true))
        return;
    if (!isSecureUrl(tenant.issuer))
        return reader.complain("issuer", Text::tr("must begin with https://"));
    if (tenant.issuer.hasQuery())
        return reader.complain("issuer", Text::tr("must not have a part after ?"));
    if (tenant.issuerIdentifier() != reader.value("issuer").toString())
        return reader.complain("issuer",
                               Text::tr("must be written as %1").arg(tenant.issuerIdentifier()));
}

/// Of a provider whose issuer is not where its configuration is.
void readDiscoveryUrl(const Reader &reader, Tenant &tenant)
{
    QUrl &url = tenant.discoveryUrl;
    if (!reader.exactUrl("discovery_url", url, false) || url.isEmpty())
        return;
    const bool local = tenant.issuer.scheme() == QLatin1StringView("http");
    if (!isSecureUrl(url) || (!local && url.scheme() != QLatin1StringView("https")))
        return reader.complain("discovery_url", Text::tr("must begin with https://"));
}

void readRedirectUri(const Reader &reader, Tenant &tenant)
{
    if (!reader.exactUrl("redirect_uri", tenant.redirectUri, true))
        return;
    const QString scheme = tenant.redirectUri.scheme();
    const bool web = scheme == QLatin1StringView("https") || scheme == QLatin1StringView("http");
    // RFC 8252 7.1: a private scheme is a domain name turned round, so it has a dot.
    if (web ? !isSecureUrl(tenant.redirectUri) : !scheme.contains(QLatin1Char('.'))) {
        return reader.complain("redirect_uri",
                               Text::tr("must be https, http on this machine (127.0.0.1), or a "
                                        "scheme of your own such as com.example.app"));
    }
}

void readLoopbackRedirectUri(const Reader &reader, Tenant &tenant)
{
    QUrl &uri = tenant.loopbackRedirectUri;
    if (!reader.exactUrl("loopback_redirect_uri", uri, false) || uri.isEmpty())
        return;
    if (!isLoopbackRedirect(uri)) {
        reader.complain("loopback_redirect_uri",
                        Text::tr("must be http on this machine with a path, such as "
                                 "http://127.0.0.1/callback"));
    }
}

void readUserAgent(const Reader &reader, Tenant &tenant)
{
    QString choice;
    if (!reader.text("user_agent", choice) || choice.isEmpty()
        || choice == QLatin1StringView("embedded"))
        return;
    if (choice == QLatin1StringView("system"))
        tenant.userAgent = UserAgentChoice::System;
    else if (choice == QLatin1StringView("ask"))
        tenant.userAgent = UserAgentChoice::Ask;
    else
        return reader.complain("user_agent", Text::tr("must be embedded, system or ask"));
    if (!reader.has("loopback_redirect_uri"))
        reader.complain("loopback_redirect_uri", Text::tr("is missing, and user_agent needs it"));
}

void readResponseType(const Reader &reader, Tenant &tenant)
{
    tenant.responseType = ResponseItem::IdToken | ResponseItem::Token;
    QString words;
    if (!reader.text("response_type", words) || words.isEmpty())
        return;
    const auto type = parseResponseType(words);
    if (type)
        tenant.responseType = *type;
    else
        reader.complain("response_type", type.error().message());
}

void readResponseMode(const Reader &reader, Tenant &tenant)
{
    if (!reader.text("response_mode", tenant.responseMode) || tenant.responseMode.isEmpty())
        return;
    const bool query = tenant.responseMode == QLatin1StringView("query");
    if (!query && tenant.responseMode != QLatin1StringView("fragment"))
        reader.complain("response_mode", Text::tr("must be fragment or query"));
    else if (query && tenant.responseType != ResponseItem::Code)
        reader.complain("response_mode", Text::tr("can be query for the response type code alone"));
}

void readExtraParameters(const Reader &reader, Tenant &tenant)
{
    if (!reader.has("extra_parameters"))
        return;
    if (!reader.value("extra_parameters").isObject())
        return reader.complain("extra_parameters", Text::tr("must be an object of texts"));
    const QJsonObject extra = reader.value("extra_parameters").toObject();
    for (auto it = extra.begin(); it != extra.end(); ++it) {
        if (!it->isString() || hasControl(it->toString()) || it.key().isEmpty()
            || hasControl(it.key()))
            return reader.complain("extra_parameters", Text::tr("must be an object of texts"));
        if (isProtocolParameter(it.key())) {
            return reader.complain(
                "extra_parameters",
                Text::tr("must not set %1, which is Keyfob's own").arg(it.key()));
        }
        tenant.extraParameters.append({it.key(), it->toString()});
    }
}

void readApiBaseUrl(const Reader &reader, Tenant &tenant)
{
    if (!reader.url("api_base_url", tenant.apiBaseUrl, false))
        return;
    if (!tenant.apiBaseUrl.isEmpty() && !isSecureUrl(tenant.apiBaseUrl))
        reader.complain("api_base_url", Text::tr("must begin with https://"));
    else if (tenant.apiBaseUrl.hasQuery())
        reader.complain("api_base_url", Text::tr("must not have a part after ?"));
}

void readSignInHosts(const Reader &reader, Tenant &tenant)
{
    if (!reader.words("sign_in_hosts", tenant.signInHosts))
        return;
    for (const QString &name : std::as_const(tenant.signInHosts)) {
        const QString ascii = asciiOf(name);
        const auto fault = signInHostFault(name);
        if (!ascii.isEmpty() && ascii != name) {
            reader.complain("sign_in_hosts", Text::tr("must have %1 as %2").arg(name, ascii));
        } else if (fault) {
            reader.complain("sign_in_hosts",
                            QStringLiteral("\"%1\" %2").arg(plainText(name, 80), *fault));
        }
    }
}

/// A file that is there, by its absolute path.
void readFilePath(const Reader &reader, const char *field, const QString &folder, QString &out)
{
    if (!reader.text(field, out) || out.isEmpty())
        return;
    out = QDir(folder).absoluteFilePath(out);
    if (!QFile::exists(out))
        return reader.complain(field, Text::tr("there is no file %1").arg(out));
}

void readProxy(const Reader &reader, Tenant &tenant)
{
    QString proxy;
    if (!reader.text("proxy", proxy) || proxy.isEmpty())
        return;
    const auto setting = ProxySetting::parse(proxy);
    if (setting)
        tenant.proxy = *setting;
    else
        reader.complain("proxy", setting.error().message());
}

void readFiles(const Reader &reader, const QString &folder, Tenant &tenant)
{
    readFilePath(reader, "ca_file", folder, tenant.caFile);
    readFilePath(reader, "client_certificate_file", folder, tenant.clientCertificateFile);
    readFilePath(reader, "client_key_file", folder, tenant.clientKeyFile);
    if (reader.has("client_key_file") && !reader.has("client_certificate_file"))
        reader.complain("client_key_file", Text::tr("needs client_certificate_file beside it"));
}

void readChecks(const Reader &reader, Tenant &tenant)
{
    if (reader.words("id_token_algorithms", tenant.algorithms)) {
        const bool areKnown =
            std::all_of(tenant.algorithms.cbegin(), tenant.algorithms.cend(),
                        [](const QString &name) { return Algorithm::find(name) != nullptr; });
        if (!areKnown) {
            reader.complain("id_token_algorithms",
                            Text::tr("can be any of %1").arg(Algorithm::names().join(u", "_s)));
        }
    }
    if (tenant.algorithms.isEmpty())
        tenant.algorithms = {QStringLiteral("RS256")};
    reader.seconds("leeway", 300, tenant.leeway);
    std::chrono::seconds age {0};
    if (reader.has("max_age") && reader.seconds("max_age", 366 * 86400, age))
        tenant.maxAge = age;
    if (reader.has("federated_logout") && !reader.value("federated_logout").isBool())
        reader.complain("federated_logout", Text::tr("must be true or false"));
    tenant.federatedLogout = reader.value("federated_logout").toBool();
}

void readTexts(const Reader &reader, Tenant &tenant)
{
    QString secret;
    QString schema; // for editors alone
    reader.text("$schema", schema);
    reader.text("name", tenant.name);
    reader.text("client_id", tenant.clientId, true);
    reader.text("client_secret", secret);
    reader.text("audience", tenant.audience);
    reader.text("connection", tenant.connection);
    reader.text("organization", tenant.organization);
    reader.text("prompt", tenant.prompt);
    reader.text("acr_values", tenant.acrValues);
    reader.text("login_hint", tenant.loginHint);
    reader.text("ui_locales", tenant.uiLocales);
    reader.text("screen_hint", tenant.screenHint);
    if (!secret.isEmpty())
        tenant.clientSecret = Secret(secret.toUtf8());
    if (tenant.prompt.split(QLatin1Char(' ')).contains(QLatin1StringView("none"))) {
        reader.complain("prompt", Text::tr("must not be none: a person has to be able to sign in"));
    }
    if (tenant.name.isEmpty())
        tenant.name = tenant.issuer.host();
    reader.words("resource", tenant.resources);
    reader.words("scope", tenant.scopes);
    if (!tenant.scopes.contains(QLatin1StringView("openid")))
        tenant.scopes.prepend(QStringLiteral("openid"));
    tenant.scopes.removeDuplicates();
}

void checkNames(const Reader &reader, const QJsonObject &json)
{
    const QStringList known = Tenant::fieldNames();
    const QStringList given = json.keys();
    for (const QString &name : given) {
        if (!known.contains(name))
            reader.complain(plainText(name, 60), Text::tr("is not a field of a tenant file"));
    }
}

} // namespace

QStringList Tenant::fieldNames()
{
    static const QStringList names =
        QStringLiteral(
            "$schema name issuer domain discovery_url client_id client_secret redirect_uri "
            "loopback_redirect_uri user_agent audience scope "
            "response_type response_mode connection organization prompt max_age acr_values "
            "login_hint "
            "ui_locales screen_hint resource extra_parameters api_base_url api_description views "
            "sign_in_hosts proxy "
            "ca_file client_certificate_file client_key_file id_token_algorithms leeway "
            "federated_logout")
            .split(QLatin1Char(' '));
    return names;
}

QList<TenantProblem> TenantFields::read(const QJsonObject &json, const QString &folder,
                                        Tenant &tenant)
{
    const Reader reader(json);
    checkNames(reader, json);
    readIssuer(reader, tenant);
    readDiscoveryUrl(reader, tenant);
    readTexts(reader, tenant);
    readRedirectUri(reader, tenant);
    readLoopbackRedirectUri(reader, tenant);
    readUserAgent(reader, tenant);
    readResponseType(reader, tenant);
    readResponseMode(reader, tenant);
    readExtraParameters(reader, tenant);
    readApiBaseUrl(reader, tenant);
    readApiDescription(reader, folder, tenant);
    readViews(reader, tenant);
    readSignInHosts(reader, tenant);
    readProxy(reader, tenant);
    readFiles(reader, folder, tenant);
    readChecks(reader, tenant);
    return reader.problems();
}

} // namespace Keyfob
