// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "apidescription.h"
#include "readcontext.h"
#include "referencescope.h"

namespace Keyfob {

/// What a description says, as others see it.
struct ApiDescription::Content
{
    std::shared_ptr<const DescriptionDocuments> documents; ///< Schemas stand in them.
    QList<QUrl> missing;
    QUrl source;
    QString openApi;
    QString title;
    QString version;
    QString description;
    QList<ApiTag> tags;
    QList<ApiServer> servers;
    QMap<QString, ApiSecurityScheme> securitySchemes;
    QList<ApiOperation> operations;
    QHash<QString, qsizetype> byId;
    QList<DescriptionNote> notes;
};

/// Reads a description whose root is there, with the files that it may refer to.
class ApiDescription::Reader
{
public:
    /// How many other files a description may have.
    static constexpr int MaxFiles = 500;

    Reader(const std::shared_ptr<const DataTree> &tree, const QUrl &source,
           const QHash<QUrl, QByteArray> &files);

    std::shared_ptr<const Content> read();

private:
    struct File
    {
        QUrl address;
        std::shared_ptr<const DataTree> tree;
        std::vector<quint32> references;
    };

    static DescriptionDocuments::Version versionOf(const DataNode &root);
    void addFiles(const QHash<QUrl, QByteArray> &files);
    void addFile(const QUrl &file, const QByteArray &text);
    void addTree(const QUrl &file, const std::shared_ptr<const DataTree> &tree);
    void noteReferences(ReadContext &context);
    void noteReference(ReadContext &context, const DataNode &node, const ReferenceTarget &target);
    void noteDuplicates(ReadContext &context, const DataTree &tree, const QUrl &file);
    QList<ApiTag> readTags(ReadContext &context, const DataNode &tags) const;

    std::shared_ptr<const DataTree> m_tree;
    QUrl m_source;
    ReferenceScope m_scope;
    std::shared_ptr<DescriptionDocuments> m_documents;
    std::vector<File> m_files;
    QHash<QUrl, DataFault> m_faults; ///< Of files that cannot be read
    QList<QUrl> m_missing;
    std::shared_ptr<Content> m_content;
};

} // namespace Keyfob
