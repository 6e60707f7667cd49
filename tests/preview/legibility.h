// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

namespace Keyfob {

/// Where \a text, a Text, has its letters, in the coordinates of its window.
QRectF inkOf(const QQuickItem *text);

/// The part of \a box in \a item that is not cut off by anything around it.
QRectF inSight(const QQuickItem *item, const QRectF &box);

/// What of \a window is painted, the uppermost first, without what is below a dialog or another
/// page.
QList<QQuickItem *> onTop(const QQuickWindow *window);

/// The texts of \a window that are shown.
QList<QQuickItem *> textsOf(const QQuickWindow *window);

/// Which texts of \a window cannot be read, and why: cut off where nobody can scroll to, over each
/// other, outside of what they belong to, or elided without a tooltip.
QStringList illegible(const QQuickWindow *window);

} // namespace Keyfob
