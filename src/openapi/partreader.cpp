// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "partreader.h"

#include <QCoreApplication>

namespace Keyfob {

namespace {

std::optional<ApiParameter::In> placeOf(const QString &in, DescriptionDocuments::Version version)
{
    using In = ApiParameter::In;
    if (in == u"path")
        return In::Path;
    if (in == u"query")
        return In::Query;
    if (in == u"header")
        return In::Header;
    if (in == u"cookie")
        return In::Cookie;
    if (in == u"querystring" && version == DescriptionDocuments::Version::V32)
        return In::QueryString;
    return std::nullopt;
}

/// The style that counts where none is declared.
QString defaultStyle(ApiParameter::In in)
{
    const bool isForm = in == ApiParameter::In::Query || in == ApiParameter::In::Cookie;
    return isForm ? QStringLiteral("form") : QStringLiteral("simple");
}

const DataNode &stringSchema()
{
    static const DataNode node = DataTree::read("{\"type\":\"string\"}").value()->root();
    return node;
}

/// How a member of a form is written, if \a encoding says so (OpenAPI "Encoding Object").
std::optional<ApiPartStyle> partStyle(ReadContext &context, const DataNode &encoding)
{
    const DataNode style = encoding[u"style"];
    const DataNode explode = encoding[u"explode"];
    const DataNode allowReserved = encoding[u"allowReserved"];
    if (!style.exists() && !explode.exists() && !allowReserved.exists())
        return std::nullopt;
    ApiPartStyle part;
    if (style.isString() && context.takePart(style))
        part.style = context.text(style);
    part.explode = explode.boolean().value_or(part.style == u"form");
    part.allowReserved = allowReserved.boolean().value_or(false);
    return part;
}

} // namespace

std::optional<ApiParameter> PartReader::parameter(const DataNode &node)
{
    const DataNode target = m_context.followed(node);
    if (!target.exists() || !m_context.takePart(node)) // noted elsewhere
        return std::nullopt;
    const QString name = m_context.text(target[u"name"]);
    const auto in = placeOf(target[u"in"].string(), m_context.documents().version());
    if (!in || (name.isEmpty() && *in != ApiParameter::In::QueryString)) {
        m_context.notes().add(
            DescriptionNote::Kind::WrongType,
            QCoreApplication::translate(
                "Keyfob::ApiDescription",
                "The parameter \"%1\" was ignored: its place is \"%2\", which is none.")
                .arg(DescriptionNotes::quoted(name),
                     DescriptionNotes::quoted(target[u"in"].text())),
            target);
        return std::nullopt;
    }
    ApiParameter parameter = readParameter(target, *in);
    parameter.name = name;
    parameter.description = m_context.description(node, target);
    return parameter;
}

ApiParameter PartReader::readParameter(const DataNode &node, ApiParameter::In in)
{
    ApiParameter parameter;
    parameter.in = in;
    parameter.required =
        in == ApiParameter::In::Path || node[u"required"].boolean().value_or(false);
    parameter.deprecated = node[u"deprecated"].boolean().value_or(false);
    parameter.allowEmpty = node[u"allowEmptyValue"].boolean().value_or(false);
    parameter.allowReserved = node[u"allowReserved"].boolean().value_or(false);
    parameter.schema = m_context.schema(node[u"schema"]);
    parameter.example = m_context.example(node);
    parameter.style = m_context.text(node[u"style"]);
    if (parameter.style.isEmpty())
        parameter.style = defaultStyle(in);
    parameter.explode = node[u"explode"].boolean().value_or(parameter.style == u"form"
                                                            || parameter.style == u"cookie");
    if (const DataNode content = node[u"content"]; content.size() > 0) {
        const QList<ApiContent> all = contents(content);
        if (!all.isEmpty()) {
            parameter.mediaType = all.first().mediaType;
            parameter.schema = all.first().schema;
            if (!parameter.example.exists())
                parameter.example = all.first().example;
        }
    }
    return parameter;
}

ApiParameter PartReader::undeclared(const QString &name) const
{
    ApiParameter parameter;
    parameter.name = name;
    parameter.in = ApiParameter::In::Path;
    parameter.required = true;
    parameter.schema = m_context.schema(stringSchema());
    parameter.style = defaultStyle(parameter.in);
    parameter.isDeclared = false;
    return parameter;
}

QList<ApiContent> PartReader::contents(const DataNode &node)
{
    const Place place {node.tree(), node.id()};
    if (const auto known = m_contents.constFind(place); known != m_contents.cend())
        return *known;
    QList<ApiContent> all;
    for (const auto &[mediaType, one] : node.members()) {
        if (mediaType.startsWith(u"x-") || !m_context.takePart(one))
            continue;
        const DataNode target = m_context.followed(one); // references: 3.2
        ApiContent content {mediaType, m_context.schema(target[u"schema"]),
                            m_context.example(target)};
        for (const auto &[name, encoding] : target[u"encoding"].members()) {
            const DataNode type = encoding[u"contentType"];
            if (type.isString() && m_context.takePart(type))
                content.partTypes.insert(name, m_context.text(type));
            if (const auto style = partStyle(m_context, encoding))
                content.partStyles.insert(name, *style);
        }
        all.append(content);
    }
    m_contents.insert(place, all);
    return all;
}

std::optional<ApiBody> PartReader::body(const DataNode &node)
{
    const DataNode target = m_context.followed(node);
    if (!target.isMap())
        return std::nullopt;
    return ApiBody {target[u"required"].boolean().value_or(false),
                    m_context.description(node, target), contents(target[u"content"])};
}

ApiAnswer PartReader::answer(const DataNode &node)
{
    const DataNode target = m_context.followed(node);
    ApiAnswer answer;
    answer.description = m_context.description(node, target);
    answer.contents = contents(target[u"content"]);
    for (const auto &[name, header] : target[u"headers"].members()) {
        if (m_context.takePart(header))
            answer.headers.append(name);
    }
    return answer;
}

QList<ApiAnswer> PartReader::answers(const DataNode &node)
{
    const Place place {node.tree(), node.id()};
    if (const auto known = m_answers.constFind(place); known != m_answers.cend())
        return *known;
    QList<ApiAnswer> all;
    for (const auto &[status, one] : node.members()) {
        if (status.startsWith(u"x-") || !m_context.takePart(one))
            continue;
        all.append(answer(one));
        // "2xx" is not as the specification writes it, and clear.
        all.last().status = status == u"default" ? status : status.toUpper();
    }
    m_answers.insert(place, all);
    return all;
}

} // namespace Keyfob
