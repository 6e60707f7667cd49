// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "common/folderchoice.h"

#include <QUrl>

namespace Keyfob {

/// Where a file is to be saved: a folder and a name that are proposed, that the person can change,
/// and that are checked before anything is written. Qt's own file dialogs cannot: that of Qt 6.4
/// proposes no name and refuses what is typed.
class FileProposal : public Keyfob::FolderChoice // in full, for qmllint
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QUrl file READ file NOTIFY changed)

public:
    using FolderChoice::FolderChoice;

    /// Proposes a file named after \a title, which may be any text, that ends with .\a suffix: in
    /// the folder of the last file that was saved, or else where people look for downloads.
    Q_INVOKABLE void begin(const QString &title, const QString &suffix);

    QString name() const { return m_name; } ///< Without its folder
    void setName(const QString &name);
    /// Whether the file that is there is to be replaced; or empty.
    QString question() const { return m_question; }
    QUrl file() const; ///< What was checked

    /// True if file() can be written. Else problem() says why not, or question() asks what
    /// replace() answers.
    Q_INVOKABLE bool check();
    /// The same where the person knows that a file is replaced.
    Q_INVOKABLE bool replace();

    /// \a title as the name of a file on any system, without a suffix; never empty.
    static QString nameFor(const QString &title);

private:
    static QString &lastFolder();
    QString path() const;
    QString fault() const;
    void forgetAnswers() override;
    bool accept(bool replaces);

    QString m_name;
    QString m_suffix;
    QString m_question;
};

} // namespace Keyfob
