// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionconfiguration.h"

#include "core/error.h"
#include "core/regularfile.h"
#include "core/text.h"
#include "oidc/tenant.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace Keyfob {

namespace {

constexpr qint64 MaxFileSize = 1024 * 1024;
constexpr qsizetype MaxShownLength = 200; // Characters shown of a value
/// In place of the digest of a file.
const auto Unreadable = QStringLiteral("unreadable");

struct Field
{
    const char *name;
    const char *label;
    bool isDigest = false; ///< Of a secret or a file: only its first digits are shown.
};

/// In the order in which differences are shown.
constexpr Field Fields[] = {
    {"api_base_url", QT_TRANSLATE_NOOP("Keyfob::Text", "API")},
    {"issuer", QT_TRANSLATE_NOOP("Keyfob::Text", "Provider")},
    {"discovery_url", QT_TRANSLATE_NOOP("Keyfob::Text", "Discovery URL")},
    {"proxy", QT_TRANSLATE_NOOP("Keyfob::Text", "Proxy")},
    {"ca_file", QT_TRANSLATE_NOOP("Keyfob::Text", "Private certificate authority"), true},
    {"sign_in_hosts", QT_TRANSLATE_NOOP("Keyfob::Text", "Hosts that sign-in may visit")},
    {"redirect_uri", QT_TRANSLATE_NOOP("Keyfob::Text", "Redirect URI")},
    {"loopback_redirect_uri", QT_TRANSLATE_NOOP("Keyfob::Text", "Redirect URI for your browser")},
    {"client_certificate_file", QT_TRANSLATE_NOOP("Keyfob::Text", "Client certificate"), true},
    {"client_key_file", QT_TRANSLATE_NOOP("Keyfob::Text", "Client certificate's key"), true},
    {"audience", QT_TRANSLATE_NOOP("Keyfob::Text", "Audience")},
    {"resource", QT_TRANSLATE_NOOP("Keyfob::Text", "Resource")},
    {"organization", QT_TRANSLATE_NOOP("Keyfob::Text", "Organization")},
    {"client_id", QT_TRANSLATE_NOOP("Keyfob::Text", "Client ID")},
    {"client_secret", QT_TRANSLATE_NOOP("Keyfob::Text", "Client secret"), true},
    {"response_type", QT_TRANSLATE_NOOP("Keyfob::Text", "Response type")},
    {"response_mode", QT_TRANSLATE_NOOP("Keyfob::Text", "Response mode")},
    {"extra_parameters", QT_TRANSLATE_NOOP("Keyfob::Text", "Extra parameters")},
};

/// What a request to the provider's token or revocation endpoint does not depend on. Settings of
/// later versions, which this one does not know, count as relevant.
constexpr QLatin1StringView ProviderIndependentFields[] = {
    QLatin1StringView("api_base_url"),  QLatin1StringView("sign_in_hosts"),
    QLatin1StringView("redirect_uri"),  QLatin1StringView("loopback_redirect_uri"),
    QLatin1StringView("audience"),      QLatin1StringView("resource"),
    QLatin1StringView("organization"),  QLatin1StringView("response_type"),
    QLatin1StringView("response_mode"), QLatin1StringView("extra_parameters"),
};

/// What decides who answers a question to the provider. None is a secret.
constexpr QLatin1StringView AnswerFields[] = {
    QLatin1StringView("issuer"),
    QLatin1StringView("discovery_url"),
    QLatin1StringView("proxy"),
    QLatin1StringView("ca_file"),
    QLatin1StringView("client_certificate_file"),
};

QString digestOf(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return QString::fromLatin1(hash.result().toHex());
}

/// The digest of what is in \a file. "unreadable" if that cannot be read: a
/// configuration with such a file equals no other.
QString digestOfFile(const QString &file)
{
    if (file.isEmpty())
        return {};
    auto bytes = readRegularFile(file, MaxFileSize);
    if (!bytes)
        return Unreadable;
    const QString digest = digestOf(*bytes);
    wipe(*bytes); // it may be a key
    return digest;
}

QString encoded(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

/// The words of a set: neither order nor repetition matters.
QString wordsOf(QStringList words)
{
    words.removeDuplicates();
    words.sort();
    return words.join(QLatin1Char(' '));
}

QString extraParametersOf(const Tenant &tenant)
{
    if (tenant.extraParameters.isEmpty())
        return {};
    QJsonObject parameters;
    for (const auto &[name, value] : tenant.extraParameters)
        parameters.insert(name, value);
    return QString::fromUtf8(QJsonDocument(parameters).toJson(QJsonDocument::Compact));
}

/// \a value as one plain line. What is lost on the way is told apart by a digest.
QString shown(const Field &field, const QString &value)
{
    constexpr qsizetype digits = 16;
    if (value.isEmpty())
        return {};
    if (value == Unreadable)
        return Text::tr("a file that cannot be read");
    if (field.isDigest)
        return QStringLiteral("SHA-256 %1…").arg(plainText(value.left(digits)));
    const QString text = plainText(value, MaxShownLength);
    if (text == value)
        return text;
    return QStringLiteral("%1 (SHA-256 %2…)").arg(text, digestOf(value.toUtf8()).left(digits));
}

QString hostOf(const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    return url.isValid() ? plainText(url.host(QUrl::FullyEncoded), MaxShownLength) : QString();
}

} // namespace

SessionConfiguration SessionConfiguration::of(const Tenant &tenant)
{
    const QByteArrayView secret = tenant.clientSecret.reveal();
    const std::pair<QLatin1StringView, QString> values[] = {
        {QLatin1StringView("issuer"), tenant.issuerIdentifier()},
        {QLatin1StringView("discovery_url"), encoded(tenant.discoveryUrl)},
        {QLatin1StringView("client_id"), tenant.clientId},
        {QLatin1StringView("client_secret"), secret.isEmpty() ? QString() : digestOf(secret)},
        {QLatin1StringView("redirect_uri"), encoded(tenant.redirectUri)},
        {QLatin1StringView("loopback_redirect_uri"), encoded(tenant.loopbackRedirectUri)},
        {QLatin1StringView("audience"), tenant.audience},
        {QLatin1StringView("resource"), wordsOf(tenant.resources)},
        {QLatin1StringView("organization"), tenant.organization},
        {QLatin1StringView("response_type"), toString(tenant.responseType)},
        {QLatin1StringView("response_mode"), tenant.responseMode},
        {QLatin1StringView("extra_parameters"), extraParametersOf(tenant)},
        {QLatin1StringView("api_base_url"), encoded(tenant.apiBaseUrl)},
        {QLatin1StringView("sign_in_hosts"), wordsOf(tenant.signInHosts)},
        {QLatin1StringView("proxy"), tenant.proxy.toString()},
        {QLatin1StringView("ca_file"), digestOfFile(tenant.caFile)},
        {QLatin1StringView("client_certificate_file"), digestOfFile(tenant.clientCertificateFile)},
        {QLatin1StringView("client_key_file"), digestOfFile(tenant.clientKeyFile)},
    };
    SessionConfiguration configuration;
    for (const auto &[name, value] : values) {
        if (!value.isEmpty())
            configuration.m_values.insert(name, value);
    }
    return configuration;
}

SessionConfiguration SessionConfiguration::fromValues(const QJsonObject &values)
{
    SessionConfiguration configuration;
    configuration.m_values = values;
    return configuration;
}

QByteArray SessionConfiguration::digest() const
{
    return QCryptographicHash::hash(QJsonDocument(m_values).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha256);
}

QByteArray SessionConfiguration::providerDigest() const
{
    SessionConfiguration some;
    for (const QLatin1StringView name : AnswerFields) {
        const QJsonValue value = m_values.value(name);
        if (value == QJsonValue(Unreadable))
            return {};
        if (!value.isUndefined())
            some.m_values.insert(name, value);
    }
    return some.digest();
}

bool SessionConfiguration::reachesSameProvider(const SessionConfiguration &other) const
{
    if (isUnknown() || other.isUnknown())
        return false;
    QJsonObject values = m_values;
    QJsonObject others = other.m_values;
    for (const QLatin1StringView name : ProviderIndependentFields) {
        values.remove(name);
        others.remove(name);
    }
    // Nobody knows what was in a file that could not be read.
    const bool isReadable = std::none_of(values.begin(), values.end(), [](const QJsonValue &value) {
        return value == QJsonValue(Unreadable);
    });
    return isReadable && values == others;
}

QList<ConfigurationDifference>
SessionConfiguration::differencesFrom(const SessionConfiguration &before) const
{
    QList<ConfigurationDifference> differences;
    const auto add = [&](const Field &field, const QString &label) {
        const QLatin1StringView name(field.name);
        if (m_values.value(name) == before.m_values.value(name))
            return;
        const QString was = before.m_values.value(name).toString();
        const QString is = m_values.value(name).toString();
        differences.append({name, label,
                            before.isUnknown() ? Text::tr("not known") : shown(field, was),
                            shown(field, is), hostOf(was), hostOf(is)});
    };
    QSet<QString> known;
    for (const Field &field : Fields) {
        known.insert(QLatin1StringView(field.name));
        add(field, Text::tr(field.label));
    }
    // Of a later version, which this one cannot name.
    for (const QString &name : before.m_values.keys()) {
        const QByteArray latin = name.toLatin1();
        if (!known.contains(name))
            add({latin.constData(), nullptr}, plainText(name, MaxShownLength));
    }
    return differences;
}

} // namespace Keyfob
