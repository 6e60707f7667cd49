// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

namespace Keyfob {

/// Whether \a mediaType can be that of the file \a fileName (RFC 9110 8.3.1), so that it adds no
/// line to a header. Errors: InvalidRequest.
Expected<void> checkMediaType(const QByteArray &mediaType, const QString &fileName);

} // namespace Keyfob
