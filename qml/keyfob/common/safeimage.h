// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace Keyfob {

/// A picture from outside. Only formats that hold nothing but pixels are read, by their first
/// octets and not by what their sender calls them, and none that would take more memory than is
/// good: its size is known before the first pixel is.
struct SafeImage
{
    /// The most pixels that are read, at four octets each.
    static constexpr qint64 MaxPixels = 20'000'000;

    /// The format of \a bytes by Qt's name: png, jpeg, gif, webp; empty: none of them.
    static QByteArray format(QByteArrayView bytes);
    /// The picture in \a bytes, upright, and reduced to fill \a wanted if that is not empty.
    /// Errors: ResponseInvalid, ResponseTooLarge (over \a maxPixels).
    static Expected<QImage> read(const QByteArray &bytes, QSize wanted = {},
                                 qint64 maxPixels = MaxPixels);
};

} // namespace Keyfob
