// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "timesheetmodel.h"

#include "api/apiclient.h"
#include "api/jsonbody.h"
#include "common/shownlist.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace Keyfob {

namespace {

constexpr double MaxHoursADay = 24;

QString shortNumber(double number)
{
    return QLocale().toString(number, 'f', QLocale::FloatingPointShortest);
}

QString dateText(const Timesheet &entry)
{
    return QLocale().toString(entry.date, QStringLiteral("d MMM yyyy"));
}

std::optional<double> parseHours(const QString &text)
{
    bool ok = false;
    double hours = QLocale().toDouble(text.trimmed(), &ok);
    if (!ok)
        hours = QLocale::c().toDouble(text.trimmed(), &ok);
    return ok && hours > 0 && hours <= MaxHoursADay ? std::optional(hours) : std::nullopt;
}

} // namespace

TimesheetModel::TimesheetModel(ApiClient *api, QObject *parent)
    : RowModel(parent)
    , m_api(api)
{
    const auto isPending = [this](const Timesheet &entry) { return m_pending.contains(entry.id); };
    show(m_entries,
         {{"project", &Timesheet::project},
          {"timesheetId", &Timesheet::id},
          {"employee", &Timesheet::employee},
          {"date", dateText},
          {"hours", [](const Timesheet &entry) { return shortNumber(entry.hours); }},
          {"approved", &Timesheet::approved},
          {"pending", isPending}});
}

void TimesheetModel::setScopes(const QStringList &scopes)
{
    if (scopes == m_scopes)
        return;
    m_scopes = scopes;
    if (scopes.isEmpty()) {
        m_tasks.cancel(); // late answers are dropped
        m_pending.clear();
        m_running = 0;
        Q_EMIT busyChanged();
        setEntries({}, false);
        setProblem({});
    }
    Q_EMIT scopesChanged();
}

QString TimesheetModel::summary() const
{
    double hours = m_hiddenHours;
    const int all = count() + m_hidden;
    for (const Timesheet &entry : m_entries)
        hours += entry.hours;
    return all == 1 ? tr("1 timesheet, %1 hours").arg(shortNumber(hours))
                    : tr("%1 timesheets, %2 hours").arg(all).arg(shortNumber(hours));
}

QString TimesheetModel::moreText() const
{
    return ShownList::moreText(count(), count() + m_hidden);
}

bool TimesheetModel::canRead() const
{
    return m_scopes.contains(QStringLiteral("read:timesheets"));
}

bool TimesheetModel::canCreate() const
{
    return m_scopes.contains(QStringLiteral("create:timesheets"));
}

bool TimesheetModel::canApprove() const
{
    return m_scopes.contains(QStringLiteral("approve:timesheets"));
}

bool TimesheetModel::canDelete() const
{
    return m_scopes.contains(QStringLiteral("delete:timesheets"));
}

void TimesheetModel::refresh()
{
    start(Action::List, {"GET", QStringLiteral("/timesheets")});
}

void TimesheetModel::create(const QString &date, const QString &project, const QString &hours)
{
    const QString wrong = checkInput(date, project, hours);
    if (!wrong.isEmpty()) {
        setProblem(KeyfobError(Error(ErrorCode::InvalidRequest, wrong)));
        return;
    }
    start(Action::Create,
          {"POST", QStringLiteral("/timesheets"),
           JsonBody::text(Timesheet::newEntry(QDate::fromString(date.trimmed(), Qt::ISODate),
                                              project.trimmed(), *parseHours(hours)))});
}

void TimesheetModel::approve(const QString &id)
{
    const QString escaped = QString::fromLatin1(QUrl::toPercentEncoding(id));
    start(Action::Approve, {"PUT", QStringLiteral("/timesheets/%1/approve").arg(escaped)}, id);
}

void TimesheetModel::remove(const QString &id)
{
    const QString escaped = QString::fromLatin1(QUrl::toPercentEncoding(id));
    start(Action::Remove, {"DELETE", QStringLiteral("/timesheets/%1").arg(escaped)}, id);
}

QString TimesheetModel::checkInput(const QString &date, const QString &project,
                                   const QString &hours) const
{
    if (!QDate::fromString(date.trimmed(), Qt::ISODate).isValid())
        return tr("Write the date as year-month-day, for example %1.").arg(today());
    if (project.trimmed().isEmpty())
        return tr("Enter a project.");
    if (!parseHours(hours))
        return tr("Enter hours as a number above 0 and up to 24.");
    return {};
}

QString TimesheetModel::today() const
{
    return QDate::currentDate().toString(Qt::ISODate);
}

void TimesheetModel::start(Action action, ApiRequest request, const QString &id)
{
    request.interactive = true; // nothing here continues unseen
    if (!m_api) {
        setProblem(KeyfobError(Error(ErrorCode::ApiError, tr("This organization has no API."))));
        return;
    }
    setProblem({});
    if (!id.isEmpty()) {
        if (m_pending.contains(id))
            return;
        m_pending.insert(id);
        if (const int row = rowOf(id); row >= 0)
            touch(row, {"pending"});
    }
    ++m_running;
    Q_EMIT busyChanged();

    m_tasks.start(ask(std::move(request), action, id));
}

Task<> TimesheetModel::ask(ApiRequest request, Action action, QString id)
{
    const CancelToken ended = m_tasks.cancellation(); // another session cancels it, too
    const auto response = co_await m_tasks.guard(m_api->send(std::move(request)));
    if (ended.isCancelled())
        co_return;
    --m_running;
    Q_EMIT busyChanged();
    Expected<QByteArray> body = response.map([](const ApiResponse &r) { return r.body; });
    if (response) {
        if (const auto checked = ApiClient::check(*response); !checked)
            body = fail(checked.error());
    }
    finish(action, id, body);
}

void TimesheetModel::finish(Action action, const QString &id, const Expected<QByteArray> &body)
{
    const int row = rowOf(id);
    m_pending.remove(id);
    if (row >= 0)
        touch(row, {"pending"});
    if (!body) {
        setProblem(KeyfobError(body.error()));
        return;
    }
    switch (action) {
    case Action::List: {
        auto entries = Timesheet::parseList(*body);
        if (entries)
            setEntries(std::move(*entries), true);
        else
            setProblem(KeyfobError(entries.error()));
        break;
    }
    case Action::Create:
        Q_EMIT created();
        refresh();
        break;
    case Action::Approve:
        if (row >= 0) {
            m_entries[row].approved = true;
            touch(row, {"approved"});
        }
        break;
    case Action::Remove:
        if (row >= 0) {
            beginRemoveRows({}, row, row);
            m_entries.removeAt(row);
            endRemoveRows();
            Q_EMIT loadedChanged();
        }
        break;
    }
}

void TimesheetModel::setProblem(const KeyfobError &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

void TimesheetModel::setEntries(QList<Timesheet> entries, bool loaded)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Timesheet &a, const Timesheet &b) { return a.date > b.date; });
    beginResetModel();
    m_entries = std::move(entries);
    m_hidden = 0;
    m_hiddenHours = 0;
    for (; m_entries.size() > ShownList::Most; m_entries.removeLast()) {
        ++m_hidden;
        m_hiddenHours += m_entries.constLast().hours;
    }
    m_loaded = loaded;
    endResetModel();
    Q_EMIT loadedChanged();
}

int TimesheetModel::rowOf(const QString &id) const
{
    for (int row = 0; row < count(); ++row) {
        if (m_entries.at(row).id == id)
            return row;
    }
    return -1;
}

} // namespace Keyfob
