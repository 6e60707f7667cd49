// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "folderchoice.h"

#include "common/isolated.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace Keyfob {

namespace {

/// What \a text is as a path: "~/x" is in the home folder.
QString pathOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == QLatin1String("~"))
        return QDir::homePath();
    if (trimmed.startsWith(QLatin1String("~/")))
        return QDir::cleanPath(QDir::homePath() + trimmed.mid(1));
    return trimmed.isEmpty() ? QString() : QDir::cleanPath(QDir::fromNativeSeparators(trimmed));
}

} // namespace

QList<FolderChoice::Place> FolderChoice::places()
{
    using Paths = QStandardPaths;
    QList<Place> places;
    const auto add = [&places](const QString &title, const QString &path, bool isNeeded) {
        const bool isKnown = std::any_of(places.begin(), places.end(),
                                         [&](const Place &place) { return place.path == path; });
        if (!path.isEmpty() && !isKnown && (isNeeded || QFileInfo(path).isDir()))
            places.append({title, path});
    };
    const QString home = QDir::homePath();
    const QString downloads = Paths::writableLocation(Paths::DownloadLocation);
    if (downloads != home)
        add(tr("Downloads"), downloads, true);
    add(tr("Home folder"), home, true);
    add(tr("Documents"), Paths::writableLocation(Paths::DocumentsLocation), false);
    add(tr("Desktop"), Paths::writableLocation(Paths::DesktopLocation), false);
    return places;
}

void FolderChoice::beginIn(const QString &folder)
{
    m_places = places();
    const bool isThere = !folder.isEmpty() && QFileInfo(folder).isDir();
    showFolder(isThere ? folder : m_places.constFirst().path);
}

void FolderChoice::showFolder(const QString &folder)
{
    m_folder = folder;
    const auto it = std::find_if(m_places.begin(), m_places.end(),
                                 [this](const Place &place) { return place.path == m_folder; });
    m_place = static_cast<int>(std::distance(m_places.begin(), it));
    forgetAnswers();
}

QStringList FolderChoice::placeNames() const
{
    QStringList names;
    for (const Place &place : m_places)
        names.append(place.title);
    return names << tr("Another folder");
}

void FolderChoice::setPlace(int place)
{
    if (place == m_place || place < 0 || place > m_places.size())
        return;
    m_place = place;
    if (!isElsewhere())
        m_folder = m_places.at(place).path;
    forgetAnswers();
}

void FolderChoice::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    m_place = static_cast<int>(m_places.size());
    forgetAnswers();
}

void FolderChoice::forgetAnswers()
{
    m_problem.clear();
    Q_EMIT changed();
}

QString FolderChoice::folderPath() const
{
    return pathOf(m_folder);
}

QString FolderChoice::folderFault() const
{
    const QFileInfo folder(folderPath());
    if (m_folder.trimmed().isEmpty() || !folder.isAbsolute())
        return tr("Enter the whole path of a folder, such as %1.")
            .arg(isolated(QDir::toNativeSeparators(QDir::homePath())));
    if (!folder.exists())
        return tr("This folder does not exist.");
    if (!folder.isDir())
        return tr("This is a file, not a folder.");
    return {};
}

} // namespace Keyfob
