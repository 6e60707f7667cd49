// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/export.h"

#include <QByteArray>
#include <QString>

class QFile;

namespace Keyfob {

/// Opens the file at \a path for reading in \a file, which must be closed. Every file that a person
/// or a setting names is opened here: a named pipe or a device could block the window for ever, so
/// only a regular file (or a link to one, or a resource of the program) is taken, and the check is
/// made on what is open, not on the path. Its descriptor is \a file's handle(); fileName() of it is
/// empty. Errors: FileFailed, with a sentence that names \a path and says why.
KEYFOB_EXPORT Expected<void> openRegularFile(QFile &file, const QString &path);

/// All of the regular file at \a path, at most \a maxSize octets. Errors: FileFailed, as above or
/// because it is larger.
KEYFOB_EXPORT Expected<QByteArray> readRegularFile(const QString &path, qint64 maxSize);

} // namespace Keyfob
