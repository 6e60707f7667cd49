// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "readcontext.h"

namespace Keyfob {

/// Reads the parts of operations: parameters, bodies and answers.
class PartReader
{
public:
    explicit PartReader(ReadContext &context)
        : m_context(context)
    {
    }

    /// A parameter or a reference to one; nothing if it cannot be used.
    std::optional<ApiParameter> parameter(const DataNode &node);
    /// A required string in the path: one that is not declared.
    ApiParameter undeclared(const QString &name) const;
    std::optional<ApiBody> body(const DataNode &node);
    QList<ApiAnswer> answers(const DataNode &node);

private:
    ApiParameter readParameter(const DataNode &node, ApiParameter::In in);
    QList<ApiContent> contents(const DataNode &node);
    ApiAnswer answer(const DataNode &node);

    using Place = std::pair<const DataTree *, quint32>;

    ReadContext &m_context;
    QHash<Place, QList<ApiContent>> m_contents; ///< References and aliases repeat them.
    QHash<Place, QList<ApiAnswer>> m_answers;
};

} // namespace Keyfob
