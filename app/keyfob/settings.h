// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/account.h"
#include "client/clientoptions.h"
#include "core/error.h"

#include <QList>
#include <QRect>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Keyfob {

/// What the program remembers between two starts, without any secret: the one place for it.
class Settings
{
public:
    Settings();
    /// The settings file that would be read and is no file but a pipe or the like, which could
    /// block for ever; empty: there is none.
    static QString unusableFile();
    /// Refuses settings that other users could change: they answer questions in the person's
    /// place. Errors: FileUntrusted.
    static Expected<void> checkTrust();
    /// Those in \a file.
    explicit Settings(const QString &file);

    /// The window's last place; null when there is none.
    QRect geometry() const;
    void setGeometry(const QRect &geometry);

    /// How the last sign-in window was.
    SignIn::WindowState signInWindow() const;
    void setSignInWindow(const SignIn::WindowState &state);

    /// The accounts, in no order. What cannot be understood is left out, and left alone.
    QList<Account> accounts() const;
    /// Adds \a account or replaces the one with its id.
    void keepAccount(const Account &account);
    void forgetAccount(const QString &id);

    /// The account that was shown last; empty when there is none.
    QString lastAccount() const;
    void setLastAccount(const QString &id);

    /// Tenant::id() of the organizations, in the person's order; those that are not in it come
    /// last.
    QStringList organizationOrder() const;
    void setOrganizationOrder(const QStringList &ids);

    /// The one tenant file that versions without accounts remembered; empty when there is none.
    QString tenantFile() const;
    void forgetTenantFile();

    /// Whether a client certificate may be shown: CertificateUse::key() says which and to whom.
    /// Nothing: nobody has been asked yet.
    std::optional<bool> certificateUse(const QString &use) const;
    void setCertificateUse(const QString &use, bool allowed);

    /// The names of the issuers at which somebody has ever signed in with \a redirectUri, whatever
    /// its port: they have registered it, also when their accounts are gone.
    QStringList usedIssuers(const QUrl &redirectUri) const;
    void keepUsedIssuer(const QUrl &redirectUri, const QString &issuer);

    /// The client that was registered at a provider for an organization that the person has not
    /// agreed to yet; its issuer is empty when there is none.
    struct Registration
    {
        QUrl issuer;
        QString clientId;
    };
    Registration openRegistration() const;
    void setOpenRegistration(const Registration &registration);

    /// The file itself, for what keeps a part of it (Preferences).
    QString file() const { return m_settings.fileName(); }
    /// The folder of the settings, where the program may keep other files; nobody else's.
    QString folder() const;
    /// The file in which SessionVault marks which sessions exist.
    QString markerFile() const;

private:
    QSettings m_settings;
};

} // namespace Keyfob
