// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/apipermission.h"
#include "common/nountext.h"
#include "core/text.h"
#include "core/translations.h"
#include "programlanguage.h"
#include "programtranslator.h"
#include "settings/preference.h"
#include "support/suite.h"

#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Keyfob;

namespace {

/// One text of a catalog.
struct Message
{
    QString source;
    QStringList forms; ///< One, or as many as the language has plurals
    bool isPlural = false;
    bool isFinished = true;
};

QDir catalogs()
{
    return QDir(QStringLiteral(KEYFOB_SOURCE_DIR "/resources/translations"));
}

QList<Message> read(const QString &file)
{
    QFile source(catalogs().filePath(file));
    if (!source.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&source);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("message")) {
            messages.append(Message());
            messages.last().isPlural = xml.attributes().hasAttribute(QStringLiteral("numerus"));
        } else if (xml.name() == QLatin1StringView("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("translation")) {
            messages.last().isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!messages.last().isPlural)
                messages.last().forms = {xml.readElementText()};
        } else if (xml.name() == QLatin1StringView("numerusform")) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?([0-9]{1,2}|n)"));
    QSet<QString> found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&\\w"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    return mnemonic.match(text).hasMatch();
}

/// As many as Qt Linguist has for \a language.
qsizetype pluralForms(const QString &language)
{
    if (language == QLatin1StringView("ja"))
        return 1;
    return language == QLatin1StringView("ar") ? 6 : 2;
}

} // namespace

