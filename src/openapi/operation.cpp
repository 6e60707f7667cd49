// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "operation.h"

#include "jsonmembers.h"

#include <algorithm>

namespace Keyfob {

namespace {

/// "application/problem+json" is written as "application/json" is.
QString structureOf(const QString &mediaType)
{
    const qsizetype plus = mediaType.lastIndexOf(u'+');
    const qsizetype slash = mediaType.indexOf(u'/');
    if (plus < slash || slash < 0)
        return mediaType;
    return mediaType.first(slash + 1) + mediaType.sliced(plus + 1);
}

} // namespace

const ApiContent *ApiBody::content(QStringView mediaType) const
{
    const QString wanted = bareType(mediaType);
    const auto find = [&](auto fits) -> const ApiContent * {
        const auto it = std::find_if(contents.begin(), contents.end(), [&](const ApiContent &one) {
            return fits(bareType(one.mediaType));
        });
        return it == contents.end() ? nullptr : &*it;
    };
    if (const ApiContent *const same = find([&](const QString &is) { return is == wanted; }))
        return same;
    return find([&](const QString &is) { return structureOf(is) == wanted; });
}

const ApiAnswer *ApiOperation::success() const
{
    const ApiAnswer *first = nullptr, *fallback = nullptr;
    for (const ApiAnswer &answer : answers) {
        if (answer.status.startsWith(u'2')) {
            if (!answer.contents.isEmpty())
                return &answer;
            first = first ? first : &answer;
        } else if (answer.status == u"default") {
            fallback = &answer;
        }
    }
    return first ? first : fallback;
}

const ApiParameter *ApiOperation::parameter(ApiParameter::In in, QStringView name) const
{
    for (const ApiParameter &parameter : parameters) {
        const Qt::CaseSensitivity sensitivity =
            in == ApiParameter::In::Header ? Qt::CaseInsensitive : Qt::CaseSensitive;
        if (parameter.in == in && name.compare(parameter.name, sensitivity) == 0)
            return &parameter;
    }
    return nullptr;
}

} // namespace Keyfob
