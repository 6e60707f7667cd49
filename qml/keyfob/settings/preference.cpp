// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "preference.h"

#include "core/text.h"
#include "core/translations.h"
#include "net/proxysetting.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace Keyfob {

namespace {

/// What \a language calls itself, as in a title.
QString nameOf(const QString &language)
{
    if (language == QLatin1StringView("en"))
        return QStringLiteral("English"); // not "American English"
    QString name = QLocale(language).nativeLanguageName();
    if (language == QLatin1StringView("es"))
        name = QStringLiteral("español"); // not "de España"
    return name.left(1).toUpper() + name.sliced(1);
}

/// How everything looks and reads.
QList<PreferenceInfo> preferencesOfScreens()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {Preference::Appearance,
         s("appearance"),
         {s("system"), s("light"), s("dark")},
         QT_TRANSLATE_NOOP("Keyfob::Text", "Appearance"),
         QT_TRANSLATE_NOOP("Keyfob::Text", "Colors of all windows."),
         {QT_TRANSLATE_NOOP("Keyfob::Text", "System"), QT_TRANSLATE_NOOP("Keyfob::Text", "Light"),
          QT_TRANSLATE_NOOP("Keyfob::Text", "Dark")}},
        {Preference::Contrast,
         s("contrast"),
         {s("system"), s("normal"), s("high")},
         QT_TRANSLATE_NOOP("Keyfob::Text", "Contrast"),
         QT_TRANSLATE_NOOP("Keyfob::Text", "Stronger colors and lines in all windows."),
         {QT_TRANSLATE_NOOP("Keyfob::Text", "System"), QT_TRANSLATE_NOOP("Keyfob::Text", "Normal"),
          QT_TRANSLATE_NOOP("Keyfob::Text", "High")}},
        {Preference::TextSize,
         s("text_size"),
         {s("80"), s("90"), s("100"), s("110"), s("125"), s("150"), s("175"), s("200")},
         QT_TRANSLATE_NOOP("Keyfob::Text", "Text size"),
         QT_TRANSLATE_NOOP("Keyfob::Text",
                           "Size of text and controls, compared with the system’s text size."),
         {},
         2},
        {Preference::Language,
         s("language"),
         QStringList {s("system")} + translatedLanguages(),
         QT_TRANSLATE_NOOP("Keyfob::Text", "Language"),
         QT_TRANSLATE_NOOP("Keyfob::Text", "Language of all windows, and of dates and numbers."),
         {QT_TRANSLATE_NOOP("Keyfob::Text", "System")}},
    };
}

/// How the program signs in, keeps and connects.
QList<PreferenceInfo> preferencesOfSessions()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    const QList<const char *> yesOrNo {QT_TRANSLATE_NOOP("Keyfob::Text", "Yes"),
                                       QT_TRANSLATE_NOOP("Keyfob::Text", "No")};
    return {
        {Preference::SignInWith,
         s("sign_in_with"),
         {s("organization"), s("window"), s("browser")},
         QT_TRANSLATE_NOOP("Keyfob::Text", "Log in with"),
         QT_TRANSLATE_NOOP(
             "Keyfob::Text",
             "Where the provider's page opens. By default, your organization decides."),
         {QT_TRANSLATE_NOOP("Keyfob::Text", "Default"),
          QT_TRANSLATE_NOOP("Keyfob::Text", "This app"),
          QT_TRANSLATE_NOOP("Keyfob::Text", "My browser")}},
        {Preference::KeepSignedIn,
         s("keep_signed_in"),
         {s("yes"), s("no")},
         QT_TRANSLATE_NOOP("Keyfob::Text", "Keep me signed in"),
         QT_TRANSLATE_NOOP(
             "Keyfob::Text",
             "In the keychain, also after Keyfob is closed. With No, your access ends when "
             "you close Keyfob. What was kept before ends then, or at the next start."),
         yesOrNo},
        {Preference::RequestHistory,
         s("request_history"),
         {s("yes"), s("no")},
         QT_TRANSLATE_NOOP("Keyfob::Text", "Keep sent requests"),
         QT_TRANSLATE_NOOP("Keyfob::Text", "On this computer, without tokens and responses."),
         yesOrNo},
        {Preference::ClipboardSeconds,
         s("clipboard_seconds"),
         {s("30"), s("10"), s("60")},
         QT_TRANSLATE_NOOP("Keyfob::Text", "Copied tokens stay on the clipboard"),
         QT_TRANSLATE_NOOP("Keyfob::Text", "After this time a copied access token is removed."),
         {QT_TRANSLATE_NOOP("Keyfob::Text", "30 s"), QT_TRANSLATE_NOOP("Keyfob::Text", "10 s"),
          QT_TRANSLATE_NOOP("Keyfob::Text", "60 s")}},
        {Preference::Proxy,
         s("proxy"),
         {},
         QT_TRANSLATE_NOOP("Keyfob::Text", "Proxy"),
         QT_TRANSLATE_NOOP("Keyfob::Text",
                           "For organizations that name none: “none”, http://host:port or "
                           "socks5://host:port. Empty: as the system says."),
         {}},
        {Preference::CaFile,
         s("ca_file"),
         {},
         QT_TRANSLATE_NOOP("Keyfob::Text", "Certificate authority"),
         QT_TRANSLATE_NOOP(
             "Keyfob::Text",
             "A file (PEM) with authorities that are trusted beside the system's, for "
             "organizations that name none."),
         {}},
    };
}

} // namespace

QByteArray PreferenceInfo::environmentVariable() const
{
    return isText() ? QByteArray() : "KEYFOB_" + key.toUpper().toLatin1();
}

QString PreferenceInfo::title() const
{
    return Text::tr(titleSource);
}

QString PreferenceInfo::help() const
{
    return Text::tr(helpSource);
}

QStringList PreferenceInfo::labels() const
{
    QStringList texts;
    for (const char *label : labelSources)
        texts.append(Text::tr(label));
    if (preference == Preference::TextSize) {
        for (const QString &percent : values)
            texts.append(Text::tr("%1 %").arg(QLocale().toString(percent.toInt())));
    }
    if (preference == Preference::Language) {
        for (const QString &language : values.sliced(1))
            texts.append(nameOf(language));
    }
    return texts;
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
    static const QList<PreferenceInfo> table = preferencesOfScreens() + preferencesOfSessions();
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
