// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "fileproposal.h"

#include "common/isolated.h"
#include "core/displaytext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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

QString &FileProposal::lastFolder()
{
    static QString folder;
    return folder;
}

void FileProposal::begin(const QString &title, const QString &suffix)
{
    m_suffix = suffix;
    m_name = nameFor(title) + (suffix.isEmpty() ? QString() : u'.' + suffix);
    beginIn(lastFolder());
}

void FileProposal::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    forgetAnswers();
}

void FileProposal::forgetAnswers()
{
    m_question.clear();
    FolderChoice::forgetAnswers();
}

QString FileProposal::path() const
{
    QString name = m_name.trimmed();
    if (!m_suffix.isEmpty() && !name.isEmpty() && !name.contains(u'.'))
        name += u'.' + m_suffix;
    return QDir::cleanPath(folderPath() + u'/' + name);
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
    if (const QString text = folderFault(); !text.isEmpty())
        return text;
    if (!QFileInfo(folderPath()).isWritable())
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
        QDir().mkpath(folder());
    m_question.clear();
    setProblem(fault());
    const QFileInfo file(path());
    if (problem().isEmpty() && !replaces && (file.exists() || file.isSymLink()))
        m_question = tr("“%1” already exists. Do you want to replace it?")
                         .arg(isolated(plainText(file.fileName(), MaxTitle)));
    const bool isFine = problem().isEmpty() && m_question.isEmpty();
    if (isFine)
        lastFolder() = folderPath();
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
