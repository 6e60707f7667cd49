// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// A picture from memory, as large as fits and no larger than it is.
class PictureItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// A QImage
    Q_PROPERTY(QVariant image READ image WRITE setImage NOTIFY imageChanged)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    QVariant image() const { return m_image; }
    void setImage(const QVariant &image);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void imageChanged();

private:
    QImage m_image;
};

} // namespace Keyfob
