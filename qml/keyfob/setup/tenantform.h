// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "oidc/tenant.h"

#include <QAbstractListModel>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// A tenant file as a form: one row for each field of the schema, with its title, help and example,
/// and what is wrong with it while somebody types.
class TenantForm : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from SetupModel")
    Q_PROPERTY(bool valid READ isValid NOTIFY changed)
    Q_PROPERTY(bool modified READ isModified NOTIFY changed)

public:
    enum Role {
        FieldRole = Qt::UserRole + 1,
        TitleRole,
        HelpRole,
        ExampleRole,
        ChoicesRole, ///< Empty: free text
        ValueRole, ///< As text: lists with commas, objects as `name=value`, others as JSON
        ProblemRole, ///< Empty: nothing is wrong
        AdvancedRole, ///< Most organizations do not need it
        SecretRole,
    };

    explicit TenantForm(QObject *parent = nullptr);

    /// Shows the tenant file \a json. Errors: ResponseInvalid for what is no JSON object.
    Expected<void> load(const QByteArray &json);

    bool isValid() const { return m_problemField.isEmpty() && m_problem.isEmpty(); }
    bool isModified() const { return m_object != m_loaded; }
    /// The tenant file with what was typed.
    QByteArray json() const;
    /// The same without what is secret, for others.
    QByteArray exported() const;
    const QJsonObject &object() const { return m_object; } ///< As json()

    /// Gives it another name.
    void setName(const QString &name);

    /// Somebody types \a text into the field in \a row; empty: the field is left out.
    Q_INVOKABLE void setValue(int row, const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    enum class Kind { Text, Words, Number, Truth, Object, Json };
    struct Field
    {
        QString name;
        QString title;
        QString help;
        QString example;
        QStringList choices;
        Kind kind = Kind::Text;
    };

    static QList<Field> readSchema();
    QString text(const Field &field) const;
    QJsonValue value(const Field &field, const QString &text) const;
    void check();

    QList<Field> m_fields;
    QJsonObject m_loaded;
    QJsonObject m_object;
    QString m_problemField;
    QString m_problem;
};

} // namespace Keyfob
