// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpfront.h"

namespace Keyfob::Sandbox {

struct Realm;

/// The two cookies of the provider. Cookies know no ports (RFC 6265 8.5), so their names do: two
/// sandboxes on one machine stay apart.
class Cookies
{
public:
    explicit Cookies(const Realm &realm);

    /// Who is signed in (single sign-on), or empty.
    QByteArray session(const Request &request) const;
    void setSession(Response &response, const QByteArray &value) const;
    void clearSession(Response &response) const;

    /// Which browser it is, so that a form can come only from where it was shown; or empty.
    QByteArray browser(const Request &request) const;
    void setBrowser(Response &response, const QByteArray &value) const;

private:
    void set(Response &response, const QByteArray &name, const QByteArray &value) const;

    QByteArray m_session;
    QByteArray m_browser;
};

} // namespace Keyfob::Sandbox
