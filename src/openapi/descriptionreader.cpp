// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "descriptionreader.h"

#include "pathreader.h"
#include "referencewalk.h"

#include <QCoreApplication>

namespace Keyfob {

namespace {

QString readerText(const char *text)
{
    return QCoreApplication::translate("Keyfob::ApiDescription", text);
}

} // namespace

ApiDescription::Reader::Reader(const std::shared_ptr<const DataTree> &tree, const QUrl &source,
                               const QHash<QUrl, QByteArray> &files)
    : m_tree(tree)
    , m_source(source)
    , m_scope(source)
    , m_documents(std::make_shared<DescriptionDocuments>(versionOf(tree->root())))
    , m_content(std::make_shared<Content>())
{
    addTree(source, tree);
    addFiles(files);
}

void ApiDescription::Reader::addTree(const QUrl &file, const std::shared_ptr<const DataTree> &tree)
{
    m_documents->add(file, tree);
    m_files.push_back({file, tree, referencesIn(*tree)});
}

DescriptionDocuments::Version ApiDescription::Reader::versionOf(const DataNode &root)
{
    const QString version = root[u"openapi"].text();
    if (version.startsWith(u"3.0"))
        return DescriptionDocuments::Version::V30;
    return version.startsWith(u"3.1") ? DescriptionDocuments::Version::V31
                                      : DescriptionDocuments::Version::V32;
}

/// Adds those of \a files that are referred to, and finds those that are not there.
void ApiDescription::Reader::addFiles(const QHash<QUrl, QByteArray> &files)
{
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const File from = m_files[i];
        for (const quint32 id : from.references) {
            const DataNode node = from.tree->node(id);
            if (node[u"$ref"].text().startsWith(u'#'))
                continue;
            const ReferenceTarget target = m_documents->step(node);
            if (target.problem != ReferenceTarget::Problem::NotRead
                || m_faults.contains(target.file))
                continue;
            const auto allowed = m_scope.allowed(target.file);
            if (!allowed)
                continue;
            auto text = files.constFind(*allowed);
            if (text == files.cend())
                text = files.constFind(target.file);
            if (text != files.cend() && m_files.size() <= MaxFiles)
                addFile(target.file, *text);
            else if (!m_missing.contains(*allowed) && m_missing.size() < MaxFiles)
                m_missing.append(*allowed);
        }
    }
}

void ApiDescription::Reader::addFile(const QUrl &file, const QByteArray &text)
{
    const auto tree = DataTree::read(text);
    if (tree)
        addTree(file, *tree);
    else
        m_faults.insert(file, tree.error());
}

void ApiDescription::Reader::noteReferences(ReadContext &context)
{
    for (const File &file : m_files) {
        for (const quint32 id : file.references) {
            if (context.notes().isFull())
                return;
            const DataNode node = file.tree->node(id);
            const ReferenceTarget target = m_documents->follow(node);
            if (target.problem != ReferenceTarget::Problem::None)
                noteReference(context, node, target);
        }
        noteDuplicates(context, *file.tree, file.address);
    }
}

void ApiDescription::Reader::noteReference(ReadContext &context, const DataNode &node,
                                           const ReferenceTarget &target)
{
    using Problem = ReferenceTarget::Problem;
    const DataNode place = node[u"$ref"];
    const QString quoted = DescriptionNotes::quoted(place.text());
    if (target.problem == Problem::Loop) {
        context.notes().add(
            DescriptionNote::Kind::ReferenceLoop,
            readerText(QT_TRANSLATE_NOOP("Keyfob::ApiDescription",
                                         "The reference \"%1\" leads back to itself."))
                .arg(quoted),
            place);
        return;
    }
    const char *text =
        QT_TRANSLATE_NOOP("Keyfob::ApiDescription", "The reference \"%1\" leads to nothing.");
    QString more;
    if (target.problem == Problem::NotRead) {
        if (const auto fault = m_faults.constFind(target.file); fault != m_faults.cend()) {
            text =
                QT_TRANSLATE_NOOP("Keyfob::ApiDescription",
                                  "The reference \"%1\" leads to a file that cannot be read: %2");
            more = fault->text();
        } else if (m_scope.allowed(target.file)) {
            text = QT_TRANSLATE_NOOP("Keyfob::ApiDescription",
                                     "The reference \"%1\" leads to a file that is not there.");
        } else {
            text = QT_TRANSLATE_NOOP("Keyfob::ApiDescription",
                                     "The reference \"%1\" leads out of the description's folder "
                                     "or origin, where nothing is read.");
        }
    }
    const QString sentence = readerText(text);
    context.notes().add(DescriptionNote::Kind::UnresolvedReference,
                        more.isEmpty() ? sentence.arg(quoted) : sentence.arg(quoted, more), place);
}

