// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "export.h"

#include <QDateTime>

namespace Keyfob {

/// The wall clock, so that tests can turn it.
class KEYFOB_EXPORT Clock
{
public:
    virtual ~Clock() = default;

    /// The time now, in UTC.
    virtual QDateTime now() const = 0;

    /// The machine's own clock.
    static const Clock &system();
};

} // namespace Keyfob
