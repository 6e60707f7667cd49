// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Keyfob {

struct Session;
struct Tenant;

/// A person at an organization, as the list of accounts knows them: nothing of it is secret.
struct Account
{
    enum class Keep {
        Always,
        OnceSignedIn, ///< Not before somebody has signed in
        Never, ///< Of a sandbox, which ends with the program
    };

    QString tenantId;
    QString key; ///< Empty for the tenant's first: see sessionId()
    QString tenantFile; ///< An absolute path: of Keyfob's own copy, where it could make one
    QString sourceFile; ///< What that is a copy of; empty: tenantFile is no copy
    QString declinedUpdate; ///< TenantText::digest() of what the person did not want of sourceFile
    QString organization;
    QString name; ///< Of the person, once one has signed in
    QString email;
    QString person; ///< A digest of issuer and subject; empty until somebody has signed in
    Keep keep = Keep::Always;
    bool isLeaving = false; ///< Removed, but not all of it is gone yet

    /// The name of its session.
    QString id() const;
    /// Whether the settings have it.
    bool isKept() const;

    /// Of \a tenant in \a file, with nobody in it.
    static Account of(const Tenant &tenant, const QString &file);
    /// A key that no other account has: 64 random bits.
    static QString newKey();

    void setSession(const Tenant &tenant, const Session &session);

    bool operator==(const Account &) const = default;
};

/// The digest by which a person at a tenant is known again; empty without a subject.
QString personOf(const Tenant &tenant, const Session &session);

/// One or two letters for \a name, for when there is no picture.
QString initialsOf(const QString &name);

} // namespace Keyfob
