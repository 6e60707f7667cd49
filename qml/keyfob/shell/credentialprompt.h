// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/clientoptions.h"
#include "core/completion.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Keyfob {

/// What the network asks a person for, one question at a time.
class CredentialPrompt : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from AppModel")
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)
    Q_PROPERTY(bool wantsUser READ wantsUser NOTIFY changed)
    Q_PROPERTY(bool wantsConsent READ wantsConsent NOTIFY changed)
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
    /// Neither: whether a certificate may be shown.
    bool wantsConsent() const;
    QString title() const;
    QString text() const;
    /// What was said before was refused.
    bool isAgain() const;

    /// Asks \a question when those before it are answered. Errors: Cancelled.
    QCoro::Task<Expected<NetworkSecrets::Answer>> ask(NetworkSecrets::Question question);

    /// Asks whether a certificate may be shown, likewise; nothing if the person did not say.
    QCoro::Task<std::optional<bool>> allowCertificate(CertificateUse use);

    /// The person allows, or does not allow, what is asked.
    Q_INVOKABLE void consent(bool allowed);
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
        std::optional<CertificateUse> certificate = {}; ///< What is asked instead
    };
    void finish(const Result &result);

    QList<Waiting> m_waiting;
};

} // namespace Keyfob
