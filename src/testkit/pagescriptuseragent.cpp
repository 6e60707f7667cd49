// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "pagescriptuseragent.h"

#include "core/redirectmatch.h"
#include "net/httpclient.h"
#include "net/origin.h"
#include "oidc/formdata.h"
#include "oidc/signinhosts.h"

#include <QMap>
#include <QNetworkCookie>
#include <QPointer>

namespace Keyfob {

namespace {

constexpr int MaxSteps = 30;

/// Cookies of one host, by name.
class Jar
{
public:
    explicit Jar(const Secret &kept)
    {
        const auto lines = kept.reveal().toByteArray().split('\n');
        for (const QByteArray &line : lines) {
            const qsizetype end = line.indexOf('=');
            if (end > 0)
                m_cookies.insert(line.first(end), line.sliced(end + 1));
        }
    }
    void take(const QByteArray &setCookie)
    {
        const auto cookies = QNetworkCookie::parseCookies(setCookie);
        for (const QNetworkCookie &cookie : cookies) {
            const bool isGone = cookie.value().isEmpty()
                || (cookie.expirationDate().isValid()
                    && cookie.expirationDate() < QDateTime::currentDateTimeUtc());
            if (isGone)
                m_cookies.remove(cookie.name());
            else
                m_cookies.insert(cookie.name(), cookie.value());
        }
    }
    QByteArray joined(const QByteArray &separator) const
    {
        QByteArrayList all;
        for (auto it = m_cookies.cbegin(); it != m_cookies.cend(); ++it)
            all.append(it.key() + '=' + it.value());
        return all.join(separator);
    }

private:
    QMap<QByteArray, QByteArray> m_cookies;
};

} // namespace

PageScriptUserAgent::PageScriptUserAgent(HttpClient &http, PageScript script)
    : m_http(http)
    , m_script(std::move(script))
{
}

QCoro::Task<Expected<VisitResult>> PageScriptUserAgent::open(Visit visit)
{
    const QPointer<PageScriptUserAgent> self(this);
    const CancelToken cancel;
    m_cancel = cancel;
    Jar jar(visit.cookies);
    const SignInHosts hosts(visit.hosts);
    HttpRequest request;
    request.url = visit.url;
    for (int step = 0; step < MaxSteps; ++step) {
        if (!hosts.contains(request.url.host()))
            co_return fail(ErrorCode::HostBlocked,
                           tr("The page leads to %1, which is not part of signing in.")
                               .arg(request.url.host()));
        request.redirects = Redirects::Return;
        request.headers.append({"Cookie", jar.joined("; ")});
        request.cancel = cancel;
        const auto response = co_await m_http.send(request);
        if (!response)
            co_return fail(response.error());
        if (!self)
            co_return fail(Error::cancelled());
        jar.take(response->header("Set-Cookie"));

        HttpRequest next;
        const QByteArray location = response->header("Location");
        if (!location.isEmpty()) {
            next.url = request.url.resolved(QUrl::fromEncoded(location));
            if (isCallback(visit.redirectUri, location)) {
                VisitResult result;
                result.callback = Secret(location);
                result.cookies = Secret(jar.joined("\n"));
                result.answeredBy = originOf(request.url);
                result.answeredPath = request.url.path(QUrl::FullyEncoded);
                co_return result;
            }
            request = next;
            continue;
        }
        const QString page = QString::fromUtf8(response->body);
        const bool goesOnByItself = page.contains(QLatin1StringView("onload=\"document.forms[0]"));
        if (!visit.visible && !goesOnByItself)
            co_return fail(ErrorCode::TimedOut, tr("A page is shown."));
        if (m_script.closes(page))
            co_return fail(Error::cancelled());
        const auto left = m_script.leave(page);
        if (!left)
            co_return fail(ErrorCode::PageLoadFailed, tr("A page without a form."),
                           QStringLiteral("status %1").arg(response->status));
        if (page.contains(QLatin1StringView("id=\"password\"")))
            ++m_passwordsAsked;
        next.url = request.url.resolved(left->action);
        next.method = QByteArrayLiteral("POST");
        next.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        next.body = FormData::encode(left->fields);
        request = next;
    }
    co_return fail(ErrorCode::PageLoadFailed, tr("It redirects in a loop."));
}

void PageScriptUserAgent::cancel()
{
    m_cancel.cancel();
}

void PageScriptUserAgent::raise()
{
}

} // namespace Keyfob
