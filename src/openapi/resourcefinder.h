// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "apidescription.h"
#include "listshape.h"
#include "pathshape.h"
#include "resource.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>
#include <vector>

namespace Keyfob {

/// Finds the collections of a description: lists, the items they are lists of, and what can be done
/// with both, by the paths of operations and by the schemas of what they answer.
class ResourceFinder
{
public:
    /// \a asLists: keys of paths whose GET is a list, whatever the description says of it.
    explicit ResourceFinder(const ApiDescription &description, QSet<QString> asLists = {});

    /// All of them; children under their parents. \a flat: children also beside them.
    QList<ApiResource> find(bool flat = false);

private:
    using Operation = const ApiOperation *;

    /// A path with its operations.
    struct Place
    {
        PathShape shape;
        std::map<QByteArray, Operation> methods;

        Operation at(const char *method) const;
    };

    /// A list, on its way to a resource.
    struct List
    {
        Operation operation = nullptr;
        PathShape shape;
        ListShape answer;
        QString key;
        QString itemKey = {}; ///< The place of an item; or empty
        ApiResource resource = {};
        qsizetype parent = -1; ///< Which of the lists has the item that this one is below
        bool isLeftOut = false;
        std::vector<qsizetype> children = {};
    };

    void indexPlaces();
    void findLists();
    void findOwnItems();
    void findItemsElsewhere();
    bool takeItem(List &list, const QString &itemKey);
    void leaveVariantsOut();
    void chooseOwners();
    void findParents();
    void assignItemOperations(List &list) const;
    void assignOthers();
    void assign(const ApiOperation &operation, const PathShape &shape);
    void nameAll();
    void name(List &list) const;
    void leaveDuplicatesOut();
    QString groupOf(const List &list) const;
    bool isBelow(qsizetype index, qsizetype above) const;
    ApiResource assembled(qsizetype index, int depth) const;
    void sortGroups(QList<ApiResource> &resources) const;

    const ApiDescription m_description;
    const QSet<QString> m_asLists;
    QHash<QString, Place> m_places;
    std::vector<List> m_lists;
    QHash<QString, qsizetype> m_listAt; ///< By key
    QHash<QString, qsizetype> m_owners; ///< Which list the items at a place are of, by its key
    QHash<QString, QString> m_groups; ///< What is shown for a tag, by its name
};

} // namespace Keyfob
