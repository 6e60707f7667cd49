// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "registration/clientmetadata.h"

#include "realm.h"
#include "registration/redirecturirules.h"

#include <QJsonArray>

#include <optional>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

constexpr qsizetype MaxText = 2000;
constexpr qsizetype MaxItems = 20;

/// Reads members by name, keeps what it read, and remembers the first thing that is wrong.
class Reader
{
public:
    explicit Reader(const QJsonObject &metadata)
        : m_metadata(metadata)
    {
    }

    QString text(const QString &name, const QString &fallback = {})
    {
        const QJsonValue value = member(name);
        if (value.isUndefined())
            return keep(name, fallback);
        if (!value.isString() || value.toString().size() > MaxText) {
            refuse(u"%1 must be a string of at most %2 characters."_s.arg(name).arg(MaxText));
            return {};
        }
        return keep(name, value.toString());
    }

    QString oneOf(const QString &name, const QStringList &allowed, const QString &fallback)
    {
        const QString value = text(name, fallback);
        if (!allowed.contains(value))
            refuse(u"%1 must be %2."_s.arg(name, allowed.join(u" or ")));
        return value;
    }

    QStringList list(const QString &name, const QStringList &fallback = {})
    {
        const QJsonValue value = member(name);
        if (value.isUndefined())
            return keep(name, fallback);
        QStringList items;
        const QJsonArray array = value.toArray();
        for (const auto item : array) {
            if (item.isString() && item.toString().size() <= MaxText)
                items.append(item.toString());
        }
        if (!value.isArray() || items.size() != array.size() || items.size() > MaxItems) {
            refuse(u"%1 must be a list of at most %2 strings."_s.arg(name).arg(MaxItems));
            return {};
        }
        return keep(name, items);
    }

    void refuse(const QString &description, const QString &code = u"invalid_client_metadata"_s)
    {
        if (!m_error)
            m_error = MetadataError {code, description};
    }

    const std::optional<MetadataError> &error() const { return m_error; }
    QJsonObject kept() const { return m_kept; }

private:
    /// The member \a name; undefined also for null and empty ones (RFC 7592 2.2).
    QJsonValue member(const QString &name) const
    {
        const QJsonValue value = m_metadata.value(name);
        const bool isEmpty = value.isNull() || (value.isString() && value.toString().isEmpty())
            || (value.isArray() && value.toArray().isEmpty());
        return isEmpty ? QJsonValue(QJsonValue::Undefined) : value;
    }
    QString keep(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_kept[name] = value;
        return value;
    }
    QStringList keep(const QString &name, const QStringList &values)
    {
        if (!values.isEmpty())
            m_kept[name] = QJsonArray::fromStringList(values);
        return values;
    }

    const QJsonObject m_metadata;
    QJsonObject m_kept;
    std::optional<MetadataError> m_error;
};

/// The grants that \a type needs (RFC 7591 2.1, OIDC Registration 2).
QStringList grantsFor(const QString &type)
{
    QStringList grants;
    const QStringList words = type.split(u' ');
    if (words.contains(u"code"_s))
        grants.append(u"authorization_code"_s);
    if (words.contains(u"token"_s) || words.contains(u"id_token"_s))
        grants.append(u"implicit"_s);
    return grants;
}

void readFlows(Reader &reader, RegisteredClient &client, const Realm &realm)
{
    const QStringList types = reader.list(u"response_types"_s, {u"code"_s});
    client.grantTypes = reader.list(u"grant_types"_s, {u"authorization_code"_s});
    const QStringList supported = realm.responseTypes();
    for (const QString &type : types) {
        const QString normal = normalResponseType(type);
        if (!supported.contains(normal))
            reader.refuse(u"The response type “%1” is not supported."_s.arg(type.left(80)));
        for (const QString &grant : grantsFor(normal)) {
            if (!client.grantTypes.contains(grant)) {
                reader.refuse(
                    u"The response type “%1” needs the grant type %2."_s.arg(type.left(80), grant));
            }
        }
        client.responseTypes.append(normal);
    }
    for (const QString &grant : std::as_const(client.grantTypes)) {
        if (!realm.grantTypes().contains(grant))
            reader.refuse(u"The grant type “%1” is not supported."_s.arg(grant.left(80)));
    }
}

void readRedirects(Reader &reader, RegisteredClient &client)
{
    const bool isNative =
        reader.oneOf(u"application_type"_s, {u"web"_s, u"native"_s}, u"web"_s) == u"native";
    const RedirectUriRules rules {isNative, client.grantTypes.contains(u"implicit"_s)};
    const QString code = u"invalid_redirect_uri"_s;
    client.redirectUris = reader.list(u"redirect_uris"_s);
    if (client.redirectUris.isEmpty())
        reader.refuse(u"redirect_uris must name at least one URI."_s, code);
    for (const QString &uri : std::as_const(client.redirectUris)) {
        if (const QString problem = rules.problemWith(uri); !problem.isEmpty())
            reader.refuse(u"redirect_uris: “%1” %2."_s.arg(uri.left(200), problem), code);
    }
    client.postLogoutRedirectUris = reader.list(u"post_logout_redirect_uris"_s);
    for (const QString &uri : std::as_const(client.postLogoutRedirectUris)) {
        if (const QString problem = rules.problemWith(uri); !problem.isEmpty())
            reader.refuse(u"post_logout_redirect_uris: “%1” %2."_s.arg(uri.left(200), problem));
    }
}

} // namespace

tl::expected<RegisteredClient, MetadataError> readClientMetadata(const QJsonObject &metadata,
                                                                 const Realm &realm)
{
    if (metadata.contains(u"software_statement"_s)) {
        return tl::unexpected(
            MetadataError {u"invalid_software_statement"_s,
                           u"Software statements are of no authority that is trusted here."_s});
    }
    Reader reader(metadata);
    RegisteredClient client;
    readFlows(reader, client, realm);
    readRedirects(reader, client);
    client.name = reader.text(u"client_name"_s);
    for (const char *name : {"client_uri", "logo_uri", "policy_uri", "tos_uri", "scope",
                             "software_id", "software_version"})
        reader.text(QString::fromLatin1(name));
    reader.list(u"contacts"_s);
    reader.oneOf(u"token_endpoint_auth_method"_s, {u"none"_s}, u"none"_s);
    reader.oneOf(u"subject_type"_s, {u"public"_s}, u"public"_s);
    const QString algorithm = QString::fromLatin1(realm.idTokenAlgorithm());
    reader.oneOf(u"id_token_signed_response_alg"_s, {algorithm}, algorithm);
    if (reader.error())
        return tl::unexpected(*reader.error());
    client.metadata = reader.kept();
    return client;
}

} // namespace Keyfob::Sandbox
