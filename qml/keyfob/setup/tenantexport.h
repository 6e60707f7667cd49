// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace Keyfob {

/// The tenant file \a tenant for others: without what is secret.
QJsonObject exportedTenant(QJsonObject tenant);

/// Writes \a json to \a file in one step. Errors: FileFailed.
Expected<void> writeTenantFile(const QUrl &file, const QByteArray &json);

/// The link with which another Keyfob finds what is published at \a address
/// (keyfob://add?organization=DOMAIN); empty if none leads there.
QString organizationLink(const QUrl &address);

} // namespace Keyfob
