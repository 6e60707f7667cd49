// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QProcess>
#include <QUrl>

namespace Keyfob {

/// A program in the place of a person and their own browser: it is started with `--pages FILE URL`
/// and says on its standard output where it is (tests/e2e/browse.py). It ends with this object.
class BrowserProgram : public QObject
{
    Q_OBJECT

public:
    BrowserProgram(QString program, QString pages);
    ~BrowserProgram() override;

    /// Starts it at \a url; returns false if it does not start, or runs already.
    bool open(const QUrl &url);

Q_SIGNALS:
    /// A line that it printed: "to URL", "status N", "title TEXT".
    void noted(const QString &text);

private:
    QString m_program;
    QString m_pages;
    QProcess m_process;
};

} // namespace Keyfob
