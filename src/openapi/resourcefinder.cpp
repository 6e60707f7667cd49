// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "resourcefinder.h"

#include "itemkeys.h"
#include "listparameters.h"
#include "titles.h"

#include <algorithm>

namespace Keyfob {

namespace {

/// Of the places that items of one kind have, how many are tried for a list of such items.
constexpr qsizetype MostPlacesTried = 50;

} // namespace

ResourceFinder::Operation ResourceFinder::Place::at(const char *method) const
{
    const auto found = methods.find(method);
    return found == methods.end() ? nullptr : found->second;
}

ResourceFinder::ResourceFinder(const ApiDescription &description, QSet<QString> asLists)
    : m_description(description)
    , m_asLists(std::move(asLists))
{
    for (const ApiTag &tag : description.tags())
        m_groups.insert(tag.name, tag.title.isEmpty() ? Titles::ofTag(tag.name) : tag.title);
}

QList<ApiResource> ResourceFinder::find(bool flat)
{
    indexPlaces();
    findLists();
    findOwnItems();
    findItemsElsewhere();
    leaveVariantsOut();
    chooseOwners();
    findParents();
    leaveDuplicatesOut();
    for (List &list : m_lists)
        assignItemOperations(list);
    assignOthers();
    nameAll();
    QList<ApiResource> resources;
    for (qsizetype i = 0; i < static_cast<qsizetype>(m_lists.size()); ++i) {
        if (!m_lists[i].isLeftOut && (flat || m_lists[i].parent < 0))
            resources.append(assembled(i, 0));
    }
    sortGroups(resources);
    return resources;
}

void ResourceFinder::indexPlaces()
{
    for (const ApiOperation &operation : m_description.operations()) {
        const PathShape shape = PathShape::of(operation.path);
        Place &place = m_places[shape.key()];
        if (place.methods.empty())
            place.shape = shape;
        place.methods.emplace(operation.method, &operation);
    }
}

void ResourceFinder::findLists()
{
    m_lists.reserve(static_cast<size_t>(m_description.operations().size()));
    for (const ApiOperation &operation : m_description.operations()) {
        if (operation.method != "GET")
            continue;
        const PathShape shape = PathShape::of(operation.path);
        const QString key = shape.key();
        const bool isWanted = m_asLists.contains(key);
        const bool isPlace = shape.literalsAtEnd > 0 && !shape.endsWithPrefix();
        if ((!isPlace && !isWanted) || m_listAt.contains(key))
            continue;
        const bool hasItems = m_places.contains(key + QLatin1StringView("/{}"));
        auto answer = ListShape::of(operation, shape.lastName(), hasItems || isWanted);
        if (!answer && isWanted)
            answer = ListShape {{}, {}, {}, {}};
        if (!answer)
            continue;
        m_listAt.insert(key, static_cast<qsizetype>(m_lists.size()));
        m_lists.push_back({&operation, shape, *answer, key});
        ApiResource &resource = m_lists.back().resource;
        resource.id = operation.path;
        resource.list = operation.id;
        resource.itemsPointer = answer->itemsPointer;
        resource.totalPointer = answer->totalPointer;
        resource.itemSchema = answer->item;
        readListParameters(operation, *answer, resource);
    }
}

/// The place of \a itemKey can be that of an item of \a list: the list says what its address needs.
bool ResourceFinder::takeItem(List &list, const QString &itemKey)
{
    const Place &place = m_places[itemKey];
    const bool isBelowList = itemKey.startsWith(list.key + QLatin1Char('/'));
    const qsizetype known = isBelowList ? list.shape.parameters.size() : 0;
    QList<ApiParameter> wanted;
    const Operation any = place.methods.begin()->second;
    for (const QString &name : place.shape.parameters.mid(known)) {
        const ApiParameter *declared = any->parameter(ApiParameter::In::Path, name);
        ApiParameter parameter = declared ? *declared : ApiParameter();
        parameter.name = name;
        wanted.append(parameter);
    }
    const QString title = Titles::singular(titleFromName(place.shape.lastName()));
    const auto pointers = keyPointersOf(wanted, list.answer.item, title);
    if (!pointers) // it can be seen in the list, and not alone
        return false;
    list.itemKey = itemKey;
    list.resource.keyPointers = *pointers;
    for (const ApiParameter &parameter : std::as_const(wanted))
        list.resource.keyParameters += parameter.name;
    return true;
}

void ResourceFinder::findOwnItems()
{
    for (List &list : m_lists) {
        const QString itemKey = list.key + QLatin1StringView("/{}");
        const auto place = m_places.constFind(itemKey);
        if (place == m_places.cend())
            continue;
        // "/repositories/{workspace}" can be a shorter list, and no item.
        const Operation detail = place->at("GET");
        const bool isList =
            detail && ListShape::of(*detail, list.shape.lastName(), false).has_value();
        if (!isList)
            takeItem(list, itemKey);
    }
}

void ResourceFinder::findItemsElsewhere()
{
    QHash<QString, QStringList> bySchema;
    QHash<QString, QStringList> byName; // A list can be of a shorter form of the same thing.
    for (const ApiOperation &operation : m_description.operations()) {
        const PathShape shape = PathShape::of(operation.path);
        const QString key = shape.key();
        if (!shape.endsWithParameter() || m_places.constFind(key)->at("GET") != &operation)
            continue;
        const ApiContent *content = jsonAnswerOf(operation);
        if (!content || !content->schema.exists() || content->schema.is(u"array"))
            continue;
        bySchema[content->schema.key()].append(key);
        const QString name = Titles::ofSchema(content->schema.name());
        if (!name.isEmpty())
            byName[name].append(key);
    }
    const auto fewerParameters = [](const QString &a, const QString &b) {
        return a.count(QLatin1StringView("{}")) < b.count(QLatin1StringView("{}"));
    };
    // Once for all lists: many of them can have the same items.
    for (auto *places : {&bySchema, &byName}) {
        for (QStringList &some : *places)
            std::stable_sort(some.begin(), some.end(), fewerParameters);
    }
    for (List &list : m_lists) {
        const ApiSchema &item = list.answer.item;
        if (!list.itemKey.isEmpty() || !item.exists() || item.properties().isEmpty())
            continue;
        for (const QStringList &places :
             {bySchema.value(item.key()), byName.value(Titles::ofSchema(item.name()))}) {
            const auto end = places.begin() + std::min(places.size(), MostPlacesTried);
            for (auto place = places.begin(); place != end && list.itemKey.isEmpty(); ++place)
                takeItem(list, *place);
        }
    }
}

/// "/timesheets/search" beside "/timesheets" is another way to the same list, and no place of its
/// own.
void ResourceFinder::leaveVariantsOut()
{
    for (List &list : m_lists) {
        if (list.shape.literalsAtEnd < 2 || m_asLists.contains(list.key))
            continue;
        const auto outer = m_listAt.constFind(list.shape.keyOf(list.shape.keys.size() - 1));
        if (outer == m_listAt.cend() || m_places.contains(list.key + QLatin1StringView("/{}")))
            continue;
        const ApiSchema &item = m_lists[*outer].answer.item;
        list.isLeftOut = item.exists() && item.key() == list.answer.item.key();
    }
}

/// Of several lists with the same items, the one that they are children's parents of.
void ResourceFinder::chooseOwners()
{
    const auto rank = [](const List &list) {
        if (list.key + QLatin1StringView("/{}") == list.itemKey)
            return 0;
        if (list.shape.parameters.isEmpty())
            return 1;
        return list.key.startsWith(list.itemKey + QLatin1Char('/')) ? 3 : 2;
    };
    for (qsizetype i = 0; i < static_cast<qsizetype>(m_lists.size()); ++i) {
        const List &list = m_lists[i];
        if (list.itemKey.isEmpty() || list.isLeftOut)
            continue;
        const auto owner = m_owners.find(list.itemKey);
        if (owner == m_owners.end())
            m_owners.insert(list.itemKey, i);
        else if (rank(list) < rank(m_lists[*owner]))
            *owner = i;
    }
}

bool ResourceFinder::isBelow(qsizetype index, qsizetype above) const
{
    for (qsizetype at = index, steps = 0; at >= 0 && steps < 64; at = m_lists[at].parent, ++steps) {
        if (at == above)
            return true;
    }
    return false;
}

void ResourceFinder::findParents()
{
    for (qsizetype i = 0; i < static_cast<qsizetype>(m_lists.size()); ++i) {
        List &list = m_lists[i];
        if (list.shape.parameters.isEmpty())
            continue;
        qsizetype parent = -1;
        qsizetype filled = 0;
        for (qsizetype count = list.shape.keys.size() - 1; count > 0 && parent < 0; --count) {
            if (list.shape.keys[count - 1] != QLatin1StringView("{}"))
                continue;
            const QString key = list.shape.keyOf(count);
            parent = m_owners.value(key, -1);
            filled = key.count(QLatin1StringView("{}"));
        }
        const bool isLoop = parent >= 0 && isBelow(parent, i);
        if (parent < 0 || isLoop) {
            list.resource.listParameters = list.shape.parameters;
            continue;
        }
        list.parent = parent;
        m_lists[parent].children.push_back(i);
        // A path parameter in between that nothing fills: nobody gets there from the item.
        list.isLeftOut |= filled < list.shape.parameters.size();
    }
}

} // namespace Keyfob
