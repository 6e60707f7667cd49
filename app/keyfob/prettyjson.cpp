// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "prettyjson.h"

#include <QByteArray>

#include <algorithm>

namespace Keyfob {

namespace {

constexpr int IndentWidth = 2;
constexpr qsizetype MaxIndentLevels = 64; // deeper levels stay at this one

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The end of the string that begins at \a from, after its closing quote, or -1.
qsizetype endOfString(QByteArrayView json, qsizetype from)
{
    for (qsizetype i = from + 1; i < json.size(); ++i) {
        if (json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            return i + 1;
    }
    return -1;
}

} // namespace

QString prettyJson(QByteArrayView json)
{
    const QString asItCame = QString::fromUtf8(json);
    QByteArray out;
    out.reserve(json.size() * 2);
    QByteArray open; // the closing brackets that are due
    const auto breakLine = [&] {
        out += '\n';
        out += QByteArray(std::min(open.size(), MaxIndentLevels) * IndentWidth, ' ');
    };

    for (qsizetype i = 0; i < json.size();) {
        const char c = json[i];
        if (isSpace(c)) {
            ++i;
        } else if (c == '"') {
            const qsizetype end = endOfString(json, i);
            if (end < 0)
                return asItCame;
            out += json.sliced(i, end - i);
            i = end;
        } else if (c == '{' || c == '[') {
            const char closing = c == '{' ? '}' : ']';
            qsizetype next = i + 1;
            while (next < json.size() && isSpace(json[next]))
                ++next;
            out += c;
            if (next < json.size() && json[next] == closing) {
                out += closing;
                i = next + 1;
            } else {
                open += closing;
                breakLine();
                ++i;
            }
        } else if (c == '}' || c == ']') {
            if (open.isEmpty() || open.back() != c)
                return asItCame;
            open.chop(1);
            breakLine();
            out += c;
            ++i;
        } else if (c == ',') {
            out += c;
            breakLine();
            ++i;
        } else if (c == ':') {
            out += ": ";
            ++i;
        } else if (open.isEmpty() && !out.isEmpty()) {
            return asItCame; // words one after the other: not JSON
        } else {
            qsizetype end = i;
            while (end < json.size() && !isSpace(json[end])
                   && !QByteArrayView("{}[],:\"").contains(json[end]))
                ++end;
            out += json.sliced(i, end - i);
            i = end;
        }
    }
    return open.isEmpty() ? QString::fromUtf8(out) : asItCame;
}

} // namespace Keyfob
