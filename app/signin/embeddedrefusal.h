// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QUrl;

namespace Keyfob {

/// True if \a page is where a provider says that it takes no embedded views: Google's error page,
/// or any with error=disallowed_useragent. Only the address is looked at.
bool refusesEmbeddedViews(const QUrl &page);

} // namespace Keyfob
