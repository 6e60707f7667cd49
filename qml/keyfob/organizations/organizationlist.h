// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/accountlist.h"
#include "common/rowmodel.h"
#include "module/keyfoberror.h"

#include <QSet>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace Keyfob {

/// The organizations that Keyfob keeps, in the person's order, and what can be done with each. Its
/// rows follow the accounts; what changes something is a signal, which AccountSwitcher answers.
class OrganizationList : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from AppModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(Keyfob::KeyfobError problem READ problem NOTIFY saidChanged)
    Q_PROPERTY(QString done READ done NOTIFY saidChanged)

public:
    /// Reads the tenant file of the organization \a id. Errors: those of Tenant::load().
    using Reader = std::function<Expected<QByteArray>(const QString &id)>;

    /// \a accounts are not owned, and outlive this.
    explicit OrganizationList(AccountList &accounts, QObject *parent = nullptr);

    /// Why what was wanted could not be done; empty: it could.
    KeyfobError problem() const { return m_problem; }
    /// What was done, where nothing else shows it.
    QString done() const { return m_done; }

    void setReader(Reader reader) { m_reader = std::move(reader); }
    /// The organizations \a ids are managed by \a who.
    void setManaged(const QSet<QString> &ids, const QString &who);

    /// The person wants to change the settings of the organization \a id, or to add one with a
    /// copy of them.
    Q_INVOKABLE void edit(const QString &id) { Q_EMIT editRequested(id); }
    Q_INVOKABLE void duplicate(const QString &id) { Q_EMIT duplicateRequested(id); }
    /// Logs everybody there out and forgets the organization \a id; the person has agreed.
    Q_INVOKABLE void remove(const QString &id) { Q_EMIT removeRequested(id); }
    /// One place up, or down. Nothing happens at the ends.
    Q_INVOKABLE void moveUp(const QString &id) { move(id, -1); }
    Q_INVOKABLE void moveDown(const QString &id) { move(id, 1); }
    /// Writes the settings of \a id to \a file, without what is secret; what became of it is
    /// problem() or done().
    Q_INVOKABLE void exportTo(const QString &id, const QUrl &file);
    /// What another device reads to get the organization \a id: a link to what is published, or
    /// else the exported settings. Empty, and a problem(), if they cannot be read.
    Q_INVOKABLE QString sharedText(const QString &id);
    /// What exported settings of \a id do not have though the other device may need it, in a
    /// sentence; empty if they are whole.
    Q_INVOKABLE QString leftOut(const QString &id) const;
    /// Forgets problem() and done().
    Q_INVOKABLE void clear() { say({}, {}); }

Q_SIGNALS:
    void saidChanged();
    void editRequested(const QString &id);
    void duplicateRequested(const QString &id);
    void removeRequested(const QString &id);
    /// The person wants the organizations in the order of \a ids.
    void orderRequested(const QStringList &ids);

private:
    struct Row
    {
        QString id; ///< Tenant::id()
        QString name;
        QString source; ///< A file's path, an address, or empty
        int accounts = 0; ///< How many people are signed in there on this device

        bool operator==(const Row &) const = default;
    };
    static QList<Row> rowsOf(const QList<Account> &accounts);
    void update();
    void move(const QString &id, int places);
    Expected<QJsonObject> settings(const QString &id) const;
    QString sourceText(const Row &row) const;
    const Row *find(const QString &id) const;
    void say(const KeyfobError &problem, const QString &done);

    AccountList &m_accounts;
    QList<Row> m_rows;
    QSet<QString> m_managed;
    QString m_managedBy;
    Reader m_reader;
    KeyfobError m_problem;
    QString m_done;
};

} // namespace Keyfob
