// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "responsetype.h"

#include <QCoreApplication>
#include <QStringList>

namespace Keyfob {

namespace {

struct Word
{
    ResponseItem item;
    QLatin1StringView text;
};
// In the order of OAuth 2.0 Multiple Response Type Encoding Practices.
constexpr Word Words[] = {
    {ResponseItem::Code, QLatin1StringView("code")},
    {ResponseItem::IdToken, QLatin1StringView("id_token")},
    {ResponseItem::Token, QLatin1StringView("token")},
};

} // namespace

Expected<ResponseType> parseResponseType(const QString &words)
{
    ResponseType type;
    const QStringList parts = words.split(QLatin1Char(' '));
    for (const QString &part : parts) {
        const auto *word = std::find_if(std::begin(Words), std::end(Words),
                                        [&part](const Word &one) { return part == one.text; });
        if (word == std::end(Words) || type.testFlag(word->item)) {
            return fail(
                ErrorCode::ResponseTypeUnsupported,
                QCoreApplication::translate("Keyfob",
                                            "\"%1\" is not a response type. Use words from: code, "
                                            "id_token, token.")
                    .arg(plainText(words, 60)));
        }
        type |= word->item;
    }
    return type;
}

QString toString(ResponseType type)
{
    QStringList parts;
    for (const Word &word : Words) {
        if (type.testFlag(word.item))
            parts.append(word.text);
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace Keyfob
