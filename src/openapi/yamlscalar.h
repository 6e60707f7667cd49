// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dataarena.h"

namespace Keyfob::YamlScalar {

/// What a plain scalar is by the core schema of YAML 1.2 (10.3.2): yes, no, on, off, times and
/// dates are strings. So are .inf and .nan, and numbers that begin with a zero (0123), which JSON
/// does not have.
DataArena::Kind kindOf(QByteArrayView text);

/// A number as JSON writes it: "+.5" is "0.5", "0x1F" is "31".
QByteArray toJsonNumber(QByteArrayView number);

/// What the quoted scalar means that \a text begins with, lines folded and escapes resolved;
/// nothing if it does not end. libfyaml 0.7 gives memory that was never written for some of them.
std::optional<QByteArray> unquoted(QByteArrayView text);

} // namespace Keyfob::YamlScalar
