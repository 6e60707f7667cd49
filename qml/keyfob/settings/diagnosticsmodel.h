// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// What `keyfob --self-check` finds on this computer, line by line. The program does the work: see
/// requested().
class DiagnosticsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from AppModel")
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)

public:
    using QObject::QObject;

    /// What was found so far, without secrets; empty before the first time.
    QString text() const { return m_lines.join(QLatin1Char('\n')); }
    bool isRunning() const { return m_isRunning; }

    /// Looks anew, unless it is looking.
    Q_INVOKABLE void start();
    void add(const QString &line);
    void finish();

Q_SIGNALS:
    void changed();
    /// Somebody is to look, add() what they find, and finish().
    void requested();

private:
    QStringList m_lines;
    bool m_isRunning = false;
};

} // namespace Keyfob
