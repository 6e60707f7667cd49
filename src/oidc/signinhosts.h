// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QString>

#include <optional>

namespace Keyfob {

/// What is wrong with \a name as an entry of `sign_in_hosts`, as the end of a sentence that begins
/// with the entry; nothing if it can be used. A host name in lower case, with a star for all hosts
/// below it or without (`*.example.com`), or an IPv4 address.
KEYFOB_EXPORT std::optional<QString> signInHostFault(const QString &name);

} // namespace Keyfob
