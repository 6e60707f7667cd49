// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace Keyfob::Sandbox {

struct Request;

/// A sentence for people, not translated yet: QT_TRANSLATE_NOOP("Keyfob::Sandbox", …) marks it.
struct Sentence
{
    const char *text = "";
    QStringList values = {}; ///< What stands for %1 and %2

    QString english() const;
};

/// A language that pages are shown in.
class PageLanguage
{
public:
    /// The one that whoever sent \a request reads best (RFC 9110 12.5.4); English if the sandbox
    /// speaks none of them.
    static const PageLanguage &of(const Request &request);

    /// \a code is one of translatedLanguages().
    explicit PageLanguage(const QString &code);

    /// As HTML has it: "de", and "ltr" or "rtl".
    QString code() const { return m_code; }
    QString direction() const;

    /// \a text in this language.
    QString translated(const QString &text) const;
    QString translated(const Sentence &sentence) const;
    /// \a value as it is put into a sentence: it may run the other way.
    QString isolated(const QString &value) const;

private:
    bool isRightToLeft() const;

    QString m_code;
    QTranslator m_texts;
};

} // namespace Keyfob::Sandbox
