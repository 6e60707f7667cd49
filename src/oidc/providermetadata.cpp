// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "providermetadata.h"

#include "core/text.h"
#include "net/origin.h"

#include <QJsonArray>

namespace Keyfob {

namespace {

tl::unexpected<Error> invalid(const char *field, const QString &what)
{
    return fail(ErrorCode::DiscoveryInvalid,
                Text::tr("Your provider's configuration is wrong: %1 %2. Tell your administrator.")
                    .arg(QLatin1StringView(field), what),
                QLatin1StringView(field));
}

Expected<void> readEndpoint(const QJsonObject &json, const char *field, bool required, QUrl &out)
{
    const QJsonValue value = json.value(QLatin1StringView(field));
    if (value.isUndefined() || (value.isNull() && !required)) {
        if (required)
            return invalid(field, Text::tr("is missing"));
        return {};
    }
    const QUrl url(value.toString(), QUrl::StrictMode);
    if (!isSecureUrl(url) || url.hasFragment())
        return invalid(field, Text::tr("is not an https address"));
    out = url;
    return {};
}

Expected<QStringList> readWords(const QJsonObject &json, const char *field)
{
    const QJsonValue value = json.value(QLatin1StringView(field));
    if (!value.isArray())
        return invalid(field,
                       value.isUndefined() ? Text::tr("is missing") : Text::tr("is not a list"));
    QStringList words;
    const QJsonArray array = value.toArray();
    for (const QJsonValue word : array) {
        if (!word.isString())
            return invalid(field, Text::tr("is not a list of texts"));
        words.append(word.toString());
    }
    return words;
}

} // namespace

QUrl ProviderMetadata::location(const QUrl &issuer)
{
    QUrl url = issuer;
    QString path = url.path(QUrl::FullyEncoded);
    if (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path + QLatin1StringView("/.well-known/openid-configuration"), QUrl::StrictMode);
    return url;
}

Expected<ProviderMetadata> ProviderMetadata::parse(const QJsonObject &json, const QString &issuer)
{
    ProviderMetadata metadata;
    metadata.issuer = json.value(QLatin1StringView("issuer")).toString();
    if (metadata.issuer.isEmpty())
        return invalid("issuer", Text::tr("is missing"));
    if (metadata.issuer != issuer) {
        return fail(
            ErrorCode::IssuerMismatch,
            Text::tr("Your provider calls itself %1, but the tenant file says %2. They must be "
                     "equal to the last character.")
                .arg(plainText(metadata.issuer, 120), issuer),
            QStringLiteral("issuer"));
    }

    const struct
    {
        const char *field;
        bool required;
        QUrl &out;
    } endpoints[] = {
        {"authorization_endpoint", true, metadata.authorizationEndpoint},
        {"jwks_uri", true, metadata.jwksUri},
        {"token_endpoint", false, metadata.tokenEndpoint},
        {"userinfo_endpoint", false, metadata.userInfoEndpoint},
        {"end_session_endpoint", false, metadata.endSessionEndpoint},
        {"revocation_endpoint", false, metadata.revocationEndpoint},
    };
    for (const auto &endpoint : endpoints) {
        if (const auto read = readEndpoint(json, endpoint.field, endpoint.required, endpoint.out);
            !read)
            return fail(read.error());
    }

    for (const char *field : {"subject_types_supported", "id_token_signing_alg_values_supported"}) {
        if (const auto words = readWords(json, field); !words)
            return fail(words.error());
    }
    const auto types = readWords(json, "response_types_supported");
    if (!types)
        return fail(types.error());
    for (const QString &words : *types) {
        if (const auto type = parseResponseType(words))
            metadata.responseTypes.append(toString(*type));
    }
    metadata.sendsIssuer =
        json.value(QLatin1StringView("authorization_response_iss_parameter_supported")).toBool();
    return metadata;
}

Expected<void> ProviderMetadata::checkOffers(ResponseType type) const
{
    if (!responseTypes.contains(toString(type))) {
        return fail(
            ErrorCode::ResponseTypeUnsupported,
            Text::tr("Your provider does not offer the response type \"%1\". It offers: %2.")
                .arg(toString(type), responseTypes.join(QLatin1StringView(", "))));
    }
    if (type.testFlag(ResponseItem::Code) && tokenEndpoint.isEmpty())
        return invalid("token_endpoint", Text::tr("is missing"));
    return {};
}

} // namespace Keyfob
