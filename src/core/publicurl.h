// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QUrl>

namespace Keyfob {

/// What may leave this program of an address that a page or a provider wrote: scheme, host, port
/// and path. Its user info, query and fragment can hold a code, a token or a password, and what
/// another program gets as an argument, everybody on this computer can read.
///
/// Every address that goes to another program, the clipboard, a message or a log goes through
/// here. The one exception is a request of Keyfob's own that the person's browser is to open.
KEYFOB_EXPORT QUrl publicUrl(const QUrl &url);

} // namespace Keyfob
