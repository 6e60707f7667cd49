// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "navigationpolicy.h"
#include "useragent/signinmessages.h"

#include <QObject>
#include <QSslCertificate>
#include <QtQml/qqmlregistration.h>

class QWebEngineClientCertificateStore;

namespace Keyfob {

/// Who may ask what of the person during one visit, and what the app has answered already.
class SignInQuestions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of SignInSession")

public:
    /// For the visit of \a open under \a policy. The app's certificate goes into \a store.
    SignInQuestions(const SignIn::Open &open, const NavigationPolicy &policy,
                    QWebEngineClientCertificateStore *store);

    /// From now on nobody may ask anything.
    void close() { m_open = false; }

    /// A server at \a url, or a proxy, asks for a name and a password. True: the person shall be
    /// asked; false: no.
    Q_INVOKABLE bool allowsCredentials(const QUrl &url, bool proxy);
    /// Answers \a request of a proxy, an AuthenticationDialogRequest, with what the app knows of
    /// it; once, since a proxy that asks again does not want that. False: it knows nothing.
    Q_INVOKABLE bool answersProxy(QObject *request);
    /// Which proxy makes \a request: "host:port", or the host alone if several ports of it are in
    /// use. The engine tells no port (Qt 6.4 and 6.8).
    Q_INVOKABLE QString proxyOf(QObject *request) const;
    /// True: the server at \a host may ask the person for a certificate.
    Q_INVOKABLE bool allowsCertificate(const QUrl &host) const;
    /// True: the server at \a host shall see \a offered, the only one of \a count certificates that
    /// there are: it is the organization's own, not one of the person's.
    Q_INVOKABLE bool showsOwnCertificate(const QUrl &host, QObject *offered, int count) const;
    /// The host of \a url as the person should see it.
    Q_INVOKABLE QString hostOf(const QUrl &url) const;

private:
    NavigationPolicy m_policy;
    SignIn::Network m_network; ///< With the name and the password of one proxy
    bool m_proxyAnswered = false;
    QSslCertificate m_certificate; ///< The one that the app has given; may be null
    bool m_open = false;
    int m_credentials = 0; ///< How often a server asked for them
    int m_proxyCredentials = 0;
};

} // namespace Keyfob
