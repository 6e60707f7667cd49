// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "../oidc/apiview.h"
#include "apidescription.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Keyfob {

/// A member of a resource's items that is shown as a column.
struct ApiColumn
{
    enum class Kind { Text, Number, Boolean, Date, DateTime, Time, Badge, Link, Nested };

    /// JSON pointer below the item: "/project", "/owner/name".
    QString pointer;
    QString title; ///< `title`, or made of the name: "approved_by" is "Approved by"
    Kind kind = Kind::Text;
    ApiSchema schema;
};

/// How a list comes in pages.
struct ApiPaging
{
    enum class Kind {
        None, ///< All at once, unless there is a Link header (RFC 8288)
        Offset, ///< How many to leave out
        Page, ///< Which page, from 0 or 1
        Cursor, ///< What the answer said
    };

    Kind kind = Kind::None;
    QString parameter = {}; ///< Query parameter: offset, page or cursor
    QString sizeParameter = {}; ///< Query parameter: how many; or empty
    int size = 0; ///< How many are asked for; 0: as the server likes
    int first = 1; ///< Page: the number of the first one
    /// Cursor: JSON pointer in the answer to the next one, where "-" is the last item of a list:
    /// "/next_cursor", "/data/-/id".
    QString cursorPointer = {};
};

/// What people call "timesheets": a collection of an API, with the operations on it and its items.
/// Operations are named by ApiOperation::id; empty: there is none.
struct KEYFOB_EXPORT ApiResource
{
    QString id; ///< Names it in this description: the path of its list, "/timesheets"
    QString title; ///< "Timesheets"; text of any kind, not made safe to show
    QString itemTitle; ///< "Timesheet"
    QString group; ///< The tag or the first path segment that it stands under
    QString list; ///< GET that answers an array, or an object with one
    /// JSON pointer in its answer to the array; empty: the answer is the array.
    QString itemsPointer;
    /// JSON pointer in its answer to the number of all items; or empty.
    QString totalPointer;
    ApiSchema itemSchema; ///< Of an item of the list
    /// Path parameters of the list that no resource above it fills: somebody has to say them first.
    QStringList listParameters = {};
    /// The item's members that fill the path parameters of the operations on it, in the order of
    /// the path: JSON pointers, "/id". See OperationCall::setKeys(), which also takes the keys of
    /// the resources above this one.
    QStringList keyPointers;
    QStringList keyParameters; ///< The names of these path parameters
    QString detail; ///< GET of an item
    QString create; ///< POST to the list
    QString replace; ///< PUT of an item
    QString update; ///< PATCH of an item; POST, where that is how an API changes one
    QString remove; ///< DELETE of an item
    QStringList itemActions; ///< Any other operation on an item: "approve"
    QStringList actions; ///< Any other operation on the collection
    /// Resources whose path is longer than an item's: "/timesheets/{id}/attachments". Their lists
    /// need this one's key.
    QList<ApiResource> children = {};
    ApiPaging paging = {};
    /// Query parameters of the list that are none of paging, sorting and search.
    QStringList filters = {};
    QString searchParameter = {}; ///< q, search, query …; or empty
    QString sortParameter = {}; ///< sort, order_by …; or empty
    QStringList wantedColumns = {}; ///< By an ApiView: pointers or names; empty: the telling ones

    /// What is shown in a table, the most telling first: at most \a most.
    QList<ApiColumn> columns(int most = 6) const;
    /// The member that people know an item by: a name, title or subject; a pointer, or empty.
    QString titlePointer() const;
};

/// The collections of \a description, in its order, grouped by tag or first path segment; children
/// stand under their parents. What is no list and belongs to none is in none.
KEYFOB_EXPORT QList<ApiResource> resourcesOf(const ApiDescription &description);

/// The collections that \a views name, in that order and with their titles and columns; all of them
/// if there are no views. What fits none, and a column that no item has, is a sentence in \a notes.
KEYFOB_EXPORT QList<ApiResource> resourcesOf(const ApiDescription &description,
                                             const QList<ApiView> &views,
                                             QStringList *notes = nullptr);

/// How a value of \a schema is shown.
KEYFOB_EXPORT ApiColumn::Kind columnKindOf(const ApiSchema &schema);

/// The title of \a schema if it is for people; empty where a generator wrote a name:
/// "Todo.Filter", "approved_by", "newTodo".
KEYFOB_EXPORT QString readableTitle(const ApiSchema &schema);

/// "approved_by", "approvedBy" and "approved-by" as people write: "Approved by".
KEYFOB_EXPORT QString titleFromName(const QString &name);

} // namespace Keyfob
