// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

namespace Keyfob {

/// A button, a field, or a box to choose from.
bool isControl(const QQuickItem *item);

/// Where \a text, a Text, has its letters, in the coordinates of its window.
QRectF inkOf(const QQuickItem *text);

/// The part of \a box in \a item that is not cut off by anything around it.
QRectF inSight(const QQuickItem *item, const QRectF &box);

/// What of \a window is painted, the uppermost first, without what is below a dialog or another
/// page.
QList<QQuickItem *> onTop(const QQuickWindow *window);

/// The texts of \a window that are shown.
QList<QQuickItem *> textsOf(const QQuickWindow *window);

/// Which texts and controls of \a window cannot be read or reached, and why: cut off where nobody
/// can scroll to, over each other, larger than the button or frame that they belong to, elided
/// without a tooltip, or broken within a word where there is room.
QStringList illegible(const QQuickWindow *window);

} // namespace Keyfob
