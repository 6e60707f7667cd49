// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../api/apirequest.h"
#include "../core/error.h"
#include "operation.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>

namespace Keyfob {

/// A request for an operation of a description: what its parameters and its body are. Values are
/// JSON text, so that numbers keep their digits.
struct KEYFOB_EXPORT OperationCall
{
    /// A file that goes as a part of a multipart body, or is the body.
    struct File
    {
        QString path; ///< Where it is on this machine
        QString mediaType = {}; ///< Empty: by its name
    };

    /// JSON values by (where, name); a parameter without one is not sent.
    QHash<QPair<ApiParameter::In, QString>, QByteArray> parameters = {};
    /// JSON value of the body, for JSON, form and multipart contents; the text itself for any
    /// other. Empty: no body.
    QByteArray body = {};
    /// Which of the operation's contents it is; empty: the first one that can be made.
    QString mediaType = {};
    /// Of a multipart body, by the member's name; under "" the file that is the whole body.
    QHash<QString, QList<File>> files = {};
    /// Sent as If-Match unless empty.
    QByteArray ifMatch = {};
    /// Sent where the operation declares an `Idempotency-Key` header.
    QByteArray idempotencyKey = {};

    void set(ApiParameter::In in, const QString &name, QByteArray json)
    {
        parameters[{in, name}] = std::move(json);
    }
    /// Sets a parameter that is a text.
    void setText(ApiParameter::In in, const QString &name, const QString &text);
    /// Sets the path parameters of \a operation, in the order of its path, to \a keys: JSON values,
    /// those of the resources above the item first. Where the path has fewer parameters, the last
    /// keys are those that count; where it has more, the others stay as they are.
    void setKeys(const ApiOperation &operation, const QList<QByteArray> &keys);
};

/// The names of the path parameters of \a path, in its order.
KEYFOB_EXPORT QStringList pathParametersOf(const QString &path);

/// \a keys, names with JSON values, by the names that the path of \a operation has for them: as in
/// OperationCall::setKeys(), their order counts and not what they are called elsewhere.
KEYFOB_EXPORT QList<QPair<QString, QByteArray>>
keysOf(const ApiOperation &operation, const QList<QPair<QString, QByteArray>> &keys);

/// Where \a operation's requests go: its first usable server whose origin is \a apiBase's, and
/// below it where there are several; else its first usable one; \a apiBase where the description
/// has none that can be used.
KEYFOB_EXPORT QUrl serverOf(const ApiOperation &operation, const QUrl &apiBase);

/// True if \a operation goes to \a apiBase's origin: only there the access token may be sent.
KEYFOB_EXPORT bool isAtApi(const ApiOperation &operation, const QUrl &apiBase);

/// The request that is \a call of \a operation, whose path is an absolute URL at the origin of
/// \a apiBase. Parameters are written by their style (OpenAPI "Style Values").
///
/// Errors: InvalidRequest, with the parameter's or member's name: one that is required is
/// missing, a value does not fit the style, a path parameter is empty; OriginRefused: the operation
/// is at another origin; FileFailed: a file cannot be read.
KEYFOB_EXPORT Expected<ApiRequest> makeRequest(const ApiOperation &operation,
                                               const OperationCall &call, const QUrl &apiBase);

} // namespace Keyfob
