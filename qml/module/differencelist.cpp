// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "differencelist.h"

namespace Keyfob {

QVariantList differenceList(const QList<ConfigurationDifference> &differences)
{
    QVariantList list;
    for (const ConfigurationDifference &one : differences) {
        list.append(QVariantMap {{QStringLiteral("field"), one.field},
                                 {QStringLiteral("label"), one.label},
                                 {QStringLiteral("before"), one.before},
                                 {QStringLiteral("after"), one.after},
                                 {QStringLiteral("hostBefore"), one.hostBefore},
                                 {QStringLiteral("hostAfter"), one.hostAfter}});
    }
    return list;
}

} // namespace Keyfob
