// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "safeimage.h"

#include "core/text.h"

#include <QBuffer>
#include <QImageReader>

namespace Keyfob {

QByteArray SafeImage::format(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.size() > 12 && bytes.sliced(8).startsWith("WEBP"))
        return "webp";
    return {};
}

Expected<QImage> SafeImage::read(const QByteArray &bytes, QSize wanted, qint64 maxPixels)
{
    const auto none = [] {
        return fail(ErrorCode::ResponseInvalid,
                    Text::tr("This is not a picture that can be shown."));
    };
    const QByteArray kind = format(bytes);
    if (kind.isEmpty())
        return none();
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, kind);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return none();
    if (qint64(size.width()) * size.height() > maxPixels) {
        return fail(ErrorCode::ResponseTooLarge,
                    Text::tr("The picture is too large to show: %1 × %2 pixels.")
                        .arg(size.width())
                        .arg(size.height()));
    }
    const bool reduces =
        !wanted.isEmpty() && size.width() > wanted.width() && size.height() > wanted.height();
    if (reduces) // which some formats do while they read
        reader.setScaledSize(size.scaled(wanted, Qt::KeepAspectRatioByExpanding));
    const QImage image = reader.read();
    if (image.isNull())
        return none();
    return image;
}

} // namespace Keyfob
