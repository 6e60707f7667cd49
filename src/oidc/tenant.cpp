// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tenant.h"

#include "core/filetrust.h"
#include "core/text.h"
#include "jose/algorithm.h"
#include "net/origin.h"
#include "oidc/providermetadata.h"
#include "oidc/signinhosts.h"
#include "oidc/tenantreader.h"
#include "json/strictjson.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Keyfob {

using namespace TenantFields;

namespace {

/// How a host name with other letters is written (RFC 5891); empty if it is none.
QString asciiOf(const QString &host)
{
    return QString::fromLatin1(QUrl::toAce(host));
}

Checked readIssuer(const Reader &reader, Tenant &tenant)
{
    if (reader.has("issuer") == reader.has("domain"))
        return complain("issuer", Text::tr("give either issuer or domain"));
    if (reader.has("domain")) {
        QString domain;
        if (auto wrong = reader.text("domain", domain))
            return wrong;
        static const QRegularExpression host(QStringLiteral("^[a-z0-9.-]+\\.[a-z0-9-]+$"));
        tenant.issuer = QUrl(QStringLiteral("https://%1/").arg(domain), QUrl::StrictMode);
        if (const QString ascii = asciiOf(domain); !ascii.isEmpty() && ascii != domain)
            return complain("domain", Text::tr("must be written as %1").arg(ascii));
        // QUrl knows what else is no host (a..b), or another one (1.2.3 is 1.2.0.3).
        if (!host.match(domain).hasMatch() || tenant.issuer.host() != domain)
            return complain("domain",
                            Text::tr("must be a host name in lower case, without https://"));
        return {};
    }
    if (auto wrong = reader.url("issuer", tenant.issuer, true))
        return wrong;
    if (!isSecureUrl(tenant.issuer))
        return complain("issuer", Text::tr("must begin with https://"));
    if (tenant.issuer.hasQuery())
        return complain("issuer", Text::tr("must not have a part after ?"));
    if (tenant.issuerIdentifier() != reader.value("issuer").toString())
        return complain("issuer", Text::tr("must be written as %1").arg(tenant.issuerIdentifier()));
    return {};
}

/// Of a provider whose issuer is not where its configuration is.
Checked readDiscoveryUrl(const Reader &reader, Tenant &tenant)
{
    QUrl &url = tenant.discoveryUrl;
    if (auto wrong = reader.exactUrl("discovery_url", url, false); wrong || url.isEmpty())
        return wrong;
    const bool local = tenant.issuer.scheme() == QLatin1StringView("http");
    if (!isSecureUrl(url) || (!local && url.scheme() != QLatin1StringView("https")))
        return complain("discovery_url", Text::tr("must begin with https://"));
    return {};
}

Checked readRedirectUri(const Reader &reader, Tenant &tenant)
{
    if (auto wrong = reader.exactUrl("redirect_uri", tenant.redirectUri, true))
        return wrong;
    const QString scheme = tenant.redirectUri.scheme();
    const bool web = scheme == QLatin1StringView("https") || scheme == QLatin1StringView("http");
    // RFC 8252 7.1: a private scheme is a domain name turned round, so it has a dot.
    if (web ? !isSecureUrl(tenant.redirectUri) : !scheme.contains(QLatin1Char('.'))) {
        return complain("redirect_uri",
                        Text::tr("must be https, http on this machine (127.0.0.1), or a "
                                 "scheme of your own such as com.example.app"));
    }
    return {};
}

Checked readUserAgent(const Reader &reader, Tenant &tenant)
{
    QUrl &uri = tenant.loopbackRedirectUri;
    if (auto wrong = reader.exactUrl("loopback_redirect_uri", uri, false))
        return wrong;
    static const QStringList hosts {u"127.0.0.1"_s, u"::1"_s, u"localhost"_s};
    constexpr int FirstOrdinaryPort = 1024;
    if (!uri.isEmpty()
        && (uri.scheme() != QLatin1StringView("http") || !hosts.contains(uri.host())
            || !uri.path().startsWith(QLatin1Char('/')) || uri.hasQuery()
            || uri.port(FirstOrdinaryPort) < FirstOrdinaryPort)) {
        return complain("loopback_redirect_uri",
                        Text::tr("must be http on this machine with a path, such as "
                                 "http://127.0.0.1/callback"));
    }

    QString choice;
    if (auto wrong = reader.text("user_agent", choice))
        return wrong;
    if (choice.isEmpty() || choice == QLatin1StringView("embedded"))
        return {};
    if (choice == QLatin1StringView("system"))
        tenant.userAgent = UserAgentChoice::System;
    else if (choice == QLatin1StringView("ask"))
        tenant.userAgent = UserAgentChoice::Ask;
    else
        return complain("user_agent", Text::tr("must be embedded, system or ask"));
    if (uri.isEmpty())
        return complain("loopback_redirect_uri", Text::tr("is missing, and user_agent needs it"));
    return {};
}

Checked readResponseType(const Reader &reader, Tenant &tenant)
{
    tenant.responseType = ResponseItem::IdToken | ResponseItem::Token;
    QString words;
    if (auto wrong = reader.text("response_type", words))
        return wrong;
    if (!words.isEmpty()) {
        const auto type = parseResponseType(words);
        if (!type)
            return complain("response_type", type.error().message());
        tenant.responseType = *type;
    }
    if (auto wrong = reader.text("response_mode", tenant.responseMode))
        return wrong;
    const bool query = tenant.responseMode == QLatin1StringView("query");
    if (!tenant.responseMode.isEmpty() && !query
        && tenant.responseMode != QLatin1StringView("fragment"))
        return complain("response_mode", Text::tr("must be fragment or query"));
    if (query && tenant.responseType != ResponseItem::Code)
        return complain("response_mode", Text::tr("can be query for the response type code alone"));
    return {};
}

Checked readExtraParameters(const Reader &reader, Tenant &tenant)
{
    if (!reader.has("extra_parameters"))
        return {};
    if (!reader.value("extra_parameters").isObject())
        return complain("extra_parameters", Text::tr("must be an object of texts"));
    const QJsonObject extra = reader.value("extra_parameters").toObject();
    for (auto it = extra.begin(); it != extra.end(); ++it) {
        if (!it->isString() || hasControl(it->toString()) || it.key().isEmpty()
            || hasControl(it.key()))
            return complain("extra_parameters", Text::tr("must be an object of texts"));
        if (isProtocolParameter(it.key())) {
            return complain("extra_parameters",
                            Text::tr("must not set %1, which is Keyfob's own").arg(it.key()));
        }
        tenant.extraParameters.append({it.key(), it->toString()});
    }
    return {};
}

Checked readPlaces(const Reader &reader, Tenant &tenant)
{
    if (auto wrong = reader.url("api_base_url", tenant.apiBaseUrl, false))
        return wrong;
    if (!tenant.apiBaseUrl.isEmpty() && !isSecureUrl(tenant.apiBaseUrl))
        return complain("api_base_url", Text::tr("must begin with https://"));
    if (tenant.apiBaseUrl.hasQuery())
        return complain("api_base_url", Text::tr("must not have a part after ?"));

    if (auto wrong = reader.words("sign_in_hosts", tenant.signInHosts))
        return wrong;
    for (const QString &name : std::as_const(tenant.signInHosts)) {
        if (const QString ascii = asciiOf(name); !ascii.isEmpty() && ascii != name)
            return complain("sign_in_hosts", Text::tr("must have %1 as %2").arg(name, ascii));
        if (const auto fault = signInHostFault(name)) {
            return complain("sign_in_hosts",
                            QStringLiteral("\"%1\" %2").arg(plainText(name, 80), *fault));
        }
    }
    return {};
}

/// A file that is there, by its absolute path.
Checked readFilePath(const Reader &reader, const char *field, const QString &folder, QString &out)
{
    if (auto wrong = reader.text(field, out); wrong || out.isEmpty())
        return wrong;
    out = QDir(folder).absoluteFilePath(out);
    if (!QFile::exists(out))
        return complain(field, Text::tr("there is no file %1").arg(out));
    return {};
}

Checked readNetwork(const Reader &reader, const QString &folder, Tenant &tenant)
{
    QString proxy;
    if (auto wrong = reader.text("proxy", proxy))
        return wrong;
    if (!proxy.isEmpty()) {
        const auto setting = ProxySetting::parse(proxy);
        if (!setting)
            return complain("proxy", setting.error().message());
        tenant.proxy = *setting;
    }
    const struct
    {
        const char *field;
        QString &out;
    } files[] = {
        {"ca_file", tenant.caFile},
        {"client_certificate_file", tenant.clientCertificateFile},
        {"client_key_file", tenant.clientKeyFile},
    };
    for (const auto &one : files) {
        if (auto wrong = readFilePath(reader, one.field, folder, one.out))
            return wrong;
    }
    if (!tenant.clientKeyFile.isEmpty() && tenant.clientCertificateFile.isEmpty())
        return complain("client_key_file", Text::tr("needs client_certificate_file beside it"));
    return {};
}

Checked readChecks(const Reader &reader, Tenant &tenant)
{
    if (auto wrong = reader.words("id_token_algorithms", tenant.algorithms))
        return wrong;
    for (const QString &name : std::as_const(tenant.algorithms)) {
        if (!Algorithm::find(name)) {
            return complain("id_token_algorithms",
                            Text::tr("can be any of %1").arg(Algorithm::names().join(u", "_s)));
        }
    }
    if (tenant.algorithms.isEmpty())
        tenant.algorithms = {QStringLiteral("RS256")};
    if (auto wrong = reader.seconds("leeway", 300, tenant.leeway))
        return wrong;
    if (reader.has("max_age")) {
        std::chrono::seconds age {0};
        if (auto wrong = reader.seconds("max_age", 366 * 86400, age))
            return wrong;
        tenant.maxAge = age;
    }
    if (reader.has("federated_logout") && !reader.value("federated_logout").isBool())
        return complain("federated_logout", Text::tr("must be true or false"));
    tenant.federatedLogout = reader.value("federated_logout").toBool();
    return {};
}

Checked readTexts(const Reader &reader, Tenant &tenant)
{
    QString secret;
    QString schema; // for editors alone
    const struct
    {
        const char *field;
        QString &out;
        bool required;
    } fields[] = {
        {"$schema", schema, false},
        {"name", tenant.name, false},
        {"client_id", tenant.clientId, true},
        {"client_secret", secret, false},
        {"audience", tenant.audience, false},
        {"connection", tenant.connection, false},
        {"organization", tenant.organization, false},
        {"prompt", tenant.prompt, false},
        {"acr_values", tenant.acrValues, false},
        {"login_hint", tenant.loginHint, false},
        {"ui_locales", tenant.uiLocales, false},
        {"screen_hint", tenant.screenHint, false},
    };
    for (const auto &one : fields) {
        if (auto wrong = reader.text(one.field, one.out, one.required))
            return wrong;
    }
    if (!secret.isEmpty())
        tenant.clientSecret = Secret(secret.toUtf8());
    if (tenant.prompt.split(QLatin1Char(' ')).contains(QLatin1StringView("none")))
        return complain("prompt", Text::tr("must not be none: a person has to be able to sign in"));
    if (tenant.name.isEmpty())
        tenant.name = tenant.issuer.host();
    if (auto wrong = reader.words("resource", tenant.resources))
        return wrong;
    if (auto wrong = reader.words("scope", tenant.scopes))
        return wrong;
    if (!tenant.scopes.contains(QLatin1StringView("openid")))
        tenant.scopes.prepend(QStringLiteral("openid"));
    tenant.scopes.removeDuplicates();
    return {};
}

Checked checkNames(const QJsonObject &json)
{
    const QStringList known = Tenant::fieldNames();
    const QStringList given = json.keys();
    for (const QString &name : given) {
        if (!known.contains(name))
            return Violation {plainText(name, 60), Text::tr("is not a field of a tenant file")};
    }
    return {};
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
            "ui_locales screen_hint resource extra_parameters api_base_url sign_in_hosts proxy "
            "ca_file client_certificate_file client_key_file id_token_algorithms leeway "
            "federated_logout")
            .split(QLatin1Char(' '));
    return names;
}

