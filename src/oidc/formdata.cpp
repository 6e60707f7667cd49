// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "formdata.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

#include <optional>

namespace Keyfob::FormData {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

enum class Controls { Refuse, Keep };

/// The octets that \a text stands for, or nothing: see decode().
std::optional<QByteArray> unescape(QByteArrayView text, Controls controls)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '+') {
            c = ' ';
        } else if (c == '%') {
            if (i + 2 >= text.size())
                return {};
            const int high = hexValue(text[i + 1]);
            const int low = hexValue(text[i + 2]);
            if (high < 0 || low < 0)
                return {};
            c = static_cast<char>(high << 4 | low);
            i += 2;
        }
        if (controls == Controls::Refuse && (static_cast<uchar>(c) < 0x20 || c == 0x7F))
            return {};
        out += c;
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString decoded = utf8(out);
    if (utf8.hasError())
        return {};
    return out;
}

tl::unexpected<Error> malformed(const char *detail)
{
    return fail(ErrorCode::ResponseMalformed,
                QCoreApplication::translate(
                    "Keyfob", "The provider's answer is not well formed. Log in again."),
                QLatin1StringView(detail));
}

/// The parameters in \a text, with those that \a isNeeded read strictly.
template<typename IsNeeded>
Expected<Parameters> decodePairs(QByteArrayView text, IsNeeded isNeeded)
{
    Parameters parameters;
    QSet<QByteArray> names;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf('&', begin);
        if (end < 0)
            end = text.size();
        const QByteArrayView pair = text.sliced(begin, end - begin);
        begin = end + 1;
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = unescape(equals < 0 ? pair : pair.first(equals), Controls::Refuse);
        const bool needed = isNeeded(name ? QByteArrayView(*name) : QByteArrayView());
        const auto value = unescape(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1),
                                    needed ? Controls::Refuse : Controls::Keep);
        if (needed && (!name || !value))
            return malformed("bad escape, control character or not UTF-8");
        if (needed && names.contains(*name))
            return malformed("a parameter twice");
        if (!name || !value || names.contains(*name))
            continue;
        names.insert(*name);
        parameters.append({*name, *value});
    }
    return parameters;
}

} // namespace

QByteArray encode(const Parameters &parameters)
{
    QByteArray out;
    for (const auto &[name, value] : parameters) {
        if (!out.isEmpty())
            out += '&';
        out += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return out;
}

Expected<Parameters> decode(QByteArrayView text)
{
    return decodePairs(text, [](QByteArrayView) { return true; });
}

Expected<Parameters> decode(QByteArrayView text, const QList<QByteArrayView> &needed)
{
    return decodePairs(text, [&needed](QByteArrayView name) { return needed.contains(name); });
}

} // namespace Keyfob::FormData
