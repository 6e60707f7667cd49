// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tokeninspector.h"

#include "api/accesstokensource.h"
#include "core/clock.h"
#include "jose/base64url.h"

#include <QJsonDocument>

#include <memory>

namespace Keyfob {

namespace {

/// The JSON object that \a part of a JWT is; nothing if it is none.
std::optional<JsonIndex> objectOf(QByteArrayView part)
{
    auto json = Base64Url::decode(part);
    if (!json)
        return std::nullopt;
    auto index = JsonIndex::read(*json);
    if (!index || index->type(0) != JsonIndex::Type::Object)
        return std::nullopt;
    return std::move(*index);
}

} // namespace

TokenInspector::TokenInspector(AccessTokenSource *tokens, const Clock &clock, const Delay &delay,
                               QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_clipboard(delay)
    , m_timer(clock)
{
    connect(&m_clipboard, &SensitiveClipboard::changed, this, &TokenInspector::copiedChanged);
    connect(&m_timer, &ExpiryTimer::due, this, [this] {
        m_idToken.setNow(m_clock.now());
        m_payload.setNow(m_clock.now());
    });
}

void TokenInspector::setSession(const std::optional<Session> &session)
{
    m_tasks.cancel();
    if (!session) {
        m_clipboard.clear();
        m_idToken.setClaims({}, m_clock.now());
        m_checks.setChecks({});
        show(fail(Error::cancelled()));
        return;
    }
    const QByteArray json = QJsonDocument(session->claims).toJson(QJsonDocument::Compact);
    m_idToken.setClaims(JsonIndex::read(json).value_or(JsonIndex()), m_clock.now());
    followTimes();
    m_checks.setChecks(session->checks);
    if (m_kind != Kind::None)
        refresh(); // it may be another one
}

void TokenInspector::refresh()
{
    if (!m_tokens)
        return;
    m_tasks.cancel(); // what is on its way is older
    m_tasks.start(askForToken());
}

Task<> TokenInspector::askForToken()
{
    const CancelToken ended = m_tasks.cancellation();
    const auto token = co_await m_tasks.guard(m_tokens->accessToken());
    if (!ended.isCancelled())
        show(token);
}

void TokenInspector::show(const Expected<Secret> &token)
{
    m_kind = Kind::None;
    m_tokenSize = 0;
    m_problem.clear();
    std::optional<JsonIndex> header, payload;
    if (!token) {
        m_problem = token.error().message();
    } else {
        m_kind = Kind::Opaque;
        m_tokenSize = static_cast<int>(token->size());
        const QByteArrayView text = token->reveal();
        const qsizetype first = text.indexOf('.');
        const qsizetype last = text.lastIndexOf('.');
        // The signature stays here: without it, nobody can use what is shown.
        if (first > 0 && last > first && text.first(last).count('.') == 1) {
            header = objectOf(text.first(first));
            payload = objectOf(text.sliced(first + 1, last - first - 1));
        }
        if (header && payload)
            m_kind = Kind::Jwt;
    }
    const bool isJwt = m_kind == Kind::Jwt;
    m_header.setIndex(isJwt ? std::make_shared<const JsonIndex>(std::move(*header)) : nullptr);
    m_payload.setClaims(isJwt ? *payload : JsonIndex(), m_clock.now());
    followTimes();
    Q_EMIT changed();
}

void TokenInspector::followTimes()
{
    m_timer.setMoments(m_idToken.times() + m_payload.times());
}

void TokenInspector::copyAccessToken()
{
    if (!m_tokens)
        return;
    m_tasks.start(askForTokenToCopy());
}

Task<> TokenInspector::askForTokenToCopy()
{
    const CancelToken ended = m_tasks.cancellation();
    const auto token = co_await m_tasks.guard(m_tokens->accessToken());
    if (ended.isCancelled())
        co_return;
    if (token)
        m_clipboard.copy(*token);
    else
        show(token);
}

void TokenInspector::setClipboardSeconds(int seconds)
{
    m_clipboard.setTime(std::chrono::seconds(seconds));
    Q_EMIT copiedChanged();
}

} // namespace Keyfob
