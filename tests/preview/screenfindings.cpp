// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "screenfindings.h"

#include "screenprobe.h"

#include <QAccessible>
#include <QGlyphRun>
#include <QTextLayout>

namespace Keyfob {

namespace {

/// Layouts round, and letters reach a little over their boxes.
constexpr qreal Tolerance = 2;
/// What shows of a line at the edge of a list may be little.
constexpr qreal Overlap = 4;

/// A visible item, and where.
struct Seen
{
    QQuickItem *item;
    QRectF box; ///< All of it, in the window
    QRectF shown; ///< What of that no ancestor cuts off
    const QQuickItem *layer; ///< The popup that it is in, or the window's content
};

QString nameOf(const QQuickItem *item)
{
    const QString text = item->property("text").toString();
    const QString name = item->objectName();
    return QStringLiteral("%1 “%2”").arg(
        QString::fromLatin1(item->metaObject()->className()).section(u'_', 0, 0),
        text.isEmpty() ? name : text.left(60));
}

bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText") && !item->property("text").toString().isEmpty();
}

bool isControl(const QQuickItem *item)
{
    return item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextField")
        || item->inherits("QQuickTextArea") || item->inherits("QQuickComboBox");
}

bool scrolls(const QQuickItem *item, bool sideways)
{
    const char *length = sideways ? "contentWidth" : "contentHeight";
    return item->inherits("QQuickFlickable")
        && item->property(length).toReal() > (sideways ? item->width() : item->height()) + 1;
}

/// Whether a person can bring \a item into sight.
bool isReachable(const QQuickItem *item, bool sideways)
{
    for (const QQuickItem *parent = item->parentItem(); parent; parent = parent->parentItem()) {
        if (scrolls(parent, sideways))
            return true;
    }
    return false;
}

void see(QQuickItem *item, QRectF limits, const QQuickItem *layer, QList<Seen> &all)
{
    if (!item->isVisible() || item->opacity() < 0.05
        || item->objectName() == QLatin1StringView("providerPage")) // it is not ours
        return;
    if (item->inherits("QQuickPopupItem"))
        layer = item;
    // The box of a text is what is painted, which may be wider or higher than its item.
    const QRectF box = item->mapRectToScene(
        isText(item) ? item->boundingRect() : QRectF(0, 0, item->width(), item->height()));
    all.append({item, box, box & limits, layer});
    if (item->clip())
        limits &= item->mapRectToScene({0, 0, item->width(), item->height()});
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        see(child, limits, layer, all);
}

/// Something says all of a text that is cut short, as a tooltip does.
bool isSaidElsewhere(const QQuickItem *item)
{
    for (int up = 0; item && up < 5; ++up, item = item->parentItem()) {
        const QObjectList children = item->children();
        for (const QObject *child : children) {
            const QByteArray type = child->metaObject()->className();
            if (child->inherits("QQuickToolTip") || type.startsWith("ElisionHint"))
                return true;
        }
    }
    return false;
}

void findCut(const Seen &seen, const QRectF &window, QStringList &found)
{
    const QQuickItem *item = seen.item;
    if (isText(item) && item->property("truncated").toBool() && !isSaidElsewhere(item))
        found.append(QStringLiteral("cut short, and nothing says the rest: ") + nameOf(item));
    const bool left = seen.box.left() < window.left() - Tolerance
        || seen.box.right() > window.right() + Tolerance;
    if (left && !isReachable(item, true))
        found.append(QStringLiteral("beside the window: ") + nameOf(item));
    const bool high = seen.box.top() < window.top() - Tolerance
        || seen.box.bottom() > window.bottom() + Tolerance;
    if (high && !isReachable(item, false))
        found.append(QStringLiteral("above or below the window: ") + nameOf(item));
    if (seen.shown.isEmpty())
        return;
    const bool narrow = seen.shown.width() < seen.box.width() - Tolerance;
    if (!left && narrow && !isReachable(item, true))
        found.append(QStringLiteral("cut off at a side: ") + nameOf(item));
    const bool low = seen.shown.height() < seen.box.height() - Tolerance;
    if (!high && low && !isReachable(item, false))
        found.append(QStringLiteral("cut off above or below: ") + nameOf(item));
}

/// A text reaches out of the button that it is on.
void findSpilled(const Seen &seen, QStringList &found)
{
    for (const QQuickItem *up = seen.item->parentItem(); up; up = up->parentItem()) {
        if (!up->inherits("QQuickAbstractButton"))
            continue;
        const QRectF button = up->mapRectToScene({0, 0, up->width(), up->height()});
        const QRectF room = button.adjusted(-Tolerance, -Tolerance, Tolerance, Tolerance);
        if (!room.contains(seen.box))
            found.append(QStringLiteral("larger than its button: ") + nameOf(seen.item));
        return;
    }
}

bool isIn(const QQuickItem *item, const QQuickItem *other)
{
    for (; item; item = item->parentItem()) {
        if (item == other)
            return true;
    }
    return false;
}

void findOverlaps(const QList<Seen> &all, QStringList &found)
{
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype j = i + 1; j < all.size(); ++j) {
            const Seen &a = all.at(i);
            const Seen &b = all.at(j);
            if (a.layer != b.layer || isIn(b.item, a.item) || isIn(a.item, b.item))
                continue;
            const QRectF both = a.shown & b.shown;
            if (both.width() > Overlap && both.height() > Overlap)
                found.append(QStringLiteral("over each other: ") + nameOf(a.item)
                             + QStringLiteral(" and ") + nameOf(b.item));
        }
    }
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
    const QRectF edges(0, 0, window->width(), window->height());
    QList<Seen> all;
    see(window->contentItem(), edges, window->contentItem(), all);
    QStringList found;
    QList<Seen> texts;
    QList<Seen> controls;
    for (const Seen &seen : std::as_const(all)) {
        findNameless(seen.item, found);
        if (isControl(seen.item) && !seen.shown.isEmpty())
            controls.append(seen);
        if (isText(seen.item)) {
            findMissingSigns(seen.item, found);
            findSpilled(seen, found);
            if (!seen.shown.isEmpty())
                texts.append(seen);
        }
        if (isControl(seen.item) || isText(seen.item))
            findCut(seen, edges, found);
    }
    findOverlaps(texts, found);
    findOverlaps(controls, found);
    if (pseudo) {
        const QStringList missed = untranslatedTexts(window);
        for (const QString &text : missed)
            found.append(QStringLiteral("not translated: ") + text);
    }
    found.removeDuplicates();
    return found;
}

} // namespace Keyfob
