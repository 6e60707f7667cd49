// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "operationcall.h"

#include "api/apiclient.h"
#include "core/publicurl.h"
#include "core/text.h"
#include "jsonmembers.h"
#include "net/headerfield.h"
#include "net/origin.h"
#include "operationbody.h"
#include "parameterstyle.h"
#include "styledvalue.h"

#include <algorithm>

namespace Keyfob {

namespace {

constexpr int ShownName = 60;

tl::unexpected<Error> missing(const QString &name)
{
    return fail(ErrorCode::InvalidRequest,
                Text::tr("%1 is missing.").arg(plainText(name, ShownName)),
                QStringLiteral("parameter"));
}

bool isNamed(const ApiParameter &parameter, QLatin1StringView header)
{
    return parameter.in == ApiParameter::In::Header
        && parameter.name.compare(header, Qt::CaseInsensitive) == 0;
}

/// Headers that are no parameters (OpenAPI "Parameter Object", "name"), or never the caller's.
bool isIgnored(const ApiParameter &parameter)
{
    return isNamed(parameter, QLatin1StringView("Content-Type"))
        || isNamed(parameter, QLatin1StringView("Accept"))
        || (parameter.in == ApiParameter::In::Header
            && ApiClient::isOwnHeader(parameter.name.toUtf8()));
}

/// What is sent for \a parameter; empty: nothing. A required one that nobody has filled has the
/// only value that it can have, or its default.
QByteArray valueOf(const ApiParameter &parameter, const OperationCall &call)
{
    const auto given = call.parameters.constFind({parameter.in, parameter.name});
    if (given != call.parameters.cend())
        return given->trimmed() == "null" ? QByteArray() : *given;
    if (!parameter.required || parameter.in == ApiParameter::In::Path)
        return {};
    const auto values = parameter.schema.values();
    if (values.size() == 1)
        return values.first().json().value_or(QByteArray());
    return parameter.schema.defaultValue().json().value_or(QByteArray());
}

/// The octets of the description's own text in a path.
QByteArray literal(const QString &text)
{
    return ParameterStyle::percentEncoded(text, ":@!$'()*,;=&+/");
}

/// A segment that servers and clients take for a step upwards or for two of them, whichever way
/// it is escaped (RFC 3986 5.2.4): what stands in it would choose another resource.
bool isTreacherous(const QByteArray &segment)
{
    QByteArray plain = QByteArray::fromPercentEncoding(segment);
    if (plain.contains('%')) // some decode twice
        plain = QByteArray::fromPercentEncoding(plain);
    plain.replace('\\', '/');
    const QByteArrayList steps = plain.split('/');
    return std::any_of(steps.begin(), steps.end(),
                       [](const QByteArray &step) { return step == "." || step == ".."; });
}

/// The parameter of the path that is named \a name; one that is not declared is a simple one.
ApiParameter pathParameter(const ApiOperation &operation, const QString &name)
{
    if (const ApiParameter *declared = operation.parameter(ApiParameter::In::Path, name))
        return *declared;
    ApiParameter plain;
    plain.name = name;
    plain.in = ApiParameter::In::Path;
    plain.style = QStringLiteral("simple");
    return plain;
}

Expected<QByteArray> pathValue(const ApiOperation &operation, const OperationCall &call,
                               const QString &name)
{
    const ApiParameter parameter = pathParameter(operation, name);
    const QByteArray json = valueOf(parameter, call);
    if (json.isEmpty())
        return missing(name);
    auto text = ParameterStyle::inPath(parameter, json);
    if (text && text->isEmpty())
        return missing(name);
    return text;
}

Expected<QByteArray> pathOf(const ApiOperation &operation, const OperationCall &call)
{
    const QString &pattern = operation.path;
    QByteArray path;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = pattern.indexOf(QLatin1Char('{'), at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            break;
        path += literal(pattern.mid(at, open - at));
        const auto value = pathValue(operation, call, pattern.mid(open + 1, close - open - 1));
        if (!value)
            return fail(value.error());
        path += *value;
        at = close + 1;
    }
    path += literal(pattern.mid(at));
    for (const QByteArray &segment : path.split('/')) {
        if (isTreacherous(segment)) {
            return fail(
                ErrorCode::InvalidRequest,
                Text::tr("“%1” cannot be part of this address.")
                    .arg(plainText(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)),
                                   ShownName)),
                QStringLiteral("dot segments"));
        }
    }
    return path.startsWith('/') ? path : '/' + path;
}

