// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Keyfob {

/// What the HTTP status \a status means, as a sentence for the person (RFC 9110 15).
QString statusMeaning(int status);

} // namespace Keyfob
