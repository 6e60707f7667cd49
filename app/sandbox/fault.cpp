// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "fault.h"

#include <QList>
#include <QPair>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

const QList<QPair<QString, Fault>> &faults()
{
    static const QList<QPair<QString, Fault>> list {
        {u"wrong-nonce"_s, Fault::WrongNonce},
        {u"wrong-at-hash"_s, Fault::WrongAtHash},
        {u"wrong-issuer"_s, Fault::WrongIssuer},
        {u"wrong-audience"_s, Fault::WrongAudience},
        {u"expired"_s, Fault::Expired},
        {u"alg-none"_s, Fault::AlgNone},
        {u"bad-signature"_s, Fault::BadSignature},
        {u"wrong-state"_s, Fault::WrongState},
        {u"hang-authorize"_s, Fault::HangAuthorize},
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
