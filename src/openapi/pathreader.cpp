// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "pathreader.h"

#include "apidescription.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Keyfob {

namespace {

using NoteKind = DescriptionNote::Kind;

constexpr std::array<QByteArrayView, 9> Methods {"get",  "put",   "post",  "delete", "options",
                                                 "head", "patch", "trace", "query"};
constexpr int MaxPathReferences = 20;

QString pathText(const char *text)
{
    return QCoreApplication::translate("Keyfob::ApiDescription", text);
}

bool isMethod(const QString &name, DescriptionDocuments::Version version)
{
    const bool isKnown = std::any_of(Methods.begin(), Methods.end(), [&](QByteArrayView method) {
        return name == QLatin1StringView(method);
    });
    return isKnown && (name != u"query" || version == DescriptionDocuments::Version::V32);
}

/// A method that can stand in a request (RFC 9110 5.6.2).
bool isToken(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || QStringView(u"!#$%&'*+-.^_`|~").contains(c);
    });
}

/// What whoever sends the request decides (OpenAPI 3.1.1 4.8.12.1).
bool isIgnoredHeader(const ApiParameter &parameter)
{
    return parameter.in == ApiParameter::In::Header
        && (parameter.name.compare(u"Accept", Qt::CaseInsensitive) == 0
            || parameter.name.compare(u"Content-Type", Qt::CaseInsensitive) == 0
            || parameter.name.compare(u"Authorization", Qt::CaseInsensitive) == 0);
}

} // namespace

PathReader::PathReader(ReadContext &context, SecurityReader &securityReader,
                       const ApiSecurity &security, const QList<ApiServer> &servers)
    : m_context(context)
    , m_security(securityReader)
    , m_parts(context)
    , m_defaultSecurity(security)
    , m_defaultServers(servers)
{
}

void PathReader::read(const DataNode &paths)
{
    for (const auto &[key, node] : paths.members()) {
        if (m_operations.size() >= ApiDescription::MaxOperations) {
            m_context.notes().add(
                NoteKind::TooMany,
                pathText(QT_TRANSLATE_NOOP("Keyfob::ApiDescription",
                                           "There are more than %1 operations. Those from \"%2\" "
                                           "on were ignored."))
                    .arg(ApiDescription::MaxOperations)
                    .arg(DescriptionNotes::quoted(key)),
                node);
            return;
        }
        if (!key.startsWith(u"x-"))
            readPath(key, node);
    }
}

std::vector<DataNode> PathReader::itemsOf(const DataNode &node) const
{
    std::vector<DataNode> items {node};
    while (DescriptionDocuments::isReference(items.back()) && items.size() < MaxPathReferences) {
        const DataNode next = m_context.documents().step(items.back()).node;
        if (!next.isMap() || std::find(items.begin(), items.end(), next) != items.end())
            break;
        items.push_back(next);
    }
    return items;
}

void PathReader::readPath(const QString &key, const DataNode &node)
{
    if (!node.isMap()) {
        if (node.type() != DataNode::Type::Null) {
            m_context.notes().add(
                NoteKind::WrongType,
                pathText(QT_TRANSLATE_NOOP("Keyfob::ApiDescription",
                                           "The path \"%1\" is no map. It was ignored."))
                    .arg(DescriptionNotes::quoted(key)),
                node);
        }
        return;
    }
    Path path {PathTemplate(key), itemsOf(node)};
    checkName(key, path.name, node);
    // What stands beside a reference comes before what it leads to.
    for (auto it = path.items.rbegin(); it != path.items.rend(); ++it)
        readParameters(path.parameters, (*it)[u"parameters"]);
    for (const DataNode &item : path.items) {
        if (path.servers.isEmpty())
            path.servers = readServers(m_context, item[u"servers"]);
    }
    if (path.servers.isEmpty())
        path.servers = m_defaultServers;
    for (const DataNode &item : path.items)
        readItem(path, item);
}

