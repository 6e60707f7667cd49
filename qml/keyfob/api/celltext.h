// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openapi/resource.h"
#include "json/jsonindex.h"

#include <QString>

namespace Keyfob::CellText {

/// The value \a node of \a json as a person reads it, on one line: dates and numbers in their
/// language, what is nested in short. Values that look like secrets are covered.
QString shown(const JsonIndex &json, JsonIndex::Node node, ApiColumn::Kind kind);

/// The same for files: dates and numbers as they came, texts whole, what is nested as JSON.
QString exported(const JsonIndex &json, JsonIndex::Node node);

/// The color of a badge for \a value: Badge.Tone in QML.
int tone(const QString &value);

/// What a value is sorted by: made once for each row.
struct SortKey
{
    int rank = -1; ///< Nothing, null, booleans, numbers, texts, what is nested
    double number = 0; ///< Also how many are nested
    QByteArray digits; ///< A number as it is written, for those that are near each other
    QString text;
};
SortKey sortKey(const JsonIndex &json, JsonIndex::Node node);
/// Numbers by their exact value, texts as the person's language sorts them.
bool isLess(const SortKey &a, const SortKey &b);

} // namespace Keyfob::CellText
