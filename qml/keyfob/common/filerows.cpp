// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "filerows.h"

#include "core/displaytext.h"

#include <QCollator>
#include <QDirIterator>
#include <QLocale>

#include <algorithm>

namespace Keyfob {

namespace {

constexpr qsizetype MaxEntries = 10'000;
constexpr int MaxShown = 200; ///< Characters of a name

bool isBefore(const QCollator &collator, const FileRows::Entry &a, const FileRows::Entry &b)
{
    if (a.isFolder != b.isFolder)
        return a.isFolder;
    const int order = collator.compare(a.name, b.name);
    return order < 0 || (order == 0 && a.name < b.name);
}

} // namespace

FileRows::FileRows(QObject *parent)
    : RowModel(parent)
{
    show(m_shown,
         {{"name", [](const Entry &entry) { return QString(plainText(entry.name, MaxShown)); }},
          {"detail", &FileRows::detailOf},
          {"folder", &Entry::isFolder},
          {"picked", &Entry::isPicked}});
}

FileRows::Listing FileRows::read(const QString &folder)
{
    Listing listing;
    QDirIterator files(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    while (files.hasNext() && !listing.hasMore) {
        files.next();
        const QFileInfo info = files.fileInfo();
        // A named pipe or a device is nothing to send.
        if (!info.isDir() && !info.isFile())
            continue;
        listing.entries.append(
            {info.fileName(), info.isDir(), info.size(), info.lastModified(), false});
        listing.hasMore = listing.entries.size() >= MaxEntries && files.hasNext();
    }
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(listing.entries.begin(), listing.entries.end(),
              [&](const Entry &a, const Entry &b) { return isBefore(collator, a, b); });
    return listing;
}

QString FileRows::detailOf(const Entry &entry)
{
    const QLocale locale;
    const QString date = locale.toString(entry.modified, QLocale::ShortFormat);
    return entry.isFolder ? date : tr("%1, %2").arg(locale.formattedDataSize(entry.size), date);
}

void FileRows::setEntries(const QList<Entry> &entries)
{
    m_all = entries;
    apply();
}

void FileRows::setFilter(const QString &text, const QStringList &suffixes)
{
    m_text = text.trimmed();
    m_suffixes = suffixes;
    apply();
}

void FileRows::apply()
{
    const auto isWanted = [this](const Entry &entry) {
        // What is hidden is there for who knows its name.
        if (entry.name.startsWith(u'.') && !m_text.startsWith(u'.'))
            return false;
        if (!m_text.isEmpty() && !entry.name.contains(m_text, Qt::CaseInsensitive))
            return false;
        return entry.isFolder || m_suffixes.isEmpty()
            || std::any_of(m_suffixes.begin(), m_suffixes.end(), [&](const QString &suffix) {
                   return entry.name.endsWith(u'.' + suffix, Qt::CaseInsensitive);
               });
    };
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_shown), isWanted);
    endResetModel();
    Q_EMIT countChanged();
}

void FileRows::pick(int row, bool isPicked, bool many)
{
    const QString name = entry(row).name;
    const auto change = [&](QList<Entry> &entries) {
        for (Entry &entry : entries) {
            if (entry.name == name)
                entry.isPicked = isPicked;
            else if (!many)
                entry.isPicked = false;
        }
    };
    change(m_all);
    change(m_shown);
    touchAll();
}

QStringList FileRows::picked() const
{
    QStringList names;
    for (const Entry &entry : m_all) {
        if (entry.isPicked)
            names.append(entry.name);
    }
    return names;
}

} // namespace Keyfob
