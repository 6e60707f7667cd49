// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "export.h"

#include <QLocale>
#include <QStringList>

class QTranslator;

namespace Keyfob {

/// The languages that the library has all its sentences in, as ISO 639 codes; English first.
KEYFOB_EXPORT QStringList translatedLanguages();

/// The one of translatedLanguages() that somebody with \a locale reads best: the first of its
/// QLocale::uiLanguages() that is there, else "en".
KEYFOB_EXPORT QString languageFor(const QLocale &locale);

/// Loads the library's sentences into \a translator, for a program that keeps its translators
/// itself; \a language is one of translatedLanguages(). False if there is no such language.
KEYFOB_EXPORT bool loadTranslations(QTranslator &translator, const QString &language);

/// Shows the library's sentences, and those of the sign-in window, in the language of \a locale.
/// Call it once the application object is there, and again when the person chooses another
/// language. False if the library has no such language: its sentences are in English then.
KEYFOB_EXPORT bool installTranslations(const QLocale &locale = QLocale());

/// The language that was loaded last; empty: none was.
KEYFOB_EXPORT QString currentLanguage();

} // namespace Keyfob
