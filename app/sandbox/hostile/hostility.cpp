// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "hostility.h"

#include "realm.h"

#include <QList>
#include <QPair>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

const QList<QPair<QString, Hostility>> &names()
{
    static const QList<QPair<QString, Hostility>> list {
        {u"endless-redirects"_s, Hostility::EndlessRedirects},
        {u"basic-loop"_s, Hostility::BasicLoop},
        {u"slow-drip"_s, Hostility::SlowDrip},
        {u"wrong-ca"_s, Hostility::WrongCa},
        {u"expired"_s, Hostility::Expired},
        {u"wrong-host"_s, Hostility::WrongHost},
        {u"renderer-crash"_s, Hostility::RendererCrash},
        {u"open-redirect"_s, Hostility::OpenRedirect},
        {u"iframe-callback"_s, Hostility::IframeCallback},
        {u"popup-callback"_s, Hostility::PopupCallback},
        {u"meta-refresh"_s, Hostility::MetaRefresh},
        {u"js-redirect"_s, Hostility::JsRedirect},
        {u"see-other"_s, Hostility::SeeOther},
        {u"form-post"_s, Hostility::FormPost},
        {u"huge-fragment"_s, Hostility::HugeFragment},
        {u"dialog-flood"_s, Hostility::DialogFlood},
        {u"download"_s, Hostility::Download},
        {u"window-close"_s, Hostility::WindowClose},
        {u"cookie-flood"_s, Hostility::CookieFlood},
    };
    return list;
}

/// A page without the policy that protects the other ones: it may do what it likes.
Response page(const QByteArray &body)
{
    return {200, "text/html; charset=utf-8", "<!doctype html><title>Hostile</title>" + body, {}};
}

Response redirect(int status, const QByteArray &location)
{
    Response response {status, {}, {}, {}};
    response.with("Location", location);
    return response;
}

QByteArray script(const QByteArray &code)
{
    return "<script>" + code + "</script>";
}

/// \a url as a JavaScript string has it: all else in a URL of ours stands there as it is.
QByteArray quoted(QByteArray url)
{
    return url.replace('\'', "%27");
}

/// JavaScript that goes to \a url \a after milliseconds.
QByteArray go(const QByteArray &url, const char *after = "0")
{
    return "setTimeout(() => location.href = '" + quoted(url) + "', " + after + ");";
}

/// \a url with its quotes and ampersands as an HTML attribute has them.
QByteArray attribute(const QByteArray &url)
{
    return QString::fromUtf8(url).toHtmlEscaped().toUtf8();
}

} // namespace

QStringList hostilityNames()
{
    QStringList all;
    for (const auto &[name, hostility] : names())
        all.append(name);
    return all;
}

std::optional<Hostility> hostilityNamed(const QString &name)
{
    for (const auto &[known, hostility] : names()) {
        if (known == name)
            return hostility;
    }
    return std::nullopt;
}

bool needsPort(Hostility hostility)
{
    return hostility == Hostility::SlowDrip || hostility == Hostility::WrongCa
        || hostility == Hostility::Expired || hostility == Hostility::WrongHost;
}

std::optional<Response> hostileStart(const Realm &realm)
{
    const QByteArray port = "://127.0.0.1:" + QByteArray::number(realm.hostilePort) + '/';
    switch (realm.hostility) {
    case Hostility::EndlessRedirects: return redirect(302, "/authorize");
    case Hostility::BasicLoop: {
        Response response = page("<h1>Who are you?</h1>");
        response.status = 401;
        response.with("WWW-Authenticate", "Basic realm=\"again and again\"");
        return response;
    }
    case Hostility::SlowDrip: return redirect(302, "http" + port);
    case Hostility::WrongCa:
    case Hostility::Expired:
    case Hostility::WrongHost: return redirect(302, "https" + port);
    case Hostility::WindowClose: return page("<p>Good-bye." + script("window.close();"));
    case Hostility::RendererCrash:
        // More than any engine has for one page.
        return page("<p>Wait."
                    + script("setTimeout(() => { const all = [];"
                             "for (;;) all.push(new Array(8e6).fill(1.5)); }, 300);"));
    default: return std::nullopt;
    }
}

std::optional<Response> hostileAnswer(const Realm &realm, const QByteArray &callback)
{
    // Another answer, which must not count: a state that nobody asked with.
    const QByteArray other = realm.redirectUri().toLatin1() + "#error=access_denied&state=other";
    switch (realm.hostility) {
    case Hostility::OpenRedirect:
        // By GET: the policy of our own pages lets no form lead elsewhere.
        return page(script(go("/sandbox/open-redirect")));
    case Hostility::IframeCallback:
        return page("<iframe src=\"" + attribute(other) + "\"></iframe>"
                    + script(go(callback, "1000")));
    case Hostility::PopupCallback:
        return page(script("window.open('" + other + "');" + go(callback, "1000")));
    case Hostility::MetaRefresh:
        return page("<meta http-equiv=refresh content=\"0; url=" + attribute(callback) + "\">");
    case Hostility::JsRedirect: return page(script(go(callback)));
    case Hostility::SeeOther: return redirect(303, callback);
    case Hostility::FormPost:
        return page("<form method=post action=\"" + attribute(callback) + "\"></form>"
                    + script("document.forms[0].submit();"));
    case Hostility::HugeFragment:
        return page(script("setTimeout(() => location.href = '" + quoted(callback)
                           + "&junk=' + 'a'.repeat(1000000), 0);"));
    case Hostility::DialogFlood:
        return page(script("for (let i = 0; i < 1000; ++i) { alert(i); confirm(i); prompt(i); }"
                           "onbeforeunload = () => 'Stay!';"
                           + go(callback)));
    case Hostility::Download:
        return page("<a id=a download=evil.exe href=\"data:application/octet-stream,evil\">a</a>"
                    "<iframe src=\"/sandbox/attachment\"></iframe>"
                    + script("document.getElementById('a').click();" + go(callback, "1000")));
    case Hostility::CookieFlood:
        return page(script("for (let i = 0; i < 500; ++i)"
                           "document.cookie = `c${i}=${'x'.repeat(4000)}; max-age=3600`;"
                           + go(callback)));
    default: return std::nullopt;
    }
}

} // namespace Keyfob::Sandbox
