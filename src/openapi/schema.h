// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "datanode.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Keyfob {

class DescriptionDocuments;
struct ApiProperty;

/// A schema of a description (JSON Schema 2020-12 in OpenAPI 3.1 and 3.2, the dialect of 3.0), read
/// when it is asked: references are followed then, and a schema may contain itself. `allOf` is
/// merged into what one sees here. Cheap to copy; any thread may read it.
class KEYFOB_EXPORT ApiSchema
{
public:
    ApiSchema() = default; ///< None: anything fits
    ApiSchema(std::shared_ptr<const DescriptionDocuments> documents, DataNode node);

    /// There is a schema, and its references lead somewhere.
    bool exists() const;
    /// Which of the description's schemas it is, after references; schemas that are the same value
    /// have the same key. For whoever walks schemas that contain themselves.
    QString key() const;
    /// The name of the component that a reference led to, such as "Timesheet"; or empty.
    QString name() const;

    /// The types that fit, without "null": object, array, string, number, integer, boolean. Where
    /// `type` is left out, what the other members say; empty: anything.
    QStringList types() const;
    /// The only type, or empty.
    QString type() const;
    bool is(QStringView type) const { return this->type() == type; }
    /// null fits: `nullable` (3.0), or "null" among the types, an alternative or the constants.
    bool isNullable() const;
    QString format() const; ///< date, date-time, email, uri, uuid, int64, byte, binary, password …
    QString title() const; ///< As text; not made safe to show
    QString description() const; ///< CommonMark
    bool isReadOnly() const; ///< Comes in responses, and is not sent
    bool isWriteOnly() const; ///< Is sent, and does not come in responses
    bool isDeprecated() const;
    DataNode defaultValue() const;
    /// `example`, or the first of `examples`.
    DataNode example() const;
    /// `enum`, or `const` as the only value.
    QList<DataNode> values() const;

    // Limits, as the description writes them; empty: none.
    QByteArray minimum() const; ///< A JSON number
    QByteArray maximum() const; ///< A JSON number
    bool isMinimumExclusive() const;
    bool isMaximumExclusive() const;
    QByteArray multipleOf() const;
    std::optional<qint64> minLength() const; ///< In Unicode characters
    std::optional<qint64> maxLength() const;
    QString pattern() const; ///< ECMA-262, not anchored
    std::optional<qint64> minItems() const;
    std::optional<qint64> maxItems() const;
    bool hasUniqueItems() const;

    /// `contentMediaType` and `contentEncoding` (3.1) of a string.
    QString contentMediaType() const;
    QString contentEncoding() const;

    /// Of an object, in the order of the description, those of `allOf` first.
    QList<ApiProperty> properties() const;
    /// The property named \a name.
    std::optional<ApiProperty> property(const QString &name) const;
    /// Of an array; not existing: anything.
    ApiSchema items() const;
    /// What other members than properties() an object may have: nothing if none are allowed; a
    /// schema that does not exist for anything.
    std::optional<ApiSchema> additionalProperties() const;

    /// `oneOf` or `anyOf`, without the one that is only null; a single one is merged like `allOf`.
    QList<ApiSchema> alternatives() const;
    /// The member that says which of the alternatives it is, and the value for each.
    QString discriminator() const;
    QString discriminatorValue(const ApiSchema &alternative) const;

    /// It holds members that a form cannot express (`not`, `if`, `patternProperties`, tuples …).
    bool isBeyondForms() const;

private:
    class View;

    ApiSchema(std::shared_ptr<const DescriptionDocuments> documents, std::vector<DataNode> nodes);
    std::shared_ptr<const View> view() const;

    std::shared_ptr<const DescriptionDocuments> m_documents;
    DataNode m_node;
    std::vector<DataNode> m_more; ///< What else it must fit: a member that several schemas have
};

/// A member of an object.
struct ApiProperty
{
    QString name;
    ApiSchema schema;
    bool required = false;
};

} // namespace Keyfob
