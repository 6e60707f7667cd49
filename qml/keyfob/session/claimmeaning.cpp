// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "claimmeaning.h"

#include <QCoreApplication>
#include <QHash>

namespace Keyfob {

namespace {

/// Where a claim is shown.
enum class Shown {
    OnTokens, ///< On the Tokens page alone: the protocol's, or on Home in a place of its own
    OnHome, ///< Also on Home, with what the organization says
};

struct Meaning
{
    const char *name;
    const char *text;
    Shown shown = Shown::OnTokens;
};

/// In the order in which they are shown.
constexpr Meaning meanings[] = {
    {"iss", QT_TRANSLATE_NOOP("Keyfob::Claim", "Who issued it")},
    {"sub", QT_TRANSLATE_NOOP("Keyfob::Claim", "Who it is about")},
    {"aud", QT_TRANSLATE_NOOP("Keyfob::Claim", "Whom it is for")},
    {"azp", QT_TRANSLATE_NOOP("Keyfob::Claim", "The program that asked for it")},
    {"client_id", QT_TRANSLATE_NOOP("Keyfob::Claim", "The program that asked for it")},
    {"exp", QT_TRANSLATE_NOOP("Keyfob::Claim", "When it ends")},
    {"iat", QT_TRANSLATE_NOOP("Keyfob::Claim", "When it was issued")},
    {"nbf", QT_TRANSLATE_NOOP("Keyfob::Claim", "Not valid before")},
    {"auth_time", QT_TRANSLATE_NOOP("Keyfob::Claim", "When the person signed in")},
    {"scope", QT_TRANSLATE_NOOP("Keyfob::Claim", "What it allows")},
    {"permissions", QT_TRANSLATE_NOOP("Keyfob::Claim", "What it allows")},
    {"nonce", QT_TRANSLATE_NOOP("Keyfob::Claim", "Ties it to one sign-in")},
    {"at_hash", QT_TRANSLATE_NOOP("Keyfob::Claim", "Ties it to its access token")},
    {"c_hash", QT_TRANSLATE_NOOP("Keyfob::Claim", "Ties it to its code")},
    {"s_hash", QT_TRANSLATE_NOOP("Keyfob::Claim", "Ties it to its state")},
    {"acr", QT_TRANSLATE_NOOP("Keyfob::Claim", "Assurance level")},
    {"amr", QT_TRANSLATE_NOOP("Keyfob::Claim", "How the person signed in")},
    {"sid", QT_TRANSLATE_NOOP("Keyfob::Claim", "The provider's session")},
    {"jti", QT_TRANSLATE_NOOP("Keyfob::Claim", "Token ID")},
    {"typ", QT_TRANSLATE_NOOP("Keyfob::Claim", "What kind of token it is")},
    {"gty", QT_TRANSLATE_NOOP("Keyfob::Claim", "How the token was granted")},
    {"org_id", QT_TRANSLATE_NOOP("Keyfob::Claim", "The organization's number"), Shown::OnHome},
    {"org_name", QT_TRANSLATE_NOOP("Keyfob::Claim", "The organization's name"), Shown::OnHome},
    {"groups", QT_TRANSLATE_NOOP("Keyfob::Claim", "Groups you belong to"), Shown::OnHome},
    {"roles", QT_TRANSLATE_NOOP("Keyfob::Claim", "What you may do there"), Shown::OnHome},
    {"department", QT_TRANSLATE_NOOP("Keyfob::Claim", "Where you work"), Shown::OnHome},
    {"name", QT_TRANSLATE_NOOP("Keyfob::Claim", "Full name")},
    {"given_name", QT_TRANSLATE_NOOP("Keyfob::Claim", "Given name")},
    {"family_name", QT_TRANSLATE_NOOP("Keyfob::Claim", "Family name")},
    {"middle_name", QT_TRANSLATE_NOOP("Keyfob::Claim", "Middle name")},
    {"nickname", QT_TRANSLATE_NOOP("Keyfob::Claim", "Nickname")},
    {"preferred_username", QT_TRANSLATE_NOOP("Keyfob::Claim", "User name")},
    {"email", QT_TRANSLATE_NOOP("Keyfob::Claim", "E-mail address")},
    {"email_verified", QT_TRANSLATE_NOOP("Keyfob::Claim", "Whether the provider has verified it")},
    {"phone_number", QT_TRANSLATE_NOOP("Keyfob::Claim", "Telephone")},
    {"phone_number_verified",
     QT_TRANSLATE_NOOP("Keyfob::Claim", "Whether the provider has verified it")},
    {"address", QT_TRANSLATE_NOOP("Keyfob::Claim", "Postal address")},
    {"gender", QT_TRANSLATE_NOOP("Keyfob::Claim", "Gender")},
    {"birthdate", QT_TRANSLATE_NOOP("Keyfob::Claim", "Date of birth")},
    {"zoneinfo", QT_TRANSLATE_NOOP("Keyfob::Claim", "Time zone")},
    {"locale", QT_TRANSLATE_NOOP("Keyfob::Claim", "Language")},
    {"profile", QT_TRANSLATE_NOOP("Keyfob::Claim", "Page of the person")},
    {"picture", QT_TRANSLATE_NOOP("Keyfob::Claim", "Picture")},
    {"website", QT_TRANSLATE_NOOP("Keyfob::Claim", "Website")},
    {"updated_at", QT_TRANSLATE_NOOP("Keyfob::Claim", "When these were last changed")},
};

} // namespace

int claimPlace(const QString &name)
{
    static const QHash<QString, int> places = [] {
        QHash<QString, int> all;
        for (const Meaning &meaning : meanings)
            all.insert(QLatin1StringView(meaning.name), static_cast<int>(all.size()));
        return all;
    }();
    return places.value(name, -1);
}

QString claimMeaning(const QString &name)
{
    const int place = claimPlace(name);
    return place < 0 ? QString()
                     : QCoreApplication::translate("Keyfob::Claim", meanings[place].text);
}

bool isShownOnHome(const QString &name)
{
    const int place = claimPlace(name);
    return place < 0 || meanings[place].shown == Shown::OnHome;
}

ClaimName splitClaimName(const QString &name)
{
    const qsizetype slash = name.lastIndexOf(u'/');
    const bool hasSpace = name.contains(u"://") && slash < name.size() - 1;
    return hasSpace ? ClaimName {name.left(slash), name.mid(slash + 1)} : ClaimName {{}, name};
}

bool isTimeClaim(const QString &name)
{
    return name == u"exp" || name == u"iat" || name == u"nbf" || name == u"auth_time"
        || name == u"updated_at";
}

} // namespace Keyfob
