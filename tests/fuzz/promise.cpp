// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "promise.h"

#include <QByteArray>

#include <cstdio>
#include <cstdlib>

namespace Keyfob::Fuzz {

void broken(const char *condition, const char *file, int line)
{
    std::fprintf(stderr, "broken promise: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

bool isPlain(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (c >= 0x20 && c < 0x7F)
            continue;
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1)), ++i;
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Other_Surrogate || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            return false;
    }
    return true;
}

void checkError(const Error &error)
{
    PROMISE(!error.name().isEmpty());
    PROMISE(!error.message().isEmpty());
    PROMISE(isPlain(error.message()));
    PROMISE(isPlain(error.detail()));
    PROMISE(isPlain(error.providerCode()));
    PROMISE(error.message().size() < 2000 && error.detail().size() < 2000);
}

void checkQuiet(const Error &error)
{
    checkError(error);
    const QString said = error.message() + u'\n' + error.detail() + u'\n' + error.providerCode();
    PROMISE(!said.contains(QLatin1StringView(Canary)));
    // In base64 it looks different at each of three offsets.
    static const QByteArray codes[] = {Canary.toByteArray().toBase64().first(8),
                                       Canary.sliced(2).toByteArray().toBase64().first(8),
                                       Canary.sliced(1).toByteArray().toBase64().first(8)};
    for (const QByteArray &code : codes)
        PROMISE(!said.contains(QLatin1StringView(code)));
}

} // namespace Keyfob::Fuzz