Expected<QByteArray> queryOf(const ApiOperation &operation, const OperationCall &call)
{
    QByteArrayList pieces;
    for (const ApiParameter &parameter : operation.parameters) {
        const bool isWhole = parameter.in == ApiParameter::In::QueryString;
        if (parameter.in != ApiParameter::In::Query && !isWhole)
            continue;
        const QByteArray json = valueOf(parameter, call);
        QList<QByteArray> more;
        if (!json.isEmpty() && isWhole) {
            const auto whole = ParameterStyle::asQueryString(parameter, json);
            if (!whole)
                return fail(whole.error());
            more = {*whole};
        } else if (!json.isEmpty()) {
            const auto some = ParameterStyle::inQuery(parameter, json);
            if (!some)
                return fail(some.error());
            more = *some;
        }
        if (more.isEmpty() && parameter.required)
            return missing(parameter.name);
        pieces += more;
    }
    return pieces.join('&');
}

/// `Accept` for what \a operation answers, unless that is JSON, as always.
QByteArray acceptOf(const ApiOperation &operation)
{
    const ApiAnswer *success = operation.success();
    QByteArrayList types;
    bool isJson = false;
    for (const ApiContent &content : success ? success->contents : QList<ApiContent>()) {
        const QByteArray type = content.mediaType.toUtf8();
        if (!isHeaderValue(type) || types.size() == 4)
            continue;
        isJson |= bareType(content.mediaType) == QLatin1StringView("application/json");
        types += type;
    }
    if (types.isEmpty() || isJson)
        return {};
    return types.join(", ") + ", */*;q=0.1";
}

Expected<void> addHeaders(const ApiOperation &operation, const OperationCall &call,
                          ApiRequest &request)
{
    for (const ApiParameter &parameter : operation.parameters) {
        if (parameter.in != ApiParameter::In::Header)
            continue;
        const bool isKey = isNamed(parameter, QLatin1StringView("Idempotency-Key"));
        QByteArray json = valueOf(parameter, call);
        if (isKey && json.isEmpty()) {
            request.idempotencyKey = call.idempotencyKey;
            if (request.idempotencyKey.isEmpty() && parameter.required)
                request.idempotencyKey = ApiClient::newIdempotencyKey();
            continue;
        }
        if (isIgnored(parameter)
            && (json.isEmpty() || isNamed(parameter, QLatin1StringView("Content-Type"))))
            continue;
        if (isNamed(parameter, QLatin1StringView("If-Match")) && !call.ifMatch.isEmpty())
            continue; // below
        if (json.isEmpty() && parameter.required)
            return missing(parameter.name);
        if (json.isEmpty())
            continue;
        if (ApiClient::isOwnHeader(parameter.name.toUtf8())) {
            return fail(ErrorCode::InvalidRequest,
                        Text::tr("The header %1 is set by Keyfob.")
                            .arg(plainText(parameter.name, ShownName)),
                        QStringLiteral("header"));
        }
        const auto value = ParameterStyle::inHeader(parameter, json);
        if (!value)
            return fail(value.error());
        if (isKey)
            request.idempotencyKey = *value;
        else
            request.headers.emplaceBack(parameter.name.toUtf8(), *value);
    }
    if (!call.ifMatch.isEmpty())
        request.headers.emplaceBack("If-Match", call.ifMatch);
    return {};
}

Expected<void> addCookies(const ApiOperation &operation, const OperationCall &call,
                          ApiRequest &request)
{
    QByteArrayList pieces;
    for (const ApiParameter &parameter : operation.parameters) {
        if (parameter.in != ApiParameter::In::Cookie)
            continue;
        const QByteArray json = valueOf(parameter, call);
        if (json.isEmpty() && parameter.required)
            return missing(parameter.name);
        if (json.isEmpty())
            continue;
        const auto some = ParameterStyle::inCookie(parameter, json);
        if (!some)
            return fail(some.error());
        pieces += *some;
    }
    request.cookies = pieces.join("; ");
    return {};
}

} // namespace

/// A relative address in a file on disk stands against that of the API; "/" alone, which is what
/// nobody has written, is the API's own.
static QUrl addressOf(const ApiServer &server, const QUrl &apiBase)
{
    const QUrl reference(server.reference);
    if (server.url.isValid() || server.reference.isEmpty() || !reference.isRelative())
        return server.url;
    const bool isPlain = server.reference == QLatin1StringView("/")
        || server.reference == QLatin1StringView(".")
        || server.reference == QLatin1StringView("./");
    return isPlain ? apiBase : apiBase.resolved(reference).adjusted(QUrl::RemoveFragment);
}

