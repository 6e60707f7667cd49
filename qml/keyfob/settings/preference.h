// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Keyfob {

/// What a person can choose about the program. Each has a row in preferenceTable().
enum class Preference {
    Appearance,
    Contrast,
    TextSize,
    Language,
    SignInWith,
    KeepSignedIn,
    RequestHistory,
    ClipboardSeconds,
    Proxy,
    CaFile,
};

/// One row of the table: how a preference is called and which values it has.
struct PreferenceInfo
{
    Preference preference;
    QString key; ///< In keyfob.ini below [preferences], and in the policy
    QStringList values; ///< As they are stored; none: it is a text
    const char *titleSource; ///< Not translated yet: a person may change the language
    const char *helpSource;
    QList<const char *> labelSources; ///< One for each of values, where labels() makes none
    int standard = 0; ///< Which of values it is if nobody says anything

    /// For the screen, in the language that is used now.
    QString title() const;
    /// What it does.
    QString help() const;
    /// What each of values is called. A language has its own name.
    QStringList labels() const;

    /// The environment variable that sets it: KEYFOB_ and the key in capital letters. Empty for a
    /// text, which the environment must not say: it would lead secrets elsewhere.
    QByteArray environmentVariable() const;
    bool isText() const { return values.isEmpty(); }
    /// Why \a value is none of it, to be put after its name; empty: it is one.
    QString problemOf(const QString &value) const;
};

/// All preferences, in the order of the screen.
const QList<PreferenceInfo> &preferenceTable();

/// The row of \a preference.
const PreferenceInfo &infoOf(Preference preference);

/// The preference called \a key; std::nullopt if there is none.
std::optional<Preference> preferenceOf(const QString &key);

} // namespace Keyfob
