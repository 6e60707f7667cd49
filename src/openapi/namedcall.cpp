// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "namedcall.h"

#include "core/text.h"
#include "jsonmembers.h"
#include "operationbody.h"

#include <algorithm>
#include <numeric>

namespace Keyfob {

namespace {

constexpr int LongestCompared = 80;
constexpr int NamesShown = 3;

/// How many characters have to be changed to make one of the other, in any case (Levenshtein).
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int changed = diagonal + (a[i] != b[j]);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

/// Of \a names, those that somebody may have meant by \a name, the nearest first, at most three.
QStringList namesNear(const QString &name, const QStringList &names)
{
    const QString wanted = name.left(LongestCompared).toLower();
    QList<std::pair<int, QString>> near;
    for (const QString &one : names) {
        const QString other = one.left(LongestCompared).toLower();
        const bool isPart = wanted.size() > 2 && other.contains(wanted);
        const int most = std::max<int>(2, static_cast<int>(wanted.size()) / 3);
        const bool canBeNear = std::abs(other.size() - wanted.size()) <= most;
        const int steps = canBeNear ? distance(wanted, other) : most + 1;
        if (steps <= most || isPart)
            near.append({std::min(steps, isPart ? most : steps), one});
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList nearest;
    for (const auto &[steps, one] : std::as_const(near)) {
        if (nearest.size() < NamesShown)
            nearest += one;
    }
    return nearest;
}

/// " Did you mean a, b?", or nothing.
QString meant(const QStringList &near)
{
    QStringList shown;
    for (const QString &name : near)
        shown += plainText(name, LongestCompared);
    return shown.isEmpty()
        ? QString()
        : QLatin1Char(' ') + Text::tr("Did you mean %1?").arg(shown.join(QLatin1StringView(", ")));
}

bool takesJson(const ApiOperation &operation)
{
    if (!operation.body)
        return true;
    const auto &contents = operation.body->contents;
    return std::any_of(contents.begin(), contents.end(),
                       [](const ApiContent &content) { return isMadeOfJson(content.mediaType); });
}

} // namespace

Expected<const ApiOperation *> findOperation(const ApiDescription &description, const QString &id)
{
    if (const ApiOperation *operation = description.operation(id))
        return operation;
    QStringList names;
    for (const ApiOperation &operation : description.operations())
        names += operation.id;
    return fail(
        ErrorCode::InvalidRequest,
        Text::tr("The API's description has no operation %1.").arg(plainText(id, LongestCompared))
            + meant(namesNear(id, names)),
        QStringLiteral("operation"));
}

Expected<OperationCall> namedCall(const ApiOperation &operation, const QVariantMap &parameters,
                                  const QJsonValue &body)
{
    OperationCall call;
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        bool isKnown = false;
        for (const ApiParameter &parameter : operation.parameters) {
            if (parameter.name != it.key())
                continue;
            isKnown = true;
            call.set(parameter.in, parameter.name, jsonOf(QJsonValue::fromVariant(*it)));
        }
        if (!isKnown && pathParametersOf(operation.path).contains(it.key())) {
            isKnown = true;
            call.set(ApiParameter::In::Path, it.key(), jsonOf(QJsonValue::fromVariant(*it)));
        }
        if (isKnown)
            continue;
        QStringList names;
        for (const ApiParameter &parameter : operation.parameters)
            names += parameter.name;
        return fail(ErrorCode::InvalidRequest,
                    Text::tr("%1 has no parameter %2.")
                            .arg(plainText(operation.id, LongestCompared),
                                 plainText(it.key(), LongestCompared))
                        + meant(namesNear(it.key(), names)),
                    QStringLiteral("parameter"));
    }
    if (!body.isUndefined())
        call.body =
            body.isString() && !takesJson(operation) ? body.toString().toUtf8() : jsonOf(body);
    return call;
}

} // namespace Keyfob
