// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "resource.h"

#include "core/text.h"
#include "operationcall.h"
#include "pathshape.h"
#include "resourcefinder.h"

#include <algorithm>

namespace Keyfob {

namespace {

constexpr int LongestMention = 80;

QString shownPath(const ApiView &view)
{
    return plainText(view.path.isEmpty() ? view.operation : view.path, LongestMention);
}

/// The path of the list that \a view names, by its key; empty if the description has none.
QString keyOf(const ApiDescription &description, const ApiView &view)
{
    if (!view.path.isEmpty())
        return PathShape::of(view.path.section(QLatin1Char('?'), 0, 0)).key();
    const ApiOperation *operation = description.operation(view.operation);
    return operation ? PathShape::of(operation->path).key() : QString();
}

void addNote(QStringList *notes, const QString &note)
{
    if (notes)
        notes->append(note);
}

/// Says which of the columns that \a view wants no item has.
void checkColumns(const ApiView &view, const ApiResource &resource, QStringList *notes)
{
    for (const QString &wanted : view.columns) {
        ApiResource one = resource;
        one.wantedColumns = {wanted};
        const auto columns = one.columns(1);
        const QString pointer =
            wanted.startsWith(QLatin1Char('/')) ? wanted : QLatin1Char('/') + wanted;
        if (columns.isEmpty() || !columns.first().pointer.startsWith(pointer)) {
            addNote(notes,
                    Text::tr("The API's %1 have no member %2, which the organization's settings "
                             "(views) name as a column.")
                        .arg(plainText(resource.title, LongestMention),
                             plainText(wanted, LongestMention)));
        }
    }
}

} // namespace

QList<ApiResource> resourcesOf(const ApiDescription &description)
{
    return ResourceFinder(description).find();
}

QList<ApiResource> resourcesOf(const ApiDescription &description, const QList<ApiView> &views,
                               QStringList *notes)
{
    if (views.isEmpty())
        return resourcesOf(description);
    QSet<QString> wanted;
    for (const ApiView &view : views)
        wanted.insert(keyOf(description, view));
    QHash<QString, ApiResource> found;
    for (const ApiResource &resource : ResourceFinder(description, wanted).find(true))
        found.insert(PathShape::of(resource.id).key(), resource);
    QList<ApiView> ordered = views;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto &a, const auto &b) { return a.order < b.order; });
    QList<ApiResource> resources;
    for (const ApiView &view : std::as_const(ordered)) {
        const auto at = found.constFind(keyOf(description, view));
        if (at == found.cend()) {
            addNote(notes,
                    Text::tr("The API has no list at %1, which the organization's settings "
                             "(views) name.")
                        .arg(shownPath(view)));
            continue;
        }
        ApiResource resource = *at;
        checkColumns(view, resource, notes);
        resource.listParameters = pathParametersOf(resource.id);
        resource.wantedColumns = view.columns;
        if (!view.title.isEmpty())
            resource.title = view.title;
        resources.append(resource);
    }
    return resources;
}

} // namespace Keyfob
