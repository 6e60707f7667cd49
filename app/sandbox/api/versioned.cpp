// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/versioned.h"

#include "api/problem.h"
#include "replies.h"
#include "json/strictjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

QByteArray tagOf(const QJsonObject &object)
{
    return entityTag(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// True if \a list, the value of a condition's header, names \a tag.
bool names(const QByteArray &list, const QByteArray &tag)
{
    if (list.trimmed() == "*")
        return true;
    const auto tags = list.split(',');
    return std::any_of(tags.cbegin(), tags.cend(),
                       [&tag](const QByteArray &one) { return one.trimmed() == tag; });
}

QByteArray typeOf(const Request &request)
{
    return request.header("Content-Type").split(';').constFirst().trimmed().toLower();
}

/// RFC 7396 2.
QJsonObject merged(QJsonObject target, const QJsonObject &patch)
{
    for (auto member = patch.begin(); member != patch.end(); ++member) {
        if (member->isNull())
            target.remove(member.key());
        else if (member->isObject())
            target[member.key()] = merged(target[member.key()].toObject(), member->toObject());
        else
            target[member.key()] = *member;
    }
    return target;
}

tl::expected<QJsonObject, Response> parsed(const Request &request)
{
    const auto body = StrictJson::parseObject(request.body);
    if (!body) {
        return tl::unexpected(
            problem(400, u"invalid_request"_s, u"The body is not a JSON object."_s));
    }
    return *body;
}

} // namespace

QByteArray entityTag(const QByteArray &content)
{
    return '"' + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().first(16)
        + '"';
}

Response versionedReply(int status, const QJsonObject &object)
{
    Response response = jsonReply(status, object);
    return response.with("ETag", tagOf(object));
}

bool hasCurrent(const Request &request, const QByteArray &tag)
{
    // A weak comparison: proxies may have made the tag weak.
    QByteArray list = request.header("If-None-Match");
    list.replace("W/", "");
    return !list.isEmpty() && names(list, tag);
}

Response freshReply(const Request &request, const QJsonObject &object)
{
    if (!hasCurrent(request, tagOf(object)))
        return versionedReply(200, object);
    Response response {304, {}, {}, {}};
    return response.with("ETag", tagOf(object));
}

tl::expected<QJsonObject, Response> jsonBody(const Request &request)
{
    if (typeOf(request) != "application/json") {
        return tl::unexpected(
            problem(415, u"unsupported_media_type"_s, u"The body has to be application/json."_s));
    }
    return parsed(request);
}

tl::expected<QJsonObject, Response> changed(const Request &request, const QJsonObject &current)
{
    const bool isPatch = request.method == "PATCH";
    const QByteArray condition = request.header("If-Match");
    if (condition.isEmpty() && !isPatch) {
        return tl::unexpected(problem(428, u"precondition_required"_s,
                                      u"Send the ETag of what you change as If-Match."_s));
    }
    if (!condition.isEmpty() && !names(condition, tagOf(current))) {
        Response response =
            problem(412, u"precondition_failed"_s, u"Somebody changed this after you read it."_s);
        response.with("ETag", tagOf(current));
        return tl::unexpected(response);
    }
    if (!isPatch)
        return jsonBody(request);
    if (typeOf(request) != "application/merge-patch+json"
        && typeOf(request) != "application/json") {
        Response response = problem(415, u"unsupported_media_type"_s,
                                    u"The body has to be application/merge-patch+json."_s);
        response.with("Accept-Patch", "application/merge-patch+json");
        return tl::unexpected(response);
    }
    const auto patch = parsed(request);
    if (!patch)
        return tl::unexpected(patch.error());
    return merged(current, *patch);
}

} // namespace Keyfob::Sandbox
