// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "settings.h"

#include "brand.h"
#include "core/filetrust.h"
#include "core/privatefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace Keyfob {

namespace {
const auto GeometryKey = QStringLiteral("window/geometry");
const auto SignInGeometryKey = QStringLiteral("signin/geometry");
const auto SignInZoomKey = QStringLiteral("signin/zoom");
const auto TenantFileKey = QStringLiteral("tenant/file");
const auto LastAccountKey = QStringLiteral("window/account");
const auto OrderKey = QStringLiteral("organizations/order");
const auto RegistrationIssuerKey = QStringLiteral("registration/issuer");
const auto RegistrationClientKey = QStringLiteral("registration/client_id");
const auto CertificatesGroup = QStringLiteral("certificates/");
const auto IssuersGroup = QStringLiteral("issuers/");
const auto AccountsGroup = QStringLiteral("accounts");
constexpr QLatin1StringView FileName("tenant_file");
constexpr QLatin1StringView SourceName("source_file");
constexpr QLatin1StringView DeclinedName("declined_update");
constexpr QLatin1StringView OrganizationName("organization");
constexpr QLatin1StringView FormerOrganizationName("organisation"); // up to 0.1
constexpr QLatin1StringView PersonName("name");
constexpr QLatin1StringView EmailName("email");
constexpr QLatin1StringView DigestName("person");
constexpr QLatin1StringView LeavingName("leaving");

/// Any text can be in an address, and the ports of loopback addresses vary (RFC 8252 7.3).
QString issuersKey(QUrl redirectUri)
{
    redirectUri.setPort(-1);
    const QByteArray digest =
        QCryptographicHash::hash(redirectUri.toEncoded(), QCryptographicHash::Sha256);
    return IssuersGroup + QString::fromLatin1(digest.first(16).toHex());
}

QStringList ownFiles()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/%1/").arg(Brand::current().id);
    return {folder + Brand::current().id + QStringLiteral(".ini"),
            folder + QStringLiteral("sessions.ini")};
}

} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, Brand::current().id,
                 Brand::current().id)
{
    m_settings.setFallbacksEnabled(false); // what the system's folders say is nobody's answer
    makePrivateFolder(folder()); // if they can: whoever writes then sees
    makePrivateFile(m_settings.fileName());
}

QString Settings::unusableFile()
{
    for (const QString &path : ownFiles()) {
        const QFileInfo file(path);
        if (file.exists() && !file.isFile())
            return file.filePath();
    }
    return {};
}

Expected<void> Settings::checkTrust()
{
    for (const QString &path : ownFiles()) {
        if (const auto trusted = checkFileTrust(path); !trusted)
            return trusted;
    }
    return {};
}

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
    makePrivateFile(m_settings.fileName());
}

QRect Settings::geometry() const
{
    return m_settings.value(GeometryKey).toRect();
}

void Settings::setGeometry(const QRect &geometry)
{
    m_settings.setValue(GeometryKey, geometry);
}

QList<Account> Settings::accounts() const
{
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9a-f]{32})(?:\\.([0-9a-z]{1,32}))?\\z"));
    QSettings settings(m_settings.fileName(), QSettings::IniFormat);
    settings.beginGroup(AccountsGroup);
    const QStringList ids = settings.childGroups();
    QList<Account> accounts;
    for (const QString &id : ids) {
        const auto match = form.match(id);
        const auto text = [&](QLatin1StringView name, qsizetype cap = 200) {
            return plainText(settings.value(id + QLatin1Char('/') + name).toString(), cap);
        };
        Account account;
        account.tenantId = match.captured(1);
        account.key = match.captured(2);
        account.tenantFile = settings.value(id + QLatin1Char('/') + FileName).toString();
        account.sourceFile = settings.value(id + QLatin1Char('/') + SourceName).toString();
        account.declinedUpdate = text(DeclinedName);
        account.organization = text(OrganizationName, 80);
        if (account.organization.isEmpty())
            account.organization = text(FormerOrganizationName, 80);
        account.name = text(PersonName, 100);
        account.email = text(EmailName);
        account.person = settings.value(id + QLatin1Char('/') + DigestName).toString();
        account.isLeaving = settings.value(id + QLatin1Char('/') + LeavingName).toBool();
        if (match.hasMatch() && QDir::isAbsolutePath(account.tenantFile))
            accounts.append(account);
    }
    return accounts;
}

