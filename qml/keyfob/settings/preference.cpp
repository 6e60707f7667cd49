// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "preference.h"

#include "core/text.h"
#include "net/proxysetting.h"

#include <QDir>

#include <algorithm>

namespace Keyfob {

QByteArray PreferenceInfo::environmentVariable() const
{
    return isText() ? QByteArray() : "KEYFOB_" + key.toUpper().toLatin1();
}

QString PreferenceInfo::problemOf(const QString &value) const
{
    if (preference == Preference::Proxy) {
        const auto proxy = ProxySetting::parse(value);
        return proxy ? QString() : proxy.error().message();
    }
    if (preference == Preference::CaFile)
        return QDir::isAbsolutePath(value) ? QString()
                                           : Text::tr("must be a path that begins at /");
    return values.contains(value)
        ? QString()
        : Text::tr("must be one of %1").arg(values.join(QStringLiteral(", ")));
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
         Text::tr("In the keychain, also after Keyfob is closed. With No, your access ends when "
                  "you close Keyfob. What was kept before ends then, or at the next start."),
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
        {Preference::Proxy,
         s("proxy"),
         {},
         Text::tr("Proxy"),
         Text::tr("For organizations that name none: “none”, http://host:port or "
                  "socks5://host:port. Empty: as the system says."),
         {}},
        {Preference::CaFile,
         s("ca_file"),
         {},
         Text::tr("Certificate authority"),
         Text::tr("A file (PEM) with authorities that are trusted beside the system's, for "
                  "organizations that name none."),
         {}},
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
