// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace Keyfob {

/// Where the API catalog of the origin of \a api is (RFC 9727 2).
QUrl apiCatalogAddress(const QUrl &api);

/// The descriptions that \a catalog, a link set as JSON (RFC 9264) from \a source, has for the API
/// at \a api: those of that very address, or else those of an address above it. Empty if it has
/// none, or is no link set.
QList<QUrl> descriptionsInCatalog(const QByteArray &catalog, const QUrl &source, const QUrl &api);

} // namespace Keyfob