void OperationCall::setText(ApiParameter::In in, const QString &name, const QString &text)
{
    set(in, name, jsonOf(text));
}

QStringList pathParametersOf(const QString &path)
{
    QStringList names;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = path.indexOf(QLatin1Char('{'), at);
        const qsizetype close = open < 0 ? -1 : path.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            return names;
        names += path.mid(open + 1, close - open - 1);
        at = close + 1;
    }
}

QList<QPair<QString, QByteArray>> keysOf(const ApiOperation &operation,
                                         const QList<QPair<QString, QByteArray>> &keys)
{
    QList<QByteArray> values;
    for (const auto &[name, value] : keys)
        values.append(value);
    OperationCall call;
    call.setKeys(operation, values);
    QList<QPair<QString, QByteArray>> named;
    for (const QString &name : pathParametersOf(operation.path)) {
        const auto value = call.parameters.constFind({ApiParameter::In::Path, name});
        if (value != call.parameters.cend())
            named.emplaceBack(name, *value);
    }
    return named;
}

void OperationCall::setKeys(const ApiOperation &operation, const QList<QByteArray> &keys)
{
    const QStringList names = pathParametersOf(operation.path);
    const qsizetype skipped = std::max<qsizetype>(keys.size() - names.size(), 0);
    for (qsizetype i = skipped; i < keys.size(); ++i)
        set(ApiParameter::In::Path, names[i - skipped], keys[i]);
}

QUrl serverOf(const ApiOperation &operation, const QUrl &apiBase)
{
    const QString origin = originOf(apiBase);
    const QString base = apiBase.path().endsWith(QLatin1Char('/'))
        ? apiBase.path()
        : apiBase.path() + QLatin1Char('/');
    QUrl first;
    QUrl atOrigin;
    for (const ApiServer &server : operation.servers) {
        const QUrl url = addressOf(server, apiBase);
        if (!isSecureUrl(url))
            continue;
        if (first.isEmpty())
            first = url;
        if (originOf(url) != origin)
            continue;
        if ((url.path() + QLatin1Char('/')).startsWith(base))
            return url;
        if (atOrigin.isEmpty())
            atOrigin = url;
    }
    if (!atOrigin.isEmpty())
        return atOrigin;
    return first.isEmpty() ? apiBase : first;
}

bool isAtApi(const ApiOperation &operation, const QUrl &apiBase)
{
    return originOf(serverOf(operation, apiBase)) == originOf(apiBase);
}

Expected<ApiRequest> makeRequest(const ApiOperation &operation, const OperationCall &call,
                                 const QUrl &apiBase)
{
    const QUrl server = serverOf(operation, apiBase);
    if (originOf(server) != originOf(apiBase)) {
        return fail(ErrorCode::OriginRefused,
                    Text::tr("This is at %1 and not at your organization's API, so it does not "
                             "get your access token.")
                        .arg(plainText(originOf(server))),
                    QStringLiteral("another origin"));
    }
    const auto path = pathOf(operation, call);
    if (!path)
        return fail(path.error());
    const auto query = queryOf(operation, call);
    if (!query)
        return fail(query.error());
    QByteArray base = server.path(QUrl::FullyEncoded).toUtf8();
    while (base.endsWith('/'))
        base.chop(1);
    ApiRequest request;
    request.method = operation.method;
    request.path = QString::fromUtf8(originOf(server).toUtf8() + base + *path
                                     + (query->isEmpty() ? QByteArray() : '?' + *query));
    if (const auto added = addHeaders(operation, call, request); !added)
        return fail(added.error());
    if (const auto added = addCookies(operation, call, request); !added)
        return fail(added.error());
    auto body = makeBody(operation, call);
    if (!body)
        return fail(body.error());
    request.body = std::move(*body);
    const auto hasHeader = [&request](QByteArrayView name) {
        return std::any_of(request.headers.begin(), request.headers.end(), [name](const auto &one) {
            return name.compare(one.first, Qt::CaseInsensitive) == 0;
        });
    };
    if (const QByteArray accept = acceptOf(operation); !accept.isEmpty() && !hasHeader("Accept"))
        request.headers.emplaceBack("Accept", accept);
    return request;
}

} // namespace Keyfob
