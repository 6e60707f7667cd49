// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

class QKeyEvent;

namespace Keyfob {

/// Lets shortcuts that act on what was typed come after it. Where assistive programs listen, Qt
/// shows them each key before a field gets it, but a shortcut works at once: Ctrl+Return would send
/// half a word. So the keys of such a shortcut are no shortcut to Qt: they wait in line as all keys
/// do, and do what the shortcut does when they come to the window.
class TypedFirst : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit TypedFirst(QObject *parent = nullptr);

    /// \a shortcut is a Shortcut, and works only by this from now on; it may go at any time. If two
    /// that are enabled have the same keys, neither does anything.
    Q_INVOKABLE void add(QObject *shortcut);

    /// Of the application: keys that may be a shortcut.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Of a window: keys in their order.
    class InLine : public QObject
    {
    public:
        explicit InLine(const TypedFirst &keys)
            : m_keys(keys)
        {
        }
        bool eventFilter(QObject *watched, QEvent *event) override;

    private:
        const TypedFirst &m_keys;
    };

    QObject *shortcutFor(const QKeyEvent &key) const;

    QList<QPointer<QObject>> m_shortcuts;
    InLine m_inLine;
};

} // namespace Keyfob
