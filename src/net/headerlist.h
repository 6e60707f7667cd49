// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace Keyfob {

/// The header fields of a request or an answer, names and values, in their order (RFC 9110 5).
using HeaderList = QList<QPair<QByteArray, QByteArray>>;

} // namespace Keyfob
