// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "operationbody.h"

#include "api/filebody.h"
#include "api/jsonbody.h"
#include "api/multipartbody.h"
#include "core/text.h"
#include "jsonmembers.h"
#include "net/headerfield.h"
#include "parameterstyle.h"
#include "styledvalue.h"

#include <QMimeDatabase>

#include <algorithm>

namespace Keyfob {

namespace {

enum class Form { Json, UrlEncoded, Multipart, Other };

Form formOf(QStringView mediaType)
{
    const QString type = bareType(mediaType);
    if (isJsonType(type) || type == QLatin1StringView("*/*")
        || type == QLatin1StringView("application/*"))
        return Form::Json;
    if (type == QLatin1StringView("application/x-www-form-urlencoded"))
        return Form::UrlEncoded;
    if (type.startsWith(QLatin1StringView("multipart/")))
        return Form::Multipart;
    return Form::Other;
}

tl::unexpected<Error> refused(const QString &message)
{
    return fail(ErrorCode::InvalidRequest, message, QStringLiteral("body"));
}

/// The content that \a call can be made as: what it names, or the first that takes its files.
const ApiContent *chosen(const ApiBody &body, const OperationCall &call)
{
    if (!call.mediaType.isEmpty())
        return body.content(call.mediaType);
    const bool isFile = call.files.contains(QString());
    const bool hasFiles = !call.files.isEmpty() && !isFile;
    for (const ApiContent &content : body.contents) {
        const Form form = formOf(content.mediaType);
        if (isFile ? form == Form::Other : !hasFiles || form == Form::Multipart)
            return &content;
    }
    return isFile && !body.contents.isEmpty() ? &body.contents.first() : nullptr;
}

/// \a mediaType says exactly one type, and no range or list of them.
bool isOneType(const QString &mediaType)
{
    return !mediaType.isEmpty() && !mediaType.contains(QLatin1Char('*'))
        && !mediaType.contains(QLatin1Char(','));
}

/// An object, or a list that holds lists or objects: no plain field can have it.
bool isNested(const JsonIndex &json, JsonIndex::Node node)
{
    const auto children = childrenOf(json, node);
    return json.type(node) == JsonIndex::Type::Object
        || std::any_of(children.begin(), children.end(),
                       [&json](auto child) { return json.isContainer(child); });
}

/// \a declared if it says exactly one type, or else that of the file.
QByteArray fileType(const OperationCall::File &file, const QString &declared)
{
    if (!file.mediaType.isEmpty())
        return file.mediaType.toUtf8();
    if (isOneType(declared))
        return declared.toUtf8();
    return QMimeDatabase()
        .mimeTypeForFile(file.path, QMimeDatabase::MatchExtension)
        .name()
        .toUtf8();
}

Expected<JsonIndex> readValue(const QByteArray &body)
{
    auto json = JsonIndex::read(body);
    if (!json)
        return refused(Text::tr("What is to be sent is not JSON: %1").arg(json.error().text()));
    return std::move(*json);
}

Expected<JsonIndex> readObject(const QByteArray &body)
{
    auto json = readValue(body.isEmpty() ? QByteArrayLiteral("{}") : body);
    if (json && json->type(0) != JsonIndex::Type::Object)
        return refused(Text::tr("What is to be sent as a form must be a JSON object."));
    return json;
}

/// \a name and \a json as pieces of a form, by the style that is declared, or else as the default
/// is: a name again for each item of a list, and JSON for what is nested.
Expected<QList<QByteArray>> formPieces(const ApiContent &content, const QString &name,
                                       const JsonIndex &json, JsonIndex::Node node)
{
    const QByteArray value = json.raw(node).toByteArray();
    ApiParameter parameter;
    parameter.name = name;
    parameter.style = QStringLiteral("form");
    parameter.explode = true;
    if (const auto style = content.partStyles.constFind(name); style != content.partStyles.cend()) {
        parameter.style = style->style;
        parameter.explode = style->explode;
        parameter.allowReserved = style->allowReserved;
        return ParameterStyle::inQuery(parameter, value);
    }
    if (isNested(json, node) || isJsonType(content.partTypes.value(name)))
        parameter.mediaType = QStringLiteral("application/json");
    return ParameterStyle::inQuery(parameter, value);
}

/// RFC 3986's escapes, and none of them as "+": every reader of forms takes both.
Expected<RequestBody> urlEncoded(const ApiContent &content, const OperationCall &call)
{
    const auto json = readObject(call.body);
    if (!json)
        return fail(json.error());
    QByteArrayList pieces;
    for (const JsonIndex::Node member : childrenOf(*json, 0)) {
        const auto more = formPieces(content, nameOf(*json, member), *json, member);
        if (!more)
            return fail(more.error());
        pieces += *more;
    }
    return RequestBody("application/x-www-form-urlencoded", pieces.join('&'));
}

/// One member of a multipart body. A list of texts is a part for each; what is nested is JSON.
Expected<void> addPart(MultipartBody &body, const ApiContent &content, const JsonIndex &json,
                       JsonIndex::Node node)
{
    const QString name = nameOf(json, node);
    const QString type = content.partTypes.value(name);
    if (json.type(node) == JsonIndex::Type::Null)
        return {};
    if (isJsonType(type))
        return body.addField(name, json.raw(node).toByteArray(), type.toUtf8());
    if (isNested(json, node)) {
        return body.addField(name, json.raw(node).toByteArray(),
                             QByteArrayLiteral("application/json"));
    }
    const bool isList = json.type(node) == JsonIndex::Type::Array;
    for (const JsonIndex::Node one : isList ? childrenOf(json, node) : std::vector {node}) {
        const QString text = textOf(json, one);
        if (!isOneType(type))
            body.addField(name, text);
        else if (const auto added = body.addField(name, text.toUtf8(), type.toUtf8()); !added)
            return added;
    }
    return {};
}

/// Texts first and files after them: some servers read what they need to take a file from the
/// fields before it.
Expected<RequestBody> multipart(const ApiContent &content, const OperationCall &call)
{
    if (bareType(content.mediaType) == QLatin1StringView("multipart/mixed"))
        return refused(Text::tr("Keyfob cannot send a body of the type multipart/mixed."));
    const auto json = readObject(call.body);
    if (!json)
        return fail(json.error());
    MultipartBody body;
    for (const JsonIndex::Node member : childrenOf(*json, 0)) {
        if (call.files.contains(nameOf(*json, member)))
            continue;
        if (const auto added = addPart(body, content, *json, member); !added)
            return fail(added.error());
    }
    QStringList names = call.files.keys();
    names.sort(); // the order of a hash is another each time
    for (const QString &name : std::as_const(names)) {
        for (const OperationCall::File &file : call.files.value(name)) {
            const QByteArray type = fileType(file, content.partTypes.value(name));
            if (const auto added = body.addFile(name, file.path, type); !added)
                return fail(added.error());
        }
    }
    return body.body();
}

Expected<RequestBody> jsonBody(const ApiContent &content, const OperationCall &call)
{
    if (const auto json = readValue(call.body); !json)
        return fail(json.error());
    RequestBody body = JsonBody::text(call.body);
    if (isJsonType(content.mediaType) && !content.mediaType.contains(QLatin1Char('*')))
        body.mediaType = content.mediaType.toUtf8();
    return body;
}

} // namespace

bool isMadeOfJson(QStringView mediaType)
{
    return formOf(mediaType) != Form::Other;
}

Expected<RequestBody> makeBody(const ApiOperation &operation, const OperationCall &call)
{
    if (call.body.isEmpty() && call.files.isEmpty()) {
        if (operation.body && operation.body->required)
            return refused(Text::tr("This request needs content, and there is none."));
        return RequestBody();
    }
    if (!operation.body)
        return refused(Text::tr("This request takes no content."));
    const ApiContent *content = chosen(*operation.body, call);
    if (!content)
        return refused(Text::tr("The API takes no content of this type."));
    if (!isHeaderValue(content->mediaType.toUtf8()))
        return refused(Text::tr("The API's description has a media type that cannot be sent."));
    switch (formOf(content->mediaType)) {
    case Form::UrlEncoded: return urlEncoded(*content, call);
    case Form::Multipart: return multipart(*content, call);
    case Form::Json:
        if (!call.body.isEmpty())
            return jsonBody(*content, call);
        break;
    case Form::Other: break;
    }
    const QList<OperationCall::File> files = call.files.value({});
    if (files.size() == 1)
        return FileBody::of(files.first().path, fileType(files.first(), content->mediaType));
    if (!files.isEmpty() || call.body.isEmpty())
        return refused(Text::tr("This request takes one file."));
    const QByteArray type = content->mediaType.contains(QLatin1Char('*'))
        ? QByteArrayLiteral("text/plain; charset=utf-8")
        : content->mediaType.toUtf8();
    return RequestBody(type, call.body);
}

} // namespace Keyfob
