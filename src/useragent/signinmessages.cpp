// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signinmessages.h"

#include "core/environment.h"
#include "json/strictjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

namespace Keyfob::SignIn {

namespace {

constexpr qsizetype MaxHosts = 256;
constexpr qsizetype MaxText = 1000;
constexpr qsizetype MaxNote = 300;
constexpr int MaxPixels = 100000;
constexpr int MaxShowAfter = 600'000; // ms
constexpr double MinZoom = 0.25; // Chromium's own limits
constexpr double MaxZoom = 5;
constexpr double MinTextScale = 0.5;
constexpr double MaxTextScale = 4;

// The codes with which the program may end a visit.
constexpr std::array EndCodes {
    ErrorCode::Cancelled,          ErrorCode::TimedOut,          ErrorCode::HostBlocked,
    ErrorCode::CertificateRefused, ErrorCode::PageLoadFailed,    ErrorCode::UserAgentUnavailable,
    ErrorCode::UserAgentCrashed,   ErrorCode::UserAgentProtocol, ErrorCode::UserAgentRefused,
    ErrorCode::UserAgentRestart,   ErrorCode::GraphicsFailed,    ErrorCode::RedirectUriMismatch,
};

constexpr std::array<std::pair<Theme, const char *>, 3> Themes {
    {{Theme::System, "system"}, {Theme::Light, "light"}, {Theme::Dark, "dark"}}};

tl::unexpected<Error> refuse(const char *detail)
{
    return fail(ErrorCode::UserAgentProtocol,
                QCoreApplication::translate("Keyfob::SignIn",
                                            "The sign-in window and this program do not understand "
                                            "each other. Install both from the same release."),
                QLatin1StringView(detail));
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString encoded(const Secret &secret)
{
    return QString::fromLatin1(secret.reveal().toByteArray().toBase64());
}

std::optional<Secret> decodedSecret(const QJsonValue &value)
{
    if (!value.isString())
        return {};
    auto bytes = QByteArray::fromBase64Encoding(value.toString().toLatin1(),
                                                QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return {};
    const Secret secret(bytes.decoded);
    wipe(bytes.decoded);
    return secret;
}

/// \a message with what the compositor gave, unless that cannot be handed on.
QByteArray line(QJsonObject message, const QByteArray &activationToken)
{
    if (!activationToken.isEmpty() && Environment::isActivationToken(activationToken.toStdString()))
        message.insert(QStringLiteral("activation"), QString::fromLatin1(activationToken));
    return line(message);
}

/// Of \a value, a text or nothing at all.
std::optional<QByteArray> decodedToken(const QJsonValue &value)
{
    const QByteArray token = value.toString().toUtf8();
    if (!(value.isString() || value.isUndefined())
        || !Environment::isActivationToken(token.toStdString()))
        return {};
    return token;
}

std::optional<QUrl> decodedUrl(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty() || url.hasFragment())
        return {};
    return url;
}

QJsonObject toJson(const Network &network)
{
    return {{QStringLiteral("proxy"), network.proxy},
            {QStringLiteral("proxy_address"), network.proxyAddress},
            {QStringLiteral("proxy_user"), network.proxyUser},
            {QStringLiteral("proxy_password"), encoded(network.proxyPassword)},
            {QStringLiteral("client_certificate"), encoded(network.clientCertificate)},
            {QStringLiteral("authorities"), QString::fromLatin1(network.authorities)}};
}

std::optional<Network> parseNetwork(const QJsonValue &value)
{
    if (value.isUndefined()) // of an app that is set to nothing
        return Network();
    const QJsonObject object = value.toObject();
    const auto password = decodedSecret(object[u"proxy_password"]);
    const auto certificate = decodedSecret(object[u"client_certificate"]);
    const QJsonValue authorities = object[u"authorities"];
    if (!object[u"proxy"].isString() || !object[u"proxy_user"].isString() || !password
        || !(object[u"proxy_address"].isString() || object[u"proxy_address"].isUndefined())
        || !certificate || !(authorities.isString() || authorities.isUndefined()))
        return {};
    const QString proxy = object[u"proxy"].toString();
    if (proxy != QLatin1StringView("system") && proxy != QLatin1StringView("none")) {
        const QUrl url(proxy, QUrl::StrictMode);
        const bool known = url.scheme() == QLatin1StringView("http")
            || url.scheme() == QLatin1StringView("socks5");
        if (!known || !url.isValid() || url.host().isEmpty() || url.port() <= 0)
            return {};
    }
    return Network {
        proxy,        object[u"proxy_user"].toString(),  *password,
        *certificate, authorities.toString().toLatin1(), object[u"proxy_address"].toString()};
}

QJsonObject toJson(const WindowState &window)
{
    QJsonObject object;
    if (const QRect place = window.geometry; !place.isNull()) {
        object.insert(QStringLiteral("geometry"),
                      QJsonArray {place.x(), place.y(), place.width(), place.height()});
    }
    QJsonObject zoom;
    for (auto host = window.zoom.begin(); host != window.zoom.end(); ++host)
        zoom.insert(host.key(), host.value());
    if (!zoom.isEmpty())
        object.insert(QStringLiteral("zoom"), zoom);
    return object;
}

/// Of \a value, an object or nothing at all.
std::optional<WindowState> decodedWindow(const QJsonValue &value)
{
    if (!value.isUndefined() && !value.isObject())
        return {};
    WindowState window;
    if (const QJsonValue geometry = value[u"geometry"]; !geometry.isUndefined()) {
        const QJsonArray numbers = geometry.toArray();
        std::array<int, 4> place {};
        if (numbers.size() != qsizetype(place.size()))
            return {};
        for (size_t i = 0; i < place.size(); ++i) {
            place.at(i) = numbers.at(qsizetype(i)).toInt(MaxPixels + 1);
            if (std::abs(place.at(i)) > MaxPixels)
                return {};
        }
        window.geometry = {place[0], place[1], place[2], place[3]};
        if (!window.geometry.isValid())
            return {};
    }
    const QJsonValue zoom = value[u"zoom"];
    const QJsonObject factors = zoom.toObject();
    if ((!zoom.isUndefined() && !zoom.isObject()) || factors.size() > MaxHosts)
        return {};
    for (auto host = factors.begin(); host != factors.end(); ++host) {
        const double factor = host.value().toDouble();
        if (factor < MinZoom || factor > MaxZoom)
            return {};
        window.zoom.insert(host.key(), factor);
    }
    return window;
}

/// What Prepare and Open have in common.
Expected<Prepare> parsePlace(const QJsonObject &object)
{
    if (object[u"version"].toInt() != ProtocolVersion)
        return refuse("another protocol version");
    const auto url = decodedUrl(object[u"url"]);
    const auto redirectUri = decodedUrl(object[u"redirect_uri"]);
    if (!url || !redirectUri)
        return refuse("bad url or redirect_uri");
    const QJsonArray names = object[u"hosts"].toArray();
    if (!object[u"hosts"].isArray() || names.size() > MaxHosts)
        return refuse("bad hosts");
    QStringList hosts;
    for (const QJsonValue &host : names) {
        if (!host.isString() || host.toString().isEmpty())
            return refuse("a host is not a text");
        hosts.append(host.toString());
    }
    return Prepare {*url, *redirectUri, hosts, object[u"authorities"].toString().toLatin1()};
}

Expected<Request> parseOpen(const QJsonObject &object)
{
    const auto place = parsePlace(object);
    if (!place)
        return fail(place.error());
    const auto cookies = decodedSecret(object[u"cookies"]);
    if (!cookies)
        return refuse("bad cookies");
    if (!object[u"tenant"].isString() || !object[u"visible"].isBool()
        || !object[u"theme"].isString())
        return refuse("bad tenant, visible or theme");

    Open open;
    open.url = place->url;
    open.redirectUri = place->redirectUri;
    open.hosts = place->hosts;
    open.cookies = *cookies;
    open.tenantName = plainText(object[u"tenant"].toString());
    open.visible = object[u"visible"].toBool();
    const auto theme = std::find_if(Themes.begin(), Themes.end(), [&](const auto &entry) {
        return object[u"theme"].toString() == QLatin1StringView(entry.second);
    });
    if (theme == Themes.end())
        return refuse("unknown theme");
    open.theme = theme->first;
    const auto network = parseNetwork(object[u"network"]);
    if (!network)
        return refuse("bad network");
    open.network = *network;
    const auto window = decodedWindow(object[u"window"]);
    if (!window)
        return refuse("bad window");
    open.window = *window;
    const int showAfter = object[u"show_after"].toInt(0);
    if (showAfter < 0 || showAfter > MaxShowAfter)
        return refuse("bad show_after");
    open.showAfter = std::chrono::milliseconds(showAfter);
    open.signsOut = object[u"signs_out"].toBool();
    const double textScale = object[u"text_scale"].toDouble(1);
    if (textScale < MinTextScale || textScale > MaxTextScale)
        return refuse("bad text_scale");
    open.readability = {textScale, object[u"high_contrast"].toBool()};
    const auto token = decodedToken(object[u"activation"]);
    if (!token)
        return refuse("bad activation");
    open.activationToken = *token;
    return open;
}

Expected<Request> parseRaise(const QJsonObject &object)
{
    const auto token = decodedToken(object[u"activation"]);
    if (!token)
        return refuse("bad activation");
    return Raise {*token};
}

Expected<Answer> parseActivation(const QJsonObject &object)
{
    const auto token = decodedToken(object[u"activation"]);
    if (!token || token->isEmpty())
        return refuse("bad activation");
    return Activation {*token};
}

Expected<Answer> parseResult(const QJsonObject &object)
{
    const auto callback = decodedSecret(object[u"callback"]);
    const auto cookies = decodedSecret(object[u"cookies"]);
    if (!callback || callback->isEmpty() || !cookies)
        return refuse("bad callback or cookies");
    // An origin: it is compared as it is, and a text of another form equals none.
    return Result {*callback, *cookies, object[u"answered_by"].toString(),
                   object[u"answered_path"].toString()};
}

Expected<Answer> parseFailure(const QJsonObject &object)
{
    bool known = false;
    const int code = QMetaEnum::fromType<ErrorCode>().keyToValue(
        object[u"code"].toString().toLatin1().constData(), &known);
    if (!known
        || std::find(EndCodes.begin(), EndCodes.end(), static_cast<ErrorCode>(code))
            == EndCodes.end())
        return refuse("unknown error code");
    Error error(static_cast<ErrorCode>(code), plainText(object[u"message"].toString(), MaxText),
                plainText(object[u"detail"].toString(), MaxText));
    const int status = object[u"status"].toInt();
    if (status >= 100 && status <= 599)
        error.setHttpStatus(status);
    return Failure {error};
}

Expected<QJsonObject> parseLine(QByteArrayView text)
{
    if (text.size() > MaxLine)
        return refuse("line too long");
    const auto object = StrictJson::parseObject(text);
    if (!object)
        return refuse("not a JSON object");
    return *object;
}

} // namespace

QByteArray serialize(const Request &request)
{
    if (const auto *prepare = std::get_if<Prepare>(&request)) {
        return line({{QStringLiteral("type"), QStringLiteral("prepare")},
                     {QStringLiteral("version"), ProtocolVersion},
                     {QStringLiteral("url"), QString::fromLatin1(prepare->url.toEncoded())},
                     {QStringLiteral("redirect_uri"),
                      QString::fromLatin1(prepare->redirectUri.toEncoded())},
                     {QStringLiteral("hosts"), QJsonArray::fromStringList(prepare->hosts)},
                     {QStringLiteral("authorities"), QString::fromLatin1(prepare->authorities)}});
    }
    if (const auto *open = std::get_if<Open>(&request)) {
        const auto theme = std::find_if(Themes.begin(), Themes.end(), [&](const auto &entry) {
            return entry.first == open->theme;
        });
        return line(
            {{QStringLiteral("type"), QStringLiteral("open")},
             {QStringLiteral("version"), ProtocolVersion},
             {QStringLiteral("url"), QString::fromLatin1(open->url.toEncoded())},
             {QStringLiteral("redirect_uri"), QString::fromLatin1(open->redirectUri.toEncoded())},
             {QStringLiteral("hosts"), QJsonArray::fromStringList(open->hosts)},
             {QStringLiteral("tenant"), open->tenantName},
             {QStringLiteral("cookies"), encoded(open->cookies)},
             {QStringLiteral("visible"), open->visible},
             {QStringLiteral("theme"), QLatin1StringView(theme->second)},
             {QStringLiteral("network"), toJson(open->network)},
             {QStringLiteral("window"), toJson(open->window)},
             {QStringLiteral("show_after"), static_cast<int>(open->showAfter.count())},
             {QStringLiteral("signs_out"), open->signsOut},
             {QStringLiteral("text_scale"), open->readability.textScale},
             {QStringLiteral("high_contrast"), open->readability.highContrast}},
            open->activationToken);
    }
    if (const auto *raise = std::get_if<Raise>(&request)) {
        return line({{QStringLiteral("type"), QStringLiteral("raise")}}, raise->activationToken);
    }
    return line({{QStringLiteral("type"), QStringLiteral("cancel")}});
}

QByteArray serialize(const Answer &answer)
{
    if (const auto *result = std::get_if<Result>(&answer)) {
        return line({{QStringLiteral("type"), QStringLiteral("result")},
                     {QStringLiteral("callback"), encoded(result->callback)},
                     {QStringLiteral("cookies"), encoded(result->cookies)},
                     {QStringLiteral("answered_by"), result->answeredBy},
                     {QStringLiteral("answered_path"), result->answeredPath}});
    }
    if (const auto *failure = std::get_if<Failure>(&answer)) {
        return line({{QStringLiteral("type"), QStringLiteral("failure")},
                     {QStringLiteral("code"), failure->error.name()},
                     {QStringLiteral("message"), failure->error.message()},
                     {QStringLiteral("detail"), failure->error.detail()},
                     {QStringLiteral("status"), failure->error.httpStatus()}});
    }
    if (const auto *note = std::get_if<Note>(&answer)) {
        return line({{QStringLiteral("type"), QStringLiteral("note")},
                     {QStringLiteral("text"), plainText(note->text, MaxNote).toString()}});
    }
    if (const auto *page = std::get_if<Page>(&answer)) {
        return line({{QStringLiteral("type"), QStringLiteral("page")},
                     {QStringLiteral("host"), plainText(page->host, MaxNote).toString()},
                     {QStringLiteral("loading"), page->loading},
                     {QStringLiteral("on_screen"), page->onScreen}});
    }
    if (const auto *window = std::get_if<Window>(&answer)) {
        return line({{QStringLiteral("type"), QStringLiteral("window")},
                     {QStringLiteral("window"), toJson(window->state)}});
    }
    if (const auto *activation = std::get_if<Activation>(&answer)) {
        return line({{QStringLiteral("type"), QStringLiteral("activation")}}, activation->token);
    }
    if (std::holds_alternative<CopyDiagnostics>(answer))
        return line({{QStringLiteral("type"), QStringLiteral("copy_diagnostics")}});
    return line({{QStringLiteral("type"), QStringLiteral("ready")},
                 {QStringLiteral("version"), ProtocolVersion}});
}

Expected<Request> parseRequest(QByteArrayView text)
{
    const auto object = parseLine(text);
    if (!object)
        return fail(object.error());
    const QString type = (*object)[u"type"].toString();
    if (type == QLatin1StringView("open"))
        return parseOpen(*object);
    if (type == QLatin1StringView("prepare"))
        return parsePlace(*object);
    if (type == QLatin1StringView("raise"))
        return parseRaise(*object);
    if (type == QLatin1StringView("cancel"))
        return Cancel {};
    return refuse("unknown request");
}

Expected<Answer> parseAnswer(QByteArrayView text)
{
    const auto object = parseLine(text);
    if (!object)
        return fail(object.error());
    const QString type = (*object)[u"type"].toString();
    if (type == QLatin1StringView("result"))
        return parseResult(*object);
    if (type == QLatin1StringView("failure"))
        return parseFailure(*object);
    if (type == QLatin1StringView("note") && (*object)[u"text"].isString())
        return Note {plainText((*object)[u"text"].toString(), MaxNote)};
    if (type == QLatin1StringView("page")) {
        return Page {plainText((*object)[u"host"].toString(), MaxNote),
                     (*object)[u"loading"].toBool(), (*object)[u"on_screen"].toBool()};
    }
    if (type == QLatin1StringView("window")) {
        const auto window = decodedWindow((*object)[u"window"]);
        return window ? Expected<Answer>(Window {*window}) : refuse("bad window");
    }
    if (type == QLatin1StringView("activation"))
        return parseActivation(*object);
    if (type == QLatin1StringView("copy_diagnostics"))
        return CopyDiagnostics {};
    if (type != QLatin1StringView("ready"))
        return refuse("unknown answer");
    if ((*object)[u"version"].toInt() != ProtocolVersion)
        return refuse("another protocol version");
    return Ready {};
}

} // namespace Keyfob::SignIn
