// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "common/rowmodel.h"

#include <QDateTime>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// What is in a folder: folders first, each by name. Some of the files can be picked.
class FileRows : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from FileSelection")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    struct Entry
    {
        QString name; ///< As it is in the file system
        bool isFolder = false;
        qint64 size = 0;
        QDateTime modified;
        bool isPicked = false;
    };
    struct Listing
    {
        QList<Entry> entries;
        bool hasMore = false; ///< There are more than anybody looks through.
    };

    explicit FileRows(QObject *parent = nullptr);

    /// Reads \a folder, which can take long.
    static Listing read(const QString &folder);

    void setEntries(const QList<Entry> &entries);
    /// Shows folders, and files whose name has one of \a suffixes (none: any), that contain \a
    /// text.
    void setFilter(const QString &text, const QStringList &suffixes);
    const Entry &entry(int row) const { return m_shown.at(row); }
    bool has(int row) const { return row >= 0 && row < m_shown.size(); }
    /// Picks the file at \a row; unless \a many, instead of any other.
    void pick(int row, bool isPicked, bool many);
    QStringList picked() const; ///< Names, whether or not they are shown

private:
    void apply();
    static QString detailOf(const Entry &entry);

    QList<Entry> m_all;
    QList<Entry> m_shown;
    QString m_text;
    QStringList m_suffixes;
};

} // namespace Keyfob
