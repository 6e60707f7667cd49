// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "cachecontrol.h"

#include "net/httpdate.h"

#include <algorithm>
#include <optional>

namespace Keyfob {

namespace {

constexpr qint64 Longest = 365LL * 24 * 3600; // RFC 9111 has none; sums of these fit

/// All that \a response says under \a name, in lower case and in parts, wherever it stands.
QList<QByteArray> wordsOf(const HttpResponse &response, QByteArrayView name)
{
    QList<QByteArray> words;
    for (const auto &[key, value] : response.headers) {
        if (key.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &word : value.split(','))
            words.append(word.trimmed().toLower());
    }
    return words;
}

/// Seconds as HTTP writes them (RFC 9111 1.2.2), also in quotes; nothing if they are anything else.
std::optional<qint64> secondsOf(QByteArrayView text)
{
    if (text.size() > 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.sliced(1, text.size() - 2);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    return std::min(seconds, Longest);
}

qint64 untilExpires(const HttpResponse &response)
{
    const QDateTime expires = parseHttpDate(response.header("Expires"));
    if (!expires.isValid() || !response.serverTime.isValid())
        return 0;
    return std::min(response.serverTime.secsTo(expires), Longest);
}

} // namespace

CacheControl CacheControl::of(const HttpResponse &response)
{
    CacheControl control;
    control.mayBeKept = !wordsOf(response, "Vary").contains("*");
    bool asksAlways = false;
    std::optional<qint64> maxAge;
    for (const QByteArray &word : wordsOf(response, "Cache-Control")) {
        const QByteArray name = word.split('=').constFirst().trimmed();
        if (name == "no-store")
            control.mayBeKept = false;
        else if (name == "no-cache")
            asksAlways = true;
        else if (name == "max-age") // said twice, the shorter one counts (RFC 9111 4.2.1)
            maxAge =
                std::min(maxAge.value_or(Longest),
                         secondsOf(QByteArrayView(word).sliced(word.indexOf('=') + 1).trimmed())
                             .value_or(0));
    }
    const QByteArray age = response.header("Age").trimmed();
    const qint64 passed = age.isEmpty() ? 0 : secondsOf(age).value_or(Longest);
    const qint64 left = maxAge.value_or(untilExpires(response)) - passed;
    if (!asksAlways)
        control.freshFor = std::chrono::seconds(std::max<qint64>(left, 0));
    return control;
}

void refresh(HttpResponse &kept, const HttpResponse &notModified)
{
    for (const auto &header : notModified.headers) {
        // About the message that brought it, not about what it holds.
        if (header.first.toLower().startsWith("content-"))
            continue;
        kept.headers.removeIf([&header](const QPair<QByteArray, QByteArray> &old) {
            return old.first.compare(header.first, Qt::CaseInsensitive) == 0;
        });
        kept.headers.append(header);
    }
    kept.serverTime = notModified.serverTime;
    kept.elapsed = notModified.elapsed;
}

} // namespace Keyfob
