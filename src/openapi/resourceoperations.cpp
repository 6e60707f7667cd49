// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "resourcefinder.h"
#include "titles.h"

#include <QSet>

#include <algorithm>

namespace Keyfob {

namespace {

constexpr int DeepestResource = 4;

bool isRequestOfPeople(const ApiOperation &operation)
{
    return operation.method != "HEAD" && operation.method != "OPTIONS"
        && operation.method != "TRACE" && operation.method != "CONNECT";
}

} // namespace

void ResourceFinder::assignItemOperations(List &list) const
{
    if (list.itemKey.isEmpty())
        return;
    const Place &place = *m_places.constFind(list.itemKey);
    ApiResource &resource = list.resource;
    const auto idOf = [](Operation operation) { return operation ? operation->id : QString(); };
    const auto withBody = [&place](const char *method) -> Operation {
        const Operation operation = place.at(method);
        return operation && operation->body ? operation : nullptr;
    };
    resource.detail = idOf(place.at("GET"));
    resource.remove = idOf(place.at("DELETE"));
    resource.replace = idOf(withBody("PUT"));
    resource.update = idOf(withBody("PATCH"));
    if (resource.update.isEmpty() && resource.replace.isEmpty())
        resource.update = idOf(withBody("POST"));
    for (const auto &[method, operation] : place.methods) {
        const bool isKnown = operation->id == resource.detail || operation->id == resource.remove
            || operation->id == resource.replace || operation->id == resource.update;
        if (!isKnown && isRequestOfPeople(*operation))
            resource.itemActions += operation->id;
    }
    const Place own = m_places.value(list.key);
    const Place base =
        m_places.value(place.shape.keyOf(std::max<qsizetype>(place.shape.keys.size() - 1, 0)));
    for (const Place *one : {&own, &base}) {
        const Operation create = one->at("POST");
        if (resource.create.isEmpty() && create)
            resource.create = create->id;
    }
}

void ResourceFinder::assignOthers()
{
    for (const ApiOperation &operation : m_description.operations()) {
        if (isRequestOfPeople(operation))
            assign(operation, PathShape::of(operation.path));
    }
    // Lists that share their items share what can be done with them.
    for (List &list : m_lists) {
        const qsizetype owner = m_owners.value(list.itemKey, -1);
        if (owner >= 0 && &m_lists[owner] != &list)
            list.resource.itemActions = m_lists[owner].resource.itemActions;
    }
}

/// Gives \a operation to the list or the item that is nearest above it, if nothing but words is
/// between.
void ResourceFinder::assign(const ApiOperation &operation, const PathShape &shape)
{
    const QString whole = shape.key();
    for (qsizetype count = shape.keys.size(); count > 0; --count) {
        const QString key = shape.keyOf(count);
        const qsizetype at = m_listAt.value(key, -1);
        if (at >= 0 && !m_lists[at].isLeftOut) {
            ApiResource &resource = m_lists[at].resource;
            if (operation.id == resource.list)
                return;
            if (operation.method == "POST" && count == shape.keys.size()
                && resource.create.isEmpty())
                resource.create = operation.id;
            else if (operation.id != resource.create)
                resource.actions += operation.id;
            return;
        }
        if (const qsizetype owner = m_owners.value(key, -1); owner >= 0) {
            if (count < shape.keys.size()) // those at the item itself are there already
                m_lists[owner].resource.itemActions += operation.id;
            return;
        }
        const QString &last = shape.keys[count - 1];
        if (last.startsWith(QLatin1StringView("{}:"))) { // "/timesheets/{id}:approve"
            const QString item = shape.keyOf(count - 1) + QLatin1StringView("/{}");
            if (const qsizetype owner = m_owners.value(item, -1); owner >= 0)
                m_lists[owner].resource.itemActions += operation.id;
            return;
        }
        const qsizetype colon = last.indexOf(QLatin1Char(':')); // "/timesheets:import"
        if (colon > 0 && !last.contains(QLatin1Char('{'))) {
            const qsizetype list = m_listAt.value(whole.section(QLatin1Char(':'), 0, 0), -1);
            if (list >= 0)
                m_lists[list].resource.actions += operation.id;
            return;
        }
        if (last.contains(QLatin1Char('{')))
            return;
    }
}

QString ResourceFinder::groupOf(const List &list) const
{
    if (list.operation->tags.isEmpty())
        return titleFromName(list.shape.firstName());
    return m_groups.value(list.operation->tags.first());
}

void ResourceFinder::name(List &list) const
{
    ApiResource &resource = list.resource;
    resource.group = groupOf(list);
    const QString segment = list.shape.lastName();
    resource.title = Titles::listedBy(list.operation->summary);
    const QString schema = Titles::ofSchema(list.answer.item.name());
    if (resource.title.isEmpty())
        resource.title = Titles::spelledAs(segment, schema);
    if (resource.title.isEmpty())
        resource.title = titleFromName(segment);
    const bool isSchemaShort = !schema.isEmpty() && schema.count(QLatin1Char(' ')) < 3;
    resource.itemTitle = Titles::singular(resource.title);
    if (resource.itemTitle == resource.title && isSchemaShort)
        resource.itemTitle = schema;
}

void ResourceFinder::nameAll()
{
    for (List &list : m_lists)
        name(list);
    // Two with one name under one parent: where they come from tells them apart.
    QHash<QString, int> count;
    const auto nameOf = [](const List &list) {
        return QString::number(list.parent) + QLatin1Char('\n') + list.resource.group
            + QLatin1Char('\n') + list.resource.title.toLower();
    };
    for (const List &list : m_lists)
        count[nameOf(list)] += list.isLeftOut ? 0 : 1;
    QSet<QString> taken;
    for (List &list : m_lists) {
        const QString before = list.shape.nameBefore();
        if (list.isLeftOut || count.value(nameOf(list)) < 2)
            continue;
        const QString title = before.isEmpty()
            ? list.resource.title
            : QStringLiteral("%1 (%2)").arg(list.resource.title, titleFromName(before));
        const bool isTaken = taken.contains(nameOf(list) + title);
        taken.insert(nameOf(list) + title);
        list.resource.title =
            isTaken ? QStringLiteral("%1 (%2)").arg(list.resource.title, list.resource.id) : title;
    }
}

/// A list that needs a word from somebody, and shows what another shows without one; and one that
/// is on its way out, where another has the same.
void ResourceFinder::leaveDuplicatesOut()
{
    QSet<QString> reachable;
    for (const List &list : m_lists) {
        const bool isReached = list.resource.listParameters.isEmpty() && !list.isLeftOut
            && !list.operation->deprecated;
        if (isReached && list.answer.item.exists() && !list.answer.item.name().isEmpty())
            reachable.insert(list.answer.item.key());
    }
    for (List &list : m_lists) {
        const bool isHard = !list.resource.listParameters.isEmpty() || list.operation->deprecated;
        if (isHard && !m_asLists.contains(list.key) && list.answer.item.exists()
            && reachable.contains(list.answer.item.key()))
            list.isLeftOut = true;
    }
}

ApiResource ResourceFinder::assembled(qsizetype index, int depth) const
{
    const List &list = m_lists[index];
    ApiResource resource = list.resource;
    const qsizetype owner = m_owners.value(list.itemKey, index);
    // Another list of the same items, at the top, has what is below them too.
    if (depth < DeepestResource && (owner == index || depth == 0)) {
        for (const qsizetype child : m_lists[owner].children) {
            if (!m_lists[child].isLeftOut && child != index)
                resource.children.append(assembled(child, depth + 1));
        }
    }
    return resource;
}

void ResourceFinder::sortGroups(QList<ApiResource> &resources) const
{
    QHash<QString, int> order;
    const auto add = [&order](const QString &group) {
        if (!order.contains(group))
            order.insert(group, static_cast<int>(order.size()));
    };
    for (const ApiTag &tag : m_description.tags())
        add(m_groups.value(tag.name));
    for (const ApiResource &resource : resources)
        add(resource.group);
    std::stable_sort(resources.begin(), resources.end(), [&order](const auto &a, const auto &b) {
        const bool isHardA = !a.listParameters.isEmpty();
        const bool isHardB = !b.listParameters.isEmpty();
        const int groupA = order.value(a.group);
        const int groupB = order.value(b.group);
        return groupA != groupB ? groupA < groupB : isHardA < isHardB;
    });
}

} // namespace Keyfob
