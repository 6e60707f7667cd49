// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "loopbackrequest.h"

#include "core/secret.h"

#include <QList>

#include <algorithm>

namespace Keyfob {

namespace {

/// RFC 9110 5.6.2
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isVisible(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

/// Octets above 0x7F may be there; control characters may not.
bool isFieldValue(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto octet = static_cast<unsigned char>(c);
        return (octet < 0x20 && octet != '\t') || octet == 0x7F;
    });
}

bool readRequestLine(QByteArrayView line, LoopbackRequest &request)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || last == first || line.sliced(last + 1) != "HTTP/1.1")
        return false;
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    if (!isToken(method) || !target.startsWith('/') || !isVisible(target) || target.contains('#'))
        return false;
    request.method = method.toByteArray();
    const qsizetype mark = target.indexOf('?');
    request.path = target.first(mark < 0 ? target.size() : mark).toByteArray();
    if (mark >= 0)
        request.query = target.sliced(mark + 1).toByteArray();
    return true;
}

bool readLength(QByteArrayView value, qsizetype &length)
{
    constexpr qsizetype MostDigits = 9;
    if (value.isEmpty() || value.size() > MostDigits
        || !std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return false;
    length = value.toLongLong();
    return true;
}

} // namespace

std::optional<LoopbackRequest> LoopbackRequest::parse(QByteArrayView head)
{
    LoopbackRequest request;
    QList<QByteArray> seen;
    bool isFirst = true;
    while (!head.isEmpty() || isFirst) {
        const qsizetype end = head.indexOf("\r\n");
        const QByteArrayView line = head.first(end < 0 ? head.size() : end);
        head = end < 0 ? QByteArrayView() : head.sliced(end + 2);
        if (std::exchange(isFirst, false)) {
            if (!readRequestLine(line, request))
                return {};
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isToken(line.first(colon)) || !isFieldValue(line))
            return {};
        const QByteArray name = line.first(colon).toByteArray().toLower();
        const QByteArrayView value = line.sliced(colon + 1).trimmed();
        const std::pair<const char *, QByteArray *> fields[] = {
            {"host", &request.host},
            {"origin", &request.origin},
            {"sec-fetch-site", &request.site},
            {"content-type", &request.contentType},
        };
        for (const auto &[field, out] : fields) {
            if (name == field)
                *out = value.toByteArray();
        }
        if (name == "transfer-encoding"
            || (name == "content-length" && !readLength(value, request.contentLength)))
            return {};
        if (seen.contains(name) && (name == "host" || name == "content-length" || name == "origin"))
            return {};
        seen.append(name);
    }
    if (request.host.isEmpty() || (request.contentLength > 0 && request.method != "POST"))
        return {};
    return request;
}

void LoopbackRequest::clear()
{
    wipe(query);
    wipe(body);
}

} // namespace Keyfob
