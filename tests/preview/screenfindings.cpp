// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "screenfindings.h"

#include "legibility.h"

#include <QAccessible>
#include <QGlyphRun>
#include <QTextLayout>

namespace Keyfob {

namespace {

QString nameOf(const QQuickItem *item)
{
    const QString text = item->property("text").toString();
    const QString name = item->objectName();
    return QStringLiteral("%1 “%2”").arg(
        QString::fromLatin1(item->metaObject()->className()).section(u'_', 0, 0),
        text.isEmpty() ? name : text.left(60));
}

/// Signs that no font has are shown as boxes.
void findMissingSigns(const QQuickItem *item, QStringList &found)
{
    QString text = item->property("text").toString();
    text.replace(u'\n', QChar::LineSeparator);
    text.remove(u'\t');
    QTextLayout layout(text, item->property("font").value<QFont>());
    layout.beginLayout();
    while (layout.createLine().isValid()) { }
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs) {
        if (run.glyphIndexes().contains(0)) {
            found.append(QStringLiteral("no font has its signs: ") + nameOf(item));
            return;
        }
    }
}

/// Whatever takes the keyboard is spoken of.
void findNameless(QQuickItem *item, QStringList &found)
{
    if (!item->isEnabled() || !(item->activeFocusOnTab() || isControl(item)))
        return;
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
    // Qt 6.4 tells no name of a password's field: there the description begins with it.
    const auto hasText = [spoken](QAccessible::Text kind) { return !spoken->text(kind).isEmpty(); };
    if (spoken
        && (spoken->state().invisible || hasText(QAccessible::Name)
            || (spoken->state().passwordEdit && hasText(QAccessible::Description))))
        return;
    found.append(QStringLiteral("has no name for screen readers: ") + nameOf(item));
}

} // namespace

QStringList screenFindings(QQuickWindow *window, bool pseudo)
{
    QStringList found = illegible(window);
    const QList<QQuickItem *> items = onTop(window);
    for (QQuickItem *item : items)
        findNameless(item, found);
    const QList<QQuickItem *> texts = textsOf(window);
    for (const QQuickItem *text : texts)
        findMissingSigns(text, found);
    if (pseudo) {
        const QStringList missed = untranslatedTexts(window);
        for (const QString &text : missed)
            found.append(QStringLiteral("not translated: ") + text);
    }
    found.removeDuplicates();
    return found;
}

} // namespace Keyfob
