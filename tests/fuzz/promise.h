// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QByteArrayView>

#include <cstddef>
#include <cstdint>

/// Ends the program, with the place, when a promise is broken: libFuzzer keeps the input.
#define PROMISE(condition) \
    ((condition) ? void() : ::Keyfob::Fuzz::broken(#condition, __FILE__, __LINE__))

namespace Keyfob::Fuzz {

[[noreturn]] void broken(const char *condition, const char *file, int line);

/// A secret that a target plants in its input. It is no word of any dictionary or seed.
inline constexpr QByteArrayView Canary("kAnArIe7");

/// True if \a text is one line without control characters and bidirectional overrides.
bool isPlain(const QString &text);

/// An error names itself, has a sentence for the person, and both texts of it are plain.
void checkError(const Error &error);

/// The same, and neither of its texts holds the canary, nor the canary in base64 or base64url.
void checkQuiet(const Error &error);

inline QByteArrayView view(const uint8_t *data, size_t size)
{
    return {data, static_cast<qsizetype>(size)};
}

} // namespace Keyfob::Fuzz
