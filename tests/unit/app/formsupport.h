// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/formmodel.h"
#include "openapi/apidescription.h"
#include "support/jsontext.h"

#include <QTest>

namespace Keyfob {

/// The content of a request whose schema is \a schema; \a schemas are the components that it refers
/// to, and \a more what else the content has.
inline ApiContent contentOf(const QByteArray &schema, const QByteArray &schemas = "{}",
                            const QByteArray &mediaType = "application/json",
                            const QByteArray &more = {})
{
    const QByteArray text =
        "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"T\",\"version\":\"1\"},\"paths\":{\"/t\":"
        "{\"post\":{\"operationId\":\"make\",\"requestBody\":{\"content\":{\""
        + mediaType + "\":{\"schema\":" + json(schema) + json(more)
        + "}}},\"responses\":{\"201\":{\"description\":\"Made\"}}}}},\"components\":{\"schemas\":"
        + json(schemas) + "}}";
    const auto description =
        ApiDescription::read(text, QUrl(QStringLiteral("https://api.example/openapi.json")));
    if (!description || description->operations().isEmpty())
        qFatal("the description cannot be read");
    return description->operations().first().body->contents.first();
}

inline ApiSchema schemaOf(const QByteArray &schema, const QByteArray &schemas = "{}")
{
    return contentOf(schema, schemas).schema;
}

/// The row of the field at \a pointer; -1: there is none.
inline int rowOf(const FormModel &form, const char *pointer)
{
    for (int row = 0; row < form.count(); ++row) {
        if (form.value(row, "pointer").toString() == QLatin1StringView(pointer))
            return row;
    }
    return -1;
}

inline QVariant valueOf(const FormModel &form, const char *pointer, QByteArrayView column)
{
    return form.value(rowOf(form, pointer), column);
}

inline void type(FormModel &form, const char *pointer, const QString &text)
{
    const int row = rowOf(form, pointer);
    QVERIFY2(row >= 0, pointer);
    form.setText(row, text);
}

inline QString faultAt(FormModel &form, const char *pointer)
{
    form.leave(rowOf(form, pointer));
    return valueOf(form, pointer, "fault").toString();
}

} // namespace Keyfob
