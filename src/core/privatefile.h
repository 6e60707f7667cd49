// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QString>

namespace Keyfob {

/// Makes the folder at \a path, and those above it; nobody but this user may look into it (0700),
/// even if it was there before. False if that cannot be done.
KEYFOB_EXPORT bool makePrivateFolder(const QString &path);

/// Makes an empty file at \a path unless there is one; nobody but this user may read it (0600),
/// even if it was there before. A folder that is missing is made as makePrivateFolder() does; one
/// that is there stays as it is. Whoever replaces the file as QSaveFile and QSettings do keeps
/// that. False if that cannot be done.
KEYFOB_EXPORT bool makePrivateFile(const QString &path);

} // namespace Keyfob
