// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QString>

namespace Keyfob::ProgramLanguage {

/// Shows all of the program in \a choice: a code such as "de", or "system" for the one that the
/// person's system says. Sets the translations, the default locale (dates, numbers, lists) and the
/// layout's direction. Can be called again at any time; QEvent::LanguageChange tells of it.
void use(const QString &choice);

/// Where dates and numbers are written as in \a language: the system's own place if it speaks it.
QLocale localeFor(const QString &language);

} // namespace Keyfob::ProgramLanguage
