// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace Keyfob {

/// What is wrong with what \a window shows, as far as its items tell: texts and controls that are
/// cut off, lie over each other, have signs that no font has, or have no name for a screen reader;
/// in the language "pseudo" also texts that no translation has made. Empty if nothing is.
QStringList screenFindings(QQuickWindow *window, bool pseudo);

/// All that \a window shows or says and that no translation has made, where the program speaks
/// "pseudo". Data is left out: what persons, providers and APIs have written.
QStringList untranslatedTexts(QQuickWindow *window);

} // namespace Keyfob
