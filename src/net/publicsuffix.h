// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QString>

namespace Keyfob {

/// True if anybody may register a name below \a domain (com, co.uk, github.io), as the Public
/// Suffix List of Qt or of the system has it. \a domain is in lower case, in punycode. A name
/// without a dot always is one.
KEYFOB_EXPORT bool isPublicSuffix(const QString &domain);

} // namespace Keyfob
