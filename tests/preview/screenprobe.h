// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace Keyfob {

/// What is in \a window, from the outside in.
inline QList<QQuickItem *> itemsOf(const QQuickWindow *window)
{
    QList<QQuickItem *> items {window->contentItem()};
    for (qsizetype i = 0; i < items.size(); ++i)
        items += items.at(i)->childItems();
    return items;
}

/// The visible item that is called \a name; nullptr if there is none.
inline QQuickItem *shown(const QQuickWindow *window, const QByteArray &name)
{
    const QString wanted = QString::fromUtf8(name);
    const QList<QQuickItem *> items = itemsOf(window);
    const auto found = std::find_if(items.begin(), items.end(), [&wanted](const QQuickItem *item) {
        return item->objectName() == wanted && item->isVisible();
    });
    return found == items.end() ? nullptr : *found;
}

/// The name of the item that has the keyboard; or empty.
inline QString focusName(const QQuickWindow *window)
{
    return window->activeFocusItem() ? window->activeFocusItem()->objectName() : QString();
}

/// Whether Tab gets to the item that is called \a name.
inline bool tabTo(QQuickWindow *window, const char *name)
{
    for (int i = 0; i < 60 && focusName(window) != QLatin1StringView(name); ++i)
        QTest::keyClick(window, Qt::Key_Tab);
    return focusName(window) == QLatin1StringView(name);
}

/// Some part of \a window is still being made.
inline bool isLoading(const QQuickWindow *window)
{
    constexpr int Loading = 2; // Loader.Loading
    const QList<QQuickItem *> items = itemsOf(window);
    return std::any_of(items.begin(), items.end(), [](const QQuickItem *item) {
        return item->inherits("QQuickLoader") && item->property("status").toInt() == Loading;
    });
}

/// Waits for the next frame of \a window: its layouts are done then.
inline bool waitForFrame(QQuickWindow *window)
{
    QSignalSpy swapped(window, &QQuickWindow::frameSwapped);
    window->update();
    return swapped.wait();
}

/// Waits until all of \a window is made, and its layouts and dialogs stay where they are.
inline bool isStill(QQuickWindow *window)
{
    const auto isMoving = [window] {
        const QList<QQuickItem *> items = itemsOf(window);
        return std::any_of(items.begin(), items.end(), [](const QQuickItem *item) {
            return item->inherits("QQuickPopupItem") && item->isVisible() && item->opacity() < 1;
        });
    };
    return QTest::qWaitFor([&] { return !isLoading(window) && !isMoving(); }, 30'000)
        && waitForFrame(window) && waitForFrame(window);
}

} // namespace Keyfob
