// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "qrcode.h"

#include <qrencode.h>

#include <memory>

namespace Keyfob {

QImage qrCode(const QString &text)
{
    const QByteArray octets = text.toUtf8();
    if (octets.isEmpty())
        return {};
    const auto *data = reinterpret_cast<const unsigned char *>(octets.constData());
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(octets.size()), data, 0, QR_ECLEVEL_L), &QRcode_free);
    if (!code || code->version > MaxQrCodeVersion)
        return {};
    QImage image(code->width, code->width, QImage::Format_Grayscale8);
    for (int y = 0; y < code->width; ++y) {
        uchar *line = image.scanLine(y);
        for (int x = 0; x < code->width; ++x) {
            const bool isBlack = code->data[y * code->width + x] & 1;
            line[x] = isBlack ? 0 : 255;
        }
    }
    return image;
}

} // namespace Keyfob
