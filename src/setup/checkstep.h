// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "providersetting.h"

#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Keyfob {

/// One thing that ConfigurationCheck looked at, and what came of it.
struct KEYFOB_EXPORT CheckStep
{
    /// What it looked at.
    enum class Id {
        Address, ///< DNS
        Connection, ///< TLS, and whether anybody answers
        Discovery,
        ClockOffset,
        Keys,
        Algorithms,
        ResponseTypes, ///< With the response mode
        ClientId,
        RedirectUri,
        LoopbackRedirectUri,
        Audience,
        Scopes,
        Pkce,
        PushedRequests,
        Dpop,
        SilentSignIn, ///< `prompt=none`
        TokenEndpoint,
        Logout,
        Revocation,
        Api,
        ApiToken, ///< What the API says to a token that is none
    };
    /// What came of it.
    enum class Verdict {
        Ok,
        Warning, ///< Signing in works; something else does not, or cannot be told
        Wrong,
        Skipped, ///< Does not apply, or something before it is wrong
    };

    Id id = Id::Address;
    Verdict verdict = Verdict::Ok;
    QString message; ///< What is so, a sentence or two
    QString change; ///< What to change, and where; empty if nothing
    std::optional<ProviderSetting> setting; ///< What to change at the provider, if anything
    QString field; ///< What to change in the tenant file, if anything
    QString detail; ///< For the log, in English

    /// What people read: "Callback URL".
    QString title() const;
    /// For programs: "redirect-uri". Stable.
    QString idName() const;
    /// For programs: "ok", "warning", "wrong", "skipped". Stable.
    QString verdictName() const;
    /// All of it for programs (keyfob(1), `--json`).
    QJsonObject toJson() const;
};

} // namespace Keyfob

Q_DECLARE_METATYPE(Keyfob::CheckStep)
