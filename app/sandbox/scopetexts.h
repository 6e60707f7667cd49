// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Keyfob::Sandbox {

/// What \a scope means, for the consent page.
QString meaningOfScope(const QString &scope);

} // namespace Keyfob::Sandbox
