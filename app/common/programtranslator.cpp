// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "programtranslator.h"

#include "core/translations.h"

#include <QByteArrayView>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <utility>

/// Has to be outside of any namespace.
static void initProgramTranslations()
{
    Q_INIT_RESOURCE(keyfob);
}

namespace Keyfob {

ProgramTranslator::ProgramTranslator(QString name, QObject *parent)
    : QTranslator(parent)
    , m_name(std::move(name))
{
    initProgramTranslations();
}

void ProgramTranslator::load(const QString &language)
{
    const auto loadOrEmpty = [](QTranslator &translator, const QString &file) {
        if (!translator.load(file))
            (void)translator.load(QString());
    };
    if (!loadTranslations(m_library, language))
        (void)m_library.load(QString());
    loadOrEmpty(m_program, QStringLiteral(":/keyfob/translations/keyfob_%1.qm").arg(language));
    loadOrEmpty(m_qt,
                QStringLiteral("%1/qtbase_%2.qm")
                    .arg(QLibraryInfo::path(QLibraryInfo::TranslationsPath), language));
    m_isolates = QLocale(language).textDirection() == Qt::RightToLeft;
}

QString ProgramTranslator::translate(const char *context, const char *sourceText,
                                     const char *disambiguation, int n) const
{
    constexpr QByteArrayView Ours("Keyfob");
    QString text;
    for (const QTranslator *translator : {&m_program, &m_library, &m_qt}) {
        text = translator->translate(context, sourceText, disambiguation, n);
        if (!text.isNull())
            break;
    }
    const bool isNamed = m_name != QLatin1StringView(Ours.data(), Ours.size());
    if (text.isNull()) {
        if (!isNamed || !QByteArrayView(sourceText).contains(Ours))
            return {}; // as it is
        text = QString::fromUtf8(sourceText);
    } else if (m_isolates) {
        text = isolatePlaceholders(text);
    }
    return isNamed ? text.replace(QLatin1StringView(Ours.data(), Ours.size()), m_name) : text;
}

QString isolatePlaceholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("(%L?[0-9]{1,2})"));
    return QString(text).replace(placeholder, QStringLiteral("\u2068\\1\u2069"));
}

} // namespace Keyfob
