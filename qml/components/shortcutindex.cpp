// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "shortcutindex.h"

#include <QGuiApplication>
#include <QKeySequence>
#include <QSet>
#include <QVariantMap>

#include <algorithm>

namespace Keyfob {

ShortcutIndex::ShortcutIndex(QObject *parent)
    : QObject(parent)
{
}

void ShortcutIndex::add(QObject *shortcut)
{
    m_shortcuts.removeAll(nullptr);
    m_shortcuts.append(shortcut);
}

QVariantList ShortcutIndex::current() const
{
    QVariantList here;
    QVariantList everywhere;
    QSet<QString> known;
    // The newest first: it is of the place that is on top.
    for (auto it = m_shortcuts.crbegin(); it != m_shortcuts.crend(); ++it) {
        const QObject *shortcut = *it;
        if (!shortcut || !shortcut->property("enabled").toBool())
            continue;
        QStringList keys;
        const QVariantList sequences = shortcut->property("sequences").toList();
        for (const QVariant &sequence : sequences)
            keys.append(nameOf(sequence));
        if (isCancel(*shortcut)) // see BackGesture
            keys.append(QKeySequence(QGuiApplication::isRightToLeft() ? Qt::ALT | Qt::Key_Right
                                                                      : Qt::ALT | Qt::Key_Left)
                            .toString(QKeySequence::NativeText));
        keys.removeAll(QString());
        keys.removeDuplicates();
        keys.removeIf([&known](const QString &key) { return known.contains(key); });
        if (keys.isEmpty())
            continue;
        known.unite(QSet<QString>(keys.begin(), keys.end()));
        const bool isEverywhere = shortcut->property("everywhere").toBool();
        (isEverywhere ? everywhere : here)
            .prepend(QVariantMap {{QStringLiteral("title"), shortcut->property("title")},
                                  {QStringLiteral("keys"), keys.join(QStringLiteral(", "))},
                                  {QStringLiteral("everywhere"), isEverywhere}});
    }
    return here + everywhere;
}

bool ShortcutIndex::cancel() const
{
    for (auto it = m_shortcuts.crbegin(); it != m_shortcuts.crend(); ++it) {
        QObject *shortcut = *it;
        if (shortcut && shortcut->property("enabled").toBool() && isCancel(*shortcut))
            return QMetaObject::invokeMethod(shortcut, "activated");
    }
    return false;
}

bool ShortcutIndex::isCancel(const QObject &shortcut)
{
    const QVariantList sequences = shortcut.property("sequences").toList();
    const QString cancel = nameOf(int(QKeySequence::Cancel));
    return std::any_of(sequences.begin(), sequences.end(),
                       [&cancel](const QVariant &sequence) { return nameOf(sequence) == cancel; });
}

QString ShortcutIndex::nameOf(const QVariant &sequence)
{
    if (sequence.typeId() == QMetaType::QString)
        return QKeySequence::fromString(sequence.toString()).toString(QKeySequence::NativeText);
    const auto standard = static_cast<QKeySequence::StandardKey>(sequence.toInt());
    return QKeySequence(standard).toString(QKeySequence::NativeText);
}

} // namespace Keyfob
