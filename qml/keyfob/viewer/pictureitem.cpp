// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "pictureitem.h"

#include <QPainter>

namespace Keyfob {

void PictureItem::setImage(const QVariant &image)
{
    m_image = image.value<QImage>();
    setImplicitSize(m_image.width(), m_image.height());
    update();
    Q_EMIT imageChanged();
}

void PictureItem::paint(QPainter *painter)
{
    if (m_image.isNull())
        return;
    QSizeF size = m_image.size();
    if (size.width() > width() || size.height() > height())
        size.scale({width(), height()}, Qt::KeepAspectRatio);
    const QPointF corner((width() - size.width()) / 2, (height() - size.height()) / 2);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(corner, size), m_image);
}

} // namespace Keyfob
