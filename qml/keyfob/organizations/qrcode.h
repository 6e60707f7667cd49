// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QImage>
#include <QString>

namespace Keyfob {

/// The largest code that a phone reads from a window: 117 modules a side, 1,273 octets.
constexpr int MaxQrCodeVersion = 25;

/// \a text as a QR code (ISO/IEC 18004), one pixel a module, black on white, without the quiet zone
/// around it. A null image if \a text is empty or too long.
QImage qrCode(const QString &text);

} // namespace Keyfob