void ApiDescription::Reader::noteDuplicates(ReadContext &context, const DataTree &tree,
                                            const QUrl &file)
{
    for (const auto &[name, position] : tree.duplicates()) {
        context.notes().add(
            DescriptionNote::Kind::DuplicateName,
            readerText(QT_TRANSLATE_NOOP("Keyfob::ApiDescription",
                                         "\"%1\" is there twice. The first one counts."))
                .arg(DescriptionNotes::quoted(name)),
            file, position);
    }
}

QList<ApiTag> ApiDescription::Reader::readTags(ReadContext &context, const DataNode &tags) const
{
    QList<ApiTag> all;
    QSet<QString> seen;
    for (const DataNode &tag : tags.items()) {
        const QString name = context.text(tag[u"name"]);
        if (name.isEmpty() || seen.contains(name) || !context.takePart(tag))
            continue;
        seen.insert(name);
        const DataNode title = tag[u"summary"].isString() ? tag[u"summary"] : tag[u"x-displayName"];
        all.append({name, context.text(title), context.text(tag[u"description"]),
                    context.text(tag[u"parent"])});
    }
    for (const ApiOperation &operation : std::as_const(m_content->operations)) {
        for (const QString &name : operation.tags) {
            if (seen.contains(name))
                continue;
            seen.insert(name);
            all.append({name, {}, {}, {}});
        }
    }
    return all;
}

std::shared_ptr<const ApiDescription::Content> ApiDescription::Reader::read()
{
    ReadContext context(m_documents, m_source);
    const DataNode root = m_tree->root();
    const DataNode info = root[u"info"];
    Content &content = *m_content;
    content.documents = m_documents;
    content.missing = m_missing;
    content.source = m_source;
    content.openApi = root[u"openapi"].text();
    content.title = context.text(info[u"title"]);
    content.version = context.text(info[u"version"]);
    content.description = context.text(info[u"description"]);
    content.servers = readServers(context, root[u"servers"]);
    if (content.servers.isEmpty()) { // OpenAPI 3.1.1 4.8.1
        const bool isWeb = m_source.scheme().startsWith(u"http");
        ApiServer server;
        server.reference = QStringLiteral("/");
        server.url = isWeb ? m_source.resolved(QUrl(server.reference)) : QUrl();
        content.servers.append(server);
    }
    SecurityReader security(context, root[u"components"][u"securitySchemes"]);
    content.securitySchemes = security.schemes();
    const ApiSecurity general = security.read(root[u"security"]);
    const DataNode paths = root[u"paths"];
    if (paths.exists() && !paths.isMap() && paths.type() != DataNode::Type::Null) {
        context.notes().add(DescriptionNote::Kind::WrongType,
                            readerText(QT_TRANSLATE_NOOP("Keyfob::ApiDescription",
                                                         "\"paths\" is no map. It was ignored.")),
                            paths);
    }
    PathReader pathReader(context, security, general, content.servers);
    pathReader.read(paths);
    content.operations = pathReader.take();
    content.byId.reserve(content.operations.size());
    for (qsizetype i = 0; i < content.operations.size(); ++i)
        content.byId.insert(content.operations.at(i).id, i);
    content.tags = readTags(context, root[u"tags"]);
    noteReferences(context);
    content.notes = context.notes().all();
    return m_content;
}

} // namespace Keyfob
