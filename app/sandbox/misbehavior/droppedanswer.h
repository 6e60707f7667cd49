// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <optional>

namespace Keyfob::Sandbox {

/// What is sent before the connection ends in the middle of an answer, when the request whose
/// beginning is \a head asks for that: nothing for `/api/misbehave/drop`, and N octets of a longer
/// body for `/api/misbehave/drop/N`. std::nullopt for all other requests.
std::optional<QByteArray> droppedAnswer(const QByteArray &head);

} // namespace Keyfob::Sandbox
