// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "itemactions.h"

#include "common/nountext.h"
#include "core/displaytext.h"
#include "openapi/resource.h"

#include <algorithm>

namespace Keyfob {

namespace {

constexpr qsizetype MaxTitle = 40;

QString symbolOf(const ApiOperation &operation)
{
    if (operation.method == "DELETE")
        return QStringLiteral("trash");
    const QString name = operation.path.section(u'/', -1).toLower();
    if (name.startsWith(u"approve") || name.startsWith(u"accept") || name.startsWith(u"confirm"))
        return QStringLiteral("check");
    if (name.startsWith(u"reject") || name.startsWith(u"cancel") || name.startsWith(u"close"))
        return QStringLiteral("close");
    return operation.method == "GET" ? QStringLiteral("folder") : QStringLiteral("send");
}

} // namespace

ItemActions::ItemActions(ApiSession &api, QObject *parent)
    : RowModel(parent)
    , m_api(api)
{
    show(m_actions,
         {{"title", &Action::title},
          {"sign", &Action::symbol},
          {"removes", &Action::isRemoval},
          {"allowed", [](const Action &action) { return action.permission.isAllowed(); }},
          {"reason", [](const Action &action) { return action.permission.text(); }},
          {"missing", [](const Action &action) { return action.permission.missing(); }}});
    connect(&m_api, &ApiSession::scopesChanged, this, &ItemActions::followScopes);
}

QString ItemActions::titleOf(const ApiOperation &operation, bool isThing)
{
    const QString summary = plainText(operation.summary, 200).toString();
    if (!summary.isEmpty() && summary.size() <= MaxTitle)
        return summary.endsWith(u'.') ? summary.chopped(1) : summary;
    const QString segment = operation.path.section(u'/', -1, -1, QString::SectionSkipEmpty);
    const bool isItem = segment.startsWith(u'{');
    if (operation.method == "DELETE" && isItem)
        return tr("Delete");
    const QString name = plainText(titleFromName(isItem ? operation.id : segment), MaxTitle);
    if (operation.method == "DELETE") // all of a list, or a part of an item
        return tr("Delete %1").arg(nounText(name));
    const bool changes = operation.method == "PUT" || operation.method == "PATCH";
    return isThing && changes ? tr("Change %1").arg(nounText(name)) : name;
}

bool ItemActions::isThing(const ApiOperation &operation) const
{
    const auto &all = m_api.description().operations();
    return std::any_of(all.begin(), all.end(), [&operation](const ApiOperation &other) {
        return other.method == "GET" && other.path == operation.path;
    });
}

void ItemActions::setOperations(const QStringList &operations)
{
    beginResetModel();
    m_actions.clear();
    for (const QString &id : operations) {
        const ApiOperation *operation = m_api.operation(id);
        if (!operation)
            continue;
        m_actions.append({id, titleOf(*operation, isThing(*operation)), symbolOf(*operation),
                          operation->method == "DELETE", m_api.permission(id)});
    }
    endResetModel();
    Q_EMIT countChanged();
}

void ItemActions::followScopes()
{
    for (Action &action : m_actions)
        action.permission = m_api.permission(action.operation);
    touchAll();
}

} // namespace Keyfob
