// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "discoverysteps.h"

#include "core/text.h"
#include "jose/algorithm.h"
#include "jose/jwkset.h"
#include "setup/probesteps.h"
#include "setup/publicanswer.h"

#include <QJsonArray>

#include <algorithm>

namespace Keyfob {

namespace {

using Id = CheckStep::Id;
using Verdict = CheckStep::Verdict;
using Setting = ProviderSetting;

constexpr int AnyPort = 49152; ///< The first of those that nobody is given (RFC 6335 6)

/// Nobody answered, or not safely: what came instead of an answer says nothing of its content.
bool isAboutConnection(const Error &error)
{
    switch (error.code()) {
    case ErrorCode::Offline:
    case ErrorCode::TimedOut:
    case ErrorCode::TlsFailed:
    case ErrorCode::ClientCertificateRequired:
    case ErrorCode::ProxyUnreachable:
    case ErrorCode::ProxyAuthenticationRequired:
    case ErrorCode::InsecureUrl: return true;
    default: return false;
    }
}

QString cureOfConnection(const Error &error)
{
    switch (error.code()) {
    case ErrorCode::TlsFailed:
        return Text::tr("Renew or correct the certificate of the provider's server, or name your "
                        "organization's authority in ca_file of the tenant file.");
    case ErrorCode::ClientCertificateRequired:
        return Text::tr("Name this machine's certificate in client_certificate_file of the tenant "
                        "file. The check does not use it.");
    case ErrorCode::ProxyUnreachable:
    case ErrorCode::ProxyAuthenticationRequired:
        return Text::tr("Check the proxy of this computer, or proxy in the tenant file.");
    default: return Text::tr("Check the network, and issuer in the tenant file.");
    }
}

QString fieldOfConnection(const Error &error)
{
    switch (error.code()) {
    case ErrorCode::TlsFailed: return QStringLiteral("ca_file");
    case ErrorCode::ClientCertificateRequired: return QStringLiteral("client_certificate_file");
    case ErrorCode::ProxyUnreachable:
    case ErrorCode::ProxyAuthenticationRequired: return QStringLiteral("proxy");
    default: return QStringLiteral("issuer");
    }
}

} // namespace

namespace DiscoverySteps {

Expected<Found> read(const Tenant &tenant, const Expected<HttpResponse> &answer)
{
    if (!answer)
        return fail(answer.error());
    const QUrl url = tenant.discoveryLocation();
    const auto json = readPublicJson(*answer, shownHost(url));
    if (!json)
        return fail(json.error());
    const auto metadata = ProviderMetadata::parse(*json, tenant.issuerIdentifier(), url);
    if (!metadata)
        return fail(metadata.error());
    return Found {*metadata, *json};
}

CheckStep address(const QUrl &url, const Expected<QList<QHostAddress>> &addresses)
{
    if (addresses)
        return okStep(Id::Address, Text::tr("%1 has an address.").arg(url.host()));
    CheckStep step = badStep(Id::Address, Verdict::Wrong, addresses.error().message(),
                             Text::tr("Correct issuer in the tenant file, or the network."));
    step.field = QStringLiteral("issuer");
    step.detail = addresses.error().detail();
    return step;
}

CheckStep connection(const QUrl &url, const Expected<HttpResponse> &answer)
{
    if (!answer && isAboutConnection(answer.error())) {
        CheckStep step = badStep(Id::Connection, Verdict::Wrong, answer.error().message(),
                                 cureOfConnection(answer.error()));
        step.field = fieldOfConnection(answer.error());
        step.detail = answer.error().name() + u' ' + answer.error().detail();
        return step;
    }
    if (url.scheme() == QLatin1StringView("http"))
        return okStep(Id::Connection, Text::tr("The provider is on this computer, without TLS."));
    return okStep(Id::Connection,
                  Text::tr("%1 has a certificate that is trusted.").arg(url.host()));
}

CheckStep discovery(const Tenant &tenant, const Expected<HttpResponse> &answer,
                    const Expected<Found> &found)
{
    if (found)
        return okStep(Id::Discovery,
                      Text::tr("The provider's configuration is complete, and names itself %1.")
                          .arg(tenant.issuerIdentifier()));
    if (!answer && isAboutConnection(answer.error()))
        return skippedStep(Id::Discovery);
    const bool isMismatch = found.error().code() == ErrorCode::IssuerMismatch;
    CheckStep step =
        badStep(Id::Discovery, Verdict::Wrong, found.error().message(),
                isMismatch ? Text::tr("Make issuer in the tenant file and the provider's issuer "
                                      "equal.")
                           : Text::tr("Correct issuer in the tenant file: the configuration was "
                                      "looked for at %1.")
                                 .arg(tenant.discoveryLocation().toString(QUrl::FullyEncoded)));
    step.field = QStringLiteral("issuer");
    step.detail = found.error().name();
    return step;
}

CheckStep keys(const ProviderMetadata &metadata, const Expected<HttpResponse> &answer)
{
    const QString cure = Text::tr("Tell the provider's administrator (jwks_uri).");
    if (!answer)
        return badStep(Id::Keys, Verdict::Wrong, answer.error().message(), cure);
    if (answer->status != 200) {
        return badStep(
            Id::Keys, Verdict::Wrong,
            Text::tr("The provider's signing keys cannot be read (status %1).").arg(answer->status),
            cure);
    }
    const auto set = JwkSet::parse(answer->body);
    if (!set)
        return badStep(Id::Keys, Verdict::Wrong, set.error().message(), cure);
    if (set->size() == 0) {
        return badStep(Id::Keys, Verdict::Wrong,
                       Text::tr("The provider publishes no key that can be used at %1.")
                           .arg(shownHost(metadata.jwksUri)),
                       cure);
    }
    return okStep(
        Id::Keys,
        Text::tr("The provider publishes %n keys.", nullptr, static_cast<int>(set->size())));
}

CheckStep algorithms(const ProviderMetadata &metadata, const Tenant &tenant, ProviderKind kind)
{
    const auto allowed = metadata.checkAlgorithms(tenant.algorithms);
    if (allowed) {
        return okStep(Id::Algorithms,
                      Text::tr("ID tokens may be signed with %1.")
                          .arg(tenant.algorithms.join(QLatin1StringView(", "))));
    }
    const bool canChangeTenant =
        std::any_of(metadata.idTokenAlgorithms.begin(), metadata.idTokenAlgorithms.end(),
                    [](const QString &name) { return Algorithm::find(name); });
    CheckStep step = badStep(
        Id::Algorithms, Verdict::Wrong, allowed.error().message(),
        Text::tr("Choose %1 in %2.")
            .arg(tenant.algorithms.value(0), settingPhrase(kind, Setting::SigningAlgorithm)));
    step.setting = Setting::SigningAlgorithm;
    if (canChangeTenant)
        step.field = QStringLiteral("id_token_algorithms");
    return step;
}

std::optional<CheckStep> responseType(const ProviderMetadata &metadata,
                                      const QJsonObject &configuration, const Tenant &tenant,
                                      ProviderKind kind)
{
    CheckStep step;
    if (const auto offered = metadata.checkOffers(tenant.responseType); !offered) {
        const QString first = metadata.responseTypes.value(0);
        step =
            badStep(Id::ResponseTypes, Verdict::Wrong, offered.error().message(),
                    first.isEmpty()
                        ? Text::tr("Allow it in %1.").arg(settingPhrase(kind, Setting::GrantTypes))
                        : Text::tr("Set response_type to \"%1\" in the tenant file, or allow it "
                                   "in %2.")
                              .arg(first, settingPhrase(kind, Setting::GrantTypes)));
        step.setting = Setting::GrantTypes;
        step.field = QStringLiteral("response_type");
        return step;
    }
    const QJsonValue modes = configuration.value(QLatin1StringView("response_modes_supported"));
    if (!tenant.responseMode.isEmpty() && modes.isArray()
        && !modes.toArray().contains(tenant.responseMode)) {
        step = badStep(Id::ResponseTypes, Verdict::Wrong,
                       Text::tr("The provider does not offer the response mode \"%1\".")
                           .arg(tenant.responseMode),
                       Text::tr("Remove response_mode from the tenant file."));
        step.field = QStringLiteral("response_mode");
        return step;
    }
    return std::nullopt;
}

CheckStep noProbe(const Error &error)
{
    CheckStep step = badStep(Id::SilentSignIn, Verdict::Wrong, error.message(),
                             Text::tr("Tell the provider's administrator "
                                      "(authorization_endpoint)."));
    step.detail = error.name();
    return step;
}

CheckStep noRevocation(const ProviderMetadata &metadata, const Tenant &tenant)
{
    if (!tenant.responseType.testFlag(ResponseItem::Code))
        return skippedStep(Id::Revocation, Text::tr("There are no refresh tokens to revoke."));
    if (metadata.revocationEndpoint.isEmpty()) {
        return badStep(Id::Revocation, Verdict::Warning,
                       Text::tr("The provider cannot revoke tokens (revocation_endpoint): after "
                                "logging out they last until they expire."),
                       Text::tr("Turn on revocation (RFC 7009) at the provider, if it has it."));
    }
    return skippedStep(Id::Revocation,
                       Text::tr("Not checked: the client's secret would have to be sent."));
}

Tenant probeTenant(const ProviderMetadata &metadata, Tenant tenant)
{
    if (!metadata.checkAlgorithms(tenant.algorithms))
        tenant.algorithms = metadata.idTokenAlgorithms;
    if (!metadata.checkOffers(tenant.responseType) && !metadata.responseTypes.isEmpty()) {
        if (const auto type = parseResponseType(metadata.responseTypes.first()))
            tenant.responseType = *type;
        tenant.responseMode.clear();
    }
    return tenant;
}

QUrl withPort(QUrl uri)
{
    if (uri.port() < 0)
        uri.setPort(AnyPort);
    return uri;
}

} // namespace DiscoverySteps

} // namespace Keyfob
