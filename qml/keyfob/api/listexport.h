// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/listrows.h"
#include "core/error.h"
#include "core/taskscope.h"
#include "module/keyfoberror.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

class ResourceModel;

/// Writes a list to a file, as CSV (RFC 4180) or as JSON: first the pages that have not come yet,
/// unless only what is selected is wanted; then the file, which has its name once it is whole.
class ListExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ResourceModel")
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString status READ status NOTIFY changed)
    Q_PROPERTY(Keyfob::KeyfobError problem READ problem NOTIFY changed)

public:
    enum class Format {
        Csv,
        Json,
        Tabs, ///< As CSV, but with tabs: for the clipboard
    };
    Q_ENUM(Format)

    /// \a list is not owned; it outlives this.
    explicit ListExport(ResourceModel &list, QObject *parent = nullptr);

    bool isBusy() const { return m_isBusy; }
    /// "1,200 of 4,000 …", "Saved 4,000 items as export.csv."
    QString status() const { return m_status; }
    KeyfobError problem() const { return m_problem; }

    /// Writes what is selected, or else what the list holds, in its order and with its filter, to
    /// \a file.
    Q_INVOKABLE void start(const QUrl &file, Keyfob::ListExport::Format format);
    Q_INVOKABLE void cancel();
    /// Forgets status() and problem().
    Q_INVOKABLE void clear();

    /// \a items as a file of \a format. CSV has the columns' titles first; a text that a
    /// spreadsheet would take for a formula gets an apostrophe.
    static QByteArray written(const std::vector<ListRows::Item> &items,
                              const QList<ApiColumn> &columns, Format format);

Q_SIGNALS:
    void changed();

private:
    Task<> run(QString path, Format format);
    void fail(ErrorCode code, const QString &sentence);
    void finish(const QString &status, const KeyfobError &problem = {});

    ResourceModel &m_list;
    bool m_isBusy = false;
    QString m_status;
    KeyfobError m_problem;
    TaskScope m_tasks;
};

} // namespace Keyfob
