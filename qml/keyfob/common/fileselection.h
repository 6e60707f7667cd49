// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "common/filerows.h"
#include "common/folderchoice.h"

#include <QUrl>

namespace Keyfob {

/// Which file, or which files, of a folder are opened.
class FileSelection : public Keyfob::FolderChoice // in full, for qmllint
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Keyfob::FileRows *rows READ rows CONSTANT)
    Q_PROPERTY(bool many READ isMany NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed)
    Q_PROPERTY(bool hasSuffix READ hasSuffix NOTIFY changed)
    Q_PROPERTY(bool everything READ isEverything WRITE setEverything NOTIFY changed)
    Q_PROPERTY(int picked READ picked NOTIFY changed)
    Q_PROPERTY(bool hasAbove READ hasAbove NOTIFY changed)
    Q_PROPERTY(QString remark READ remark NOTIFY changed)
    Q_PROPERTY(QList<QUrl> files READ files NOTIFY changed)

public:
    explicit FileSelection(QObject *parent = nullptr);

    /// Begins in the folder of the last file that was opened, or else where people look for their
    /// files. \a suffix: files with another one are not shown; empty: any are.
    Q_INVOKABLE void begin(const QString &suffix, bool many);

    FileRows *rows() { return &m_rows; }
    bool isMany() const { return m_isMany; } ///< More than one can be picked.
    bool isBusy() const { return m_reading != m_read; }
    QString filter() const { return m_filter; } ///< What the names contain
    void setFilter(const QString &text);
    bool hasSuffix() const { return !m_suffix.isEmpty(); }
    bool isEverything() const { return m_isEverything; } ///< Whatever the suffix
    void setEverything(bool isEverything);
    int picked() const { return static_cast<int>(m_rows.picked().size()); }
    bool hasAbove() const; ///< The folder is in another one.
    /// Why no file is shown, or that not all are; or empty.
    QString remark() const;
    QList<QUrl> files() const; ///< What was checked

    /// Goes to the folder at \a row; or picks the file there, or another press does not.
    Q_INVOKABLE void press(int row);
    /// Goes to the folder at \a row: false then. Or picks the file there: check() says the rest.
    Q_INVOKABLE bool choose(int row);
    Q_INVOKABLE void goUp(); ///< To the folder that this one is in
    /// True if files() can be opened, else problem() says why not. A path of a file that was typed
    /// in place of a folder's is that file.
    Q_INVOKABLE bool check();

private:
    static QString &lastFolder();
    void forgetAnswers() override;
    void read();
    void applyFilter();

    FileRows m_rows;
    QString m_suffix;
    QString m_filter;
    bool m_isMany = false;
    bool m_isEverything = false;
    bool m_hasMore = false;
    QString m_reading; ///< The folder that is wanted
    QString m_read; ///< The one that is shown
    QList<QUrl> m_files;
};

} // namespace Keyfob
