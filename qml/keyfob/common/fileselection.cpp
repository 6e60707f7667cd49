// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "fileselection.h"

#include "common/isolated.h"
#include "common/worker.h"
#include "core/displaytext.h"

#include <QDir>
#include <QFileInfo>

namespace Keyfob {

FileSelection::FileSelection(QObject *parent)
    : FolderChoice(parent)
{
}

QString &FileSelection::lastFolder()
{
    static QString folder;
    return folder;
}

void FileSelection::begin(const QString &suffix, bool many)
{
    m_suffix = suffix;
    m_isMany = many;
    m_isEverything = false;
    m_filter.clear();
    m_files.clear();
    m_reading.clear();
    m_read.clear();
    m_rows.setEntries({});
    applyFilter();
    beginIn(lastFolder());
    if (!QFileInfo(folderPath()).isDir()) // nobody has downloaded anything yet
        showFolder(QDir::homePath());
}

void FileSelection::forgetAnswers()
{
    if (folderPath() != m_reading)
        read();
    FolderChoice::forgetAnswers();
}

void FileSelection::read()
{
    m_reading = folderPath();
    m_rows.setEntries({});
    m_hasMore = false;
    if (!QFileInfo(m_reading).isAbsolute() || !QFileInfo(m_reading).isDir()) {
        m_read = m_reading;
        return;
    }
    onWorker(
        this, [folder = m_reading] { return FileRows::read(folder); },
        [this, folder = m_reading](const FileRows::Listing &listing) {
            if (folder != m_reading || folder == m_read)
                return;
            m_read = folder;
            m_hasMore = listing.hasMore;
            m_rows.setEntries(listing.entries);
            Q_EMIT changed();
        });
}

void FileSelection::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    applyFilter();
    forgetAnswers();
}

void FileSelection::setEverything(bool isEverything)
{
    if (isEverything == m_isEverything)
        return;
    m_isEverything = isEverything;
    applyFilter();
    forgetAnswers();
}

void FileSelection::applyFilter()
{
    m_rows.setFilter(m_filter,
                     m_isEverything || m_suffix.isEmpty() ? QStringList() : QStringList {m_suffix});
}

bool FileSelection::hasAbove() const
{
    return !folderPath().isEmpty() && !QDir(folderPath()).isRoot();
}

void FileSelection::goUp()
{
    if (!hasAbove())
        return;
    m_filter.clear();
    applyFilter();
    showFolder(QFileInfo(folderPath()).path());
}

void FileSelection::press(int row)
{
    if (!m_rows.has(row))
        return;
    const FileRows::Entry entry = m_rows.entry(row);
    if (entry.isFolder) {
        m_filter.clear();
        applyFilter();
        showFolder(QDir::cleanPath(folderPath() + u'/' + entry.name));
        return;
    }
    m_rows.pick(row, !entry.isPicked, m_isMany);
    forgetAnswers();
}

bool FileSelection::choose(int row)
{
    if (!m_rows.has(row))
        return false;
    const FileRows::Entry entry = m_rows.entry(row);
    if (entry.isFolder || !entry.isPicked)
        press(row);
    return !entry.isFolder;
}

QString FileSelection::remark() const
{
    if (isBusy())
        return {};
    if (const QString fault = folderFault(); !fault.isEmpty())
        return isElsewhere() && QFileInfo(folderPath()).isFile() ? QString() : fault;
    if (!QFileInfo(folderPath()).isReadable())
        return tr("You may not see what is in this folder.");
    if (m_rows.count() == 0)
        return m_filter.trimmed().isEmpty() ? tr("No file to choose here.")
                                            : tr("Nothing matches.");
    return m_hasMore ? tr("This folder is very large: not all of it is shown.") : QString();
}

QList<QUrl> FileSelection::files() const
{
    return m_files;
}

bool FileSelection::check()
{
    QStringList paths;
    const QFileInfo typed(folderPath());
    if (isElsewhere() && typed.isAbsolute() && typed.isFile()) {
        paths.append(typed.filePath());
    } else {
        for (const QString &name : m_rows.picked())
            paths.append(QDir::cleanPath(folderPath() + u'/' + name));
    }
    m_files.clear();
    QString fault = paths.isEmpty() ? tr("Choose a file.") : QString();
    for (const QString &path : std::as_const(paths)) {
        const QFileInfo file(path);
        const QString name = isolated(plainText(file.fileName(), 80));
        if (!file.isFile())
            fault = tr("“%1” is not there any more.").arg(name);
        else if (!file.isReadable())
            fault = tr("You may not read “%1”.").arg(name);
        m_files.append(QUrl::fromLocalFile(path));
    }
    setProblem(fault);
    if (fault.isEmpty())
        lastFolder() = QFileInfo(paths.constFirst()).path();
    Q_EMIT changed();
    return fault.isEmpty();
}

} // namespace Keyfob
