// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace Keyfob {

/// The tenant file \a tenant for others: without what is secret, and without fields that name files
/// of this computer, which others do not have.
QJsonObject exportedTenant(QJsonObject tenant);

/// What exportedTenant() leaves out of \a tenant though others may need it, in a sentence for the
/// person; empty if it is all there.
QString leftOutOfExport(const QJsonObject &tenant);

/// What is said once \a tenant was exported to \a file.
QString exportNotice(const QUrl &file, const QJsonObject &tenant);

/// Writes \a json to \a file in one step. Errors: FileFailed.
Expected<void> writeTenantFile(const QUrl &file, const QByteArray &json);

/// The link with which another Keyfob finds what is published at \a address
/// (keyfob://add?organization=DOMAIN); empty if none leads there.
QString organizationLink(const QUrl &address);

} // namespace Keyfob
