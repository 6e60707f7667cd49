// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openapi/apidescription.h"
#include "support/jsontext.h"

#include <QTest>

namespace Keyfob {

/// The description of an API at https://api.example/v1 whose `paths` are \a paths and whose
/// `components.schemas` are \a schemas, in JSON with ' in place of ".
inline ApiDescription described(const QByteArray &paths, const QByteArray &schemas = "{}",
                                const QByteArray &more = {})
{
    const QByteArray text =
        json("{'openapi':'3.1.0','info':{'title':'T','version':'1'},"
             "'servers':[{'url':'https://api.example/v1'}],"
             + more + "'components':{'schemas':" + schemas + "},'paths':" + paths + '}');
    const auto read =
        ApiDescription::read(text, QUrl(QStringLiteral("https://api.example/openapi.json")));
    if (!read)
        qFatal("%s", qPrintable(read.error().message()));
    return *read;
}

/// A `get` that answers \a schema.
inline QByteArray answers(const QByteArray &schema)
{
    return "'responses':{'200':{'description':'','content':{'application/json':{'schema':" + schema
        + "}}}}";
}

/// The schema \a text, in JSON with ' in place of ".
inline ApiSchema schemaOf(const QByteArray &text, const QByteArray &schemas = "{}")
{
    const auto description =
        described("{'/x':{'get':{'operationId':'x'," + answers(text) + "}}}", schemas);
    return description.operation(QStringLiteral("x"))->success()->contents.first().schema;
}

} // namespace Keyfob
