// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "datatree.h"

#include <QHash>
#include <QString>
#include <QUrl>

#include <memory>
#include <mutex>
#include <vector>

namespace Keyfob {

/// Where a reference leads.
struct ReferenceTarget
{
    enum class Problem {
        None,
        Loop, ///< Back to itself
        NotFound, ///< The file is there, and has no such value.
        NotRead, ///< The file is not among the documents.
    };

    DataNode node; ///< Missing unless there is no problem.
    QString name; ///< Of the component: "Timesheet"; or empty
    Problem problem = Problem::None;
    QUrl file = {}; ///< NotRead: which one, without a fragment
};

/// The files of a description, and how references lead through them: JSON pointers (RFC 6901),
/// anchors, `$id` (JSON Schema 2020-12 8.2) and `$self` (OpenAPI 3.2). Constant once it is filled;
/// only views of schemas are kept in it, behind a lock.
class DescriptionDocuments
{
public:
    enum class Version { V30, V31, V32 };

    explicit DescriptionDocuments(Version version)
        : m_version(version)
    {
    }

    /// Adds the file \a address. The first one is the description itself.
    void add(const QUrl &address, const std::shared_ptr<const DataTree> &tree);
    bool has(const QUrl &file) const { return m_byAddress.contains(file); }

    Version version() const { return m_version; }
    /// What stands beside a `$ref` counts (3.1); in 3.0 it is ignored.
    bool siblingsApply() const { return m_version != Version::V30; }

    static bool isReference(const DataNode &node) { return node[u"$ref"].isString(); }
    /// Where the reference \a node leads, one step.
    ReferenceTarget step(const DataNode &node) const;
    /// What \a node is after all references; itself if it is none.
    ReferenceTarget follow(const DataNode &node) const;
    /// Where \a reference, which stands in the same file as \a node, leads; one step.
    ReferenceTarget resolve(const DataNode &node, const QString &reference) const;

    QUrl addressOf(const DataNode &node) const;
    /// Names the value, and no other of these documents.
    QString key(const DataNode &node) const;

    /// What was kept for \a node, or null.
    std::shared_ptr<const void> kept(const DataNode &node) const;
    void keep(const DataNode &node, std::shared_ptr<const void> view) const;

private:
    /// A schema with an `$id`: a document in a document.
    struct Resource
    {
        quint32 begin;
        quint32 end; ///< Its last value
        QUrl address;
    };
    struct Document
    {
        QUrl address;
        std::shared_ptr<const DataTree> tree;
        std::vector<Resource> resources = {}; ///< Those inside after those around
    };

    const Document *documentOf(const DataNode &node) const;
    static QUrl baseOf(const Document &document, quint32 id);
    void index(Document &document);
    ReferenceTarget resolve(const DataNode &node, const QString &reference, int &budget) const;
    ReferenceTarget pointed(const DataNode &root, const QString &pointer, int &budget) const;

    Version m_version;
    std::vector<Document> m_documents;
    QHash<const DataTree *, std::size_t> m_byTree;
    QHash<QUrl, DataNode> m_byAddress;
    QHash<QUrl, DataNode> m_anchors; ///< With their fragments
    mutable std::mutex m_lock;
    mutable QHash<std::pair<const DataTree *, quint32>, std::shared_ptr<const void>> m_kept;
};

} // namespace Keyfob
