// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signinquestions.h"

#include "enginenetwork.h"
#include "hostlabel.h"

#include <QDateTime>

#include <utility>

namespace Keyfob {

namespace {

/// So often in a visit may somebody ask for a name and a password.
constexpr int MaxCredentials = 3;

} // namespace

SignInQuestions::SignInQuestions(const SignIn::Open &open, const NavigationPolicy &policy,
                                 QWebEngineClientCertificateStore *store)
    : m_policy(policy)
    , m_network(open.network)
    , m_certificate(addClientCertificate(open.network, store))
    , m_open(open.visible)
{
    m_network.clientCertificate = {}; // the store has it
}

bool SignInQuestions::allowsCredentials(const QUrl &url, bool proxy)
{
    if (!m_open)
        return false;
    if (proxy)
        return ++m_proxyCredentials <= MaxCredentials;
    return m_policy.navigation(url, true) == NavigationPolicy::Verdict::Allow
        && ++m_credentials <= MaxCredentials;
}

bool SignInQuestions::answersProxy(QObject *request)
{
    // The password of one proxy is nothing that another may have, at another port neither.
    if (m_network.proxyAddress.isEmpty() || proxyOf(request) != m_network.proxyAddress)
        return false;
    if (m_network.proxyUser.isEmpty() || std::exchange(m_proxyAnswered, true))
        return false;
    const QString password = QString::fromUtf8(m_network.proxyPassword.reveal());
    return QMetaObject::invokeMethod(request, "dialogAccept", Q_ARG(QString, m_network.proxyUser),
                                     Q_ARG(QString, password));
}

QString SignInQuestions::proxyOf(QObject *request) const
{
    const QString host = request->property("proxyHost").toString().toLower();
    const QString start = host + QLatin1Char(':');
    QStringList names = engineProxies(m_network, request->property("url").toUrl());
    names.removeIf([&](const QString &name) {
        return !name.startsWith(start) || name.indexOf(QLatin1Char(':'), start.size()) >= 0;
    });
    return names.size() == 1 ? names.constFirst() : host;
}

bool SignInQuestions::allowsCertificate(const QUrl &host) const
{
    QUrl server = host; // it comes without a scheme
    server.setScheme(QStringLiteral("https"));
    return m_policy.navigation(server, true) == NavigationPolicy::Verdict::Allow;
}

bool SignInQuestions::showsOwnCertificate(const QUrl &host, QObject *offered, int count) const
{
    // The engine offers what the person has, too. It does not hand out the octets of a certificate.
    return !m_certificate.isNull() && offered && count == 1 && allowsCertificate(host)
        && offered->property("subject").toString() == m_certificate.subjectDisplayName()
        && offered->property("issuer").toString() == m_certificate.issuerDisplayName()
        && offered->property("effectiveDate").toDateTime() == m_certificate.effectiveDate()
        && offered->property("expiryDate").toDateTime() == m_certificate.expiryDate();
}

QString SignInQuestions::hostOf(const QUrl &url) const
{
    return hostLabel(url);
}

} // namespace Keyfob
