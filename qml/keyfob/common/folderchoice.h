// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// The folder of a file that is saved or opened: one of the places where people have files, or any
/// other one, whose path is typed.
class FolderChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("FileProposal and FileSelection are some")
    Q_PROPERTY(QStringList placeNames READ placeNames NOTIFY changed)
    Q_PROPERTY(int place READ place WRITE setPlace NOTIFY changed)
    Q_PROPERTY(bool elsewhere READ isElsewhere NOTIFY changed)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    using QObject::QObject;

    /// "Downloads", "Documents" … and at last "Another folder"
    QStringList placeNames() const;
    int place() const { return m_place; } ///< Of placeNames()
    void setPlace(int place);
    bool isElsewhere() const { return m_place == m_places.size(); } ///< The folder is typed.
    QString folder() const { return m_folder; } ///< A path
    void setFolder(const QString &folder); ///< "~" is the home folder.
    /// Why it cannot be there; or empty.
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

protected:
    /// Chooses \a folder, which is one of the places if it is the folder of one; if it is not there
    /// any more, the first place.
    void beginIn(const QString &folder);
    /// The same for a folder that is there.
    void showFolder(const QString &folder);
    QString folderPath() const; ///< folder() as a path
    /// Why folderPath() is no folder; or empty.
    QString folderFault() const;
    void setProblem(const QString &problem) { m_problem = problem; }
    /// What was said is not true of what is chosen now.
    virtual void forgetAnswers();

private:
    struct Place
    {
        QString title;
        QString path;
    };
    static QList<Place> places();

    QList<Place> m_places;
    int m_place = 0;
    QString m_folder;
    QString m_problem;
};

} // namespace Keyfob