void PathReader::checkName(const QString &key, const PathTemplate &name, const DataNode &node)
{
    const auto note = [&](NoteKind kind, const char *text, const QString &other = {}) {
        QString sentence = pathText(text);
        sentence = other.isEmpty()
            ? sentence.arg(DescriptionNotes::quoted(key))
            : sentence.arg(DescriptionNotes::quoted(key), DescriptionNotes::quoted(other));
        m_context.notes().add(kind, sentence, node);
    };
    if (name.lacksSlash) {
        note(NoteKind::PathOdd,
             QT_TRANSLATE_NOOP("Keyfob::ApiDescription",
                               "The path \"%1\" lacks its slash, which was added."));
    }
    if (name.hasQuery) {
        note(NoteKind::PathOdd,
             QT_TRANSLATE_NOOP("Keyfob::ApiDescription", "The path \"%1\" has a query."));
    }
    if (name.hasFragment) {
        note(NoteKind::PathOdd,
             QT_TRANSLATE_NOOP("Keyfob::ApiDescription",
                               "The path \"%1\" has a fragment, which is not sent."));
    }
    if (const auto it = m_shapes.constFind(name.shape); it != m_shapes.cend()) {
        note(NoteKind::PathCollision,
             QT_TRANSLATE_NOOP("Keyfob::ApiDescription",
                               "The paths \"%1\" and \"%2\" are the same."),
             *it);
    } else {
        m_shapes.insert(name.shape, key);
    }
}

void PathReader::readItem(Path &path, const DataNode &item)
{
    static constexpr QStringView others[] {u"$ref", u"summary", u"description", u"servers",
                                           u"parameters"};
    const DescriptionDocuments::Version version = m_context.documents().version();
    for (const auto &[name, node] : item.members()) {
        if (name.startsWith(u"x-")
            || std::find(std::begin(others), std::end(others), name) != std::end(others))
            continue;
        if (isMethod(name, version))
            readOperation(path, name.toLatin1().toUpper(), node);
        else if (name == u"additionalOperations" && version == DescriptionDocuments::Version::V32)
            readAdditional(path, node);
        else
            noteMember(name, node);
    }
}

/// Methods that OpenAPI 3.2 has no member for, as they are sent.
void PathReader::readAdditional(Path &path, const DataNode &operations)
{
    for (const auto &[name, node] : operations.members()) {
        if (name.startsWith(u"x-"))
            continue;
        if (isToken(name) && !isMethod(name.toLower(), DescriptionDocuments::Version::V32))
            readOperation(path, name.toLatin1(), node);
        else
            noteMember(name, node);
    }
}

void PathReader::noteMember(const QString &name, const DataNode &node)
{
    const QString quoted = DescriptionNotes::quoted(name);
    const bool isNewer = name == u"query" || name == u"additionalOperations";
    const bool isUpper = isMethod(name.toLower(), DescriptionDocuments::Version::V32);
    const char *text =
        QT_TRANSLATE_NOOP("Keyfob::ApiDescription", "\"%1\" is unknown here and was ignored.");
    if (isNewer) {
        text = QT_TRANSLATE_NOOP("Keyfob::ApiDescription",
                                 "\"%1\" was ignored: OpenAPI has it since version 3.2.");
    } else if (isUpper) {
        text = QT_TRANSLATE_NOOP("Keyfob::ApiDescription",
                                 "\"%1\" was ignored: methods are written in lower case.");
    }
    m_context.notes().add(NoteKind::UnknownMember, pathText(text).arg(quoted), node);
}

void PathReader::readOperation(Path &path, const QByteArray &method, const DataNode &node)
{
    if (m_operations.size() >= ApiDescription::MaxOperations || path.methods.contains(method))
        return;
    if (!node.isMap()) {
        m_context.notes().add(
            NoteKind::WrongType,
            pathText(QT_TRANSLATE_NOOP("Keyfob::ApiDescription",
                                       "The operation \"%1 %2\" is no map. It was ignored."))
                .arg(QString::fromLatin1(method), DescriptionNotes::quoted(path.name.path)),
            node);
        return;
    }
    path.methods.insert(method);
    ApiOperation operation;
    operation.method = method;
    operation.path = path.name.path;
    operation.id = uniqueId(operation, node[u"operationId"]);
    operation.summary = m_context.text(node[u"summary"]);
    operation.description = m_context.text(node[u"description"]);
    for (const DataNode &tag : node[u"tags"].items()) {
        if (!tag.isMap() && !tag.isList() && m_context.takePart(tag))
            operation.tags.append(m_context.text(tag));
    }
    operation.tags.removeDuplicates();
    operation.deprecated = node[u"deprecated"].boolean().value_or(false);
    operation.parameters = path.parameters;
    readParameters(operation.parameters, node[u"parameters"]);
    completeParameters(operation, path, node);
    operation.body = m_parts.body(node[u"requestBody"]);
    operation.answers = m_parts.answers(node[u"responses"]);
    const DataNode security = node[u"security"];
    const bool isInherited = !security.exists() || security.type() == DataNode::Type::Null;
    operation.security = isInherited ? m_defaultSecurity : m_security.read(security);
    operation.servers = readServers(m_context, node[u"servers"]);
    if (operation.servers.isEmpty())
        operation.servers = path.servers;
    m_operations.append(operation);
}

