// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace Keyfob::Sandbox {

/// \a description, an OpenAPI description in JSON, without the limits and patterns of its
/// schemas: whoever relies on it sends what the API refuses. All else keeps its order.
QByteArray withoutRules(const QByteArray &description);

} // namespace Keyfob::Sandbox
