// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace Keyfob::Sandbox {

/// The names and values of a query or of an application/x-www-form-urlencoded body.
class Form
{
public:
    /// Decodes \a encoded; nothing if FormData::decode() refuses it.
    static std::optional<Form> parse(QByteArrayView encoded);

    /// The value of \a name, or empty; RFC 6749 3.1 treats both the same.
    QString value(QLatin1StringView name) const;

private:
    QHash<QString, QString> m_values;
};

/// \a values as a query or fragment: "a=1&b=2".
QByteArray formEncoded(const QList<QPair<QByteArray, QString>> &values);

} // namespace Keyfob::Sandbox
