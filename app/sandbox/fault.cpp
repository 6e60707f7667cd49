// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "fault.h"

#include <QList>
#include <QPair>

namespace Keyfob::Sandbox {

namespace {

const QList<QPair<QString, Fault>> &faults()
{
    static const QList<QPair<QString, Fault>> list {
        {u"wrong-nonce"_qs, Fault::WrongNonce},
        {u"wrong-at-hash"_qs, Fault::WrongAtHash},
        {u"wrong-issuer"_qs, Fault::WrongIssuer},
        {u"wrong-audience"_qs, Fault::WrongAudience},
        {u"expired"_qs, Fault::Expired},
        {u"alg-none"_qs, Fault::AlgNone},
        {u"bad-signature"_qs, Fault::BadSignature},
        {u"wrong-state"_qs, Fault::WrongState},
        {u"hang-authorize"_qs, Fault::HangAuthorize},
    };
    return list;
}

} // namespace

QStringList faultNames()
{
    QStringList names;
    for (const auto &[name, fault] : faults())
        names.append(name);
    return names;
}

std::optional<Fault> faultNamed(const QString &name)
{
    for (const auto &[known, fault] : faults()) {
        if (known == name)
            return fault;
    }
    return std::nullopt;
}

} // namespace Keyfob::Sandbox
