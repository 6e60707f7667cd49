// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "inputguard.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QQuickWindow>
#include <QShortcutEvent>

namespace Keyfob {

namespace {

/// As long as browsers take for questions of their own.
constexpr int Delay = 500;

bool isEscape(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Escape;
}

/// True for what begins an act. The end of one does nothing by itself, and whoever got its
/// beginning waits for it.
bool beginsInput(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: return !isEscape(static_cast<const QKeyEvent &>(event));
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod: return true;
    case QEvent::TouchUpdate: // of another finger
        return static_cast<const QTouchEvent &>(event).touchPointStates()
            & QEventPoint::State::Pressed;
    default: return false;
    }
}

bool isHeldKey(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress && event.type() != QEvent::KeyRelease)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    const bool answers = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter
        || key.key() == Qt::Key_Space || key.key() == Qt::Key_Select;
    return key.isAutoRepeat() && answers;
}

} // namespace

InputGuard::InputGuard(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(Delay);
    connect(&m_timer, &QTimer::timeout, this, &InputGuard::activeChanged);
}

void InputGuard::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    if (shown) {
        qApp->installEventFilter(this); // shortcuts do not come through the window
        restart();
    } else {
        qApp->removeEventFilter(this);
        m_timer.stop();
        Q_EMIT activeChanged();
    }
    Q_EMIT shownChanged();
}

void InputGuard::setDelay(int delay)
{
    if (m_timer.interval() == delay)
        return;
    m_timer.setInterval(delay); // starts the time again
    Q_EMIT delayChanged();
}

void InputGuard::restart()
{
    if (!m_shown)
        return;
    const bool wasActive = isActive();
    m_timer.start();
    if (!wasActive)
        Q_EMIT activeChanged();
}

bool InputGuard::isOfWindow(QObject *watched) const
{
    const QQuickWindow *window = m_item ? m_item->window() : nullptr;
    if (!window)
        return false;
    if (watched == window)
        return true;
    const auto *item = qobject_cast<QQuickItem *>(watched);
    return item && item->window() == window;
}

bool InputGuard::eventFilter(QObject *watched, QEvent *event)
{
    const bool isShortcut = event->type() == QEvent::Shortcut;
    if (event->type() == QEvent::FocusIn && watched->isWindowType() && isOfWindow(watched)) {
        restart(); // what the person did until now was meant for another window
        return false;
    }
    if (isShortcut && isActive()) {
        const auto &shortcut = static_cast<const QShortcutEvent &>(*event);
        if (shortcut.key() == QKeySequence(Qt::Key_Escape))
            return false;
        restart();
        return true;
    }
    const bool isKept = isHeldKey(*event) || (isActive() && beginsInput(*event));
    if (!isKept || !isOfWindow(watched))
        return false;
    if (isActive())
        restart();
    // A shortcut that nobody overrides comes next, and is kept away then.
    if (event->type() != QEvent::ShortcutOverride)
        event->accept();
    return event->type() != QEvent::ShortcutOverride;
}

} // namespace Keyfob
