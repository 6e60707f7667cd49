// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "authorizationprobe.h"

#include "core/redirectmatch.h"
#include "core/text.h"
#include "net/httpclient.h"
#include "net/origin.h"
#include "oidc/authorizationrequest.h"
#include "oidc/formdata.h"
#include "oidc/oautherror.h"
#include "oidc/providermetadata.h"
#include "oidc/tenant.h"
#include "json/strictjson.h"

#include <QHash>

namespace Keyfob {

namespace {

using End = AuthorizationProbe::End;

constexpr int MaxHops = 10;
constexpr qsizetype MaxPageSize = 512 * 1024;
constexpr int ShownDescription = 400;

/// Cookies of one probe by origin: some providers want to see again what they set on the way.
class ProbeCookies
{
public:
    void take(const QUrl &url, const HttpResponse &response)
    {
        for (const auto &[name, value] : response.headers) {
            if (name.compare("Set-Cookie", Qt::CaseInsensitive) != 0)
                continue;
            const auto lines = value.split('\n'); // Qt joins them so
            for (const QByteArray &line : lines) {
                const QByteArray pair = line.split(';').first().trimmed();
                const qsizetype equals = pair.indexOf('=');
                if (equals > 0)
                    m_cookies[originOf(url)].insert(pair.left(equals), pair);
            }
        }
    }
    QByteArray header(const QUrl &url) const
    {
        return m_cookies.value(originOf(url)).values().join("; ");
    }

private:
    QHash<QString, QHash<QByteArray, QByteArray>> m_cookies;
};

/// What the callback says, in its fragment or its query.
AuthorizationProbe atCallback(const QUrl &callback)
{
    AuthorizationProbe probe;
    probe.end = End::Callback;
    for (const QString &part :
         {callback.fragment(QUrl::FullyEncoded), callback.query(QUrl::FullyEncoded)}) {
        const auto parameters = FormData::decode(part.toLatin1(), {"error"});
        if (!parameters)
            continue;
        for (const auto &[name, value] : *parameters) {
            if (name == "error")
                probe.code = QString::fromUtf8(value);
            else if (name == "error_description")
                probe.text = plainText(QString::fromUtf8(value), ShownDescription);
        }
        if (!probe.code.isEmpty())
            break;
    }
    probe.fault = authorizationFault(probe.code, probe.text);
    probe.code = plainText(probe.code, 60);
    return probe;
}

AuthorizationProbe atPage(const QUrl &url, const HttpResponse &response)
{
    AuthorizationProbe probe;
    probe.status = response.status;
    probe.host = url.host();
    const auto json = StrictJson::parseObject(response.body);
    if (json) {
        const OAuthError said = OAuthError::fromJson(*json);
        probe.code = said.shownCode;
        probe.text = said.description;
        probe.fault = authorizationFault(said.code, probe.text);
        return probe;
    }
    probe.text = textOfPage(response.body);
    probe.fault = authorizationFault({}, probe.text);
    // A log-in page that came all the same may have any word on it.
    const bool isAboutRequest = probe.fault == AuthorizationFault::WrongRedirectUri
        || probe.fault == AuthorizationFault::UnknownClient
        || probe.fault == AuthorizationFault::UnknownTenant;
    if (response.status == 200 && !isAboutRequest)
        probe.fault = AuthorizationFault::Unknown;
    return probe;
}

bool isProbeRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

SignInHosts allowedHosts(const Tenant &tenant, const ProviderMetadata &metadata)
{
    SignInHosts hosts(tenant.signInHosts);
    hosts.add(tenant.issuer.host());
    hosts.add(metadata.authorizationEndpoint.host());
    return hosts;
}

QCoro::Task<Expected<AuthorizationProbe>> probeAuthorization(HttpClient &http, Tenant tenant,
                                                             ProviderMetadata metadata,
                                                             QUrl redirectUri, CancelToken cancel)
{
    AuthorizationOptions options = AuthorizationOptions::of(tenant);
    options.prompt = QStringLiteral("none");
    options.redirectUri = redirectUri;
    options.loginHint.clear();
    const auto created =
        AuthorizationRequest::create(tenant, metadata, options, QDateTime::currentDateTimeUtc());
    if (!created)
        co_return fail(created.error());
    const SignInHosts hosts = allowedHosts(tenant, metadata);
    ProbeCookies cookies;
    HttpRequest request;
    request.url = created->url();
    request.redirects = Redirects::Return;
    request.sizeCap = MaxPageSize;
    request.cancel = cancel;
    for (int hop = 0; hop < MaxHops && !cancel.isCancelled(); ++hop) {
        request.headers.clear();
        request.headers.emplaceBack("Accept", "text/html,application/xhtml+xml");
        if (const QByteArray sent = cookies.header(request.url); !sent.isEmpty())
            request.headers.emplaceBack("Cookie", sent);
        const auto response = co_await http.send(request);
        if (!response)
            co_return fail(response.error());
        cookies.take(request.url, *response);
        if (!isProbeRedirect(response->status))
            co_return atPage(request.url, *response);
        const QUrl next = request.url.resolved(QUrl::fromEncoded(response->header("Location")));
        if (isCallback(redirectUri, next))
            co_return atCallback(next);
        if (!isSecureUrl(next) || !hosts.contains(next.host())) {
            AuthorizationProbe probe;
            probe.end = End::OtherHost;
            probe.host = plainText(next.host(), 80);
            co_return probe;
        }
        request.url = next;
        request.url.setFragment(QString());
    }
    co_return fail(cancel.isCancelled()
                       ? Error::cancelled()
                       : Error(ErrorCode::RedirectRefused,
                               Text::tr("%1 redirects too often.").arg(request.url.host())));
}

} // namespace Keyfob
