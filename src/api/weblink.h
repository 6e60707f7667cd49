// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace Keyfob {

/// Where an answer says that something related is (RFC 8288).
struct WebLink
{
    QUrl target; ///< Absolute
    QStringList relations; ///< "next", in lower case

    /// The links in the value of `Link`, relative to \a base. What is malformed ends the list; a
    /// link that is about another resource (`anchor`) is left out.
    static QList<WebLink> parse(QByteArrayView header, const QUrl &base);

    bool operator==(const WebLink &) const = default;
};

} // namespace Keyfob
