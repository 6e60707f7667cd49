// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tenantform.h"

#include "setup/tenantexport.h"
#include "json/strictjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Keyfob {

namespace {

constexpr QLatin1StringView SecretField("client_secret");

/// What most organizations need, in the order of the form.
const QStringList &basicFields()
{
    static const QStringList fields {
        QStringLiteral("name"),         QStringLiteral("issuer"),
        QStringLiteral("domain"),       QStringLiteral("client_id"),
        QStringLiteral("redirect_uri"), QStringLiteral("loopback_redirect_uri"),
        QStringLiteral("user_agent"),   QStringLiteral("response_type"),
        QStringLiteral("audience"),     QStringLiteral("scope"),
        QStringLiteral("api_base_url"), QStringLiteral("sign_in_hosts"),
    };
    return fields;
}

bool isWords(const QJsonObject &property)
{
    return property.value(QLatin1StringView("$ref")) == QLatin1StringView("#/$defs/words");
}

/// What the schema says in English: tools/translate reads its texts from there.
QString translated(const QString &text)
{
    return text.isEmpty() ? text : TenantForm::tr(text.toUtf8().constData());
}

} // namespace

TenantForm::TenantForm(QObject *parent)
    : QAbstractListModel(parent)
    , m_fields(readSchema())
{
}

QList<TenantForm::Field> TenantForm::readSchema()
{
    QFile file(QStringLiteral(":/keyfob/tenant.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject properties = QJsonDocument::fromJson(file.readAll())
                                       .object()
                                       .value(QLatin1StringView("properties"))
                                       .toObject();
    QStringList names = basicFields();
    for (const QString &name : Tenant::fieldNames()) {
        if (!names.contains(name)
            && properties.value(name).toObject().contains(QLatin1StringView("title")))
            names.append(name);
    }
    QList<Field> fields;
    for (const QString &name : std::as_const(names)) {
        const QJsonObject property = properties.value(name).toObject();
        Field field;
        field.name = name;
        field.title = property.value(QLatin1StringView("title")).toString();
        field.help = property.value(QLatin1StringView("description")).toString();
        field.example = property.value(QLatin1StringView("examples")).toArray().first().toString();
        for (const QJsonValue &choice : property.value(QLatin1StringView("enum")).toArray())
            field.choices.append(choice.toString());
        const QString type = property.value(QLatin1StringView("type")).toString();
        if (isWords(property))
            field.kind = Kind::Words;
        else if (type == QLatin1StringView("integer"))
            field.kind = Kind::Number;
        else if (type == QLatin1StringView("object"))
            field.kind = Kind::Object;
        else if (type == QLatin1StringView("array"))
            field.kind = Kind::Json;
        if (type == QLatin1StringView("boolean")) {
            field.kind = Kind::Truth;
            field.choices = {QStringLiteral("false"), QStringLiteral("true")};
        }
        fields.append(field);
    }
    return fields;
}

Expected<void> TenantForm::load(const QByteArray &json)
{
    const auto object = StrictJson::parseObject(json);
    if (!object)
        return fail(object.error());
    beginResetModel();
    m_loaded = *object;
    m_object = *object;
    check();
    endResetModel();
    Q_EMIT changed();
    return {};
}

QByteArray TenantForm::json() const
{
    return QJsonDocument(m_object).toJson();
}

QByteArray TenantForm::exported() const
{
    return QJsonDocument(exportedTenant(m_object)).toJson();
}

void TenantForm::setName(const QString &name)
{
    for (int row = 0; row < m_fields.size(); ++row) {
        if (m_fields.at(row).name == QLatin1StringView("name"))
            setValue(row, name);
    }
}

void TenantForm::setValue(int row, const QString &text)
{
    if (row < 0 || row >= m_fields.size())
        return;
    const Field &field = m_fields.at(row);
    if (text.trimmed() == this->text(field))
        return;
    if (text.trimmed().isEmpty())
        m_object.remove(field.name);
    else
        m_object.insert(field.name, value(field, text.trimmed()));
    check();
    // The problem may have moved to another field.
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ValueRole, ProblemRole});
    Q_EMIT changed();
}

QString TenantForm::text(const Field &field) const
{
    const QJsonValue value = m_object.value(field.name);
    if (field.kind == Kind::Json && value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isArray()) {
        QStringList entries;
        for (const QJsonValue &entry : value.toArray())
            entries.append(entry.toString());
        return entries.join(QStringLiteral(", "));
    }
    if (value.isObject()) {
        QStringList entries;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            entries.append(it.key() + QLatin1Char('=') + it.value().toString());
        return entries.join(QStringLiteral(", "));
    }
    return value.isString() ? value.toString() : value.toVariant().toString();
}

QJsonValue TenantForm::value(const Field &field, const QString &text) const
{
    static const QRegularExpression separator(QStringLiteral("[,\\s]+"));
    switch (field.kind) {
    case Kind::Text: return text;
    case Kind::Words: {
        const QStringList words = text.split(separator, Qt::SkipEmptyParts);
        return QJsonArray::fromStringList(words);
    }
    case Kind::Number: {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(text);
    }
    case Kind::Json: {
        // What is no list yet stays as it was typed, and check() says so.
        const auto json = QJsonDocument::fromJson(text.toUtf8());
        return json.isArray() ? QJsonValue(json.array()) : QJsonValue(text);
    }
    case Kind::Truth: return text == QLatin1StringView("true");
    case Kind::Object: {
        QJsonObject object;
        for (const QString &pair : text.split(separator, Qt::SkipEmptyParts))
            object.insert(pair.section(QLatin1Char('='), 0, 0), pair.section(QLatin1Char('='), 1));
        return object;
    }
    }
    return {};
}

void TenantForm::check()
{
    m_problem.clear();
    m_problemField.clear();
    const auto tenant = Tenant::parse(json());
    if (tenant)
        return;
    m_problem = tenant.error().message();
    m_problemField = tenant.error().detail();
}

int TenantForm::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QVariant TenantForm::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Field &field = m_fields.at(index.row());
    switch (role) {
    case FieldRole: return field.name;
    case TitleRole: return translated(field.title);
    case HelpRole: return translated(field.help);
    case ExampleRole: return field.example;
    case ChoicesRole: return field.choices;
    case ValueRole: return text(field);
    case ProblemRole: return field.name == m_problemField ? m_problem : QString();
    case AdvancedRole: return !basicFields().contains(field.name);
    case SecretRole: return field.name == SecretField;
    default: return {};
    }
}

QHash<int, QByteArray> TenantForm::roleNames() const
{
    return {{FieldRole, "field"},     {TitleRole, "title"},       {HelpRole, "help"},
            {ExampleRole, "example"}, {ChoicesRole, "choices"},   {ValueRole, "value"},
            {ProblemRole, "problem"}, {AdvancedRole, "advanced"}, {SecretRole, "secret"}};
}

} // namespace Keyfob