/// The catalogs, and how they are chosen.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { ProgramLanguage::use(QStringLiteral("en")); }

    void everyTextIsThere_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = catalogs().entryList({QStringLiteral("*.ts")});
        QVERIFY(files.size() >= 4);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }
    void everyTextIsThere()
    {
        QFETCH(const QString, file);
        const QString language = file.section(u'_', -1).section(u'.', 0, 0);
        const QList<Message> messages = read(file);
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            const QByteArray name = QString(file + QStringLiteral(": ") + message.source).toUtf8();
            QVERIFY2(message.isFinished, name.constData());
            QCOMPARE(message.forms.size(), message.isPlural ? pluralForms(language) : 1);
            for (const QString &form : message.forms) {
                QVERIFY2(!form.trimmed().isEmpty(), name.constData());
                // "one" and "two" may be said in words.
                if (!message.isPlural || form == message.forms.last())
                    QVERIFY2(placeholders(form) == placeholders(message.source), name.constData());
                QVERIFY2(hasMnemonic(form) == hasMnemonic(message.source), name.constData());
                QVERIFY2(form.endsWith(u' ') == message.source.endsWith(u' '), name.constData());
            }
        }
    }

    /// A language is offered when the library, the programs and the sandbox speak it.
    void everyLanguageHasEachCatalog()
    {
        for (const QString &language : translatedLanguages()) {
            for (const char *catalog : {"libkeyfob", "keyfob", "keyfob-sandbox"}) {
                if (language == QLatin1StringView("en") && qstrcmp(catalog, "keyfob-sandbox") == 0)
                    continue; // has no plurals
                const QString file =
                    QStringLiteral("%1_%2.ts").arg(QLatin1StringView(catalog), language);
                QVERIFY2(catalogs().exists(file), qPrintable(file));
            }
        }
        QVERIFY(translatedLanguages().contains(QStringLiteral("de")));
        QCOMPARE(translatedLanguages().constFirst(), QStringLiteral("en"));
    }

    void theSystemsLanguageIsFound_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("language");
        QTest::newRow("as it is") << "de"
                                  << "de";
        QTest::newRow("with a country") << "de_AT"
                                        << "de";
        QTest::newRow("none of ours") << "is_IS"
                                      << "en";
        QTest::newRow("none") << "C"
                              << "en";
    }
    void theSystemsLanguageIsFound()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, language);
        QCOMPARE(languageFor(QLocale(locale)), language);
    }

    void theLibraryInstallsItsOwnSentences()
    {
        QVERIFY(installTranslations(QLocale(QStringLiteral("de_CH"))));
        QCOMPARE(Text::tr("You are not signed in."), QStringLiteral("Sie sind nicht angemeldet."));
        QCOMPARE(currentLanguage(), QStringLiteral("de"));
        QVERIFY(!installTranslations(QLocale(QStringLiteral("is"))));
        QCOMPARE(Text::tr("You are not signed in."), QStringLiteral("You are not signed in."));
        QVERIFY(installTranslations(QLocale(QStringLiteral("en_GB"))));
    }

    void pluralsFollowTheLanguage()
    {
        const auto keys = [](int n) { return Text::tr("The provider publishes %n keys.", "", n); };
        ProgramLanguage::use(QStringLiteral("en"));
        QCOMPARE(keys(1), QStringLiteral("The provider publishes 1 key."));
        QCOMPARE(keys(2), QStringLiteral("The provider publishes 2 keys."));
        ProgramLanguage::use(QStringLiteral("de"));
        QCOMPARE(keys(1), QStringLiteral("Der Anbieter veröffentlicht 1 Schlüssel."));
    }

    void datesAndNumbersFollowTheLanguage()
    {
        ProgramLanguage::use(QStringLiteral("de"));
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
        ProgramLanguage::use(QStringLiteral("en"));
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1,234.5"));
    }

    void numbersInPluralsAreWrittenAsTheLanguageDoes()
    {
        const auto items = [](int n) {
            return QCoreApplication::translate("Keyfob::ResourceModel", "%Ln items", nullptr, n);
        };
        ProgramLanguage::use(QStringLiteral("en"));
        QCOMPARE(items(1), QStringLiteral("1 item"));
        QCOMPARE(items(1200), QStringLiteral("1,200 items"));
        ProgramLanguage::use(QStringLiteral("de"));
        QCOMPARE(items(1200), QStringLiteral("1.200 Einträge"));
    }

    void permissionsAreQuotedAndListedAsTheLanguageDoes()
    {
        const QStringList needed {QStringLiteral("read:a"), QStringLiteral("write:b")};
        ProgramLanguage::use(QStringLiteral("de"));
        const QString text = ApiPermission::refused(needed, ApiPermission::Holder()).text();
        QVERIFY2(text.contains(QStringLiteral("„read:a“ und „write:b“")), qPrintable(text));
    }

    void onlyGermanKeepsTheCapitalsOfNouns()
    {
        ProgramLanguage::use(QStringLiteral("de"));
        QCOMPARE(nounText(QStringLiteral("Mitarbeiter")), QStringLiteral("Mitarbeiter"));
        ProgramLanguage::use(QStringLiteral("en"));
        QCOMPARE(nounText(QStringLiteral("Timesheet")), QStringLiteral("timesheet"));
    }

    /// Only what is inserted: the sentence itself keeps its own direction.
    void insertedTextIsIsolated()
    {
        QCOMPARE(isolatePlaceholders(QStringLiteral("a %1 b %12 100 % %n")),
                 QStringLiteral("a \u2068%1\u2069 b \u2068%12\u2069 100 % %n"));
    }

    void anOrganizationsNameIsInEveryLanguage()
    {
        ProgramTranslator translator(QStringLiteral("Acme Desk"));
        translator.load(QStringLiteral("de"));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(Text::tr("is not a setting of Keyfob"),
                 QStringLiteral("ist keine Einstellung von Acme Desk"));
        QCoreApplication::removeTranslator(&translator);
    }

    void aPersonChoosesALanguageByItsOwnName()
    {
        ProgramLanguage::use(QStringLiteral("de"));
        const PreferenceInfo &info = infoOf(Preference::Language);
        QCOMPARE(info.values.constFirst(), QStringLiteral("system"));
        QCOMPARE(info.values.sliced(1), translatedLanguages());
        QCOMPARE(info.labels().mid(0, 3),
                 (QStringList {QStringLiteral("System"), QStringLiteral("English"),
                               QStringLiteral("Deutsch")}));
        QCOMPARE(info.title(), QStringLiteral("Sprache"));
    }
};

KEYFOB_SUITE(TestTranslations, QGuiApplication)
#include "tst_translations.moc"