QString PathReader::uniqueId(const ApiOperation &operation, const DataNode &node)
{
    const QString declared = m_context.text(node);
    QString id = declared;
    if (!declared.isEmpty() && m_ids.contains(declared)) {
        m_context.notes().add(
            NoteKind::DuplicateOperationId,
            pathText(QT_TRANSLATE_NOOP("Keyfob::ApiDescription",
                                       "Another operation has the operationId \"%1\" too."))
                .arg(DescriptionNotes::quoted(declared)),
            node);
        id.clear();
    }
    if (id.isEmpty())
        id = QString::fromLatin1(operation.method).toLower() + u' ' + operation.path;
    const QString first = id;
    while (m_ids.contains(id))
        id = QStringLiteral("%1 (%2)").arg(first).arg(++m_ids[first]);
    m_ids.insert(id, 1);
    return id;
}

/// Adds those of \a list; of the same name and place, the later one counts.
void PathReader::readParameters(QList<ApiParameter> &parameters, const DataNode &list)
{
    const qsizetype inherited = parameters.size();
    QHash<std::pair<int, QString>, qsizetype> known;
    const auto keyOf = [](const ApiParameter &parameter) {
        const bool isHeader = parameter.in == ApiParameter::In::Header;
        return std::pair(static_cast<int>(parameter.in),
                         isHeader ? parameter.name.toLower() : parameter.name);
    };
    const std::vector<DataNode> items = list.items();
    if (list.exists() && !list.isList() && list.type() != DataNode::Type::Null) {
        m_context.notes().add(NoteKind::WrongType,
                              pathText(QT_TRANSLATE_NOOP("Keyfob::ApiDescription",
                                                         "\"parameters\" is no list. It was "
                                                         "ignored.")),
                              list);
    }
    if (items.empty())
        return;
    if (!m_context.takeParts(list, inherited)) { // the copies of what is inherited
        parameters.clear();
        return;
    }
    for (qsizetype i = 0; i < inherited; ++i)
        known.insert(keyOf(parameters.at(i)), i);
    for (const DataNode &item : items) {
        auto parameter = m_parts.parameter(item);
        if (!parameter)
            continue;
        const auto key = keyOf(*parameter);
        if (const auto it = known.constFind(key); it == known.cend()) {
            known.insert(key, parameters.size());
            parameters.append(*std::move(parameter));
        } else if (*it < inherited) {
            parameters[*it] = *std::move(parameter);
        } else {
            m_context.notes().add(
                NoteKind::DuplicateName,
                pathText(QT_TRANSLATE_NOOP("Keyfob::ApiDescription",
                                           "The parameter \"%1\" is there twice. The first one "
                                           "counts."))
                    .arg(DescriptionNotes::quoted(parameter->name)),
                item);
        }
    }
}

/// Takes away what is not sent, and adds what the path needs.
void PathReader::completeParameters(ApiOperation &operation, const Path &path, const DataNode &node)
{
    for (qsizetype i = operation.parameters.size() - 1; i >= 0; --i) {
        if (isIgnoredHeader(operation.parameters.at(i)))
            operation.ignoredHeaders.prepend(operation.parameters.takeAt(i).name);
    }
    QSet<QString> declared;
    for (const ApiParameter &parameter : std::as_const(operation.parameters)) {
        if (parameter.in != ApiParameter::In::Path)
            continue;
        declared.insert(parameter.name);
        if (!path.name.names.contains(parameter.name)) {
            m_context.notes().add(
                NoteKind::PathOdd,
                pathText(QT_TRANSLATE_NOOP("Keyfob::ApiDescription",
                                           "The path \"%1\" has no place for its parameter "
                                           "\"%2\"."))
                    .arg(DescriptionNotes::quoted(path.name.path),
                         DescriptionNotes::quoted(parameter.name)),
                node);
        }
    }
    for (const QString &name : path.name.names) {
        if (declared.contains(name) || !m_context.takePart(node))
            continue;
        operation.parameters.append(m_parts.undeclared(name));
        m_context.notes().add(
            NoteKind::PathOdd,
            pathText(QT_TRANSLATE_NOOP("Keyfob::ApiDescription",
                                       "The parameter \"%2\" in the path \"%1\" is not declared. "
                                       "It is taken as text."))
                .arg(DescriptionNotes::quoted(path.name.path), DescriptionNotes::quoted(name)),
            node);
    }
}

} // namespace Keyfob
