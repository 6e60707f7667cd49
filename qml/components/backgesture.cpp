// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "backgesture.h"

#include "shortcutindex.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QQmlEngine>
#include <QQuickItem>

#include <chrono>

namespace Keyfob {

namespace {

/// A dialog, a menu or the like has the keyboard.
bool isInPopup(const QQuickItem *item)
{
    while (item && !item->inherits("QQuickOverlay"))
        item = item->parentItem();
    return item;
}

/// When \a event was, in ms. A key that a screen reader was shown first comes as a copy without it.
qreal timeOf(const QInputEvent &event)
{
    using namespace std::chrono;
    const auto now = steady_clock::now().time_since_epoch();
    return event.timestamp() > 0 ? qreal(event.timestamp())
                                 : qreal(duration_cast<milliseconds>(now).count());
}

} // namespace

void BackGesture::setWindow(QQuickWindow *window)
{
    if (window == m_window)
        return;
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window;
    if (m_window)
        m_window->installEventFilter(this);
    Q_EMIT windowChanged();
}

bool BackGesture::isBack(const QKeyEvent &event) const
{
    if (event.key() == Qt::Key_Back)
        return true;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    return modifiers == Qt::AltModifier
        && event.key() == (m_mirrored ? Qt::Key_Right : Qt::Key_Left);
}

bool BackGesture::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (!isBack(key))
            break;
        // Held down, it does not close all there is. What nothing here takes is the system's.
        if (key.isAutoRepeat() || goBack(key) || key.key() != Qt::Key_Back)
            return true;
        break;
    }
    case QEvent::MouseButtonPress:
        if (const auto &press = *static_cast<QMouseEvent *>(event);
            press.button() == Qt::BackButton) {
            goBack(press);
            return true;
        }
        break;
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        if (static_cast<QMouseEvent *>(event)->button() == Qt::BackButton)
            return true;
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

bool BackGesture::goBack(const QInputEvent &event)
{
    if (m_byEscape)
        return escape();
    Q_EMIT requested(timeOf(event));
    return true;
}

bool BackGesture::escape()
{
    const bool isPopup = isInPopup(m_window->activeFocusItem());
    QQmlEngine *engine = qmlEngine(this);
    if (!isPopup && engine) {
        const int type = qmlTypeId("Keyfob.Components", 1, 0, "ShortcutIndex");
        const auto *shortcuts = engine->singletonInstance<ShortcutIndex *>(type);
        if (shortcuts && shortcuts->cancel())
            return true;
    }
    if (!m_window || !m_window->activeFocusItem())
        return false;
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window, &press);
    if (m_window) {
        QKeyEvent release(QEvent::KeyRelease, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window, &release);
    }
    return isPopup || press.isAccepted(); // behind a dialog that stays, nothing closes
}

} // namespace Keyfob
