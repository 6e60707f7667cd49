// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "security.h"

#include <algorithm>

namespace Keyfob {

namespace {

bool needsOnlyToken(const ApiSecurity::Alternative &alternative)
{
    return std::all_of(
        alternative.begin(), alternative.end(),
        [](const ApiRequiredScheme &required) { return required.scheme.takesAccessToken(); });
}

} // namespace

bool ApiSecurity::isOptional() const
{
    return std::any_of(m_alternatives.begin(), m_alternatives.end(),
                       [](const Alternative &alternative) { return alternative.isEmpty(); });
}

bool ApiSecurity::acceptsAccessToken() const
{
    return isPublic() || std::any_of(m_alternatives.begin(), m_alternatives.end(), needsOnlyToken);
}

QStringList ApiSecurity::missingScopes(const QStringList &granted) const
{
    std::optional<QStringList> least;
    for (const Alternative &alternative : m_alternatives) {
        if (!needsOnlyToken(alternative))
            continue;
        QStringList missing;
        for (const ApiRequiredScheme &required : alternative) {
            for (const QString &scope : required.scopes) {
                if (!granted.contains(scope) && !missing.contains(scope))
                    missing.append(scope);
            }
        }
        if (!least || missing.size() < least->size())
            least = missing;
    }
    return least.value_or(QStringList());
}

QStringList ApiSecurity::scopes() const
{
    QStringList all;
    for (const Alternative &alternative : m_alternatives) {
        for (const ApiRequiredScheme &required : alternative)
            all.append(required.scopes);
    }
    all.removeDuplicates();
    return all;
}

} // namespace Keyfob
