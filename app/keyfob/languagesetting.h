// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "settings/preferences.h"

namespace Keyfob {

/// Keeps the program in the language of its preferences, whenever that changes.
class LanguageSetting : public QObject
{
    Q_OBJECT

public:
    /// \a preferences are not owned and outlive this.
    explicit LanguageSetting(const Preferences &preferences);

private:
    void apply();

    const Preferences &m_preferences;
    QString m_used;
};

} // namespace Keyfob
