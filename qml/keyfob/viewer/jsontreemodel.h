// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "json/jsonindex.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace Keyfob {

/// JSON as a tree that folds, flat for a list: only what is unfolded has rows. Names and values
/// are as they were written (see JsonString::shown()). What looks like a secret is covered until
/// somebody asks to see it.
class JsonTreeModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ResponseBody")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< `"name"`, or `3` in an array; the root has none.
        ValueRole, ///< The value, or how much is in it: "{2}".
        KindRole, ///< A Kind.
        DepthRole,
        FoldableRole,
        UnfoldedRole,
        DuplicateRole, ///< Its object has another member of that name.
        CoveredRole,
    };
    enum class Kind { Object, Array, String, Number, Boolean, Null };
    Q_ENUM(Kind)

    /// The most rows that unfoldAll() makes.
    static constexpr int MaxUnfolded = 5'000;

    using QAbstractListModel::QAbstractListModel;

    /// Shows \a index, or nothing; unfolds what can be seen at a glance.
    void setIndex(std::shared_ptr<const JsonIndex> index);

    int count() const { return static_cast<int>(m_rows.size()); }
    bool isRootArray() const;

    Q_INVOKABLE void fold(int row);
    Q_INVOKABLE void unfold(int row);
    /// Folds or unfolds; of what is covered it shows or covers the value.
    Q_INVOKABLE void toggle(int row);
    /// Unfolds what it can without more than MaxUnfolded rows.
    Q_INVOKABLE void unfoldAll();
    /// The row of what \a row is in; itself for the root.
    Q_INVOKABLE int parentRow(int row) const;
    /// The value as it is written, on the clipboard.
    Q_INVOKABLE void copyValue(int row) const;
    QByteArray rawValue(int row) const;
    /// Where the value is, as a JSON Pointer (RFC 6901).
    QString path(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Row
    {
        JsonIndex::Node node;
        quint32 number : 30; ///< In its array or object
        quint32 isUnfolded : 1;
        quint32 isRevealed : 1;
        quint32 depth;
    };
    bool isFoldable(const Row &row) const;
    bool isSecret(const Row &row) const;
    bool isInObject(const Row &row) const;
    QString valueText(const Row &row) const;
    std::vector<Row> childrenOf(const Row &row) const;

    std::shared_ptr<const JsonIndex> m_json;
    std::vector<Row> m_rows;
};

} // namespace Keyfob
