// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "settings/preference.h"

#include <QByteArrayView>
#include <QMap>
#include <QStringList>

namespace Keyfob {

/// What an administrator presets and locks on this computer: /etc/xdg/keyfob/policy.json. See
/// keyfob-policy(5).
struct Policy
{
    struct Value
    {
        QString value; ///< One of PreferenceInfo::values
        bool isLocked = false; ///< The person cannot change it.
    };

    QString managedBy; ///< Who says so, for the screen; never empty in a policy that was read
    QStringList tenantFiles; ///< Absolute paths of organizations that are there from the start
    QStringList allowedIssuers; ///< Exactly as tenant files have them; empty: any
    QMap<Preference, Value> preferences;

    /// Where this system's policy is.
    static QString systemFile();

    /// Reads the file at \a path; an empty policy if there is none. Errors: those of
    /// readTrustedFile(); PolicyInvalid, whose message names the member.
    static Expected<Policy> load(const QString &path);

    /// Reads \a json; paths in it are relative to \a folder. Errors: see load().
    static Expected<Policy> parse(QByteArrayView json, const QString &folder);

    /// Whether people may sign in at \a issuer.
    bool allowsIssuer(const QString &issuer) const;
};

} // namespace Keyfob
