// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "oidc/apiview.h"
#include "oidc/tenantreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keyfob {

using namespace TenantFields;

namespace {

constexpr qsizetype MostViews = 200;
constexpr qsizetype MostColumns = 50;
constexpr int HighestOrder = 1'000'000;

bool isGoodText(const QJsonValue &value)
{
    return value.isString() && !value.toString().trimmed().isEmpty()
        && !hasControl(value.toString());
}

/// What is wrong with the texts of \a view; if nothing is, they are in \a out.
QString textFault(const QJsonObject &view, ApiView &out)
{
    const std::pair<QLatin1StringView, QString *> texts[] = {
        {"path"_L1, &out.path}, {"operation"_L1, &out.operation}, {"title"_L1, &out.title}};
    for (const auto &[name, text] : texts) {
        if (!view.contains(name))
            continue;
        if (!isGoodText(view.value(name)))
            return Text::tr("%1 must be a text that is not empty").arg(name);
        *text = view.value(name).toString();
    }
    if (out.path.isEmpty() == out.operation.isEmpty())
        return Text::tr("give either path or operation");
    if (!out.path.isEmpty() && !out.path.startsWith('/'_L1))
        return Text::tr("path must begin with /");
    return {};
}

/// The same for \a columns.
QString columnsFault(const QJsonValue &columns, ApiView &out)
{
    const QJsonArray texts = columns.toArray();
    if (!columns.isArray() || texts.size() > MostColumns
        || !std::all_of(texts.begin(), texts.end(), isGoodText))
        return Text::tr("columns must be a list of texts, at most %1").arg(MostColumns);
    for (const QJsonValue column : texts)
        out.columns += column.toString();
    return {};
}

/// What is wrong with \a value, one of the views; if nothing is, it is in \a out.
QString viewFault(const QJsonValue &value, ApiView &out)
{
    if (!value.isObject())
        return Text::tr("must be an object");
    const QJsonObject view = value.toObject();
    static const QStringList known {u"path"_s, u"operation"_s, u"title"_s, u"columns"_s,
                                    u"order"_s};
    for (const QString &name : view.keys()) {
        if (!known.contains(name))
            return Text::tr("%1 is not a member of a view").arg(plainText(name, 60));
    }
    if (const QString fault = textFault(view, out); !fault.isEmpty())
        return fault;
    if (view.contains("order"_L1)) {
        const double order = view.value("order"_L1).toDouble(-1);
        if (order < 0 || order > HighestOrder || order != static_cast<int>(order))
            return Text::tr("order must be a whole number from 0 to %1").arg(HighestOrder);
        out.order = static_cast<int>(order);
    }
    return view.contains("columns"_L1) ? columnsFault(view.value("columns"_L1), out) : QString();
}

} // namespace

void TenantFields::readViews(const Reader &reader, Tenant &tenant)
{
    if (!reader.has("views"))
        return;
    const QJsonArray views = reader.value("views").toArray();
    if (!reader.value("views").isArray() || views.size() > MostViews) {
        return reader.complain("views",
                               Text::tr("must be a list of views, at most %1").arg(MostViews));
    }
    qsizetype number = 0;
    for (const QJsonValue value : views) {
        ApiView view;
        const QString fault = viewFault(value, view);
        ++number;
        if (!fault.isEmpty()) {
            const QString name = view.path.isEmpty() ? view.operation : view.path;
            return reader.complain(
                "views",
                name.isEmpty() ? Text::tr("has a mistake in view %1: %2").arg(number).arg(fault)
                               : Text::tr("has a mistake in view %1 (%2): %3")
                                     .arg(QString::number(number), plainText(name, 80), fault));
        }
        tenant.views.append(view);
    }
}

QJsonArray TenantFields::viewsAsJson(const QList<ApiView> &views)
{
    QJsonArray array;
    for (const ApiView &view : views) {
        QJsonObject object;
        const std::pair<QLatin1StringView, QString> texts[] = {
            {"path"_L1, view.path}, {"operation"_L1, view.operation}, {"title"_L1, view.title}};
        for (const auto &[name, text] : texts) {
            if (!text.isEmpty())
                object.insert(name, text);
        }
        if (!view.columns.isEmpty())
            object.insert("columns"_L1, QJsonArray::fromStringList(view.columns));
        if (view.order != 0)
            object.insert("order"_L1, view.order);
        array.append(object);
    }
    return array;
}

} // namespace Keyfob
