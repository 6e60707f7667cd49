// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "passkeyquestion.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace Keyfob {

/// Stands between the engine, whose pages use passkeys, and the dialog that asks the person. Before
/// Qt 6.7 the engine has no such questions, and nothing ever asks.
class PasskeyPrompt : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QStringList accounts READ accounts NOTIFY changed)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed)
    Q_PROPERTY(QString pinErrorText READ pinErrorText NOTIFY changed)
    Q_PROPERTY(bool newPin READ isNewPin NOTIFY changed)
    Q_PROPERTY(int minimumPinLength READ minimumPinLength NOTIFY changed)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY changed)

public:
    /// The question's, for QML.
    enum Step {
        Nothing = PasskeyQuestion::Nothing,
        Account = PasskeyQuestion::Account,
        Pin = PasskeyQuestion::Pin,
        Touch = PasskeyQuestion::Touch,
        Failed = PasskeyQuestion::Failed,
    };
    Q_ENUM(Step)

    using QObject::QObject;
    /// What is asked then is cancelled.
    ~PasskeyPrompt() override;

    Step step() const { return static_cast<Step>(m_question.step); }
    QStringList accounts() const { return m_question.accounts; }
    QString explanation() const { return m_question.explanation(); }
    QString pinErrorText() const { return m_question.pinErrorText(); }
    bool isNewPin() const { return m_question.newPin; }
    int minimumPinLength() const { return m_question.minimumPinLength; }
    bool canRetry() const { return m_question.canRetry(); }

    /// Asks the person \a question, in the place of the one before.
    void show(const PasskeyQuestion &question);

    /// Asks whatever \a request, a WebEngineWebAuthUxRequest, wants to know, until it is done. One
    /// at a time: an earlier request is cancelled.
    Q_INVOKABLE void ask(QObject *request);

Q_SIGNALS:
    void changed();
    /// The person's answers, which QML gives by emitting them.
    void accountChosen(const QString &account);
    void pinEntered(const QString &pin);
    void retried();
    void cancelled();

private:
    void forget();

    PasskeyQuestion m_question;
    std::unique_ptr<QObject> m_follower; ///< What follows the request goes with it.
};

} // namespace Keyfob
