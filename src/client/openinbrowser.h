// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"

class QUrl;

namespace Keyfob {

/// Opens \a url in the person's browser as the desktop's own tools do, without Qt Gui: console
/// programs can do it too. Other people who are logged in to this machine can read the address.
/// Returns false if that is known to have failed.
KEYFOB_EXPORT bool openInBrowser(const QUrl &url);

} // namespace Keyfob
