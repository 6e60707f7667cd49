// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "formuseragent.h"

#include "core/redirectmatch.h"
#include "net/httpclient.h"
#include "oidc/formdata.h"

#include <QMap>
#include <QNetworkCookie>
#include <QRegularExpression>

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

/// The attribute \a name of the first match of \a tag in \a page.
QString attribute(const QString &page, const QString &tag, const QString &name)
{
    const auto element = QRegularExpression(QStringLiteral("<%1[^>]*>").arg(tag)).match(page);
    return QRegularExpression(name + QStringLiteral("=\"([^\"]*)\""))
        .match(element.captured())
        .captured(1)
        .replace(QLatin1StringView("&amp;"), QLatin1StringView("&"));
}

/// What the form of \a page sends when the person goes on.
FormData::Parameters filledIn(const QString &page)
{
    FormData::Parameters fields;
    static const QRegularExpression hidden(QStringLiteral("<input[^>]*type=\"hidden\"[^>]*>"));
    for (auto all = hidden.globalMatch(page); all.hasNext();) {
        const QString input = all.next().captured();
        fields.emplaceBack(
            attribute(input, QStringLiteral("input"), QStringLiteral("name")).toUtf8(),
            attribute(input, QStringLiteral("input"), QStringLiteral("value")).toUtf8());
    }
    if (page.contains(QLatin1StringView("id=\"username\""))) {
        fields.emplaceBack("username", "emma@timesheets.example");
        fields.emplaceBack("password", "keyfob");
    } else if (page.contains(QLatin1StringView("id=\"allow\""))) {
        const auto allow = QStringLiteral("button id=\"allow\"");
        fields.emplaceBack(attribute(page, allow, QStringLiteral("name")).toUtf8(),
                           attribute(page, allow, QStringLiteral("value")).toUtf8());
    }
    return fields;
}

} // namespace

FormUserAgent::FormUserAgent(HttpClient &http)
    : m_http(http)
{
}

QCoro::Task<Expected<VisitResult>> FormUserAgent::open(Visit visit)
{
    Jar jar(visit.cookies);
    HttpRequest request;
    request.url = visit.url;
    request.redirects = Redirects::Give;
    for (int step = 0; step < MaxSteps; ++step) {
        request.headers.append({"Cookie", jar.joined("; ")});
        const auto response = co_await m_http.send(request);
        if (!response)
            co_return fail(response.error());
        jar.take(response->header("Set-Cookie"));

        HttpRequest next;
        next.redirects = Redirects::Give;
        const QByteArray location = response->header("Location");
        if (!location.isEmpty()) {
            next.url = request.url.resolved(QUrl::fromEncoded(location));
            if (isCallback(visit.redirectUri, location)) {
                VisitResult result;
                result.callback = Secret(location);
                result.cookies = Secret(jar.joined("\n"));
                co_return result;
            }
            request = next;
            continue;
        }
        const QString page = QString::fromUtf8(response->body);
        const bool goesOnByItself = page.contains(QLatin1StringView("onload=\"document.forms[0]"));
        if (!visit.visible && !goesOnByItself)
            co_return fail(ErrorCode::TimedOut, QStringLiteral("A page is shown."));
        const QString action = attribute(page, QStringLiteral("form"), QStringLiteral("action"));
        if (action.isEmpty())
            co_return fail(ErrorCode::PageLoadFailed, QStringLiteral("A page without a form."),
                           QStringLiteral("status %1").arg(response->status));
        if (page.contains(QLatin1StringView("id=\"password\"")))
            ++passwordsAsked;
        next.url = request.url.resolved(QUrl(action));
        next.method = QByteArrayLiteral("POST");
        next.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        next.body = FormData::encode(filledIn(page));
        request = next;
    }
    co_return fail(ErrorCode::PageLoadFailed, QStringLiteral("It goes round in circles."));
}

void FormUserAgent::cancel()
{
}

void FormUserAgent::raise()
{
}

} // namespace Keyfob
