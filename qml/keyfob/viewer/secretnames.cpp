// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "secretnames.h"

#include <algorithm>

namespace Keyfob {

bool isSecretName(QStringView name)
{
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    // What ends in one of these but holds none.
    static constexpr std::array harmless {
        QLatin1StringView("tokentype"), QLatin1StringView("tokenendpoint"),
        QLatin1StringView("tokenexpires"), QLatin1StringView("passwordreset")};
    static constexpr std::array secret {
        QLatin1StringView("password"),   QLatin1StringView("passwd"),
        QLatin1StringView("passphrase"), QLatin1StringView("secret"),
        QLatin1StringView("token"),      QLatin1StringView("apikey"),
        QLatin1StringView("privatekey"), QLatin1StringView("authorization"),
        QLatin1StringView("cookie"),     QLatin1StringView("credential"),
        QLatin1StringView("assertion"),  QLatin1StringView("otp"),
    };
    const auto begins = [&plain](QLatin1StringView word) { return plain.startsWith(word); };
    if (std::any_of(harmless.begin(), harmless.end(), begins))
        return false;
    return std::any_of(secret.begin(), secret.end(), [&plain](QLatin1StringView word) {
        return word.size() > 3 ? plain.contains(word) : plain == word;
    });
}

bool looksLikeToken(QByteArrayView text)
{
    if (!text.startsWith("eyJ") || text.size() < 20)
        return false;
    const bool isBase64 = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '-'
            || c == '_' || c == '.';
    });
    return isBase64 && std::count(text.begin(), text.end(), '.') >= 2;
}

QString coveredText()
{
    return QStringLiteral("••••");
}

} // namespace Keyfob
