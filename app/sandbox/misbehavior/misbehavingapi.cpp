// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "misbehavior/misbehavingapi.h"

#include "form.h"
#include "replies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

Response unknown()
{
    return jsonError(404, u"not_found"_s,
                     u"It misbehaves as /status/CODE, /delay/MILLISECONDS, /drop, /drop/OCTETS, "
                     "/body/KIND, /pages/COUNT, /pages/loop and /file/OCTETS."_s);
}

/// The number that \a text is, from 0 to \a most; -1 if it is none.
qint64 number(const QString &text, qint64 most)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok && value >= 0 && value <= most ? value : -1;
}

Response delayed(qint64 milliseconds)
{
    Response response = jsonReply(200, {{u"delayed"_s, milliseconds}});
    response.delay = std::chrono::milliseconds(milliseconds);
    return response;
}

Response body(const QString &kind)
{
    const auto jsonOf = [](const QByteArray &text) {
        return Response {200, "application/json", text, {}};
    };
    if (kind == u"html")
        return {200, "text/html; charset=utf-8", "<!doctype html><h1>Maintenance</h1>\n", {}};
    if (kind == u"empty")
        return jsonOf({});
    if (kind == u"broken")
        return jsonOf("{\"total\": 3, \"timesheets\": [");
    if (kind == u"deep")
        return jsonOf(QByteArray(100'000, '[') + QByteArray(100'000, ']'));
    if (kind == u"latin1")
        return jsonOf("{\"name\": \"M\xfcller\"}");
    if (kind == u"untyped")
        return {200, {}, "{\"total\": 3}", {}};
    if (kind == u"gzip") {
        Response response = jsonOf("This is not compressed.");
        return response.with("Content-Encoding", "gzip");
    }
    return unknown();
}

/// Page \a page of \a count with three items; "next" leads to the one after it (RFC 8288).
Response pageOf(const QString &path, qint64 page, qint64 count)
{
    QJsonArray items;
    for (int i = 0; i < 3; ++i)
        items.append((page - 1) * 3 + i + 1);
    Response response =
        jsonReply(200, {{u"page"_s, page}, {u"pages"_s, count}, {u"items"_s, items}});
    if (page < count) {
        response.with("Link",
                      "</api/misbehave" + path.toLatin1() + "?page=" + QByteArray::number(page + 1)
                          + ">; rel=\"next\"");
    }
    return response;
}

Response pages(const Request &request, const QString &path, const QString &count)
{
    if (count == u"loop") {
        Response response = jsonReply(200, {{u"page"_s, 1}});
        return response.with("Link", "</api/misbehave/pages/loop>; rel=\"next\"");
    }
    const qint64 last = number(count, MisbehavingApi::MaxPages);
    const auto form = Form::parse(request.query);
    const QString wanted = form ? form->value(QLatin1StringView("page")) : QString();
    const qint64 page = wanted.isEmpty() ? 1 : number(wanted, last);
    return last > 0 && page > 0 ? pageOf(path, page, last) : unknown();
}

Response file(qint64 size)
{
    QByteArray content(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = static_cast<char>(i % 251);
    Response response {200, "application/octet-stream", content, {}};
    return response.with("Content-Disposition", "attachment; filename=\"misbehave.bin\"");
}

} // namespace

Response MisbehavingApi::handle(const Request &request, const QString &path)
{
    const QString kind = path.section(u'/', 1, 1);
    const QString value = path.section(u'/', 2);
    if (kind == u"status") {
        const qint64 code = number(value, 599);
        return code >= 200 ? status(request, static_cast<int>(code)) : unknown();
    }
    if (kind == u"delay") {
        const qint64 milliseconds = number(value, MaxDelay);
        return milliseconds >= 0 ? delayed(milliseconds) : unknown();
    }
    if (kind == u"body")
        return body(value);
    if (kind == u"pages")
        return pages(request, path, value);
    if (kind == u"file") {
        const qint64 size = number(value, MaxSize);
        return size >= 0 ? file(size) : unknown();
    }
    return unknown();
}

Response MisbehavingApi::status(const Request &request, int code)
{
    const auto form = Form::parse(request.query);
    const QString times = form ? form->value(QLatin1StringView("times")) : QString();
    if (!times.isEmpty() && m_asked[request.path]++ >= times.toInt()) {
        m_asked.remove(request.path);
        return jsonReply(200, {{u"status"_s, 200}});
    }
    // RFC 9457; 204 and 304 have no content (RFC 9110 6.4.1).
    Response response =
        jsonReply(code, {{u"title"_s, u"Misbehaving as it was asked to."_s}, {u"status"_s, code}});
    response.contentType = "application/problem+json";
    if (code == 204 || code == 304) {
        response.body.clear();
        response.contentType.clear();
    }
    if (code == 401) {
        response.with("WWW-Authenticate",
                      "Bearer error=\"invalid_token\", error_description=\"Misbehaving\"");
    }
    if (code > 300 && code < 400 && code != 304)
        response.with("Location", "/api/misbehave/status/200");
    const QString after = form ? form->value(QLatin1StringView("retry-after")) : QString();
    if (number(after, 86400) >= 0)
        response.with("Retry-After", after.toLatin1());
    return response;
}

} // namespace Keyfob::Sandbox
