// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "providermetadata.h"

#include "core/logging.h"
#include "core/optionalmember.h"
#include "core/text.h"
#include "jose/algorithm.h"
#include "net/origin.h"

#include <QJsonArray>

#include <algorithm>

namespace Keyfob {

namespace {

constexpr qsizetype ShownIssuer = 120;

tl::unexpected<Error> invalid(const char *field, const QString &what)
{
    return fail(ErrorCode::DiscoveryInvalid,
                Text::tr("Your provider's configuration is wrong: %1 %2. Tell your administrator.")
                    .arg(QLatin1StringView(field), what),
                QLatin1StringView(field));
}

/// How an endpoint is needed.
enum class Need {
    Always,
    ForCode, ///< May be left out; what is there must be good
    Never, ///< What cannot be used is not there
};

Expected<void> readEndpoint(const QJsonObject &json, const char *field, Need need, bool local,
                            QUrl &out)
{
    const QJsonValue value = optionalMember(json, QLatin1StringView(field));
    if (value.isUndefined()) {
        if (need == Need::Always)
            return invalid(field, Text::tr("is missing"));
        return {};
    }
    const QUrl url(value.toString(), QUrl::StrictMode);
    const bool isUsable = isSecureUrl(url) && !url.hasFragment()
        && (local || url.scheme() == QLatin1StringView("https"));
    if (isUsable)
        out = url;
    else if (need != Need::Never)
        return invalid(field, Text::tr("is not an https address"));
    else
        qCWarning(lcOidc) << "left out, since it is not an https address:" << field;
    return {};
}

/// The texts of an optional list.
QStringList optionalWords(const QJsonObject &json, const char *field)
{
    QStringList words;
    const QJsonArray array = json.value(QLatin1StringView(field)).toArray();
    for (const QJsonValue word : array) {
        if (word.isString())
            words.append(word.toString());
    }
    return words;
}

Expected<QStringList> requiredWords(const QJsonObject &json, const char *field)
{
    const QJsonValue value = optionalMember(json, QLatin1StringView(field));
    if (value.isUndefined())
        return invalid(field, Text::tr("is missing"));
    if (!value.isArray())
        return invalid(field, Text::tr("is not a list"));
    const QStringList words = optionalWords(json, field);
    if (words.size() != value.toArray().size())
        return invalid(field, Text::tr("is not a list of texts"));
    return words;
}

tl::unexpected<Error> issuerMismatch(const QString &theirs, const QString &ours,
                                     const QUrl &foundAt)
{
    // A template such as Entra ID's for several organizations is nobody's issuer.
    if (theirs.contains(QLatin1Char('{'))) {
        return fail(ErrorCode::IssuerMismatch,
                    Text::tr("The address %1 is for several organizations: its issuer is the "
                             "template %2. Write the issuer of your own organization into the "
                             "tenant file, with its ID in place of the braces.")
                        .arg(ours, plainText(theirs, ShownIssuer)),
                    QStringLiteral("issuer"));
    }
    const QUrl url(theirs, QUrl::StrictMode);
    const bool canBeWritten = url.isValid() && url.toString(QUrl::FullyEncoded) == theirs;
    const bool isFoundThere = canBeWritten && ProviderMetadata::location(url) == foundAt;
    QString cure = Text::tr("They must be equal to the last character.");
    if (isFoundThere) {
        cure = Text::tr("If that is right, write it into the tenant file exactly so.");
    } else if (canBeWritten) {
        cure = Text::tr("If that is right, write \"issuer\": \"%1\" and \"discovery_url\": \"%2\" "
                        "into the tenant file.")
                   .arg(plainText(theirs, ShownIssuer), foundAt.toString(QUrl::FullyEncoded));
    }
    return fail(ErrorCode::IssuerMismatch,
                Text::tr("Your provider calls itself %1, but the tenant file says %2.")
                        .arg(plainText(theirs, ShownIssuer), ours)
                    + QLatin1Char(' ') + cure,
                QStringLiteral("issuer"));
}

/// What was not found at the issuer's own origin could name endpoints of several providers, and so
/// carry codes and tokens of one to another (RFC 9700 4.4): they have to be in one place.
Expected<void> checkTogether(const ProviderMetadata &metadata, const QUrl &issuer,
                             const QUrl &foundAt)
{
    if (originOf(issuer) == originOf(foundAt))
        return {};
    const std::pair<const char *, const QUrl &> endpoints[] = {
        {"token_endpoint", metadata.tokenEndpoint},
        {"userinfo_endpoint", metadata.userInfoEndpoint},
        {"revocation_endpoint", metadata.revocationEndpoint},
    };
    for (const auto &[field, url] : endpoints) {
        if (!url.isEmpty() && originOf(url) != originOf(metadata.authorizationEndpoint)) {
            return invalid(field,
                           Text::tr("is not at %1, as it must be with a discovery_url that is not "
                                    "at the issuer's address")
                               .arg(originOf(metadata.authorizationEndpoint)));
        }
    }
    return {};
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

Expected<ProviderMetadata> ProviderMetadata::parse(const QJsonObject &json, const QString &issuer,
                                                   const QUrl &foundAt)
{
    ProviderMetadata metadata;
    metadata.issuer = json.value(QLatin1StringView("issuer")).toString();
    if (metadata.issuer.isEmpty())
        return invalid("issuer", Text::tr("is missing"));
    if (metadata.issuer != issuer)
        return issuerMismatch(metadata.issuer, issuer,
                              foundAt.isEmpty() ? location(QUrl(issuer)) : foundAt);

    const bool local = QUrl(issuer).scheme() == QLatin1StringView("http");
    const struct
    {
        const char *field;
        Need need;
        QUrl &out;
    } endpoints[] = {
        {"authorization_endpoint", Need::Always, metadata.authorizationEndpoint},
        {"jwks_uri", Need::Always, metadata.jwksUri},
        {"token_endpoint", Need::ForCode, metadata.tokenEndpoint},
        {"userinfo_endpoint", Need::Never, metadata.userInfoEndpoint},
        {"end_session_endpoint", Need::Never, metadata.endSessionEndpoint},
        {"revocation_endpoint", Need::Never, metadata.revocationEndpoint},
    };
    for (const auto &endpoint : endpoints) {
        const auto read = readEndpoint(json, endpoint.field, endpoint.need, local, endpoint.out);
        if (!read)
            return fail(read.error());
    }

    const QUrl found = foundAt.isEmpty() ? QUrl(issuer) : foundAt;
    if (const auto together = checkTogether(metadata, QUrl(issuer), found); !together)
        return fail(together.error());

    const auto types = requiredWords(json, "response_types_supported");
    if (!types)
        return fail(types.error());
    for (const QString &words : *types) {
        if (const auto type = parseResponseType(words))
            metadata.responseTypes.append(toString(*type));
    }
    metadata.idTokenAlgorithms = optionalWords(json, "id_token_signing_alg_values_supported");
    metadata.tokenAuthMethods = optionalWords(json, "token_endpoint_auth_methods_supported");
    metadata.revocationAuthMethods =
        optionalWords(json, "revocation_endpoint_auth_methods_supported");
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

Expected<void> ProviderMetadata::checkAlgorithms(const QStringList &allowed) const
{
    const auto isIn = [](const QStringList &list) {
        return [&list](const QString &name) { return list.contains(name); };
    };
    if (idTokenAlgorithms.isEmpty()
        || std::any_of(idTokenAlgorithms.begin(), idTokenAlgorithms.end(), isIn(allowed)))
        return {};
    const QStringList known = Algorithm::names();
    const auto usable =
        std::find_if(idTokenAlgorithms.begin(), idTokenAlgorithms.end(), isIn(known));
    const QString offered = plainText(idTokenAlgorithms.join(QLatin1StringView(", ")), 120);
    if (usable == idTokenAlgorithms.end()) {
        return fail(ErrorCode::AlgorithmRefused,
                    Text::tr("Your provider signs with %1 only, which is not safe for this "
                             "program. Ask your administrator to set %2 at the provider.")
                        .arg(offered, allowed.join(QLatin1StringView(", "))),
                    QStringLiteral("id_token_signing_alg_values_supported"));
    }
    return fail(ErrorCode::AlgorithmRefused,
                Text::tr("Your provider signs with %1, and the tenant file allows %2. Ask your "
                         "administrator to put \"%3\" into id_token_algorithms.")
                    .arg(offered, allowed.join(QLatin1StringView(", ")), *usable),
                QStringLiteral("id_token_signing_alg_values_supported"));
}

} // namespace Keyfob
