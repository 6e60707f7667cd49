// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "form.h"

#include <QStringDecoder>
#include <QUrl>

namespace Keyfob::Sandbox {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::optional<QString> decoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            bytes.append(static_cast<char>(high * 16 + low));
            i += 2;
        } else {
            bytes.append(text[i] == '+' ? ' ' : text[i]);
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString result = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return result;
}

} // namespace

std::optional<Form> Form::parse(QByteArrayView encoded)
{
    Form form;
    const auto pairs = encoded.toByteArray().split('&');
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.left(equals));
        const auto value = decoded(equals < 0 ? QByteArray() : pair.mid(equals + 1));
        if (!name || !value || form.m_values.contains(*name))
            return std::nullopt;
        form.m_values.insert(*name, *value);
    }
    return form;
}

QString Form::value(QLatin1StringView name) const
{
    return m_values.value(QString(name));
}

QByteArray formEncoded(const QList<QPair<QByteArray, QString>> &values)
{
    QByteArray encoded;
    for (const auto &[name, value] : values) {
        if (!encoded.isEmpty())
            encoded += '&';
        encoded += name + '=' + QUrl::toPercentEncoding(value);
    }
    return encoded;
}

} // namespace Keyfob::Sandbox
