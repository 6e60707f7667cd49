// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "legibility.h"

#include <QColor>

#include <algorithm>
#include <utility>

namespace Keyfob {

namespace {

constexpr qreal Tolerance = 1.5; // of letters that are rounded to pixels

QString described(const QQuickItem *item)
{
    const QRectF box =
        item->inherits("QQuickText") ? inkOf(item) : item->mapRectToScene(item->boundingRect());
    return QStringLiteral("“%1” (%2,%3 %4x%5)")
        .arg(item->property("text").toString().left(60))
        .arg(box.x())
        .arg(box.y())
        .arg(box.width())
        .arg(box.height());
}

bool isSeen(const QQuickItem *item)
{
    if (!item->isVisible())
        return false;
    for (; item; item = item->parentItem()) {
        if (item->opacity() < 0.05)
            return false;
    }
    return true;
}

bool isAncestor(const QQuickItem *ancestor, const QQuickItem *item)
{
    for (; item; item = item->parentItem()) {
        if (item == ancestor)
            return true;
    }
    return false;
}

QRectF sceneBox(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

bool contains(const QRectF &outer, const QRectF &inner)
{
    return outer.adjusted(-Tolerance, -Tolerance, Tolerance, Tolerance).contains(inner);
}

/// What scrolls in \a item can be brought into sight.
bool isReachable(const QQuickItem *flickable, const QRectF &box)
{
    const auto *content = flickable->property("contentItem").value<QQuickItem *>();
    const QRectF inside = content->mapRectFromScene(box);
    const qreal left = flickable->property("originX").toReal();
    const qreal top = flickable->property("originY").toReal();
    const QRectF all(left, top,
                     std::max(flickable->property("contentWidth").toReal(), flickable->width()),
                     std::max(flickable->property("contentHeight").toReal(), flickable->height()));
    return contains(all, inside);
}

/// A row of titles follows the table below it.
bool followsTable(const QQuickItem *item)
{
    const QList<QQuickItem *> siblings =
        item->parentItem() ? item->parentItem()->childItems() : QList<QQuickItem *>();
    return std::any_of(siblings.begin(), siblings.end(),
                       [](const QQuickItem *one) { return one->inherits("QQuickTableView"); });
}

bool isFrame(const QQuickItem *item)
{
    return item->inherits("QQuickRectangle") || item->inherits("QQuickControl")
        || item->inherits("QQuickPopupItem");
}

/// Why the letters of \a text are not all there; empty: they are.
QString cutOff(const QQuickItem *text, const QRectF &ink)
{
    for (const QQuickItem *item = text; item->parentItem(); item = item->parentItem()) {
        const QQuickItem *around = item->parentItem();
        if (around->inherits("QQuickFlickable"))
            return isReachable(around, ink) ? QString() : QStringLiteral("out of reach");
        if (around->clip() && followsTable(around))
            return {};
        if ((around->clip() || isFrame(around)) && !contains(sceneBox(around), ink))
            return QStringLiteral("outside of its ")
                + QLatin1StringView(around->metaObject()->className());
    }
    const QQuickWindow *window = text->window();
    return contains(QRectF(0, 0, window->width(), window->height()), ink)
        ? QString()
        : QStringLiteral("outside of the window");
}

bool hasTooltip(const QQuickItem *text)
{
    const QList<QQuickItem *> children = text->childItems();
    return std::any_of(children.begin(), children.end(), [](const QQuickItem *child) {
        return QLatin1StringView(child->metaObject()->className())
            .startsWith(QLatin1StringView("ElisionHint"));
    });
}

/// Whatever is in \a item, and itself, in the order in which it is painted.
void gather(QQuickItem *item, QList<QQuickItem *> &painted)
{
    if (!item->isVisible())
        return;
    QList<QQuickItem *> children = item->childItems();
    std::stable_sort(children.begin(), children.end(),
                     [](const QQuickItem *a, const QQuickItem *b) { return a->z() < b->z(); });
    bool isPainted = false;
    for (QQuickItem *child : std::as_const(children)) {
        if (child->z() >= 0 && !std::exchange(isPainted, true))
            painted.append(item);
        gather(child, painted);
    }
    if (!isPainted)
        painted.append(item);
}

/// A dialog, what dims all below one, or a page over another.
bool isSheet(const QQuickItem *item)
{
    if (item->inherits("QQuickPopupItem"))
        return isSeen(item);
    return item->inherits("QQuickRectangle") && isSeen(item)
        && item->property("color").value<QColor>().alphaF() > 0.2
        && item->width() > item->window()->width() * 0.4
        && item->height() > item->window()->height() * 0.3;
}

/// The menu or dialog that \a item is in, which is above all else on purpose; null for none.
const QQuickItem *popupOf(const QQuickItem *item)
{
    while (item && !item->inherits("QQuickPopupItem"))
        item = item->parentItem();
    return item;
}

QStringList overlaps(const QList<QQuickItem *> &items, const QList<QRectF> &boxes)
{
    QStringList found;
    for (qsizetype i = 0; i < items.size(); ++i) {
        for (qsizetype j = i + 1; j < items.size(); ++j) {
            const QRectF both = boxes.at(i) & boxes.at(j);
            if (both.width() < 2 || both.height() < 3)
                continue;
            const QQuickItem *one = items.at(i);
            const QQuickItem *other = items.at(j);
            if (isAncestor(one, other) || isAncestor(other, one) || popupOf(one) != popupOf(other))
                continue;
            found.append(QStringLiteral("%1 and %2 overlap").arg(described(one), described(other)));
        }
    }
    return found;
}

} // namespace

QList<QQuickItem *> onTop(const QQuickWindow *window)
{
    QList<QQuickItem *> painted;
    gather(window->contentItem(), painted);
    QList<QQuickItem *> found;
    QList<QRectF> sheets;
    for (auto it = painted.rbegin(); it != painted.rend(); ++it) {
        const QRectF box = sceneBox(*it);
        const bool isBelow = std::any_of(sheets.begin(), sheets.end(), [&](const QRectF &sheet) {
            return sheet.intersects(box) && sheet.contains(box.center());
        });
        if (!isBelow && isSeen(*it))
            found.append(*it);
        if (isSheet(*it))
            sheets.append(box);
    }
    return found;
}

QRectF inkOf(const QQuickItem *text)
{
    const auto number = [text](const char *name) { return text->property(name).toReal(); };
    const QSizeF size(number("contentWidth"), number("contentHeight"));
    const QRectF room(number("leftPadding"), number("topPadding"),
                      text->width() - number("leftPadding") - number("rightPadding"),
                      text->height() - number("topPadding") - number("bottomPadding"));
    const int across = text->property("effectiveHorizontalAlignment").toInt();
    const int down = text->property("verticalAlignment").toInt();
    QPointF corner = room.topLeft();
    if (across & Qt::AlignRight)
        corner.rx() += room.width() - size.width();
    else if (across & Qt::AlignHCenter)
        corner.rx() += (room.width() - size.width()) / 2;
    if (down & Qt::AlignBottom)
        corner.ry() += room.height() - size.height();
    else if (down & Qt::AlignVCenter)
        corner.ry() += (room.height() - size.height()) / 2;
    return text->mapRectToScene(QRectF(corner, size));
}

QRectF inSight(const QQuickItem *item, const QRectF &box)
{
    QRectF seen = box & QRectF(0, 0, item->window()->width(), item->window()->height());
    for (item = item->parentItem(); item; item = item->parentItem()) {
        if (item->clip())
            seen &= sceneBox(item);
    }
    return seen;
}

QList<QQuickItem *> textsOf(const QQuickWindow *window)
{
    QList<QQuickItem *> texts = onTop(window);
    texts.removeIf([](const QQuickItem *item) {
        return !item->inherits("QQuickText") || item->property("text").toString().isEmpty();
    });
    return texts;
}

QStringList illegible(const QQuickWindow *window)
{
    QStringList found;
    const QList<QQuickItem *> texts = textsOf(window);
    QList<QRectF> inks;
    for (const QQuickItem *text : texts) {
        const QRectF ink = inkOf(text);
        const QRectF seen = inSight(text, ink);
        inks.append(seen);
        if (text->property("truncated").toBool()) {
            if (!hasTooltip(text))
                found.append(described(text) + QStringLiteral(" is elided without a tooltip"));
        } else if (const QString why = cutOff(text, ink); !why.isEmpty()) {
            found.append(described(text) + u' ' + why);
        }
    }
    found += overlaps(texts, inks);
    QList<QQuickItem *> buttons = onTop(window);
    buttons.removeIf(
        [](const QQuickItem *item) { return !item->inherits("QQuickAbstractButton"); });
    QList<QRectF> boxes;
    for (const QQuickItem *button : std::as_const(buttons))
        boxes.append(inSight(button, sceneBox(button)));
    return found + overlaps(buttons, boxes);
}

} // namespace Keyfob