bool isProtocolParameter(const QString &name)
{
    static const QStringList names =
        QStringLiteral(
            "client_id client_secret response_type response_mode redirect_uri scope state nonce "
            "code_challenge code_challenge_method request request_uri registration audience "
            "connection "
            "connection_scope organization invitation prompt max_age acr_values login_hint "
            "id_token_hint ui_locales claims_locales screen_hint display claims resource code "
            "code_verifier grant_type access_token id_token")
            .split(QLatin1Char(' '));
    return names.contains(name);
}

QUrl Tenant::discoveryLocation() const
{
    return discoveryUrl.isEmpty() ? ProviderMetadata::location(issuer) : discoveryUrl;
}

QString Tenant::id() const
{
    const QByteArray both = issuerIdentifier().toUtf8() + '\n' + clientId.toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(both, QCryptographicHash::Sha256).first(16).toHex());
}

void Tenant::preferSystemBrowser()
{
    if (!loopbackRedirectUri.isEmpty())
        userAgent = UserAgentChoice::System;
}

Expected<Tenant> Tenant::load(const QString &path)
{
    constexpr qint64 MaxSize = 256 * 1024;
    const auto json = readTrustedFile(path, MaxSize);
    if (!json)
        return fail(json.error());
    auto tenant = parse(*json, QFileInfo(path).absolutePath());
    if (!tenant)
        return fail(tenant.error());
    for (const QString &file :
         {tenant->caFile, tenant->clientCertificateFile, tenant->clientKeyFile}) {
        const auto trusted = file.isEmpty() ? Expected<void>() : checkFileTrust(file);
        if (!trusted)
            return fail(trusted.error());
    }
    return tenant;
}

