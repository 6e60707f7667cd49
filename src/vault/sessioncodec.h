// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/secret.h"
#include "vault/sessionrecord.h"

#include <QByteArrayView>

/// A SessionRecord as bytes and back. Pure functions; what is read may come from anyone.
namespace Keyfob::SessionCodec {

/// The version that encode() writes; decode() knows it and all older ones, and no newer one.
/// 1: the first. 2: with the time at which the tokens came. 3: with why the ID token was accepted.
/// 4: with the configuration that the session was made with, the window that it came from, and
/// what the person's last visit to the provider granted.
inline constexpr int Version = 4;
/// The longest record that decode() looks at.
inline constexpr qsizetype MaxSize = 4 * 1024 * 1024;

/// \a record as one CBOR array (RFC 8949) of definite lengths, its version first.
Secret encode(const SessionRecord &record);

/// Reads what encode() writes or ever wrote, and nothing else: every field, in order, of its type,
/// and no byte after it. Errors: KeychainCorrupt, KeychainNewer.
Expected<SessionRecord> decode(QByteArrayView bytes);

} // namespace Keyfob::SessionCodec
