// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QTranslator>

/// Has to be outside of any namespace.
static void initLibraryTranslations()
{
    Q_INIT_RESOURCE(libkeyfob);
}

namespace Keyfob {

namespace {

QString catalogOf(const QString &language)
{
    initLibraryTranslations();
    return QStringLiteral(":/keyfob/translations/libkeyfob_%1.qm").arg(language);
}

QString &loadedLanguage()
{
    static QString language;
    return language;
}

} // namespace

QStringList translatedLanguages()
{
    QStringList languages;
    for (const char *code : {"en", "de", "fr", "es", "ar", "ja"}) {
        const QString language = QString::fromLatin1(code);
        if (QFile::exists(catalogOf(language)))
            languages.append(language);
    }
    return languages;
}

QString languageFor(const QLocale &locale)
{
    const QStringList ours = translatedLanguages();
    const QStringList names = locale.uiLanguages();
    for (const QString &name : names) {
        // "de-Latn-AT" and "de_AT" are both written.
        const QString language = QString(name).replace(u'_', u'-').section(u'-', 0, 0).toLower();
        if (ours.contains(language))
            return language;
    }
    return QStringLiteral("en");
}

bool loadTranslations(QTranslator &translator, const QString &language)
{
    if (!translator.load(catalogOf(language)))
        return false;
    loadedLanguage() = language;
    return true;
}

bool installTranslations(const QLocale &locale)
{
    static QPointer<QTranslator> installed;
    delete installed; // removes itself
    const QString language = languageFor(locale);
    auto *translator = new QTranslator(QCoreApplication::instance());
    installed = translator;
    return loadTranslations(*translator, language)
        && QCoreApplication::installTranslator(translator)
        && (language == QLocale::languageToCode(locale.language()));
}

QString currentLanguage()
{
    return loadedLanguage();
}

} // namespace Keyfob
