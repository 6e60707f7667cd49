// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

/// Marks what the shared library offers; all else in it is hidden.
#if defined(KEYFOB_STATIC)
#define KEYFOB_EXPORT
#elif defined(KEYFOB_BUILDING)
#define KEYFOB_EXPORT Q_DECL_EXPORT
#else
#define KEYFOB_EXPORT Q_DECL_IMPORT
#endif
