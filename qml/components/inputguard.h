// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QTimer>
#include <QWindow>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// Keeps keys, clicks and touches that were meant for what was there before from answering a dialog
/// that comes by itself. While it is active, its window takes nothing but Escape. Whatever it keeps
/// away starts its time again: somebody who types or clicks has not seen the dialog yet. A key that
/// is held down never answers.
class InputGuard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Of the dialog; what its window takes is guarded.
    Q_PROPERTY(QQuickItem *item MEMBER m_item NOTIFY itemChanged)
    /// The dialog is there. It is guarded from then on, and again when its window is activated.
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged)
    /// In ms; how long nothing must come before the dialog takes input.
    Q_PROPERTY(int delay READ delay WRITE setDelay NOTIFY delayChanged)
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged)

public:
    explicit InputGuard(QObject *parent = nullptr);

    bool isShown() const { return m_shown; }
    void setShown(bool shown);
    int delay() const { return m_timer.interval(); }
    void setDelay(int delay);
    bool isActive() const { return m_timer.isActive(); }

    /// Guards the dialog again: it asks something else now.
    Q_INVOKABLE void restart();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void itemChanged();
    void shownChanged();
    void delayChanged();
    void activeChanged();

private:
    bool isOfWindow(QObject *watched) const;

    QPointer<QQuickItem> m_item;
    QTimer m_timer;
    bool m_shown = false;
};

} // namespace Keyfob
