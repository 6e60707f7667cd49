// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "parameterstyle.h"

#include "core/text.h"
#include "jsonmembers.h"
#include "net/headerfield.h"
#include "styledvalue.h"

#include <algorithm>
#include <cctype>

namespace Keyfob::ParameterStyle {

namespace {

// What `allowReserved` leaves: never what ends a part of the address, or a piece of a query.
constexpr QByteArrayView ReservedInPath = ":@!$'()*,;=&+";
constexpr QByteArrayView ReservedInQuery = ":@!$'()*,;=/?";

bool isHex(QByteArrayView text, qsizetype at)
{
    return at < text.size() && std::isxdigit(static_cast<uchar>(text[at]));
}

/// The text of a value that has a media type of its own.
Expected<QString> contentText(const ApiParameter &parameter, const QByteArray &json)
{
    if (isJsonType(parameter.mediaType)) {
        const auto value = JsonIndex::read(json);
        if (!value)
            return fail(unfit(parameter.name, value.error().text()));
        return QString::fromUtf8(compactJson(json));
    }
    const auto value = StyledValue::read(parameter.name, json);
    if (!value)
        return fail(value.error());
    if (value->kind != StyledValue::Kind::Scalar)
        return fail(unfit(parameter.name, Text::tr("It must be a text.")));
    return value->scalar;
}

/// "a,b", or "k,v,k,v", or exploded "k=v,k=v": what simple, label, matrix and form have in common.
QByteArray joined(const StyledValue &value, QByteArrayView between, bool explode,
                  QByteArrayView reserved)
{
    QByteArrayList pieces;
    for (const QString &item : value.items)
        pieces += percentEncoded(item, reserved);
    for (const auto &[name, text] : value.members) {
        const QByteArray key = percentEncoded(name, reserved);
        const QByteArray plain = percentEncoded(text, reserved);
        if (explode)
            pieces += key + '=' + plain;
        else
            pieces << key << plain;
    }
    return pieces.join(between.toByteArray());
}

QByteArray matrix(const ApiParameter &parameter, const StyledValue &value, QByteArrayView reserved)
{
    const QByteArray name = percentEncoded(parameter.name);
    if (value.kind == StyledValue::Kind::Scalar)
        return ';' + name + '=' + percentEncoded(value.scalar, reserved);
    if (!parameter.explode)
        return ';' + name + '=' + joined(value, ",", false, reserved);
    QByteArray text;
    for (const QString &item : value.items)
        text += ';' + name + '=' + percentEncoded(item, reserved);
    if (!value.members.isEmpty())
        text += ';' + joined(value, ";", true, reserved);
    return text;
}

/// The pieces of the style deepObject: "filter[a][b]=1", "filter[]=1".
Expected<QList<QByteArray>> deepObject(const ApiParameter &parameter, const QByteArray &json)
{
    const auto pairs = deepPairs(parameter.name, json);
    if (!pairs)
        return fail(pairs.error());
    QList<QByteArray> pieces;
    for (const auto &[name, text] : *pairs)
        pieces += percentEncoded(name) + '='
            + percentEncoded(text, parameter.allowReserved ? ReservedInQuery : QByteArrayView());
    return pieces;
}

/// The pieces of the style form, which cookies have too.
QList<QByteArray> form(const ApiParameter &parameter, const StyledValue &value,
                       QByteArrayView between, QByteArrayView reserved)
{
    const QByteArray name = percentEncoded(parameter.name);
    if (value.kind == StyledValue::Kind::Scalar)
        return {name + '=' + percentEncoded(value.scalar, reserved)};
    if (!parameter.explode)
        return {name + '=' + joined(value, between, false, reserved)};
    QList<QByteArray> pieces;
    for (const QString &item : value.items)
        pieces += name + '=' + percentEncoded(item, reserved);
    for (const auto &[key, text] : value.members)
        pieces += percentEncoded(key) + '=' + percentEncoded(text, reserved);
    return pieces;
}

} // namespace

QByteArray percentEncoded(const QString &text, QByteArrayView reserved)
{
    const QByteArray octets = text.toUtf8();
    QByteArray encoded;
    encoded.reserve(octets.size());
    for (qsizetype i = 0; i < octets.size(); ++i) {
        const char c = octets[i];
        const bool isPlain = (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
            || QByteArrayView("-._~").contains(c);
        const bool isEscape =
            c == '%' && !reserved.isEmpty() && isHex(octets, i + 1) && isHex(octets, i + 2);
        if (isPlain || isEscape || reserved.contains(c))
            encoded += c;
        else
            encoded += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return encoded;
}

Expected<QByteArray> inPath(const ApiParameter &parameter, const QByteArray &json)
{
    const QByteArrayView reserved = parameter.allowReserved ? ReservedInPath : QByteArrayView();
    if (!parameter.mediaType.isEmpty()) {
        const auto text = contentText(parameter, json);
        if (!text)
            return fail(text.error());
        return percentEncoded(*text, reserved);
    }
    const auto value = StyledValue::read(parameter.name, json);
    if (!value)
        return fail(value.error());
    if (value->isNothing() || (value->kind == StyledValue::Kind::Scalar && value->scalar.isEmpty()))
        return QByteArray();
    if (parameter.style == QLatin1StringView("matrix"))
        return matrix(parameter, *value, reserved);
    const bool isLabel = parameter.style == QLatin1StringView("label");
    const QByteArray text = value->kind == StyledValue::Kind::Scalar
        ? percentEncoded(value->scalar, reserved)
        : joined(*value, isLabel && parameter.explode ? "." : ",", parameter.explode, reserved);
    return isLabel ? '.' + text : text;
}

Expected<QList<QByteArray>> inQuery(const ApiParameter &parameter, const QByteArray &json)
{
    const QByteArrayView reserved = parameter.allowReserved ? ReservedInQuery : QByteArrayView();
    if (!parameter.mediaType.isEmpty()) {
        const auto text = contentText(parameter, json);
        if (!text)
            return fail(text.error());
        return QList<QByteArray> {percentEncoded(parameter.name) + '='
                                  + percentEncoded(*text, reserved)};
    }
    if (parameter.style == QLatin1StringView("deepObject"))
        return deepObject(parameter, json);
    const auto value = StyledValue::read(parameter.name, json);
    if (!value)
        return fail(value.error());
    if (value->isNothing())
        return QList<QByteArray>();
    QByteArrayView between = ",";
    if (parameter.style == QLatin1StringView("spaceDelimited"))
        between = "%20";
    else if (parameter.style == QLatin1StringView("pipeDelimited"))
        between = "%7C";
    return form(parameter, *value, between, reserved);
}

Expected<QByteArray> inHeader(const ApiParameter &parameter, const QByteArray &json)
{
    if (!isHeaderName(parameter.name.toUtf8())) {
        return fail(unfit(parameter.name, Text::tr("It is not the name of a header.")));
    }
    QByteArray text;
    if (!parameter.mediaType.isEmpty()) {
        const auto content = contentText(parameter, json);
        if (!content)
            return fail(content.error());
        text = content->toUtf8();
    } else {
        const auto value = StyledValue::read(parameter.name, json);
        if (!value)
            return fail(value.error());
        QStringList pieces = value->items;
        for (const auto &[name, plain] : value->members) {
            if (parameter.explode)
                pieces += name + QLatin1Char('=') + plain;
            else
                pieces << name << plain;
        }
        text = (value->kind == StyledValue::Kind::Scalar ? value->scalar
                                                         : pieces.join(QLatin1Char(',')))
                   .toUtf8();
    }
    if (!isHeaderValue(text)) {
        return fail(
            unfit(parameter.name, Text::tr("It has a character that must not be in a header.")));
    }
    return text;
}

Expected<QList<QByteArray>> inCookie(const ApiParameter &parameter, const QByteArray &json)
{
    if (!parameter.mediaType.isEmpty()) {
        const auto text = contentText(parameter, json);
        if (!text)
            return fail(text.error());
        return QList<QByteArray> {percentEncoded(parameter.name) + '=' + percentEncoded(*text)};
    }
    const auto value = StyledValue::read(parameter.name, json);
    if (!value)
        return fail(value.error());
    if (value->isNothing())
        return QList<QByteArray>();
    // A comma is no character of a cookie (RFC 6265 4.1.1), but all there is to tell items apart.
    return form(parameter, *value, ",", {});
}

Expected<QByteArray> asQueryString(const ApiParameter &parameter, const QByteArray &json)
{
    if (!parameter.mediaType.startsWith(QLatin1StringView("application/x-www-form-urlencoded"))) {
        const auto text = contentText(parameter, json);
        if (!text)
            return fail(text.error());
        return percentEncoded(*text,
                              isJsonType(parameter.mediaType) ? QByteArrayView()
                                                              : QByteArrayView(":@!$'()*,;=/?&"));
    }
    const auto value = StyledValue::read(parameter.name, json);
    if (!value)
        return fail(value.error());
    ApiParameter exploded = parameter;
    exploded.explode = true;
    if (value->kind != StyledValue::Kind::Map)
        return fail(unfit(parameter.name, Text::tr("It must be a list of names with values.")));
    return form(exploded, *value, ",", {}).join('&');
}

} // namespace Keyfob::ParameterStyle
