// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace Keyfob {

/// What is wrong with \a name as an entry of `sign_in_hosts`, as the end of a sentence that begins
/// with the entry; nothing if it can be used. A host name in lower case, with a star for all hosts
/// below it or without (`*.example.com`), or an IPv4 address.
KEYFOB_EXPORT std::optional<QString> signInHostFault(const QString &name);

/// The hosts of a list such as `sign_in_hosts`: names, and with a star whatever is below them.
class KEYFOB_EXPORT SignInHosts
{
public:
    SignInHosts() = default;
    explicit SignInHosts(const QStringList &names);

    /// Adds \a name; one that is no host adds nothing.
    void add(const QString &name);
    /// True if \a host, in any case and in Unicode or punycode, is one of them.
    bool contains(const QString &host) const;
    /// True if one of them is, or may be, below \a host, which a cookie's domain names.
    bool reachBelow(const QString &host) const;

    /// \a host as the web engine writes it: in lower case and punycode. Empty if it is none.
    static QString canonical(const QString &host);

private:
    QSet<QString> m_names;
    QStringList m_suffixes; ///< ".example.com" for *.example.com
};

} // namespace Keyfob
