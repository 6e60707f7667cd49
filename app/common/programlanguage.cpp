// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "programlanguage.h"

#include "brand.h"
#include "core/translations.h"
#include "programtranslator.h"

#include <QGuiApplication>
#include <QPointer>

namespace Keyfob::ProgramLanguage {

QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    // Numbers that are put into sentences have the digits 0 to 9, which not all of Arabic has.
    const QLocale plain = language == QLatin1StringView("ar")
        ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
        : QLocale(language);
    return system.language() == plain.language() ? system : plain;
}

void use(const QString &choice)
{
    static QPointer<ProgramTranslator> translator;
    const bool isSystem = choice.isEmpty() || choice == QLatin1StringView("system");
    const QString language = isSystem ? languageFor(QLocale::system()) : choice;
    // Numbers of a system whose language is not ours are written its way all the same.
    QLocale::setDefault(isSystem ? QLocale::system() : localeFor(language));
    if (!translator)
        translator = new ProgramTranslator(Brand::current().name, qGuiApp);
    QCoreApplication::removeTranslator(translator);
    translator->load(language);
    QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
    QCoreApplication::installTranslator(translator);
}

} // namespace Keyfob::ProgramLanguage
