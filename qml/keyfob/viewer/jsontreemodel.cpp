// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "jsontreemodel.h"

#include "viewer/secretnames.h"
#include "json/jsonstring.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

namespace Keyfob {

namespace {

constexpr std::size_t AtAGlance = 60;
constexpr qsizetype MaxNameLength = 200;
constexpr qsizetype MaxValueLength = 400;

} // namespace

void JsonTreeModel::setIndex(std::shared_ptr<const JsonIndex> index)
{
    beginResetModel();
    m_json = std::move(index);
    m_rows.clear();
    if (m_json && !m_json->isEmpty()) {
        m_rows.push_back({0, 0, 0, 0, 0});
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const Row row = m_rows[i];
            const bool fits = i == 0 || m_rows.size() < AtAGlance;
            if (!fits || !isFoldable(row)
                || (i > 0 && m_rows.size() + m_json->childCount(row.node) > AtAGlance))
                continue;
            m_rows[i].isUnfolded = 1;
            const auto children = childrenOf(row);
            m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(i) + 1, children.begin(),
                          children.end());
            if (m_rows.size() > AtAGlance)
                break;
        }
    }
    endResetModel();
    Q_EMIT countChanged();
}

bool JsonTreeModel::isRootArray() const
{
    return m_json && !m_json->isEmpty() && m_json->type(0) == JsonIndex::Type::Array;
}

bool JsonTreeModel::isFoldable(const Row &row) const
{
    return m_json->next(row.node) > row.node + 1;
}

bool JsonTreeModel::isInObject(const Row &row) const
{
    return m_json->hasName(row.node);
}

bool JsonTreeModel::isSecret(const Row &row) const
{
    if (m_json->isContainer(row.node))
        return false;
    const QByteArrayView lexeme = m_json->lexeme(row.node);
    if (!lexeme.startsWith('"') || lexeme.size() == 2)
        return false;
    return looksLikeToken(lexeme.sliced(1).chopped(1))
        || (isInObject(row) && m_json->name(row.node).size() < MaxNameLength
            && isSecretName(JsonString::decode(m_json->name(row.node))));
}

std::vector<JsonTreeModel::Row> JsonTreeModel::childrenOf(const Row &row) const
{
    std::vector<Row> children;
    children.reserve(m_json->childCount(row.node));
    const JsonIndex::Node end = m_json->next(row.node);
    quint32 number = 0;
    for (auto child = m_json->firstChild(row.node); child < end; child = m_json->next(child))
        children.push_back({child, number++, 0, 0, row.depth + 1});
    return children;
}

void JsonTreeModel::unfold(int row)
{
    if (row < 0 || row >= count())
        return;
    Row &parent = m_rows[static_cast<std::size_t>(row)];
    if (parent.isUnfolded || !isFoldable(parent))
        return;
    parent.isUnfolded = 1;
    const auto children = childrenOf(parent);
    beginInsertRows({}, row + 1, row + static_cast<int>(children.size()));
    m_rows.insert(m_rows.begin() + row + 1, children.begin(), children.end());
    endInsertRows();
    Q_EMIT dataChanged(index(row), index(row), {UnfoldedRole});
    Q_EMIT countChanged();
}

void JsonTreeModel::fold(int row)
{
    if (row < 0 || row >= count())
        return;
    Row &parent = m_rows[static_cast<std::size_t>(row)];
    if (!parent.isUnfolded)
        return;
    parent.isUnfolded = 0;
    auto end = m_rows.begin() + row + 1;
    while (end != m_rows.end() && end->depth > parent.depth)
        ++end;
    const int last = static_cast<int>(end - m_rows.begin()) - 1;
    beginRemoveRows({}, row + 1, last);
    m_rows.erase(m_rows.begin() + row + 1, end);
    endRemoveRows();
    Q_EMIT dataChanged(index(row), index(row), {UnfoldedRole});
    Q_EMIT countChanged();
}

void JsonTreeModel::toggle(int row)
{
    if (row < 0 || row >= count())
        return;
    Row &one = m_rows[static_cast<std::size_t>(row)];
    if (isFoldable(one)) {
        if (one.isUnfolded)
            fold(row);
        else
            unfold(row);
    } else if (isSecret(one)) {
        one.isRevealed = !one.isRevealed;
        Q_EMIT dataChanged(index(row), index(row), {ValueRole, CoveredRole});
    }
}

