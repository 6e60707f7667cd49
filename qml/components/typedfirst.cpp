// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "typedfirst.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QVariantList>
#include <QWindow>

namespace Keyfob {

namespace {

/// What a Shortcut has in its list: a text or a StandardKey.
QList<QKeySequence> keysOf(const QVariant &sequence)
{
    if (sequence.typeId() == QMetaType::QString)
        return {QKeySequence::fromString(sequence.toString())};
    return QKeySequence::keyBindings(static_cast<QKeySequence::StandardKey>(sequence.toInt()));
}

} // namespace

TypedFirst::TypedFirst(QObject *parent)
    : QObject(parent)
    , m_inLine(*this)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void TypedFirst::add(QObject *shortcut)
{
    m_shortcuts.removeAll(nullptr);
    m_shortcuts.append(shortcut);
}

bool TypedFirst::eventFilter(QObject *watched, QEvent *event)
{
    QWindow *window = QGuiApplication::focusWindow();
    if (event->type() != QEvent::ShortcutOverride || !window
        || !shortcutFor(*static_cast<QKeyEvent *>(event)))
        return QObject::eventFilter(watched, event);
    window->removeEventFilter(&m_inLine); // once is enough
    window->installEventFilter(&m_inLine);
    event->accept();
    return true;
}

bool TypedFirst::InLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    QObject *shortcut = m_keys.shortcutFor(*key);
    if (shortcut && !key->isAutoRepeat())
        QMetaObject::invokeMethod(shortcut, "activated");
    return shortcut != nullptr;
}

QObject *TypedFirst::shortcutFor(const QKeyEvent &key) const
{
    const QKeySequence pressed(
        QKeyCombination(key.modifiers() & ~Qt::KeypadModifier, Qt::Key(key.key())));
    QObject *found = nullptr;
    for (const QPointer<QObject> &shortcut : m_shortcuts) {
        if (!shortcut || !shortcut->property("enabled").toBool())
            continue;
        const QVariantList sequences = shortcut->property("sequences").toList();
        for (const QVariant &sequence : sequences) {
            if (!keysOf(sequence).contains(pressed))
                continue;
            if (found && found != shortcut)
                return nullptr;
            found = shortcut;
        }
    }
    return found;
}

} // namespace Keyfob
