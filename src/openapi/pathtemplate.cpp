// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "pathtemplate.h"

#include <QRegularExpression>
#include <QSet>

namespace Keyfob {

PathTemplate::PathTemplate(const QString &key)
    : path(key)
{
    static const QRegularExpression name(QStringLiteral("\\{([^{}]*)\\}"));
    lacksSlash = !path.startsWith(u'/');
    if (lacksSlash)
        path.prepend(u'/');
    // In braces, these are parts of a name.
    bool isInName = false;
    for (qsizetype i = 0; i < path.size() && !hasFragment; ++i) {
        const QChar c = path.at(i);
        isInName = c == u'{' || (isInName && c != u'}');
        hasQuery = hasQuery || (c == u'?' && !isInName);
        if (c == u'#' && !isInName) {
            hasFragment = true;
            path.truncate(i);
        }
    }
    QSet<QString> seen;
    qsizetype end = 0;
    for (auto it = name.globalMatch(path); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        shape += QStringView(path).sliced(end, match.capturedStart() - end);
        shape += QLatin1StringView("{}");
        end = match.capturedEnd();
        const QString captured = match.captured(1);
        if (!captured.isEmpty() && !seen.contains(captured)) {
            seen.insert(captured);
            names.append(captured);
        }
    }
    shape += QStringView(path).sliced(end);
}

} // namespace Keyfob
