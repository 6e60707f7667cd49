// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tenant.h"

#include "core/filetrust.h"
#include "core/text.h"
#include "oidc/providermetadata.h"
#include "oidc/tenantreader.h"
#include "json/strictjson.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace Keyfob {

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
    for (const QString &file : {tenant->caFile, tenant->clientCertificateFile,
                                tenant->clientKeyFile, tenant->apiDescription.toLocalFile()}) {
        const auto trusted = file.isEmpty() ? Expected<void>() : checkFileTrust(file);
        if (!trusted)
            return fail(trusted.error());
    }
    return tenant;
}

namespace {

/// The one object of a tenant file. Errors: TenantInvalid.
Expected<QJsonObject> objectIn(QByteArrayView json)
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
    return *object;
}

QString nameOf(UserAgentChoice choice)
{
    switch (choice) {
    case UserAgentChoice::System: return QStringLiteral("system");
    case UserAgentChoice::Ask: return QStringLiteral("ask");
    case UserAgentChoice::Embedded: break;
    }
    return QStringLiteral("embedded");
}

/// The fields of \a tenant as a tenant file has them, without the secret, which can be any text.
QJsonObject fieldsOf(const Tenant &tenant)
{
    const std::pair<const char *, QString> texts[] = {
        {"name", tenant.name},
        {"issuer", tenant.issuerIdentifier()},
        {"discovery_url", tenant.discoveryUrl.toString(QUrl::FullyEncoded)},
        {"client_id", tenant.clientId},
        {"redirect_uri", tenant.redirectUri.toString(QUrl::FullyEncoded)},
        {"loopback_redirect_uri", tenant.loopbackRedirectUri.toString(QUrl::FullyEncoded)},
        {"user_agent", nameOf(tenant.userAgent)},
        {"audience", tenant.audience},
        {"response_type", toString(tenant.responseType)},
        {"response_mode", tenant.responseMode},
        {"connection", tenant.connection},
        {"organization", tenant.organization},
        {"prompt", tenant.prompt},
        {"acr_values", tenant.acrValues},
        {"login_hint", tenant.loginHint},
        {"ui_locales", tenant.uiLocales},
        {"screen_hint", tenant.screenHint},
        {"api_base_url", tenant.apiBaseUrl.toString(QUrl::FullyEncoded)},
        {"api_description", tenant.apiDescription.toString(QUrl::FullyEncoded)},
        {"proxy", tenant.proxy.toString()},
        {"ca_file", tenant.caFile},
        {"client_certificate_file", tenant.clientCertificateFile},
        {"client_key_file", tenant.clientKeyFile},
    };
    QJsonObject fields;
    for (const auto &[name, text] : texts) {
        if (!text.isEmpty())
            fields.insert(QLatin1StringView(name), text);
    }
    const std::pair<const char *, QStringList> lists[] = {
        {"scope", tenant.scopes},
        {"resource", tenant.resources},
        {"sign_in_hosts", tenant.signInHosts},
        {"id_token_algorithms", tenant.algorithms},
    };
    for (const auto &[name, words] : lists)
        fields.insert(QLatin1StringView(name), QJsonArray::fromStringList(words));
    if (!tenant.views.isEmpty())
        fields.insert(QStringLiteral("views"), TenantFields::viewsAsJson(tenant.views));
    fields.insert(QStringLiteral("leeway"), static_cast<double>(tenant.leeway.count()));
    if (tenant.maxAge)
        fields.insert(QStringLiteral("max_age"), static_cast<double>(tenant.maxAge->count()));
    QJsonObject extra;
    for (const auto &[name, value] : tenant.extraParameters)
        extra.insert(name, value);
    fields.insert(QStringLiteral("extra_parameters"), extra);
    return fields;
}

} // namespace

QList<TenantProblem> Tenant::validate() const
{
    Tenant read;
    auto problems = TenantFields::read(fieldsOf(*this), {}, read);
    if (!scopes.contains(QLatin1StringView("openid")))
        problems.append({QStringLiteral("scope"), Text::tr("must have openid in it")});
    return problems;
}

QList<TenantProblem> Tenant::validate(QByteArrayView json, const QString &folder)
{
    const auto object = objectIn(json);
    if (!object)
        return {{QString(), object.error().message()}};
    Tenant read;
    return TenantFields::read(*object, folder, read);
}

Error TenantProblem::toError() const
{
    const QString sentence =
        field.isEmpty() ? what : Text::tr("The tenant file has a mistake: %1 %2.").arg(field, what);
    return Error(ErrorCode::TenantInvalid, sentence, field);
}

Expected<Tenant> Tenant::parse(QByteArrayView json, const QString &folder)
{
    const auto object = objectIn(json);
    if (!object)
        return fail(object.error());
    Tenant tenant;
    const auto problems = TenantFields::read(*object, folder, tenant);
    if (!problems.isEmpty())
        return fail(problems.first().toError());
    return tenant;
}

} // namespace Keyfob
