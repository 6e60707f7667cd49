// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/person.h"

#include "api/bodyreader.h"
#include "api/textornull.h"

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

const QStringList Countries {u"AT"_s, u"BE"_s, u"CH"_s, u"DE"_s, u"DK"_s, u"ES"_s,
                             u"FI"_s, u"FR"_s, u"GB"_s, u"IE"_s, u"IT"_s, u"NL"_s,
                             u"NO"_s, u"PL"_s, u"PT"_s, u"SE"_s};

} // namespace

QJsonObject Address::toJson() const
{
    return {{u"street"_s, street},
            {u"postal_code"_s, postalCode},
            {u"city"_s, city},
            {u"country"_s, country}};
}

QJsonObject Person::toJson() const
{
    return {{u"id"_s, id},
            {u"given_name"_s, givenName},
            {u"family_name"_s, familyName},
            {u"email"_s, email},
            {u"role"_s, role},
            {u"department"_s, department},
            {u"manager_id"_s, textOrNull(managerId)},
            {u"started_on"_s, startedOn.toString(Qt::ISODate)},
            {u"weekly_hours"_s, weeklyHours},
            {u"phone"_s, textOrNull(phone)},
            {u"address"_s, address ? QJsonValue(address->toJson()) : QJsonValue(QJsonValue::Null)}};
}

void Person::read(const QJsonObject &body, FieldErrors &errors)
{
    BodyReader reader(body, errors);
    phone = reader.textLike(u"phone"_s, u"\\+[0-9][0-9 ]{5,18}"_s,
                            u"A number such as +49 40 123456 is needed."_s);
    weeklyHours = reader.number(u"weekly_hours"_s, {1, 60, 0.5}).value_or(40);
    const auto given = reader.object(u"address"_s);
    address.reset();
    if (!given)
        return;
    BodyReader inner(*given, errors, reader.pointerTo(u"address"_s));
    Address read;
    read.street = inner.text(u"street"_s, 120, BodyReader::Required);
    read.postalCode = inner.text(u"postal_code"_s, 12, BodyReader::Required);
    read.city = inner.text(u"city"_s, 80, BodyReader::Required);
    read.country = inner.choice(u"country"_s, Countries);
    address = read;
}

} // namespace Keyfob::Sandbox
