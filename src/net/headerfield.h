// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

namespace Keyfob {

/// True if \a name may be the name of a header: a token (RFC 9110 5.6.2).
bool isHeaderName(QByteArrayView name);

/// True if \a value has no control character but tabs: a CR LF would begin another header.
bool isHeaderValue(QByteArrayView value);

} // namespace Keyfob
