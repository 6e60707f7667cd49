// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/apirequest.h"
#include "common/rowmodel.h"
#include "core/taskscope.h"
#include "module/keyfoberror.h"
#include "timesheets/timesheet.h"

#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

class ApiClient;

/// The organization's timesheets: reads them, creates, approves and deletes entries, as far as the
/// granted scopes allow.
class TimesheetModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from WorkspaceModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY loadedChanged)
    Q_PROPERTY(QString moreText READ moreText NOTIFY loadedChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(Keyfob::KeyfobError problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(bool canRead READ canRead NOTIFY scopesChanged)
    Q_PROPERTY(bool canCreate READ canCreate NOTIFY scopesChanged)
    Q_PROPERTY(bool canApprove READ canApprove NOTIFY scopesChanged)
    Q_PROPERTY(bool canDelete READ canDelete NOTIFY scopesChanged)

public:
    /// \a api may be null (the tenant has no API) and is not owned; it outlives this.
    explicit TimesheetModel(ApiClient *api, QObject *parent = nullptr);

    /// What the person may do; forgets everything when \a scopes is empty.
    void setScopes(const QStringList &scopes);

    /// "4 timesheets, 23.5 hours".
    QString summary() const;
    /// "… and 300 more", if the list is longer than ShownList::Most; empty: all are shown.
    QString moreText() const;
    bool isLoaded() const { return m_loaded; }
    bool isBusy() const { return m_running > 0; }
    KeyfobError problem() const { return m_problem; }
    bool canRead() const;
    bool canCreate() const;
    bool canApprove() const;
    bool canDelete() const;

    /// Reads the list again.
    Q_INVOKABLE void refresh();
    /// Creates an entry; \a date is ISO 8601 (2026-01-31), \a hours a number in the person's
    /// language. The problem says what is wrong with them; created() follows when it was done.
    Q_INVOKABLE void create(const QString &date, const QString &project, const QString &hours);
    Q_INVOKABLE void approve(const QString &id);
    Q_INVOKABLE void remove(const QString &id);
    Q_INVOKABLE void clearProblem() { setProblem({}); }
    /// What is wrong with the input of create(), as a sentence, or empty.
    Q_INVOKABLE QString checkInput(const QString &date, const QString &project,
                                   const QString &hours) const;
    /// Today as create() takes it.
    Q_INVOKABLE QString today() const;

Q_SIGNALS:
    void loadedChanged();
    void busyChanged();
    void problemChanged();
    void scopesChanged();
    void created();

private:
    enum class Action { List, Create, Approve, Remove };

    void start(Action action, ApiRequest request, const QString &id = {});
    Task<> ask(ApiRequest request, Action action, QString id);
    void finish(Action action, const QString &id, const Expected<QByteArray> &body);
    void setProblem(const KeyfobError &problem);
    void setEntries(QList<Timesheet> entries, bool loaded);
    int rowOf(const QString &id) const;

    ApiClient *m_api;
    QStringList m_scopes;
    QList<Timesheet> m_entries;
    int m_hidden = 0; ///< Entries that are not shown
    double m_hiddenHours = 0; ///< Theirs
    QSet<QString> m_pending;
    KeyfobError m_problem;
    int m_running = 0;
    bool m_loaded = false;
    TaskScope m_tasks;
};

} // namespace Keyfob
