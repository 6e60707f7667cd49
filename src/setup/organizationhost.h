// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QString>

namespace Keyfob {

/// A host and its port, as somebody typed them.
struct TypedHost
{
    QString host; ///< As DNS writes it, in lower case; of IPv6 without brackets
    int port = -1; ///< -1: none is given
};

/// Reads `acme.example`, `Müller.example.`, `127.0.0.1:8080` or `[::1]:8080`. A name without a dot
/// is none, except localhost. Errors: InvalidRequest, whose message says what to change.
Expected<TypedHost> readTypedHost(const QString &text);

/// True for a provider of mailboxes for everybody: its domain is nobody's organization.
bool isMailboxProvider(const QString &host);

} // namespace Keyfob
