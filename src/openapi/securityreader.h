// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "readcontext.h"
#include "security.h"

namespace Keyfob {

/// Reads `securitySchemes`, and what is required of them.
class SecurityReader
{
public:
    /// \a schemes: `components/securitySchemes`.
    SecurityReader(ReadContext &context, const DataNode &schemes);

    const QMap<QString, ApiSecurityScheme> &schemes() const { return m_schemes; }
    /// What the list of requirements \a node says.
    ApiSecurity read(const DataNode &node);

private:
    ApiSecurityScheme readScheme(const QString &name, const DataNode &node);
    void readFlows(ApiSecurityScheme &scheme, const DataNode &flows);
    void checkUrl(const DataNode &url);
    ApiSecurityScheme schemeNamed(const QString &name, const DataNode &where);
    std::optional<ApiSecurity::Alternative> readAlternative(const DataNode &node);

    ReadContext &m_context;
    QMap<QString, ApiSecurityScheme> m_schemes;
    QHash<std::pair<const DataTree *, quint32>, ApiSecurity> m_read; ///< Aliases repeat them.
};

} // namespace Keyfob