void JsonTreeModel::unfoldAll()
{
    if (!m_json || m_json->isEmpty())
        return;
    // As many levels as there is room for: the depth of the last that fits.
    std::vector<Row> rows {{0, 0, 0, 0, 0}};
    beginResetModel();
    for (quint32 depth = 0;; ++depth) {
        std::size_t more = 0;
        for (const Row &row : rows) {
            if (row.depth == depth)
                more += m_json->childCount(row.node);
        }
        if (more == 0 || (depth > 0 && rows.size() + more > MaxUnfolded))
            break;
        std::vector<Row> deeper;
        deeper.reserve(rows.size() + more);
        for (Row &row : rows) {
            const bool isHere = row.depth == depth && isFoldable(row);
            row.isUnfolded = row.isUnfolded || isHere;
            deeper.push_back(row);
            if (isHere) {
                const auto children = childrenOf(row);
                deeper.insert(deeper.end(), children.begin(), children.end());
            }
        }
        rows = std::move(deeper);
    }
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int JsonTreeModel::parentRow(int row) const
{
    if (row < 0 || row >= count())
        return -1;
    const quint32 depth = m_rows[static_cast<std::size_t>(row)].depth;
    int parent = row;
    while (parent > 0 && m_rows[static_cast<std::size_t>(parent)].depth >= depth)
        --parent;
    return parent;
}

QByteArray JsonTreeModel::rawValue(int row) const
{
    if (row < 0 || row >= count())
        return {};
    return m_json->raw(m_rows[static_cast<std::size_t>(row)].node).toByteArray();
}

QString JsonTreeModel::path(int row) const
{
    QString pointer;
    while (row > 0 && row < count()) {
        const Row &one = m_rows[static_cast<std::size_t>(row)];
        QString step = isInObject(one) ? JsonString::decode(m_json->name(one.node))
                                       : QString::number(one.number);
        step.replace(u'~', QLatin1StringView("~0")).replace(u'/', QLatin1StringView("~1"));
        pointer.prepend(u'/' + step);
        row = parentRow(row);
    }
    return pointer;
}

void JsonTreeModel::copyValue(int row) const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(rawValue(row)));
}

QString JsonTreeModel::valueText(const Row &row) const
{
    const JsonIndex::Type type = m_json->type(row.node);
    if (type == JsonIndex::Type::Object || type == JsonIndex::Type::Array) {
        const QString pattern =
            type == JsonIndex::Type::Object ? QStringLiteral("{%1}") : QStringLiteral("[%1]");
        const JsonIndex::Node children = m_json->childCount(row.node);
        return pattern.arg(children > 0 ? QLocale().toString(children) : QString());
    }
    if (!row.isRevealed && isSecret(row))
        return coveredText();
    const QByteArrayView lexeme = m_json->lexeme(row.node);
    if (type == JsonIndex::Type::String)
        return JsonString::shown(lexeme, MaxValueLength);
    return lexeme.size() > MaxValueLength ? QString::fromLatin1(lexeme.first(MaxValueLength)) + u'…'
                                          : QString::fromLatin1(lexeme);
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case ValueRole: return valueText(row);
    case NameRole:
        if (isInObject(row))
            return JsonString::shown(m_json->name(row.node), MaxNameLength);
        return row.depth > 0 ? QString::number(row.number) : QString();
    case KindRole: return static_cast<int>(m_json->type(row.node));
    case DepthRole: return row.depth;
    case FoldableRole: return isFoldable(row);
    case UnfoldedRole: return row.isUnfolded != 0;
    case DuplicateRole: return m_json->isDuplicate(row.node);
    case CoveredRole: return !row.isRevealed && isSecret(row);
    default: return {};
    }
}

QHash<int, QByteArray> JsonTreeModel::roleNames() const
{
    return {{NameRole, "name"},           {ValueRole, "value"},       {KindRole, "kind"},
            {DepthRole, "depth"},         {FoldableRole, "foldable"}, {UnfoldedRole, "unfolded"},
            {DuplicateRole, "duplicate"}, {CoveredRole, "covered"}};
}

} // namespace Keyfob
