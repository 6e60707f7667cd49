// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "faults.h"
#include "support/httpserver.h"
#include "testkit/await.h"
#include "useragent/embeddeduseragent.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <csignal>

#include <unistd.h>

using namespace std::chrono_literals;

namespace Keyfob::Faults {

namespace {

QByteArray page(const QByteArray &body)
{
    return HttpServer::page("<p>Page" + body);
}

/// The real sign-in window at pages of ours, as an ordinary user: root's is refused.
class Window
{
public:
    Window()
        : m_callbackHost(
            [](const HttpServer::Request &, QTcpSocket *socket) { socket->write(page({})); })
        , m_provider([this](const HttpServer::Request &request, QTcpSocket *socket) {
            socket->write(m_pages.value(request.target, page({})));
        })
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QFile pages(m_home.filePath(QStringLiteral("pages.json")));
        if (pages.open(QIODevice::WriteOnly))
            pages.write("[{\"url\": \"^no such page\", \"run\": \"\"}]");
        const QString program =
            QCoreApplication::applicationDirPath() + QStringLiteral("/keyfob-signin-test");
        if (::geteuid() == 0) {
            constexpr uid_t Nobody = 65534;
            for (const QString &path : {m_home.path(), pages.fileName()})
                m_good = ::chown(qPrintable(path), Nobody, Nobody) == 0 && m_good;
            m_command = {QStringLiteral("setpriv"),       QStringLiteral("--reuid=65534"),
                         QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups"),
                         QStringLiteral("env"),           QStringLiteral("HOME=") + m_home.path()};
        }
        m_command << program << QStringLiteral("--pages") << pages.fileName();
        m_good = m_good && QFile::exists(program);
    }

    bool isGood() const { return m_good; }
    QByteArray callback() const
    {
        return m_callbackHost.url(QStringLiteral("/callback")).toEncoded() + "#right=1";
    }
    qsizetype callbackRequests() const { return m_callbackHost.requests().size(); }
    qsizetype requests(const QByteArray &path) const
    {
        return std::count_if(m_provider.requests().begin(), m_provider.requests().end(),
                             [&](const auto &request) { return request.target == path; });
    }
    QDir home() const { return QDir(m_home.path()); }

    /// Shows \a body; another page of the same host stands in for what it links to.
    Expected<VisitResult> show(const QByteArray &answer)
    {
        m_pages.insert("/page", answer);
        Visit visit;
        visit.url = m_provider.url(QStringLiteral("/page"));
        visit.redirectUri = m_callbackHost.url(QStringLiteral("/callback"));
        visit.tenantName = QStringLiteral("Faults");
        visit.deadline = 20s;
        EmbeddedUserAgent agent(m_command);
        return await(agent.open(visit), 30000);
    }

private:
    bool m_good = true;
    QTemporaryDir m_home;
    QStringList m_command;
    QHash<QByteArray, QByteArray> m_pages;
    HttpServer m_callbackHost;
    HttpServer m_provider;
};

QByteArray status(qint64 process, const QByteArray &field)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(field + ':'))
            return line.mid(field.size() + 1).trimmed();
    }
    return {};
}

/// The processes below this one under seccomp: those of an engine that run pages.
QList<pid_t> renderers()
{
    QList<pid_t> found;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const pid_t candidate = name.toInt();
        if (candidate <= 0 || status(candidate, "Seccomp") != "2")
            continue;
        for (qint64 at = candidate; at > 1; at = status(at, "PPid").toLongLong()) {
            if (at == ::getpid())
                found.append(candidate);
        }
    }
    return found;
}

void rendererCrash(const Bench &, Report &report)
{
    Window window;
    report.see(QStringLiteral("keyfob-signin-test is there"), window.isGood());
    int killed = 0;
    QTimer killer;
    QObject::connect(&killer, &QTimer::timeout, [&] {
        // Once it runs the page.
        if (window.requests("/runs") == 0 || killed > 0)
            return;
        for (const pid_t pid : renderers())
            killed += ::kill(pid, SIGKILL) == 0 ? 1 : 0;
    });
    killer.start(500ms);
    const auto result = window.show(page("<script>setTimeout(() => fetch('/runs'), 500)</script>"));
    report.see(QStringLiteral("%1 renderers killed").arg(killed), killed > 0);
    report.see(QStringLiteral("told as"), result, ErrorCode::UserAgentCrashed);
    killer.stop();
    const auto next = window.show(page("<script>location = '" + window.callback() + "'</script>"));
    report.see(QStringLiteral("the next visit ends at the callback"),
               next && next->callback.reveal() == window.callback());
}

void viewAbuse(const Bench &, Report &report)
{
    Window window;
    report.see(QStringLiteral("keyfob-signin-test is there"), window.isGood());
    const QByteArray then =
        "setTimeout(() => location = '" + window.callback() + "', 700);</script>";
    const QList<QPair<QString, QByteArray>> pages {
        {QStringLiteral("popup"), "<script>open('/other'); open('https://evil.example');" + then},
        {QStringLiteral("file:"),
         "<iframe src='file:///etc/passwd'></iframe><script>location = 'file:///etc/passwd';"
             + then},
        {QStringLiteral("download"),
         "<a id=a download=evil.exe href='data:,evil'>a</a><script>a.click();" + then},
        {QStringLiteral("permission"),
         "<script>navigator.geolocation.getCurrentPosition(() => {});"
         "navigator.mediaDevices.getUserMedia({audio: true}); Notification.requestPermission();"
             + then},
        {QStringLiteral("dialog flood"),
         "<script>for (let i = 0; i < 300; ++i) { alert(i); confirm(i); prompt(i); }" + then},
    };
    for (const auto &[name, body] : pages) {
        const auto result = window.show(page(body));
        report.see(name, result && result->callback.reveal() == window.callback());
    }
    const QByteArray huge =
        "<script>location = '" + window.callback() + "&x=' + 'a'.repeat(1000000)</script>";
    const auto result = window.show(page(huge));
    report.see(QStringLiteral("1 MB fragment: %1 bytes").arg(result ? result->callback.size() : 0),
               result && result->callback.size() > 1000000);

    const qsizetype before = window.requests("/page");
    const auto basic = window.show(HttpServer::response(401, "<script>" + then, "text/html",
                                                        "WWW-Authenticate: Basic realm=\"x\"\r\n"));
    const qsizetype asked = window.requests("/page") - before;
    report.see(QStringLiteral("401 Basic: %1 requests").arg(asked), basic && asked <= 4);
    report.see(QStringLiteral("%1 requests at the callback").arg(window.callbackRequests()),
               window.callbackRequests() == 0);
    const QStringList files = window.home().entryList({QStringLiteral("*evil*")});
    report.see(QStringLiteral("%1 files downloaded").arg(files.size()), files.isEmpty());
}

} // namespace

Runs viewRuns()
{
    return {{QStringLiteral("renderer-crash"), rendererCrash},
            {QStringLiteral("view-abuse"), viewAbuse}};
}

} // namespace Keyfob::Faults
