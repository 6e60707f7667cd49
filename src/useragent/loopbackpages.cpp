// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "loopbackpages.h"

#include "core/random.h"
#include "core/text.h"

#include <QLocale>

namespace Keyfob::LoopbackPages {

namespace {

// The colors are those of the app's Theme.
constexpr const char *Style = R"(
:root { color-scheme: light dark; --ground: #f3f4f9; --card: #ffffff; --line: #e2e5ef;
  --text: #151930; --muted: #575e78; --good: #0f6e3f; --soft: #e0f5e9; --bad: #b4212f;
  --badsoft: #fdeaec; --wait: #3543cc; --waitsoft: #e9ecff }
@media (prefers-color-scheme: dark) { :root { --ground: #0f1220; --card: #191d30; --line: #2b3150;
  --text: #eff1fb; --muted: #a7aeca; --good: #6fdca6; --soft: #143527; --bad: #ff8f9a;
  --badsoft: #43202a; --wait: #a9b4ff; --waitsoft: #262d55 } }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px;
  background: var(--ground); color: var(--text);
  font: 16px/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif }
main { width: 100%; max-width: 440px; padding: 40px 32px; text-align: center; border-radius: 14px;
  background: var(--card); border: 1px solid var(--line) }
section:not(.shown) { display: none }
h1 { margin: 24px 0 8px; font-size: 24px; line-height: 1.3; overflow-wrap: anywhere }
p { margin: 0; color: var(--muted) }
svg { width: 64px; height: 64px; padding: 16px; border-radius: 50%; fill: none;
  stroke: currentColor; stroke-width: 2.5; stroke-linecap: round; stroke-linejoin: round }
.good svg { color: var(--good); background: var(--soft) }
.bad svg { color: var(--bad); background: var(--badsoft) }
.wait svg { color: var(--wait); background: var(--waitsoft) }
)";

constexpr const char *CheckMark = "M5 12.5l4.5 4.5L19 7.5";
constexpr const char *Cross = "M6.5 6.5l11 11M17.5 6.5l-11 11";
constexpr const char *Dots = "M5 12h.01M12 12h.01M19 12h.01";

QString section(const char *id, const char *kind, const char *symbol, const QString &title,
                const QString &text, bool isShown)
{
    return QStringLiteral("<section id=\"%1\" class=\"%2%3\" role=\"status\">"
                          "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"%4\"/></svg>"
                          "<h1>%5</h1><p>%6</p></section>")
        .arg(QLatin1StringView(id), QLatin1StringView(kind),
             isShown ? QStringLiteral(" shown") : QString(), QLatin1StringView(symbol),
             title.toHtmlEscaped(), text.toHtmlEscaped());
}

QString goodSection(const QString &name, Visit::Purpose purpose, bool isShown)
{
    const QString title = purpose == Visit::Purpose::SignIn
        ? Text::tr("You are signed in to %1").arg(name)
        : Text::tr("You are logged out of %1").arg(name);
    return section("good", "good", CheckMark, title, Text::tr("You can close this tab."), isShown);
}

QString badSection(const QString &name, bool isShown)
{
    return section("bad", "bad", Cross, Text::tr("You are not signed in to %1").arg(name),
                   Text::tr("Go back to Keyfob, which says why. You can close this tab."), isShown);
}

Page page(const QString &content, const QString &script)
{
    const QString nonce = QString::fromLatin1(randomToken());
    const QString language = Text::tr("en", "the language of these pages, as in HTML");
    const bool isRightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    const QString html =
        QStringLiteral("<!doctype html><html lang=\"%1\" dir=\"%6\"><head><meta charset=\"utf-8\">"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                       "<title>Keyfob</title><style nonce=\"%2\">%3</style></head>"
                       "<body><main>%4</main><script nonce=\"%2\">%5</script></body></html>\n")
            .arg(language, nonce, QLatin1StringView(Style), content, script,
                 isRightToLeft ? QLatin1StringView("rtl") : QLatin1StringView("ltr"));
    const QString headers =
        QStringLiteral("Content-Type: text/html; charset=utf-8\r\n"
                       "Content-Security-Policy: default-src 'none'; script-src 'nonce-%1'; "
                       "style-src 'nonce-%1'; connect-src 'self'; base-uri 'none'; "
                       "form-action 'none'; frame-ancestors 'none'\r\n"
                       "Referrer-Policy: no-referrer\r\n"
                       "X-Content-Type-Options: nosniff\r\n"
                       "X-Frame-Options: DENY\r\n"
                       "Cross-Origin-Opener-Policy: same-origin\r\n"
                       "Cross-Origin-Resource-Policy: same-origin\r\n")
            .arg(nonce);
    return {html.toUtf8(), headers.toLatin1()};
}

/// The address keeps nothing of the answer.
QString cleanAddress()
{
    return QStringLiteral("history.replaceState(null, '', location.pathname);");
}

} // namespace

Page fragment(const QString &tenantName)
{
    const QString waiting =
        section("wait", "wait", Dots, Text::tr("Signing in to %1…").arg(tenantName),
                Text::tr("This takes a moment."), true);
    const QString noScript =
        QStringLiteral("<noscript><p>%1</p></noscript>")
            .arg(Text::tr("Your browser must run scripts for this.").toHtmlEscaped());
    const QString script =
        QStringLiteral("const answer = location.hash.slice(1);") + cleanAddress()
        + QStringLiteral(
            "const show = id => document.querySelectorAll('section')"
            ".forEach(one => one.classList.toggle('shown', one.id === id));"
            "fetch(location.pathname, { method: 'POST', body: answer, cache: 'no-store',"
            " redirect: 'error', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }})"
            ".then(reply => show(reply.status === 204 ? 'good' : 'bad'), () => show('bad'));");
    return page(waiting + goodSection(tenantName, Visit::Purpose::SignIn, false)
                    + badSection(tenantName, false) + noScript,
                script);
}

Page succeeded(const QString &tenantName, Visit::Purpose purpose)
{
    return page(goodSection(tenantName, purpose, true), cleanAddress());
}

Page failed(const QString &tenantName)
{
    return page(badSection(tenantName, true), cleanAddress());
}

} // namespace Keyfob::LoopbackPages
