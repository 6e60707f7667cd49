// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "fileproposal.h"

#include "common/isolated.h"
#include "core/displaytext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace Keyfob {

namespace {

constexpr int MaxTitle = 80;
constexpr qsizetype MaxName = 255; ///< Octets; what file systems take

/// What no name of a file may have on some system.
const QString &forbidden()
{
    static const QString characters = QStringLiteral("/\\:*?\"<>|");
    return characters;
}

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

bool isForbidden(QChar c)
{
#ifdef Q_OS_WIN
    return forbidden().contains(c) || c.unicode() < 0x20;
#else
    return c == u'/' || c.isNull();
#endif
}

} // namespace

QString FileProposal::nameFor(const QString &title)
{
    QString name = plainText(title, MaxTitle);
    for (QChar &c : name) {
        if (forbidden().contains(c))
            c = u'-';
    }
    // A name that begins with a dot is hidden, and Windows takes none that ends with one.
    const auto isEdge = [](QChar c) { return c == u'.' || c == u' ' || c == u'-'; };
    while (!name.isEmpty() && isEdge(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && isEdge(name.back()))
        name.chop(1);
    while (QFile::encodeName(name).size() > MaxName - 16)
        name.chop(1);
    return name.isEmpty() ? tr("Export") : name;
}

QList<FileProposal::Place> FileProposal::places()
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

QString &FileProposal::lastFolder()
{
    static QString folder;
    return folder;
}

void FileProposal::begin(const QString &title, const QString &suffix)
{
    m_suffix = suffix;
    m_name = nameFor(title) + (suffix.isEmpty() ? QString() : u'.' + suffix);
    m_places = places();
    const bool isLastThere = !lastFolder().isEmpty() && QFileInfo(lastFolder()).isDir();
    m_folder = isLastThere ? lastFolder() : m_places.constFirst().path;
    const auto it = std::find_if(m_places.begin(), m_places.end(),
                                 [this](const Place &place) { return place.path == m_folder; });
    m_place = static_cast<int>(std::distance(m_places.begin(), it));
    forgetAnswers();
}

QStringList FileProposal::placeNames() const
{
    QStringList names;
    for (const Place &place : m_places)
        names.append(place.title);
    return names << tr("Another folder");
}

void FileProposal::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    forgetAnswers();
}

void FileProposal::setPlace(int place)
{
    if (place == m_place || place < 0 || place > m_places.size())
        return;
    m_place = place;
    if (!isElsewhere())
        m_folder = m_places.at(place).path;
    forgetAnswers();
}

void FileProposal::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    m_place = static_cast<int>(m_places.size());
    forgetAnswers();
}

void FileProposal::forgetAnswers()
{
    m_problem.clear();
    m_question.clear();
    Q_EMIT changed();
}

QString FileProposal::path() const
{
    QString name = m_name.trimmed();
    if (!m_suffix.isEmpty() && !name.isEmpty() && !name.contains(u'.'))
        name += u'.' + m_suffix;
    return QDir::cleanPath(pathOf(m_folder) + u'/' + name);
}

QUrl FileProposal::file() const
{
    return QUrl::fromLocalFile(path());
}

QString FileProposal::fault() const
{
    const QString name = m_name.trimmed();
    if (name.isEmpty())
        return tr("Enter a name for the file.");
    for (const QChar c : name) {
        if (isForbidden(c))
            return tr("A file’s name cannot contain “%1”.").arg(c);
    }
    if (name == QLatin1String(".") || name == QLatin1String(".."))
        return tr("Enter another name for the file.");
    const QFileInfo file(path());
    if (QFile::encodeName(file.fileName()).size() > MaxName)
        return tr("This name is too long.");
    const QFileInfo folder(pathOf(m_folder));
    if (m_folder.trimmed().isEmpty() || !folder.isAbsolute())
        return tr("Enter the whole path of a folder, such as %1.")
            .arg(isolated(QDir::toNativeSeparators(QDir::homePath())));
    if (!folder.exists())
        return tr("This folder does not exist.");
    if (!folder.isDir())
        return tr("This is a file, not a folder.");
    if (!folder.isWritable())
        return tr("You may not save files in this folder.");
    if (file.isDir())
        return tr("A folder has this name.");
    if (file.exists() && (!file.isFile() || !file.isWritable()))
        return tr("The file that has this name cannot be replaced.");
    return {};
}

bool FileProposal::accept(bool replaces)
{
    // Downloads is where it is proposed, whether or not anything was downloaded yet.
    if (!isElsewhere())
        QDir().mkpath(m_folder);
    m_question.clear();
    m_problem = fault();
    const QFileInfo file(path());
    if (m_problem.isEmpty() && !replaces && (file.exists() || file.isSymLink()))
        m_question = tr("“%1” already exists. Do you want to replace it?")
                         .arg(isolated(plainText(file.fileName(), MaxTitle)));
    const bool isFine = m_problem.isEmpty() && m_question.isEmpty();
    if (isFine)
        lastFolder() = pathOf(m_folder);
    Q_EMIT changed();
    return isFine;
}

bool FileProposal::check()
{
    return accept(false);
}

bool FileProposal::replace()
{
    return accept(true);
}

} // namespace Keyfob
