// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/formmodel.h"
#include "openapi/apidescription.h"
#include "request/operationlist.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// Writes requests from the API's description: an operation is chosen, its parameters are filled in
/// as a form, and the request follows.
class RequestComposer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from RequestRunner")
    Q_PROPERTY(Keyfob::OperationList *operations READ operations CONSTANT)
    Q_PROPERTY(Keyfob::FormModel *parameters READ parameters CONSTANT)
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed)
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString description READ description NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit RequestComposer(QObject *parent = nullptr);

    /// Offers the operations of \a description, whose API is at \a apiBase; \a held: what the
    /// session may do.
    void setDescription(const ApiDescription &description, const QUrl &apiBase,
                        const QStringList &held);

    OperationList *operations() { return &m_operations; }
    FormModel *parameters() { return &m_parameters; }
    bool isAvailable() const { return !m_description.isEmpty(); } ///< There are operations.
    bool isActive() const { return !m_id.isEmpty(); } ///< One is chosen.
    QString title() const;
    QString description() const; ///< CommonMark
    /// Why the request is not whole yet; or empty.
    QString problem() const { return m_problem; }

    /// Chooses the operation of a row of operations().
    Q_INVOKABLE void choose(int row);
    /// Lets the request be as it is written.
    Q_INVOKABLE void clear();
    /// Writes the first operation that reads and needs no parameter, for a page that shows none.
    Q_INVOKABLE void chooseFirst();

Q_SIGNALS:
    void changed();
    /// The request as it is now; \a body is empty unless an operation was just chosen.
    void composed(const QString &method, const QString &path, const QString &body);

private:
    void start(const QString &id);
    void compose(bool fresh);
    QString sample(const ApiOperation &operation) const;

    ApiDescription m_description;
    QUrl m_apiBase;
    QStringList m_held;
    OperationList m_operations;
    FormModel m_parameters;
    QString m_id;
    QString m_problem;
};

} // namespace Keyfob
