// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/taskscope.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

class Client;

/// Asks the person, at the provider's page, for permissions that the session lacks.
class StepUp : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ApiPlaces")
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// \a client is not owned and outlives this.
    explicit StepUp(Client &client, QObject *parent = nullptr);

    bool isAsking() const { return m_isAsking; } ///< The person is at the provider's page.
    /// Why the last one was for nothing; or empty.
    QString problem() const { return m_problem; }

    /// Asks for \a scopes in a window; nothing while one is open.
    Q_INVOKABLE void ask(const QStringList &scopes);
    Q_INVOKABLE void expect(); ///< ask() may come soon: see Client::warmUp().
    Q_INVOKABLE void cancel(); ///< The person does not want to wait for the window.
    Q_INVOKABLE void showWindow(); ///< Brings it to the front.
    /// Forgets problem().
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    void granted(); ///< The session has the scopes now.

private:
    Task<> run(QStringList scopes);
    void finish(const QString &problem);

    Client &m_client;
    bool m_isAsking = false;
    QString m_problem;
    TaskScope m_tasks;
};

} // namespace Keyfob
