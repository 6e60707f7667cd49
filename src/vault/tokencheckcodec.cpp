// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tokencheckcodec.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Keyfob::TokenCheckCodec {

namespace {

using Rule = TokenCheck::Rule;

constexpr auto LastRule = Rule::Present;

/// All that IdToken::validate() looks at: a check does not own its name.
constexpr std::array Names {"signature", "typ",     "iss",    "sub",    "aud",
                            "azp",       "nonce",   "exp",    "nbf",    "iat",
                            "auth_time", "at_hash", "c_hash", "org_id", "org_name"};

/// What a rule expects, of the kind that it has; an invalid one: it is another.
QVariant expectedOf(Rule rule, const QJsonValue &json)
{
    switch (rule) {
    case Rule::Is: return json.isString() ? QVariant(json.toString()) : QVariant();
    case Rule::IsOneOf: return json.isArray() ? json.toVariant().toStringList() : QVariant();
    case Rule::IsAfter:
    case Rule::IsBefore: return json.isDouble() ? QVariant(json.toDouble()) : QVariant();
    case Rule::IsRecent: return json.isDouble() ? QVariant(json.toInteger()) : QVariant();
    case Rule::IsSame:
    case Rule::Present: break;
    }
    return {};
}

bool expectsNothing(Rule rule)
{
    return rule == Rule::IsSame || rule == Rule::Present;
}

} // namespace

QJsonArray encode(const TokenChecks &checks)
{
    QJsonArray array;
    for (const TokenCheck &check : checks) {
        array.append(
            QJsonObject {{QStringLiteral("name"), QString(check.name)},
                         {QStringLiteral("rule"), static_cast<int>(check.rule)},
                         {QStringLiteral("expected"), QJsonValue::fromVariant(check.expected)},
                         {QStringLiteral("seen"), check.seen}}); // undefined: not there
    }
    return array;
}

std::optional<TokenChecks> decode(const QJsonArray &array)
{
    TokenChecks checks;
    for (const QJsonValue &one : array) {
        const QString name = one[u"name"].toString();
        const auto known = std::find_if(Names.begin(), Names.end(), [&](const char *other) {
            return name == QLatin1StringView(other);
        });
        const int rule = one[u"rule"].toInt(-1);
        if (known == Names.end() || rule < 0 || rule > static_cast<int>(LastRule))
            return std::nullopt;
        TokenCheck check;
        check.name = QLatin1StringView(*known);
        check.rule = static_cast<Rule>(rule);
        check.expected = expectedOf(check.rule, one[u"expected"]);
        if (!check.expected.isValid() && !expectsNothing(check.rule))
            return std::nullopt;
        check.seen = one[u"seen"];
        checks.append(check);
    }
    return checks;
}

} // namespace Keyfob::TokenCheckCodec
