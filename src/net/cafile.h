// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QList>
#include <QSslCertificate>

namespace Keyfob {

/// The certificates of the PEM file at \a path: an organization's private CA.
/// Errors: TenantFileUnreadable, FileUntrusted, TenantInvalid (not one certificate in it).
Expected<QList<QSslCertificate>> loadCaFile(const QString &path);

} // namespace Keyfob
