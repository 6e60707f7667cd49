// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "operation.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>

/// How values are written into requests (OpenAPI "Parameter Object", "Style Values"; RFC 6570).
/// Values are JSON text. null, and lists and maps of nothing, count as not being there.
namespace Keyfob::ParameterStyle {

/// \a text in the characters that an address may hold anywhere. \a reserved: those that may stay
/// besides; with any, escapes that are in it stay as well (RFC 6570 3.2.3).
QByteArray percentEncoded(const QString &text, QByteArrayView reserved = {});

/// \a json in a path, by the style simple, label or matrix. Never holds a character that ends a
/// segment. Errors: InvalidRequest, with the parameter's name.
Expected<QByteArray> inPath(const ApiParameter &parameter, const QByteArray &json);

/// \a json as pieces of a query, "a=1", "a=2" or "a%5Bb%5D=1". Errors: InvalidRequest.
Expected<QList<QByteArray>> inQuery(const ApiParameter &parameter, const QByteArray &json);

/// \a json as the value of a header (simple). Errors: InvalidRequest, also for control characters.
Expected<QByteArray> inHeader(const ApiParameter &parameter, const QByteArray &json);

/// \a json as pieces of `Cookie`, "a=1". Errors: InvalidRequest.
Expected<QList<QByteArray>> inCookie(const ApiParameter &parameter, const QByteArray &json);

/// \a json as all of the query (3.2, `in: querystring`). Errors: InvalidRequest.
Expected<QByteArray> asQueryString(const ApiParameter &parameter, const QByteArray &json);

} // namespace Keyfob::ParameterStyle
