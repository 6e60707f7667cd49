// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "readcontext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Keyfob {

namespace {

/// \a url with the default values of its variables; nothing if one has none.
std::optional<QString> withDefaults(ReadContext &context, const QString &url,
                                    const DataNode &variables)
{
    static const QRegularExpression variable(QStringLiteral("\\{([^{}]*)\\}"));
    QString out;
    qsizetype end = 0;
    for (auto it = variable.globalMatch(url); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const DataNode declared = variables[match.captured(1)];
        DataNode value = declared[u"default"];
        if (!value.exists())
            value = declared[u"enum"].at(0);
        if (!value.exists())
            return std::nullopt;
        out += QStringView(url).sliced(end, match.capturedStart() - end);
        out += context.text(value);
        end = match.capturedEnd();
        if (out.size() > 10'000)
            return std::nullopt;
    }
    return out += QStringView(url).sliced(end);
}

/// \a reference against where the description is; invalid if no request can be sent there.
QUrl serverUrl(const QUrl &source, const QString &reference)
{
    QUrl url(reference);
    if (url.isRelative() && !source.isLocalFile())
        url = source.resolved(url);
    url.setFragment({});
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    return url;
}

} // namespace

QList<ApiServer> readServers(ReadContext &context, const DataNode &node)
{
    QList<ApiServer> servers;
    for (const DataNode &item : node.items()) {
        if (!item.isMap() || !context.takePart(item))
            continue;
        ApiServer server;
        const DataNode url = item[u"url"];
        const QString written = context.text(url);
        const auto reference = withDefaults(context, written, item[u"variables"]);
        server.reference = reference.value_or(QString());
        server.description = context.text(item[u"description"]);
        server.name = context.text(item[u"name"]);
        if (reference)
            server.url = serverUrl(context.source(), *reference);
        // Relative ones in a file on disk are right, and whoever opened it knows the API.
        const bool isOpen = reference && url.exists() && QUrl(*reference).isRelative()
            && !context.source().scheme().startsWith(u"http");
        if (!server.url.isValid() && !isOpen) {
            context.notes().add(
                DescriptionNote::Kind::UnusableUrl,
                QCoreApplication::translate("Keyfob::ApiDescription",
                                            "The server's address \"%1\" cannot be used.")
                    .arg(DescriptionNotes::quoted(written)),
                url.exists() ? url : item);
        }
        servers.append(server);
    }
    return servers;
}

} // namespace Keyfob
