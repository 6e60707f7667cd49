// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "problemdetails.h"

#include "json/strictjson.h"

namespace Keyfob {

std::optional<ProblemDetails> ProblemDetails::of(const HttpResponse &response)
{
    if (response.mediaType() != "application/problem+json")
        return std::nullopt;
    auto json = StrictJson::parseObject(response.body);
    if (!json)
        return std::nullopt;
    ProblemDetails problem;
    problem.type = json->take(QLatin1StringView("type")).toString();
    if (problem.type.isEmpty())
        problem.type = QStringLiteral("about:blank");
    problem.title = json->take(QLatin1StringView("title")).toString();
    problem.detail = json->take(QLatin1StringView("detail")).toString();
    problem.instance = json->take(QLatin1StringView("instance")).toString();
    problem.status = json->take(QLatin1StringView("status")).toInt();
    problem.extensions = *json;
    return problem;
}

} // namespace Keyfob
