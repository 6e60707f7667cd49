// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/httpclient.h"
#include "setup/configurationcheck.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace Keyfob {

class HostResolver;

/// What a check of a tenant has found so far: one row for each step, with a verdict and, if
/// something is wrong, what to change and where.
class CheckModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from SetupModel")
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)

public:
    /// The order is that of CheckStep::Verdict.
    enum class Verdict { Ok, Warning, Wrong, Skipped };
    Q_ENUM(Verdict)
    enum Role { TitleRole = Qt::UserRole + 1, MessageRole, ChangeRole, VerdictRole };

    /// \a resolver is not owned; null: the system's.
    explicit CheckModel(const HostResolver *resolver = nullptr, QObject *parent = nullptr);
    ~CheckModel() override;

    /// Checks \a tenant; what was found before goes.
    void start(const Tenant &tenant);
    /// Ends a check and shows nothing.
    void clear();
    bool isRunning() const { return m_run && m_run->check.isRunning(); }
    /// What came of it, in a sentence; empty before the first check and while one runs.
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void add(const CheckStep &step);

    /// One check, with a network that is that tenant's alone.
    struct Run
    {
        explicit Run(const HostResolver *resolver);

        HttpClient http;
        ConfigurationCheck check;
    };

    const HostResolver *m_resolver;
    std::unique_ptr<Run> m_run;
    QList<CheckStep> m_steps;
};

} // namespace Keyfob
