// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "misconfiguration/misconfiguration.h"

#include <QList>
#include <QPair>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

const QList<QPair<QString, Misconfiguration>> &names()
{
    static const QList<QPair<QString, Misconfiguration>> list {
        {u"unknown-client"_s, Misconfiguration::UnknownClient},
        {u"wrong-redirect"_s, Misconfiguration::WrongRedirect},
        {u"implicit-off"_s, Misconfiguration::ImplicitOff},
        {u"unknown-audience"_s, Misconfiguration::UnknownAudience},
        {u"pkce-required"_s, Misconfiguration::PkceRequired},
        {u"par-required"_s, Misconfiguration::ParRequired},
        {u"dpop-required"_s, Misconfiguration::DpopRequired},
        {u"hs256-only"_s, Misconfiguration::Hs256Only},
        {u"code-only"_s, Misconfiguration::CodeOnly},
        {u"no-end-session"_s, Misconfiguration::NoEndSession},
        {u"wrong-issuer"_s, Misconfiguration::WrongIssuer},
        {u"expired-certificate"_s, Misconfiguration::ExpiredCertificate},
        {u"no-rules"_s, Misconfiguration::NoRules},
        {u"no-added-scopes"_s, Misconfiguration::NoAddedScopes},
    };
    return list;
}

} // namespace

QStringList misconfigurationNames()
{
    QStringList all;
    for (const auto &[name, misconfiguration] : names())
        all.append(name);
    return all;
}

std::optional<Misconfiguration> misconfigurationNamed(const QString &name)
{
    for (const auto &[known, misconfiguration] : names()) {
        if (known == name)
            return misconfiguration;
    }
    return std::nullopt;
}

} // namespace Keyfob::Sandbox
