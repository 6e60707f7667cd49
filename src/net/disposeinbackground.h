// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <memory>

class QNetworkAccessManager;

namespace Keyfob {

/// Lets \a manager end in a thread of its own: its end waits for its thread, up to five seconds,
/// and its thread reads a header without an end for as long as a server sends one. Nobody here
/// waits for that, but for a program that ends, which waits a second at most, so that what still
/// runs does not meet what is gone.
void disposeInBackground(std::unique_ptr<QNetworkAccessManager> manager);

} // namespace Keyfob
