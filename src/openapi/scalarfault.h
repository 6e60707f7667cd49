// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "schema.h"

#include <QByteArrayView>
#include <QString>

namespace Keyfob {

/// What the text \a value lacks of \a schema: its format, length and pattern. Empty: nothing.
QString textFault(const QString &value, const ApiSchema &schema);
/// What the JSON \a number lacks of \a schema: its limits, and int32 or int64.
QString numberFault(QByteArrayView number, const ApiSchema &schema);
/// True if \a number is a multiple of \a step, digit by digit; true also where that cannot be said.
bool isMultipleOf(QByteArrayView number, QByteArrayView step);
/// True if \a number has no fraction: 1, 1.0 and 10e-1.
bool isWhole(QByteArrayView number);

} // namespace Keyfob
