// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace Keyfob {

/// The merge patch (RFC 7396) that makes \a after of \a before, both valid and compact JSON; empty
/// stands for no value. Numbers are compared as they are written. "{}" if nothing differs.
QByteArray mergePatch(const QByteArray &before, const QByteArray &after);

} // namespace Keyfob
