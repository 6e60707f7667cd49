// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "languagesetting.h"

#include "programlanguage.h"

namespace Keyfob {

LanguageSetting::LanguageSetting(const Preferences &preferences)
    : m_preferences(preferences)
{
    apply();
    // Queued: what was clicked is made anew.
    connect(&preferences, &Preferences::changed, this, &LanguageSetting::apply,
            Qt::QueuedConnection);
}

void LanguageSetting::apply()
{
    const QString chosen = m_preferences.value(Preference::Language);
    if (chosen == m_used)
        return;
    m_used = chosen;
    ProgramLanguage::use(chosen);
}

} // namespace Keyfob
