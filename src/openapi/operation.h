// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "schema.h"
#include "security.h"

#include <QHashFunctions>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace Keyfob {

/// How a member of a form is written: as a parameter in a query is.
struct ApiPartStyle
{
    QString style = QStringLiteral("form");
    bool explode = true;
    bool allowReserved = false;
};

/// A content of a request or a response: its media type and schema.
struct ApiContent
{
    QString mediaType; ///< As written: "application/json", "multipart/form-data", "image/*"
    ApiSchema schema;
    /// `example`, or the value of the first of `examples`.
    DataNode example;
    /// Of multipart and form contents, the media type of a member, where one is declared.
    QMap<QString, QString> partTypes = {};
    /// Of the same, how a member is written, where that is declared (`style`, `explode` …).
    QMap<QString, ApiPartStyle> partStyles = {};
};

/// A parameter of an operation.
struct ApiParameter
{
    enum class In { Path, Query, Header, Cookie, QueryString };

    QString name;
    In in = In::Query;
    bool required = false;
    bool deprecated = false;
    bool allowEmpty = false;
    QString description; ///< CommonMark
    ApiSchema schema;
    DataNode example;
    /// form, simple, label, matrix, spaceDelimited, pipeDelimited, deepObject, cookie
    QString style;
    bool explode = false;
    bool allowReserved = false;
    /// The value is written as this media type, not by a style; or empty.
    QString mediaType = {};
    /// False for a name that only stands in the path: then it is a required string.
    bool isDeclared = true;
};

/// For QHash.
inline size_t qHash(ApiParameter::In in, size_t seed = 0)
{
    return ::qHash(static_cast<int>(in), seed);
}

/// The body of a request.
struct KEYFOB_EXPORT ApiBody
{
    bool required = false;
    QString description; ///< CommonMark
    QList<ApiContent> contents;

    /// The content for \a mediaType ("application/json" also finds "application/problem+json"
    /// last); null if there is none.
    const ApiContent *content(QStringView mediaType) const;
};

/// What an operation answers.
struct ApiAnswer
{
    QString status; ///< "200", "4XX" or "default"
    QString description; ///< CommonMark
    QList<ApiContent> contents;
    QStringList headers = {}; ///< The names of those that are declared
};

/// Where an API is.
struct ApiServer
{
    /// Absolute: variables have their default values, and a relative one stands against the
    /// address of the description. Invalid if that cannot be used.
    QUrl url;
    QString description;
    /// As written, with the variables' default values: "/v2" in a file has no address of its own.
    QString reference = {};
    QString name = {}; ///< 3.2
};

/// One operation of an API.
struct KEYFOB_EXPORT ApiOperation
{
    /// Names it in this description, and no other: the `operationId`, or else (also for the second
    /// with the same one) "get /timesheets/{id}". Text from outside: never a file name.
    QString id;
    QByteArray method; ///< Upper case
    QString path; ///< "/timesheets/{id}", with its slash and without a fragment
    QString summary; ///< Plain text of any kind; not made safe to show
    QString description; ///< CommonMark
    QStringList tags;
    bool deprecated = false;
    /// The path's and its own, each name and place once. Without the header parameters Accept,
    /// Content-Type and Authorization, which OpenAPI says are ignored: see ignoredHeaders.
    QList<ApiParameter> parameters;
    std::optional<ApiBody> body = {};
    QList<ApiAnswer> answers = {};
    ApiSecurity security = {};
    QList<ApiServer> servers = {}; ///< Its own, its path's, or the description's
    QStringList ignoredHeaders = {}; ///< As declared

    /// The answer for success: the first 2xx with a content, or the first 2xx, or "default"; null
    /// if there is none.
    const ApiAnswer *success() const;
    /// The parameter; null if there is none.
    const ApiParameter *parameter(ApiParameter::In in, QStringView name) const;
};

} // namespace Keyfob
