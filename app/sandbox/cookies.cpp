// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "cookies.h"

#include "realm.h"

namespace Keyfob::Sandbox {

Cookies::Cookies(const Realm &realm)
    : m_session("keyfob_sandbox_session_" + QByteArray::number(realm.port))
    , m_browser("keyfob_sandbox_browser_" + QByteArray::number(realm.port))
{
}

QByteArray Cookies::session(const Request &request) const
{
    return request.cookie(m_session);
}

void Cookies::setSession(Response &response, const QByteArray &value) const
{
    set(response, m_session, value);
}

void Cookies::clearSession(Response &response) const
{
    response.with("Set-Cookie", m_session + "=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
}

QByteArray Cookies::browser(const Request &request) const
{
    return request.cookie(m_browser);
}

void Cookies::setBrowser(Response &response, const QByteArray &value) const
{
    set(response, m_browser, value);
}

void Cookies::set(Response &response, const QByteArray &name, const QByteArray &value) const
{
    // No Secure: this is http on loopback. Everything else as it should be.
    response.with("Set-Cookie", name + '=' + value + "; Path=/; HttpOnly; SameSite=Lax");
}

} // namespace Keyfob::Sandbox
