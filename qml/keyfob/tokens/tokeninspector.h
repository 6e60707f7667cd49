// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "auth/session.h"
#include "common/expirytimer.h"
#include "core/error.h"
#include "tokens/sensitiveclipboard.h"
#include "tokens/tokencheckmodel.h"
#include "tokens/tokenclaimmodel.h"
#include "viewer/jsontreemodel.h"

#include <optional>

namespace Keyfob {

class AccessTokenSource;
class Clock;

/// What the tokens of a session say. No token reaches the screen: of the access token, which is
/// the API's to judge, no more than what a JWT says in plain sight.
class TokenInspector : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from WorkspaceModel")
    Q_PROPERTY(Keyfob::TokenClaimModel *idToken READ idToken CONSTANT)
    Q_PROPERTY(Keyfob::TokenCheckModel *checks READ checks CONSTANT)
    Q_PROPERTY(Keyfob::TokenInspector::Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(Keyfob::TokenClaimModel *payload READ payload CONSTANT)
    Q_PROPERTY(Keyfob::JsonTreeModel *header READ header CONSTANT)
    Q_PROPERTY(int tokenSize READ tokenSize NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool copied READ isCopied NOTIFY copiedChanged)
    Q_PROPERTY(int clipboardSeconds READ clipboardSeconds NOTIFY copiedChanged)

public:
    enum class Kind {
        None, ///< There is no access token.
        Opaque, ///< Only the API can read it.
        Jwt,
    };
    Q_ENUM(Kind)

    /// None is owned. \a tokens may be null.
    TokenInspector(AccessTokenSource *tokens, const Clock &clock, const Delay &delay,
                   QObject *parent = nullptr);

    TokenClaimModel *idToken() { return &m_idToken; }
    TokenCheckModel *checks() { return &m_checks; }
    Kind kind() const { return m_kind; }
    TokenClaimModel *payload() { return &m_payload; }
    JsonTreeModel *header() { return &m_header; }
    /// In octets.
    int tokenSize() const { return m_tokenSize; }
    /// Why there is no access token to look at.
    QString problem() const { return m_problem; }
    /// True while the access token is on the clipboard.
    bool isCopied() const { return m_clipboard.isHolding(); }

    void setSession(const std::optional<Session> &session);

    /// Looks at the access token that there is now.
    Q_INVOKABLE void refresh();
    /// Puts the access token on the clipboard for a while: see SensitiveClipboard.
    Q_INVOKABLE void copyAccessToken();
    /// Takes it off again.
    /// How long it stays there, in seconds.
    int clipboardSeconds() const { return static_cast<int>(m_clipboard.time().count()); }
    void setClipboardSeconds(int seconds);
    Q_INVOKABLE void clearClipboard() { m_clipboard.clear(); }

Q_SIGNALS:
    void changed();
    void copiedChanged();

private:
    Task<> askForToken();
    Task<> askForTokenToCopy();
    void show(const Expected<Secret> &token);
    void followTimes();

    AccessTokenSource *m_tokens;
    const Clock &m_clock;
    SensitiveClipboard m_clipboard;
    TokenClaimModel m_idToken;
    TokenCheckModel m_checks;
    TokenClaimModel m_payload;
    JsonTreeModel m_header;
    ExpiryTimer m_timer;
    Kind m_kind = Kind::None;
    int m_tokenSize = 0;
    QString m_problem;
    TaskScope m_tasks;
};

} // namespace Keyfob
