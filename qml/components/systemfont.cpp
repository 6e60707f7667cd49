// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "systemfont.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace Keyfob {

SystemFont::SystemFont(QObject *parent)
    : QObject(parent)
{
    qGuiApp->installEventFilter(this);
    read();
}

qreal SystemFont::scaleOf(const QFont &font, qreal dotsPerInch)
{
    // At 96 dots per inch, of which a point is a 72nd.
    const qreal points =
        font.pointSizeF() > 0 ? font.pointSizeF() * dotsPerInch / 96 : font.pixelSize() * 0.75;
    // Desktops come with 9 to 12 points. GNOME's 11 are what is multiplied there.
    constexpr qreal Smallest = 9;
    constexpr qreal Largest = 12;
    constexpr qreal Usual = 11;
    constexpr qreal Rounding = 0.1; // of a screen's dots per inch
    qreal scale = 1;
    if (points < Smallest - Rounding)
        scale = points / Smallest;
    else if (points > Largest + Rounding)
        scale = points / Usual;
    return std::clamp(std::round(scale * 20) / 20, 0.8, 2.0);
}

bool SystemFont::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp && event->type() == QEvent::ApplicationFontChange)
        read();
    return QObject::eventFilter(watched, event);
}

void SystemFont::read()
{
#if defined(Q_OS_ANDROID) || defined(Q_OS_IOS)
    return; // their points are pixels of another kind
#else
    const QScreen *screen = QGuiApplication::primaryScreen();
    const qreal scale =
        scaleOf(QGuiApplication::font(), screen ? screen->logicalDotsPerInchY() : 96);
    if (scale == m_scale)
        return;
    m_scale = scale;
    Q_EMIT scaleChanged();
#endif
}

} // namespace Keyfob
