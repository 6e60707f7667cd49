// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "qrcodeitem.h"

#include "qrcode.h"

#include <QPainter>

#include <algorithm>

namespace Keyfob {

namespace {
constexpr int QuietZone = 4; // modules around the code (ISO/IEC 18004)
}

QrCodeItem::QrCodeItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void QrCodeItem::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_code = qrCode(text);
    update();
    Q_EMIT textChanged();
}

void QrCodeItem::paint(QPainter *painter)
{
    painter->fillRect(QRectF(0, 0, width(), height()), Qt::white);
    if (!fits())
        return;
    const int side = static_cast<int>(std::min(width(), height()));
    const int modules = m_code.width() + 2 * QuietZone;
    const int module = std::max(1, side / modules); // whole pixels, so that edges are sharp
    const int size = module * m_code.width();
    const QRect place(static_cast<int>(width() - size) / 2, static_cast<int>(height() - size) / 2,
                      size, size);
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(place, m_code);
}

} // namespace Keyfob
