// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

namespace Keyfob {

/// True if \a method may go out twice with the effect of once (RFC 9110 9.2.2).
bool isIdempotent(QByteArrayView method);

} // namespace Keyfob
