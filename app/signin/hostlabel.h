// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QUrl>

namespace Keyfob {

/// The host of \a url as a person should see it: in punycode, with a port that is not the usual
/// one.
QString hostLabel(const QUrl &url);

} // namespace Keyfob
