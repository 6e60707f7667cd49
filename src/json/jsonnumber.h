// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QByteArrayView>

namespace Keyfob::JsonNumber {

/// The nearest double: never greater for a lesser number, and infinite where none is near.
KEYFOB_EXPORT double approximate(QByteArrayView number);

/// Compares two JSON numbers by their exact values, however many digits they have: negative, zero
/// or positive, as \a a is less than, equal to or greater than \a b.
KEYFOB_EXPORT int compare(QByteArrayView a, QByteArrayView b);

} // namespace Keyfob::JsonNumber
