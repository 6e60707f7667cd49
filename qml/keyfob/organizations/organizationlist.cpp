// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "organizationlist.h"

#include "core/displaytext.h"
#include "setup/tenantexport.h"
#include "json/strictjson.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace Keyfob {

OrganizationList::OrganizationList(AccountList &accounts, QObject *parent)
    : RowModel(parent)
    , m_accounts(accounts)
{
    show(m_rows,
         {{"name", &Row::name},
          {"organizationId", &Row::id},
          {"source", [this](const Row &row) { return sourceText(row); }},
          {"accounts", &Row::accounts},
          {"managed", [this](const Row &row) { return m_managed.contains(row.id); }}});
    connect(&m_accounts, &AccountList::changed, this, &OrganizationList::update);
    update();
}

void OrganizationList::setManaged(const QSet<QString> &ids, const QString &who)
{
    m_managed = ids;
    m_managedBy = who;
    touchAll();
}

QList<OrganizationList::Row> OrganizationList::rowsOf(const QList<Account> &accounts)
{
    QList<Row> rows;
    QHash<QString, qsizetype> places;
    for (const Account &account : accounts) {
        if (!account.isKept() || account.isLeaving)
            continue; // of a sandbox, not agreed to yet, or on its way out
        if (!places.contains(account.tenantId)) {
            places.insert(account.tenantId, rows.size());
            rows.append({account.tenantId, account.organization, account.sourceFile, 0});
        }
        rows[places.value(account.tenantId)].accounts += account.person.isEmpty() ? 0 : 1;
    }
    return rows;
}

void OrganizationList::update()
{
    const QList<Row> rows = rowsOf(m_accounts.accounts());
    if (rows == m_rows)
        return;
    const auto idsOf = [](const QList<Row> &list) {
        QSet<QString> ids;
        for (const Row &row : list)
            ids.insert(row.id);
        return ids;
    };
    if (idsOf(rows) != idsOf(m_rows)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    // Row by row, so that what has the keyboard keeps it.
    for (int to = 0; to < count(); ++to) {
        const auto found = std::find_if(m_rows.begin() + to, m_rows.end(),
                                        [&](const Row &row) { return row.id == rows.at(to).id; });
        const int from = static_cast<int>(found - m_rows.begin());
        if (from == to)
            continue;
        beginMoveRows({}, from, from, {}, to);
        m_rows.move(from, to);
        endMoveRows();
    }
    m_rows = rows;
    touchAll();
}

void OrganizationList::move(const QString &id, int places)
{
    QStringList ids;
    for (const Row &row : std::as_const(m_rows))
        ids.append(row.id);
    const qsizetype from = ids.indexOf(id);
    const qsizetype to = from + places;
    if (from < 0 || to < 0 || to >= ids.size())
        return;
    ids.move(from, to);
    Q_EMIT orderRequested(ids);
}

Expected<QJsonObject> OrganizationList::settings(const QString &id) const
{
    const auto json = m_reader ? m_reader(id) : fail(Error::cancelled());
    if (!json)
        return fail(json.error());
    return StrictJson::parseObject(*json);
}

void OrganizationList::exportTo(const QString &id, const QUrl &file)
{
    const auto json = settings(id);
    const auto written = json ? writeTenantFile(file, QJsonDocument(exportedTenant(*json)).toJson())
                              : fail(json.error());
    if (written)
        say({}, exportNotice(file, *json));
    else
        say(KeyfobError(written.error()), {});
}

QString OrganizationList::sharedText(const QString &id)
{
    say({}, {});
    const Row *row = find(id);
    if (!row)
        return {};
    if (const QString link = organizationLink(QUrl(row->source)); !link.isEmpty())
        return link;
    const auto json = settings(id);
    if (!json) {
        say(KeyfobError(json.error()), {});
        return {};
    }
    return QString::fromUtf8(QJsonDocument(exportedTenant(*json)).toJson(QJsonDocument::Compact));
}

QString OrganizationList::leftOut(const QString &id) const
{
    const auto json = settings(id);
    return json ? leftOutOfExport(*json) : QString();
}

QString OrganizationList::sourceText(const Row &row) const
{
    if (m_managed.contains(row.id))
        return tr("Set up by %1").arg(m_managedBy);
    if (row.source.isEmpty())
        return tr("Entered on this computer");
    if (QDir::isAbsolutePath(row.source))
        return tr("From the file %1").arg(plainText(QFileInfo(row.source).fileName(), 80));
    return tr("Published by %1").arg(plainText(QUrl(row.source).authority(), 80));
}

const OrganizationList::Row *OrganizationList::find(const QString &id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

void OrganizationList::say(const KeyfobError &problem, const QString &done)
{
    m_problem = problem;
    m_done = done;
    Q_EMIT saidChanged();
}

} // namespace Keyfob