Expected<Tenant> Tenant::parse(QByteArrayView json, const QString &folder)
{
    if (json.startsWith("\xEF\xBB\xBF")) // a byte order mark may be passed over (RFC 8259 8.1)
        json = json.sliced(3);
    if (json.startsWith("\xFF\xFE") || json.startsWith("\xFE\xFF")) {
        return fail(ErrorCode::TenantInvalid,
                    Text::tr("The tenant file is saved as UTF-16. Save it as UTF-8."));
    }
    const auto object = StrictJson::parseObject(json);
    if (!object) {
        return fail(
            ErrorCode::TenantInvalid,
            Text::tr("The tenant file is not valid JSON (%1).").arg(object.error().detail()));
    }
    Tenant tenant;
    const Reader reader(*object);
    Checked wrong = checkNames(*object);
    if (!wrong)
        wrong = readIssuer(reader, tenant);
    if (!wrong)
        wrong = readDiscoveryUrl(reader, tenant);
    if (!wrong)
        wrong = readTexts(reader, tenant);
    if (!wrong)
        wrong = readRedirectUri(reader, tenant);
    if (!wrong)
        wrong = readUserAgent(reader, tenant);
    if (!wrong)
        wrong = readResponseType(reader, tenant);
    if (!wrong)
        wrong = readExtraParameters(reader, tenant);
    if (!wrong)
        wrong = readPlaces(reader, tenant);
    if (!wrong)
        wrong = readNetwork(reader, folder, tenant);
    if (!wrong)
        wrong = readChecks(reader, tenant);
    if (wrong) {
        return fail(
            ErrorCode::TenantInvalid,
            Text::tr("The tenant file has a mistake: %1 %2.").arg(wrong->field, wrong->what),
            wrong->field);
    }
    return tenant;
}

} // namespace Keyfob
