// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pictureorder.h"

#include <QImage>
#include <QQuickWindow>

#include <functional>

namespace Keyfob {

/// Writes the pictures of an order, and prints what is wrong with the screens on them.
class Photographer
{
public:
    /// Shows a window in the theme of that name.
    using ThemeSetter = std::function<void(QQuickWindow *window, const QString &theme)>;

    Photographer(PictureOrder order, ThemeSetter setTheme);

    const PictureOrder &order() const { return m_order; }
    /// Whose pictures take() writes from now on. It gets \a size, and the first theme.
    void lookAt(QQuickWindow *window, const QSize &size);
    /// Waits until the window shows all of the screen \a name, and writes its picture in each
    /// theme; if nobody ordered it, it only waits.
    void take(const QString &name);

private:
    QImage settled() const;
    void report(const QString &file) const;

    PictureOrder m_order;
    ThemeSetter m_setTheme;
    QQuickWindow *m_window = nullptr;
    QSize m_size;
};

} // namespace Keyfob
