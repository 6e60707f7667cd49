// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "authorizerequest.h"

#include <QByteArray>
#include <QHash>
#include <QPair>
#include <QSet>

namespace Keyfob::Sandbox {

/// Somebody is signed in here in this browser (single sign-on).
struct SsoSession
{
    QString id; ///< `sid`
    QString subject;
    qint64 authTime = 0; ///< Unix seconds.
};

/// An authorization request on its way through the pages.
struct Transaction
{
    AuthorizeRequest request;
    QByteArray browser; ///< Whose it is: nobody else can post to its forms.
    QByteArray csrf;
    qint64 started = 0; ///< Unix seconds.
    bool loggedIn = false; ///< The password was typed for this very request.
    bool accountChosen = false;
    bool consented = false;
};

/// What the provider remembers about browsers and people, in memory only.
class BrowserState
{
public:
    QByteArray startSession(const QString &subject);
    const SsoSession *session(const QByteArray &cookie) const;
    void endSession(const QByteArray &cookie);

    /// Starts a transaction for \a browser and returns its handle.
    QByteArray startTransaction(const AuthorizeRequest &request, const QByteArray &browser);
    /// The transaction \a handle if it is \a browser's and not too old, else null.
    Transaction *transaction(const QByteArray &handle, const QByteArray &browser);
    void endTransaction(const QByteArray &handle);

    bool hasConsented(const QString &subject, const QString &clientId,
                      const QStringList &scopes) const;
    void rememberConsent(const QString &subject, const QString &clientId,
                         const QStringList &scopes);

private:
    QHash<QByteArray, SsoSession> m_sessions;
    QHash<QByteArray, Transaction> m_transactions;
    QHash<QPair<QString, QString>, QSet<QString>> m_consents; ///< By subject and client.
};

} // namespace Keyfob::Sandbox
