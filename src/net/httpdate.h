// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QDateTime>

namespace Keyfob {

/// The time that \a text means in any of HTTP's three formats (RFC 9110 5.6.7), in UTC; invalid if
/// it is none of them. \a now tells the century of a year with two digits.
QDateTime parseHttpDate(QByteArrayView text,
                        const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace Keyfob
