// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "partreader.h"
#include "pathtemplate.h"
#include "securityreader.h"

#include <QSet>

namespace Keyfob {

/// Reads `paths` into operations.
class PathReader
{
public:
    /// \a security and \a servers count for operations that have none of their own.
    PathReader(ReadContext &context, SecurityReader &securityReader, const ApiSecurity &security,
               const QList<ApiServer> &servers);

    void read(const DataNode &paths);
    QList<ApiOperation> take() { return std::move(m_operations); }

private:
    /// A path with all that counts for each of its operations.
    struct Path
    {
        PathTemplate name;
        std::vector<DataNode> items; ///< Its own, and what it refers to
        QList<ApiParameter> parameters = {};
        QList<ApiServer> servers = {};
        QSet<QByteArray> methods = {};
    };

    void readPath(const QString &key, const DataNode &node);
    void checkName(const QString &key, const PathTemplate &name, const DataNode &node);
    std::vector<DataNode> itemsOf(const DataNode &node) const;
    void readItem(Path &path, const DataNode &item);
    void readAdditional(Path &path, const DataNode &operations);
    void noteMember(const QString &name, const DataNode &node);
    void readOperation(Path &path, const QByteArray &method, const DataNode &node);
    QString uniqueId(const ApiOperation &operation, const DataNode &node);
    void readParameters(QList<ApiParameter> &parameters, const DataNode &list);
    void completeParameters(ApiOperation &operation, const Path &path, const DataNode &node);

    ReadContext &m_context;
    SecurityReader &m_security;
    PartReader m_parts;
    ApiSecurity m_defaultSecurity;
    QList<ApiServer> m_defaultServers;
    QList<ApiOperation> m_operations;
    QHash<QString, int> m_ids; ///< And how often each was wanted
    QHash<QString, QString> m_shapes; ///< And the first key that has each
};

} // namespace Keyfob
