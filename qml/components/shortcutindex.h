// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// All KeyShortcuts that there are.
class ShortcutIndex : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit ShortcutIndex(QObject *parent = nullptr);

    /// \a shortcut is a KeyShortcut; it may go at any time.
    Q_INVOKABLE void add(QObject *shortcut);
    /// Those that work now, this place's before those that work everywhere: `title`, `keys` as
    /// people read them, and `everywhere`.
    Q_INVOKABLE QVariantList current() const;
    /// Does what Escape does at this place; false: nothing.
    bool cancel() const;
    /// What \a sequence, a text or a StandardKey, is called on this system; empty: it has no key.
    static QString nameOf(const QVariant &sequence);

private:
    static bool isCancel(const QObject &shortcut);

    QList<QPointer<QObject>> m_shortcuts;
};

} // namespace Keyfob
