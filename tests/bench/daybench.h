// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>

namespace Keyfob::Bench {

/// 10,000 calls and 500 renewals in this process by a moved clock: what it has at the end, beside
/// what it had after a tenth of them. Rows of rows.py.
QJsonArray dayOfUse();

} // namespace Keyfob::Bench
