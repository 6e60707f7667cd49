// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "vectors.h"

#include "core/strictjson.h"

namespace Keyfob::Vectors {

Outcomes runJsonSuite(const QString &name, const QByteArray &text)
{
    // Only objects are read on their own, so the text stands as a member of one.
    QString expected = QStringLiteral("either");
    if (name.startsWith(u"y_"))
        expected = QStringLiteral("accept");
    else if (name.startsWith(u"n_"))
        expected = QStringLiteral("reject");
    // RFC 8259 4 leaves open what a name that comes twice means; a security protocol must not.
    if (name.startsWith(u"y_object_duplicated_key"))
        expected = QStringLiteral("reject-by-policy");
    return {judge(name, expected, errorOf(StrictJson::parseObject("{\"v\":" + text + '}')))};
}

} // namespace Keyfob::Vectors