void Settings::keepAccount(const Account &account)
{
    m_settings.beginGroup(AccountsGroup + QLatin1Char('/') + account.id());
    m_settings.setValue(FileName, account.tenantFile);
    m_settings.setValue(SourceName, account.sourceFile);
    m_settings.setValue(DeclinedName, account.declinedUpdate);
    m_settings.setValue(OrganizationName, account.organization);
    m_settings.setValue(PersonName, account.name);
    m_settings.setValue(EmailName, account.email);
    m_settings.setValue(DigestName, account.person);
    if (account.isLeaving)
        m_settings.setValue(LeavingName, true);
    else
        m_settings.remove(LeavingName);
    m_settings.endGroup();
    m_settings.sync();
}

void Settings::forgetAccount(const QString &id)
{
    m_settings.remove(AccountsGroup + QLatin1Char('/') + id);
    m_settings.sync();
}

QString Settings::lastAccount() const
{
    return m_settings.value(LastAccountKey).toString();
}

void Settings::setLastAccount(const QString &id)
{
    m_settings.setValue(LastAccountKey, id);
}

QStringList Settings::organizationOrder() const
{
    return m_settings.value(OrderKey).toStringList();
}

void Settings::setOrganizationOrder(const QStringList &ids)
{
    m_settings.setValue(OrderKey, ids);
}

SignIn::WindowState Settings::signInWindow() const
{
    SignIn::WindowState state;
    state.geometry = m_settings.value(SignInGeometryKey).toRect();
    const QVariantMap zoom = m_settings.value(SignInZoomKey).toMap();
    for (auto host = zoom.begin(); host != zoom.end(); ++host)
        state.zoom.insert(host.key(), host.value().toDouble());
    return state;
}

void Settings::setSignInWindow(const SignIn::WindowState &state)
{
    QVariantMap zoom;
    for (auto host = state.zoom.begin(); host != state.zoom.end(); ++host)
        zoom.insert(host.key(), host.value());
    m_settings.setValue(SignInGeometryKey, state.geometry);
    m_settings.setValue(SignInZoomKey, zoom);
}

QString Settings::tenantFile() const
{
    return m_settings.value(TenantFileKey).toString();
}

void Settings::forgetTenantFile()
{
    m_settings.remove(TenantFileKey);
}

QString Settings::markerFile() const
{
    return folder() + QStringLiteral("/sessions.ini");
}

QString Settings::folder() const
{
    return QFileInfo(m_settings.fileName()).absolutePath();
}

std::optional<bool> Settings::certificateUse(const QString &use) const
{
    const QVariant said = m_settings.value(CertificatesGroup + use);
    return said.isValid() ? std::optional(said.toBool()) : std::nullopt;
}

QStringList Settings::usedIssuers(const QUrl &redirectUri) const
{
    return m_settings.value(issuersKey(redirectUri)).toStringList();
}

void Settings::keepUsedIssuer(const QUrl &redirectUri, const QString &issuer)
{
    QStringList issuers = usedIssuers(redirectUri);
    if (issuers.contains(issuer))
        return;
    issuers.append(issuer);
    m_settings.setValue(issuersKey(redirectUri), issuers);
    m_settings.sync();
}

Settings::Registration Settings::openRegistration() const
{
    return {m_settings.value(RegistrationIssuerKey).toUrl(),
            m_settings.value(RegistrationClientKey).toString()};
}

void Settings::setOpenRegistration(const Registration &registration)
{
    if (registration.issuer.isEmpty()) {
        m_settings.remove(RegistrationIssuerKey);
        m_settings.remove(RegistrationClientKey);
    } else {
        m_settings.setValue(RegistrationIssuerKey, registration.issuer);
        m_settings.setValue(RegistrationClientKey, registration.clientId);
    }
    m_settings.sync(); // the program may end any time
}

void Settings::setCertificateUse(const QString &use, bool allowed)
{
    m_settings.setValue(CertificatesGroup + use, allowed);
}

} // namespace Keyfob
