// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QTranslator>

namespace Keyfob {

/// The sentences of a program, its library and Qt in one language, with the program's name in them.
/// One translator for all: a name can only be put into a sentence that is translated already.
class ProgramTranslator : public QTranslator
{
    Q_OBJECT

public:
    /// \a name is what people call the program, in place of "Keyfob".
    explicit ProgramTranslator(QString name, QObject *parent = nullptr);

    /// Loads \a language, a code such as "de"; the sentences are in English where it has none.
    void load(const QString &language);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

private:
    QString m_name;
    bool m_isolates = false; ///< What is put into a sentence may run the other way.
    QTranslator m_program;
    QTranslator m_library;
    QTranslator m_qt;
};

/// \a text with the directions of what is put in for %1, %2… kept apart from its own (Unicode's
/// first strong isolates): a name in Latin letters stays whole in an Arabic sentence.
QString isolatePlaceholders(const QString &text);

} // namespace Keyfob
