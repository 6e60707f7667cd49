// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/export.h"

#include <QByteArray>
#include <QString>

namespace Keyfob {

/// Refuses the file at \a path if other users of this machine could change or replace it: the file
/// itself, every folder on the way to it, and every symbolic link there must belong to this user or
/// to root, and others must not have write permission, but for folders like /tmp, in which the
/// sticky bit keeps them from touching what is not theirs. In a user namespace, where root cannot
/// be told from other users that it does not map, such an owner is trusted above the file's own
/// folder only. A file that is missing is for its reader to say; resources of the program are
/// trusted. On systems without such permissions every file is.
///
/// Errors: FileUntrusted, whose message names what is open to others and says how to mend it.
KEYFOB_EXPORT Expected<void> checkFileTrust(const QString &path);

/// The octets of the file at \a path, which says where secrets go: readRegularFile() for a file
/// that nobody else may change. Errors: FileUntrusted; TenantFileUnreadable, with the sentence of
/// readRegularFile().
KEYFOB_EXPORT Expected<QByteArray> readTrustedFile(const QString &path, qint64 maxSize);

} // namespace Keyfob
