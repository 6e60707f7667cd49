// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "cookiepolicies.h"

#include "json/jsonindex.h"
#include "json/jsonstring.h"

#include <array>

namespace Keyfob {

namespace {

using Node = JsonIndex::Node;
using SameSite = CookiePolicies::SameSite;

constexpr std::array<std::pair<QLatin1StringView, SameSite>, 4> Policies {
    {{QLatin1StringView("none"), SameSite::None},
     {QLatin1StringView("lax"), SameSite::Lax},
     {QLatin1StringView("strict"), SameSite::Strict},
     {QLatin1StringView("unspecified"), SameSite::Default}}};

/// The member of \a object with this name, which is written without escapes.
std::optional<Node> member(const JsonIndex &json, std::optional<Node> object, QByteArrayView name)
{
    if (!object || json.type(*object) != JsonIndex::Type::Object)
        return {};
    Node child = json.firstChild(*object);
    for (Node left = json.childCount(*object); left > 0; --left, child = json.next(child)) {
        if (json.name(child).sliced(1).chopped(1) == name)
            return child;
    }
    return {};
}

QByteArray number(const JsonIndex &json, std::optional<Node> node)
{
    const bool isNumber = node && json.type(*node) == JsonIndex::Type::Number;
    return isNumber ? json.lexeme(*node).toByteArray() : QByteArray();
}

QString text(const JsonIndex &json, std::optional<Node> node)
{
    const bool isText = node && json.type(*node) == JsonIndex::Type::String;
    return isText ? JsonString::decode(json.lexeme(*node)) : QString();
}

} // namespace

CookiePolicies::CookiePolicies()
{
    m_line.reserve(MaxLine + 1);
}

CookiePolicies::~CookiePolicies()
{
    m_line.fill('\0');
}

void CookiePolicies::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView part = end < 0 ? bytes : bytes.first(end);
        if (m_line.size() + part.size() > MaxLine)
            m_skipping = true;
        if (!m_skipping)
            m_line.append(part);
        if (end < 0)
            return;
        bytes = bytes.sliced(end + 1);
        if (!m_skipping)
            endLine();
        m_skipping = false;
        m_line.fill('\0');
        m_line.resize(0);
    }
}

std::optional<SameSite> CookiePolicies::find(const QNetworkCookie &cookie) const
{
    const auto found = m_policies.constFind({cookie.name(), {cookie.domain(), cookie.path()}});
    return found == m_policies.constEnd() ? std::nullopt : std::optional(*found);
}

void CookiePolicies::endLine()
{
    if (m_line.endsWith(','))
        m_line.chop(1);
    if (hasBegun())
        readEvent();
    else if (m_line.startsWith("{\"constants\":"))
        readConstants();
}

void CookiePolicies::readConstants()
{
    // The object continues with the events.
    m_line.append('}');
    const auto json = JsonIndex::read(m_line);
    if (!json || json->hasDuplicates())
        return;
    const auto types = member(*json, member(*json, Node(0), "constants"), "logEventTypes");
    m_added = number(*json, member(*json, types, "COOKIE_STORE_COOKIE_ADDED"));
    m_deleted = number(*json, member(*json, types, "COOKIE_STORE_COOKIE_DELETED"));
}

void CookiePolicies::readEvent()
{
    // Most lines are of other events: they are not worth being read as JSON.
    const auto mentions = [this](const QByteArray &type) {
        return !type.isEmpty() && m_line.contains("\"type\":" + type);
    };
    if (!mentions(m_added) && !mentions(m_deleted))
        return;
    const auto json = JsonIndex::read(m_line);
    if (!json || json->hasDuplicates())
        return;
    const QByteArray type = number(*json, member(*json, Node(0), "type"));
    const auto facts = member(*json, Node(0), "params");
    const Key key {
        text(*json, member(*json, facts, "name")).toUtf8(),
        {text(*json, member(*json, facts, "domain")), text(*json, member(*json, facts, "path"))}};
    if (key.second.first.isEmpty())
        return;
    if (type == m_deleted) {
        m_policies.remove(key);
    } else if (type == m_added) {
        // Whatever it said before is no longer true, even if this cannot be understood.
        m_policies.remove(key);
        const QString said = text(*json, member(*json, facts, "same_site"));
        for (const auto &[name, policy] : Policies) {
            if (name == said && m_policies.size() < MaxCookies)
                m_policies.insert(key, policy);
        }
    }
}

} // namespace Keyfob
