// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "preference.h"

#include "core/text.h"

#include <algorithm>

namespace Keyfob {

QByteArray PreferenceInfo::environmentVariable() const
{
    return "KEYFOB_" + key.toUpper().toLatin1();
}

const QList<PreferenceInfo> &preferenceTable()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    static const QList<PreferenceInfo> table {
        {Preference::Appearance,
         s("appearance"),
         {s("system"), s("light"), s("dark")},
         Text::tr("Appearance"),
         Text::tr("Colors of all windows."),
         {Text::tr("System"), Text::tr("Light"), Text::tr("Dark")}},
        {Preference::TextSize,
         s("text_size"),
         {s("100"), s("125"), s("150"), s("200")},
         Text::tr("Text size"),
         Text::tr("Size of text and controls."),
         {Text::tr("100 %"), Text::tr("125 %"), Text::tr("150 %"), Text::tr("200 %")}},
        {Preference::SignInWith,
         s("sign_in_with"),
         {s("organization"), s("window"), s("browser")},
         Text::tr("Log in with"),
         Text::tr("Where the provider's page opens. By default, your organization decides."),
         {Text::tr("Default"), Text::tr("This app"), Text::tr("My browser")}},
        {Preference::KeepSignedIn,
         s("keep_signed_in"),
         {s("yes"), s("no")},
         Text::tr("Keep me signed in"),
         Text::tr("In the keychain, also after Keyfob is closed. A change counts from the next "
                  "start on, when kept sessions are removed, but not ended at the organization: "
                  "log out for that."),
         {Text::tr("Yes"), Text::tr("No")}},
        {Preference::RequestHistory,
         s("request_history"),
         {s("yes"), s("no")},
         Text::tr("Keep sent requests"),
         Text::tr("On this computer, without tokens and responses."),
         {Text::tr("Yes"), Text::tr("No")}},
        {Preference::ClipboardSeconds,
         s("clipboard_seconds"),
         {s("30"), s("10"), s("60")},
         Text::tr("Copied tokens stay on the clipboard"),
         Text::tr("After this time a copied access token is removed."),
         {Text::tr("30 s"), Text::tr("10 s"), Text::tr("60 s")}},
    };
    return table;
}

const PreferenceInfo &infoOf(Preference preference)
{
    const QList<PreferenceInfo> &table = preferenceTable();
    return *std::find_if(table.begin(), table.end(), [preference](const PreferenceInfo &info) {
        return info.preference == preference;
    });
}

std::optional<Preference> preferenceOf(const QString &key)
{
    for (const PreferenceInfo &info : preferenceTable()) {
        if (info.key == key)
            return info.preference;
    }
    return {};
}

} // namespace Keyfob
