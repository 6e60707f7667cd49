// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/export.h"

#include <QNetworkProxy>
#include <QString>

namespace Keyfob {

/// Which proxy requests go through. It never holds a user name or a password.
class KEYFOB_EXPORT ProxySetting
{
public:
    /// Which proxy it is.
    enum class Kind {
        System, ///< What the operating system is set to, `http_proxy` and its siblings included.
        None, ///< No proxy, whatever the system says.
        Http, ///< CONNECT (RFC 9110 9.3.6)
        Socks5, ///< RFC 1928; the proxy looks up names.
    };

    ProxySetting() = default;

    /// Reads `system`, `none`, `http://host:port` or `socks5://host:port`. Errors: InvalidRequest,
    /// whose message continues after the name of a field.
    static Expected<ProxySetting> parse(const QString &text);

    /// Which proxy it is.
    Kind kind() const { return m_kind; }
    /// The text that parse() reads.
    QString toString() const;
    /// The proxy itself; DefaultProxy for System.
    QNetworkProxy proxy() const;

    bool operator==(const ProxySetting &) const = default;

private:
    Kind m_kind = Kind::System;
    QString m_host;
    quint16 m_port = 0;
};

} // namespace Keyfob
