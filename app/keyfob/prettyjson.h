// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Keyfob {

/// \a json with line breaks and indentation, and otherwise octet by octet as it came: the order of
/// names, big numbers, duplicates and escapes stay. Text that does not look like JSON comes back
/// unchanged. Linear, and not recursive.
QString prettyJson(QByteArrayView json);

} // namespace Keyfob
