// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "clientregistration.h"

#include "core/logging.h"
#include "core/text.h"
#include "net/httpclient.h"
#include "net/origin.h"
#include "setup/registrationanswer.h"
#include "vault/checkedwrite.h"
#include "vault/keychainstore.h"
#include "json/strictjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace Keyfob {

namespace {

constexpr qsizetype MaxAnswer = 64 * 1024;

HttpRequest registrationRequest(const QByteArray &method, const QUrl &url, const Secret &token,
                                const CancelToken &cancel)
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    request.bearer = token;
    request.sizeCap = MaxAnswer;
    request.cancel = cancel;
    return request;
}

void setJsonBody(HttpRequest &request, const QJsonObject &json)
{
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// Keeps what is needed to change \a client later; false if the keychain does not take it.
QCoro::Task<bool> keepManagement(SecretStore &store, QString key, RegisteredClient client)
{
    const QJsonObject json {
        {QStringLiteral("url"), client.managementUrl.toString(QUrl::FullyEncoded)},
        {QStringLiteral("token"), QString::fromUtf8(client.managementToken.reveal())},
    };
    QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const Secret value(bytes);
    wipe(bytes);
    if (value.size() > store.maxEntrySize())
        co_return false;
    const auto written = co_await writeChecked(store, key, value);
    if (!written)
        qCWarning(lcVault) << "the registration token was not kept:" << written.error().name();
    co_return written.has_value();
}

} // namespace

struct ClientRegistration::Management
{
    QUrl url;
    Secret token;
};

ClientRegistration::ClientRegistration(HttpClient &http)
    : m_own(std::make_unique<KeychainStore>())
    , m_http(http)
    , m_store(*m_own)
{
}

ClientRegistration::~ClientRegistration() = default;

ClientRegistration::ClientRegistration(HttpClient &http, SecretStore &store)
    : m_http(http)
    , m_store(store)
{
}

QUrl ClientRegistration::endpointOf(const QJsonObject &configuration)
{
    const QUrl issuer(configuration.value(QLatin1StringView("issuer")).toString());
    const QUrl url(configuration.value(QLatin1StringView("registration_endpoint")).toString(),
                   QUrl::StrictMode);
    const bool isLocal = issuer.scheme() == QLatin1StringView("http");
    const bool isUsable = isSecureUrl(url) && !url.hasFragment()
        && (isLocal || url.scheme() == QLatin1StringView("https"));
    return isUsable ? url : QUrl();
}

QString ClientRegistration::keyOf(const QUrl &issuer, const QString &clientId)
{
    const QByteArray both = issuer.toEncoded() + '\n' + clientId.toUtf8();
    return QStringLiteral("registration/")
        + QString::fromLatin1(
               QCryptographicHash::hash(both, QCryptographicHash::Sha256).first(16).toHex());
}

QCoro::Task<Expected<RegisteredClient>> ClientRegistration::create(QUrl endpoint, QUrl issuer,
                                                                   ClientMetadata metadata,
                                                                   Secret initialAccessToken,
                                                                   CancelToken cancel)
{
    SecretStore &store = m_store;
    HttpRequest request = registrationRequest("POST", endpoint, initialAccessToken, cancel);
    setJsonBody(request, metadata.toJson());
    const auto response = co_await m_http.send(request);
    if (!response)
        co_return fail(response.error());
    const auto json = readRegistrationAnswer(
        *response,
        initialAccessToken.isEmpty() ? RegistrationToken::None : RegistrationToken::Initial);
    if (!json)
        co_return fail(json.error());
    auto client = RegisteredClient::parse(*json, endpoint, metadata);
    if (!client || client->managementToken.isEmpty())
        co_return client;
    const bool isKept = co_await keepManagement(store, keyOf(issuer, client->clientId), *client);
    if (isKept)
        client->managementToken = {};
    co_return client;
}

QCoro::Task<Expected<ClientRegistration::Management>> ClientRegistration::load(QUrl issuer,
                                                                               QString clientId)
{
    const auto kept = co_await m_store.read(keyOf(issuer, clientId));
    if (!kept)
        co_return fail(kept.error());
    const auto json = StrictJson::parseObject(kept->reveal());
    Management management;
    if (json) {
        management.url = QUrl(json->value(QLatin1StringView("url")).toString());
        QByteArray token = json->value(QLatin1StringView("token")).toString().toUtf8();
        management.token = Secret(token);
        wipe(token);
    }
    if (management.token.isEmpty() || !isSecureUrl(management.url)) {
        co_return fail(ErrorCode::KeychainCorrupt,
                       Text::tr("What the keychain holds of this registration cannot be read. "
                                "Change or remove the application at the provider."));
    }
    co_return management;
}

QCoro::Task<Expected<bool>> ClientRegistration::canManage(QUrl issuer, QString clientId)
{
    const auto management = co_await load(issuer, clientId);
    if (!management && management.error().code() != ErrorCode::KeychainMissing)
        co_return fail(management.error());
    co_return management.has_value();
}

QCoro::Task<Expected<QJsonObject>> ClientRegistration::read(QUrl issuer, QString clientId,
                                                            CancelToken cancel)
{
    HttpClient &http = m_http;
    const auto management = co_await load(issuer, clientId);
    if (!management)
        co_return fail(management.error());
    const HttpRequest request =
        registrationRequest("GET", management->url, management->token, cancel);
    const auto response = co_await http.send(request);
    if (!response)
        co_return fail(response.error());
    co_return readRegistrationAnswer(*response, RegistrationToken::Management);
}

QCoro::Task<Expected<RegisteredClient>> ClientRegistration::update(QUrl issuer, QString clientId,
                                                                   ClientMetadata metadata,
                                                                   CancelToken cancel)
{
    HttpClient &http = m_http;
    SecretStore &store = m_store;
    const auto management = co_await load(issuer, clientId);
    if (!management)
        co_return fail(management.error());
    HttpRequest request = registrationRequest("PUT", management->url, management->token, cancel);
    QJsonObject body = metadata.toJson();
    body.insert(QStringLiteral("client_id"), clientId); // RFC 7592 2.2
    setJsonBody(request, body);
    const auto response = co_await http.send(request);
    if (!response)
        co_return fail(response.error());
    const auto json = readRegistrationAnswer(*response, RegistrationToken::Management);
    if (!json)
        co_return fail(json.error());
    auto client = RegisteredClient::parse(*json, management->url, metadata);
    if (!client || client->managementToken.isEmpty())
        co_return client;
    // It may be another token; the old one is no good then (RFC 7592 3).
    const bool isKept = co_await keepManagement(store, keyOf(issuer, clientId), *client);
    if (isKept)
        client->managementToken = {};
    co_return client;
}

QCoro::Task<Expected<void>> ClientRegistration::remove(QUrl issuer, QString clientId,
                                                       CancelToken cancel)
{
    HttpClient &http = m_http;
    SecretStore &store = m_store;
    const auto management = co_await load(issuer, clientId);
    if (!management)
        co_return fail(management.error());
    const HttpRequest request =
        registrationRequest("DELETE", management->url, management->token, cancel);
    const auto response = co_await http.send(request);
    if (!response)
        co_return fail(response.error());
    // RFC 7592 2.3: 401 is also the answer for a client that is gone.
    const bool isGone = response->status == 204 || response->status == 200
        || response->status == 404 || response->status == 401;
    if (!isGone) {
        const auto json = readRegistrationAnswer(*response, RegistrationToken::Management);
        co_return fail(json ? Error(ErrorCode::HttpStatus, {}) : json.error());
    }
    co_return co_await store.remove(keyOf(issuer, clientId));
}

} // namespace Keyfob
