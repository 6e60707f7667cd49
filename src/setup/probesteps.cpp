// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "probesteps.h"

#include "core/text.h"

namespace Keyfob {

namespace {

using Id = CheckStep::Id;
using Verdict = CheckStep::Verdict;
using Fault = AuthorizationFault;
using Setting = ProviderSetting;

constexpr int ShownSentence = 300;

QString addressOf(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

/// \a sentence, and what the provider said.
QString withWords(const QString &sentence, const AuthorizationProbe &probe)
{
    const QString said = probe.text.isEmpty() ? probe.code : probe.text;
    if (said.isEmpty())
        return sentence;
    return sentence + u' ' + Text::tr("It says: %1").arg(plainText(said, ShownSentence));
}

/// The step that \a fault belongs to.
Id stepOf(Fault fault)
{
    switch (fault) {
    case Fault::UnknownClient: return Id::ClientId;
    case Fault::UnknownTenant: return Id::ClientId;
    case Fault::WrongRedirectUri: return Id::RedirectUri;
    case Fault::ResponseTypeRefused: return Id::ResponseTypes;
    case Fault::Audience: return Id::Audience;
    case Fault::Scope: return Id::Scopes;
    case Fault::PkceRequired: return Id::Pkce;
    case Fault::PushedRequestRequired: return Id::PushedRequests;
    case Fault::DpopRequired: return Id::Dpop;
    case Fault::None:
    case Fault::NotNow:
    case Fault::Unknown: break;
    }
    return Id::SilentSignIn;
}

CheckStep clientStep(const AuthorizationProbe &probe, const Tenant &tenant, ProviderKind kind)
{
    if (probe.fault == Fault::UnknownTenant) {
        CheckStep step = badStep(Id::ClientId, Verdict::Wrong,
                                 withWords(Text::tr("The provider does not know the organization "
                                                    "in its own address."),
                                           probe),
                                 Text::tr("Correct issuer in the tenant file."));
        step.field = QStringLiteral("issuer");
        return step;
    }
    CheckStep step = badStep(
        Id::ClientId, Verdict::Wrong,
        withWords(Text::tr("The provider does not know the client ID %1.").arg(tenant.clientId),
                  probe),
        Text::tr("Copy %1 into client_id of the tenant file, or register the application.")
            .arg(settingPhrase(kind, Setting::ClientId)));
    step.setting = Setting::ClientId;
    step.field = QStringLiteral("client_id");
    return step;
}

CheckStep redirectStep(Id id, const QUrl &uri, const char *field, const AuthorizationProbe &probe,
                       ProviderKind kind)
{
    CheckStep step = badStep(
        id, Verdict::Wrong,
        withWords(Text::tr("The provider does not know the callback URL %1.").arg(addressOf(uri)),
                  probe),
        Text::tr("Add exactly %1 to %2.")
            .arg(addressOf(uri), settingPhrase(kind, Setting::CallbackUrls)));
    step.setting = Setting::CallbackUrls;
    step.field = QLatin1StringView(field);
    return step;
}

CheckStep responseTypeStep(const AuthorizationProbe &probe, const Tenant &tenant, ProviderKind kind)
{
    const QString type = toString(tenant.responseType);
    CheckStep step = badStep(
        Id::ResponseTypes, Verdict::Wrong,
        withWords(Text::tr("This client may not use the response type \"%1\".").arg(type), probe),
        tenant.responseType == ResponseItem::Code
            ? Text::tr("Allow the authorization code in %1.")
                  .arg(settingPhrase(kind, Setting::GrantTypes))
            : Text::tr("Allow the implicit flow in %1, or set response_type to \"code\" in the "
                       "tenant file.")
                  .arg(settingPhrase(kind, Setting::GrantTypes)));
    step.setting = Setting::GrantTypes;
    step.field = QStringLiteral("response_type");
    return step;
}

CheckStep audienceStep(const AuthorizationProbe &probe, const Tenant &tenant, ProviderKind kind)
{
    const bool hasAudience = !tenant.audience.isEmpty();
    const QString name = hasAudience ? tenant.audience : tenant.resources.join(u' ');
    const QString field = hasAudience ? QStringLiteral("audience") : QStringLiteral("resource");
    CheckStep step = badStep(
        Id::Audience, Verdict::Wrong,
        withWords(name.isEmpty()
                      ? Text::tr("The provider wants to know for which API the access token is.")
                      : Text::tr("The provider does not know the API %1, or does not let this "
                                 "client use it.")
                            .arg(name),
                  probe),
        Text::tr("Copy %1 into %2 of the tenant file, or register the API.")
            .arg(settingPhrase(kind, Setting::Audience), field));
    step.setting = Setting::Audience;
    step.field = field;
    return step;
}

CheckStep scopeStep(const AuthorizationProbe &probe, const Tenant &tenant, ProviderKind kind)
{
    CheckStep step =
        badStep(Id::Scopes, Verdict::Wrong,
                withWords(Text::tr("The provider does not grant all of the scopes \"%1\".")
                              .arg(tenant.scopes.join(u' ')),
                          probe),
                Text::tr("Add them in %1, or remove them from scope in the tenant file.")
                    .arg(settingPhrase(kind, Setting::Scopes)));
    step.setting = Setting::Scopes;
    step.field = QStringLiteral("scope");
    return step;
}

CheckStep requirementStep(const AuthorizationProbe &probe, ProviderKind kind)
{
    CheckStep step;
    if (probe.fault == Fault::PkceRequired) {
        step = badStep(
            Id::Pkce, Verdict::Wrong,
            withWords(Text::tr("The provider wants PKCE in every request. Keyfob sends it with "
                               "response types that have a code."),
                      probe),
            Text::tr("Set response_type to \"code\" in the tenant file, or turn the requirement "
                     "off in %1.")
                .arg(settingPhrase(kind, Setting::Pkce)));
        step.setting = Setting::Pkce;
        step.field = QStringLiteral("response_type");
    } else if (probe.fault == Fault::PushedRequestRequired) {
        step = badStep(Id::PushedRequests, Verdict::Wrong,
                       withWords(Text::tr("The provider wants pushed authorization requests, which "
                                          "Keyfob does not send."),
                                 probe),
                       Text::tr("Turn off %1 for this client.")
                           .arg(settingPhrase(kind, Setting::PushedRequests)));
        step.setting = Setting::PushedRequests;
    } else {
        step = badStep(
            Id::Dpop, Verdict::Wrong,
            withWords(Text::tr("The provider binds tokens by DPoP, which Keyfob does not "
                               "do."),
                      probe),
            Text::tr("Turn off %1 for this client.").arg(settingPhrase(kind, Setting::Dpop)));
        step.setting = Setting::Dpop;
    }
    return step;
}

CheckStep signInStep(const AuthorizationProbe &probe)
{
    using Ending = AuthorizationProbe::End;
    if (probe.fault == Fault::None) {
        return okStep(Id::SilentSignIn,
                      Text::tr("The provider is ready to sign people in (%1).").arg(probe.code));
    }
    if (probe.fault == Fault::NotNow) {
        return badStep(Id::SilentSignIn, Verdict::Warning,
                       withWords(Text::tr("The provider has a problem of its own."), probe),
                       Text::tr("Check again later."));
    }
    if (probe.end == Ending::OtherHost) {
        CheckStep step =
            badStep(Id::SilentSignIn, Verdict::Wrong,
                    Text::tr("Signing in leads to %1, which the tenant file does not allow.")
                        .arg(probe.host),
                    Text::tr("If that belongs to signing in, add it to sign_in_hosts in the tenant "
                             "file."));
        step.field = QStringLiteral("sign_in_hosts");
        return step;
    }
    if (probe.end == Ending::Page && probe.status == 200) {
        return badStep(Id::SilentSignIn, Verdict::Warning,
                       Text::tr("The provider answers prompt=none with a page, so that it cannot "
                                "be told whether people can sign in, and sessions are not renewed "
                                "unseen."),
                       Text::tr("Log in to see whether it works."));
    }
    if (probe.end == Ending::Page) {
        return badStep(Id::SilentSignIn, Verdict::Wrong,
                       withWords(Text::tr("The provider refuses the request with a page (status "
                                          "%1).")
                                     .arg(probe.status),
                                 probe),
                       Text::tr("Compare the tenant file with the application's settings at the "
                                "provider."));
    }
    return badStep(
        Id::SilentSignIn, Verdict::Wrong,
        withWords(Text::tr("The provider refuses the sign-in (%1).")
                      .arg(probe.code.isEmpty() ? Text::tr("no reason given") : probe.code),
                  probe),
        Text::tr("Compare the tenant file with the application's settings at the "
                 "provider."));
}

CheckStep faultStep(const AuthorizationProbe &probe, const Tenant &tenant, ProviderKind kind)
{
    switch (stepOf(probe.fault)) {
    case Id::ClientId: return clientStep(probe, tenant, kind);
    case Id::RedirectUri:
        return redirectStep(Id::RedirectUri, tenant.redirectUri, "redirect_uri", probe, kind);
    case Id::ResponseTypes: return responseTypeStep(probe, tenant, kind);
    case Id::Audience: return audienceStep(probe, tenant, kind);
    case Id::Scopes: return scopeStep(probe, tenant, kind);
    case Id::Pkce:
    case Id::PushedRequests:
    case Id::Dpop: return requirementStep(probe, kind);
    default: return signInStep(probe);
    }
}

QString okSentence(Id id, const Tenant &tenant)
{
    switch (id) {
    case Id::ClientId: return Text::tr("The provider knows the client.");
    case Id::RedirectUri:
        return Text::tr("The provider knows the callback URL %1.")
            .arg(addressOf(tenant.redirectUri));
    case Id::ResponseTypes:
        return Text::tr("The client may use the response type \"%1\".")
            .arg(toString(tenant.responseType));
    case Id::Audience: return Text::tr("The provider knows the API.");
    case Id::Scopes: return Text::tr("The provider accepts the scopes.");
    case Id::Pkce: return Text::tr("The request fits what the provider wants.");
    default: break;
    }
    return Text::tr("The provider takes requests from the browser.");
}

/// Whether \a probe proves that \a id is right, when that is not its fault.
bool isProven(Id id, const AuthorizationProbe &probe)
{
    if (probe.fault == Fault::None)
        return true;
    const bool knowsClient =
        probe.end == AuthorizationProbe::End::Callback || probe.fault == Fault::WrongRedirectUri;
    const bool knowsRedirect = probe.end == AuthorizationProbe::End::Callback;
    return (id == Id::ClientId && knowsClient) || (id == Id::RedirectUri && knowsRedirect);
}

} // namespace

CheckStep okStep(CheckStep::Id id, const QString &message)
{
    CheckStep step;
    step.id = id;
    step.message = message;
    return step;
}

CheckStep skippedStep(CheckStep::Id id, const QString &why)
{
    CheckStep step;
    step.id = id;
    step.verdict = Verdict::Skipped;
    step.message = why.isEmpty() ? Text::tr("Not checked, because of what is wrong above.") : why;
    return step;
}

CheckStep badStep(CheckStep::Id id, CheckStep::Verdict verdict, const QString &message,
                  const QString &change)
{
    CheckStep step;
    step.id = id;
    step.verdict = verdict;
    step.message = message;
    step.change = change;
    return step;
}

QList<CheckStep> probeSteps(const AuthorizationProbe &probe, const Tenant &tenant,
                            ProviderKind kind, bool hasResponseType)
{
    const Id fault = stepOf(probe.fault);
    const bool hasApi = !tenant.audience.isEmpty() || !tenant.resources.isEmpty();
    QList<CheckStep> steps;
    for (const Id id : {Id::ClientId, Id::RedirectUri, Id::ResponseTypes, Id::Audience, Id::Scopes,
                        Id::Pkce, Id::PushedRequests, Id::Dpop, Id::SilentSignIn}) {
        if (id == Id::ResponseTypes && hasResponseType)
            continue;
        if (id == fault)
            steps.append(faultStep(probe, tenant, kind));
        else if (id == Id::Dpop)
            continue; // the API and the token endpoint say more
        else if (id == Id::Audience && !hasApi)
            steps.append(skippedStep(id, Text::tr("The tenant file names no API there.")));
        else if (isProven(id, probe))
            steps.append(okStep(id, okSentence(id, tenant)));
        else
            steps.append(skippedStep(id));
    }
    return steps;
}

CheckStep loopbackStep(const AuthorizationProbe &probe, const Tenant &tenant, ProviderKind kind)
{
    if (probe.fault == Fault::WrongRedirectUri) {
        return redirectStep(Id::LoopbackRedirectUri, tenant.loopbackRedirectUri,
                            "loopback_redirect_uri", probe, kind);
    }
    if (probe.end == AuthorizationProbe::End::Callback) {
        return okStep(Id::LoopbackRedirectUri,
                      Text::tr("The provider knows the callback URL %1.")
                          .arg(addressOf(tenant.loopbackRedirectUri)));
    }
    return skippedStep(Id::LoopbackRedirectUri);
}

} // namespace Keyfob
