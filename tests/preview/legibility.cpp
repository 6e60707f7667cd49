// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "legibility.h"

#include <QColor>
#include <QFontMetricsF>
#include <QRegularExpression>

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

/// Lines of Chinese and Japanese end anywhere.
bool isIdeographic(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar sign) {
        return sign.script() == QChar::Script_Han || sign.script() == QChar::Script_Hiragana
            || sign.script() == QChar::Script_Katakana;
    });
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

/// Whether \a item can be brought into sight itself.
bool scrolls(const QQuickItem *item)
{
    for (item = item->parentItem(); item; item = item->parentItem()) {
        if (item->inherits("QQuickFlickable"))
            return true;
    }
    return false;
}

bool isInWindow(const QQuickItem *item, const QRectF &box)
{
    return contains(QRectF(0, 0, item->window()->width(), item->window()->height()), box);
}

/// Why \a ink, the letters or the box of \a shown, is not all there; empty: it is.
QString cutOff(const QQuickItem *shown, const QRectF &ink)
{
    for (const QQuickItem *item = shown; item->parentItem(); item = item->parentItem()) {
        const QQuickItem *around = item->parentItem();
        if (around->inherits("QQuickFlickable")) {
            const bool reached = isReachable(around, ink)
                && (scrolls(around) || isInWindow(around, sceneBox(around)));
            return reached ? QString() : QStringLiteral("out of reach");
        }
        if (around->clip() && followsTable(around))
            return {};
        if ((around->clip() || isFrame(around)) && !contains(sceneBox(around), ink))
            return QStringLiteral("outside of its ")
                + QLatin1StringView(around->metaObject()->className());
    }
    return isInWindow(shown, ink) ? QString() : QStringLiteral("outside of the window");
}

/// The word of \a text that goes on in the next line though the window has room for it; or empty.
QString brokenWord(const QQuickItem *text)
{
    constexpr int Wrap = 4; // Text.Wrap breaks a word that has no room on a line
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{M}]+"));
    if (text->property("wrapMode").toInt() != Wrap || text->property("lineCount").toInt() < 2)
        return {};
    const QFontMetricsF metrics(text->property("font").value<QFont>());
    auto words = word.globalMatch(text->property("text").toString());
    while (words.hasNext()) {
        const QString one = words.next().captured();
        const qreal width = metrics.horizontalAdvance(one);
        if (width > text->width() + 0.5 && width < text->window()->width() * 0.6 && one.size() <= 30
            && !isIdeographic(one))
            return one;
    }
    return {};
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
    if (!item->isVisible() || item->objectName() == QLatin1StringView("providerPage"))
        return; // a page is not ours
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

bool isControl(const QQuickItem *item)
{
    return item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextField")
        || item->inherits("QQuickTextArea") || item->inherits("QQuickComboBox");
}

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
    // Below the last line is the room that is between lines.
    const qreal more =
        (number("lineHeight") - 1) * QFontMetricsF(text->property("font").value<QFont>()).height();
    return text->mapRectToScene(QRectF(corner, size - QSizeF(0, std::max(0.0, more))));
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
    QList<QQuickItem *> texts;
    QList<QQuickItem *> controls;
    QList<QRectF> inks;
    QList<QRectF> boxes;
    const QList<QQuickItem *> items = onTop(window);
    for (QQuickItem *item : items) {
        const bool isText =
            item->inherits("QQuickText") && !item->property("text").toString().isEmpty();
        if (!isText && !isControl(item))
            continue;
        const QRectF box = isText ? inkOf(item) : sceneBox(item);
        (isText ? texts : controls).append(item);
        (isText ? inks : boxes).append(inSight(item, box));
        if (isText && item->property("truncated").toBool() && !hasTooltip(item))
            found.append(described(item) + QStringLiteral(" is elided without a tooltip"));
        if (const QString why = cutOff(item, box); !why.isEmpty())
            found.append(described(item) + u' ' + why);
        if (const QString word = isText ? brokenWord(item) : QString(); !word.isEmpty())
            found.append(described(item) + QStringLiteral(" breaks within “%1”").arg(word));
    }
    return found + overlaps(texts, inks) + overlaps(controls, boxes);
}

} // namespace Keyfob
