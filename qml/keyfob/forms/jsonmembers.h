// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace Keyfob {

/// One JSON value, taken apart: its members or items as compact JSON.
struct JsonMembers
{
    enum class Type { Object, Array, Scalar };

    /// Takes \a json apart; nothing if it is not valid.
    static std::optional<JsonMembers> of(const QByteArray &json);

    Type type = Type::Scalar;
    QList<std::pair<QString, QByteArray>> members; ///< Names are empty in an array

    /// The value of the member \a name, the last one of that name.
    std::optional<QByteArray> value(const QString &name) const;
};

} // namespace Keyfob
