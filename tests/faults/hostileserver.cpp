// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "hostileserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QTest>

namespace Keyfob::Faults {

namespace {

constexpr QLatin1StringView Canary("canary-token"); // what all tokens here begin with

} // namespace

HostileServer::HostileServer(const QString &folder, const QString &certificate, const QString &key)
    : m_tls(!certificate.isEmpty())
{
    QStringList arguments {folder + QStringLiteral("/hostile_server.py")};
    if (m_tls)
        arguments << QStringLiteral("--tls") << certificate << key;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("python3"), arguments);
    if (m_process.waitForStarted()) {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(10000)) { }
        m_port = m_process.readLine().trimmed().toInt();
    }
}

HostileServer::~HostileServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QUrl HostileServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                    .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(m_port)
                    .arg(path));
}

QByteArray HostileServer::fetch(const QString &path) const
{
    QNetworkAccessManager manager;
    QNetworkReply *reply = manager.get(QNetworkRequest(url(path)));
    reply->ignoreSslErrors(); // its own record, asked for by the test
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 10000))
        return {};
    return reply->readAll();
}

void HostileServer::begin()
{
    fetch(QStringLiteral("/__reset"));
    m_violations.clear();
}

void HostileServer::reset()
{
    m_violations = violations();
    fetch(QStringLiteral("/__reset"));
}

QJsonArray HostileServer::log() const
{
    return QJsonDocument::fromJson(fetch(QStringLiteral("/__log"))).array();
}

int HostileServer::count(const QString &method, const QString &path) const
{
    int found = 0;
    for (const auto &entry : log()) {
        if ((method.isEmpty() || entry[u"m"].toString() == method)
            && entry[u"path"].toString().startsWith(path))
            ++found;
    }
    return found;
}

QString HostileServer::violations() const
{
    if (!m_violations.isEmpty())
        return m_violations;
    QSet<QString> posts;
    const QString own = url().authority();
    for (const auto &entry : log()) {
        bool credential = false;
        bool keyed = false;
        QString host;
        for (const auto &header : entry[u"headers"].toArray()) {
            const QString name = header[0].toString().toLower();
            credential = credential || name == QLatin1StringView("authorization")
                || header[1].toString().contains(Canary);
            keyed = keyed || name == QLatin1StringView("idempotency-key");
            if (name == QLatin1StringView("host"))
                host = header[1].toString();
            if (name == QLatin1StringView("cookie"))
                return QStringLiteral("a cookie was sent");
        }
        if (credential && host != own)
            return QStringLiteral("a credential reached %1").arg(host);
        if (entry[u"path"].toString().contains(Canary)
            || entry[u"body"].toString().contains(Canary))
            return QStringLiteral("a token was in an address or a body");
        const QString what = entry[u"path"].toString() + entry[u"body"].toString();
        if (entry[u"m"].toString() == QLatin1StringView("POST") && !keyed) {
            if (posts.contains(what))
                return QStringLiteral("a POST came twice");
            posts.insert(what);
        }
    }
    return {};
}

} // namespace Keyfob::Faults
