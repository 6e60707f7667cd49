// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/completion.h"
#include "vault/networksecrets.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// What the network asks a person for, one question at a time.
class CredentialPrompt : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from AppModel")
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)
    Q_PROPERTY(bool wantsUser READ wantsUser NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool again READ isAgain NOTIFY changed)

public:
    using QObject::QObject;
    /// Whoever waits is told Cancelled.
    ~CredentialPrompt() override;

    bool isAsking() const { return !m_waiting.isEmpty(); }
    /// A user name and a password; else a passphrase alone.
    bool wantsUser() const;
    QString title() const;
    QString text() const;
    /// What was said before was refused.
    bool isAgain() const;

    /// Asks \a question when those before it are answered. Errors: Cancelled.
    QCoro::Task<Expected<NetworkSecrets::Answer>> ask(NetworkSecrets::Question question);

    Q_INVOKABLE void answer(const QString &user, const QString &secret, bool keep);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();

private:
    using Result = Expected<NetworkSecrets::Answer>;
    struct Waiting
    {
        NetworkSecrets::Question question;
        Completion<Result> completion;
    };
    void finish(const Result &result);

    QList<Waiting> m_waiting;
};

} // namespace Keyfob
