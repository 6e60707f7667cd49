// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "subject.h"

#include "core/text.h"

#include <algorithm>

namespace Keyfob {

namespace {

constexpr qsizetype ShownCharacters = 120;

tl::unexpected<Error> invalidSubject(const QString &why)
{
    return fail(ErrorCode::ClaimInvalid,
                Text::tr("Your provider's name for your account (sub) is not valid: %1. Tell your "
                         "administrator.")
                    .arg(why),
                QStringLiteral("sub"));
}

} // namespace

std::optional<Subject> Subject::fromOctets(QByteArrayView octets)
{
    const bool isAscii = std::all_of(octets.begin(), octets.end(),
                                     [](char c) { return static_cast<uchar>(c) < 0x80; });
    if (octets.isEmpty() || octets.size() > MaxSize || !isAscii)
        return std::nullopt;
    return Subject(octets.toByteArray());
}

Expected<Subject> Subject::of(const QJsonObject &claims)
{
    const QString text = claims.value(QLatin1StringView("sub")).toString();
    if (text.isEmpty()) {
        return fail(ErrorCode::ClaimMissing,
                    Text::tr("Your provider does not say whose account this is (sub). Tell your "
                             "administrator."),
                    QStringLiteral("sub"));
    }
    const QByteArray octets = text.toUtf8();
    if (octets.size() > MaxSize) {
        return invalidSubject(
            Text::tr("it has %1 characters, and %2 are allowed").arg(octets.size()).arg(MaxSize));
    }
    const auto subject = fromOctets(octets);
    if (!subject)
        return invalidSubject(Text::tr("it has characters that are not ASCII"));
    return *subject;
}

DisplayText Subject::displayText() const
{
    return plainText(QString::fromLatin1(m_octets), ShownCharacters);
}

} // namespace Keyfob
