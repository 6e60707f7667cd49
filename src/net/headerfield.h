// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QByteArrayView>

namespace Keyfob {

/// True if \a name may be the name of a header: a token (RFC 9110 5.6.2).
KEYFOB_EXPORT bool isHeaderName(QByteArrayView name);

/// True if \a value has no control character but tabs: a CR LF would begin another header.
KEYFOB_EXPORT bool isHeaderValue(QByteArrayView value);

} // namespace Keyfob
