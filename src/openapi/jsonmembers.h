// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"
#include "json/jsonindex.h"

#include <QJsonValue>

#include <optional>
#include <vector>

namespace Keyfob {

/// The values directly inside \a node, in order.
std::vector<JsonIndex::Node> childrenOf(const JsonIndex &json, JsonIndex::Node node);

/// The member of the object \a node that is named \a name: of two, the last, as most readers of
/// JSON have it. Nothing if there is none, or \a node is no object.
std::optional<JsonIndex::Node> memberOf(const JsonIndex &json, JsonIndex::Node node,
                                        QStringView name);

/// The name of a member, decoded.
QString nameOf(const JsonIndex &json, JsonIndex::Node node);

/// A text, number, boolean or null as text, without quotes; a container as compact JSON.
QString textOf(const JsonIndex &json, JsonIndex::Node node);

/// \a value as compact JSON: a string with its quotes.
QByteArray jsonOf(const QJsonValue &value);

/// \a json without the white space between its tokens. It must be JSON.
KEYFOB_EXPORT QByteArray compactJson(QByteArrayView json);

/// \a mediaType without its parameters, in lower case: "application/json".
QString bareType(QStringView mediaType);

/// Something of \a mediaType is JSON: "application/json; charset=utf-8", "application/hal+json".
bool isJsonType(QStringView mediaType);

/// "a/b~" as a token of a JSON pointer (RFC 6901 3): "a~1b~0".
KEYFOB_EXPORT QString pointerToken(QString name);

/// The same the other way round (RFC 6901 4): "a~1b~0" is "a/b~".
QString unescapedToken(QString token);

} // namespace Keyfob
