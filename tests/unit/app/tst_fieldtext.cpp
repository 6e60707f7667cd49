// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fieldtext.h"
#include "forms/mergepatch.h"
#include "openapi/jsonmembers.h"
#include "support/jsontext.h"
#include "support/suite.h"

#include <QTest>

using namespace Keyfob;

/// What people type, as JSON; and what changed, as a merge patch.
class TestFieldText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbersAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("number");
        const auto row = [](const char *locale, const char *text, const char *number) {
            QTest::addRow("%s %s", locale, text)
                << QString::fromLatin1(locale) << QString::fromUtf8(text) << QByteArray(number);
        };
        row("en_US", "7.5", "7.5");
        row("en_US", "7.50", "7.50"); // digits stay
        row("en_US", "1,234.5", "1234.5");
        row("en_US", "1,23", "");
        row("en_US", "9223372036854775807", "9223372036854775807");
        row("en_US", "0.1000000000000000055511151231257827",
            "0.1000000000000000055511151231257827");
        row("en_US", "-3", "-3");
        row("en_US", "\u22123", "-3");
        row("en_US", "+3", "3");
        row("en_US", ".5", "0.5");
        row("en_US", "5.", "5");
        row("en_US", "007", "7");
        row("en_US", "0", "0");
        row("en_US", "1e400", "1e400");
        row("en_US", "abc", "");
        row("en_US", "-", "");
        row("en_US", "1.2.3", "");
        row("en_US", "0x10", "");
        row("en_US", "NaN", "");
        row("de_DE", "7,5", "7.5");
        row("de_DE", "7.5", "7.5");
        row("de_DE", "1.234,5", "1234.5");
        row("de_DE", "1.234", "1234"); // as everybody there means it
        row("fr_FR", "1 234,5", "1234.5");
        row("de_CH", "1’234.5", "1234.5");
        row("en_US", "١٢", "12");
    }
    void readsNumbersAsPeopleWriteThem()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, text);
        QFETCH(const QByteArray, number);
        QCOMPARE(FieldText::number(text, QLocale(locale)), number);
    }

    void showsNumbersWithAllDigits()
    {
        QCOMPARE(FieldText::shownNumber("7.50", QLocale(QStringLiteral("de_DE"))),
                 QStringLiteral("7,50"));
        QCOMPARE(FieldText::shownNumber("9223372036854775807", QLocale::c()),
                 QStringLiteral("9223372036854775807"));
    }

    void readsDates_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::newRow("iso") << "en_US"
                             << "2026-11-29"
                             << "2026-11-29";
        QTest::newRow("short iso") << "en_US"
                                   << "2026-1-9"
                                   << "2026-01-09";
        QTest::newRow("american") << "en_US"
                                  << "11/29/2026"
                                  << "2026-11-29";
        QTest::newRow("german") << "de_DE"
                                << "29.11.2026"
                                << "2026-11-29";
        QTest::newRow("german without zeros") << "de_DE"
                                              << "9.1.2026"
                                              << "2026-01-09";
        QTest::newRow("no such day") << "en_US"
                                     << "2026-02-30"
                                     << "";
        QTest::newRow("two digits of the year") << "de_DE"
                                                << "29.11.26"
                                                << "";
        QTest::newRow("words") << "en_US"
                               << "tomorrow"
                               << "";
    }
    void readsDates()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, text);
        QFETCH(const QString, iso);
        QCOMPARE(FieldText::date(text, QLocale(locale)).toString(Qt::ISODate), iso);
    }

    void keepsTheZoneOfADateTime()
    {
        const QLocale locale(QStringLiteral("de_DE"));
        QCOMPARE(FieldText::dateTime(QStringLiteral("2026-11-29 08:30 +05:30"), locale),
                 QStringLiteral("2026-11-29T08:30:00+05:30"));
        QCOMPARE(FieldText::dateTime(QStringLiteral("2026-11-29T08:30:00.123Z"), locale),
                 QStringLiteral("2026-11-29T08:30:00.123Z"));
        QCOMPARE(FieldText::dateTime(QStringLiteral("29.11.2026 8:30z"), locale),
                 QStringLiteral("2026-11-29T08:30:00Z"));
        QCOMPARE(FieldText::dateTime(QStringLiteral("2026-11-29"), locale), QString());
        QCOMPARE(FieldText::dateTime(QStringLiteral("noon"), locale), QString());
        const QString here = FieldText::dateTime(QStringLiteral("2026-07-01 08:30"), locale);
        QCOMPARE(QDateTime::fromString(here, Qt::ISODate),
                 QDateTime(QDate(2026, 7, 1), QTime(8, 30)));
        QVERIFY(here.size() == 25);
    }

    void offersFormsOfATime()
    {
        QCOMPARE(FieldText::times(QStringLiteral("8:30")),
                 QStringList({QStringLiteral("08:30"), QStringLiteral("08:30:00"),
                              QStringLiteral("08:30:00Z")}));
        QCOMPARE(FieldText::times(QStringLiteral("08:30:15Z")),
                 QStringList({QStringLiteral("08:30:15Z")}));
        QCOMPARE(FieldText::times(QStringLiteral("late")), QStringList());
    }

    void writesStrings()
    {
        QCOMPARE(FieldText::quoted(QStringLiteral("a\"b\\c\n\x01ä😀")),
                 QByteArray("\"a\\\"b\\\\c\\n\\u0001ä😀\""));
        QCOMPARE(compactJson("{ \"a b\" : [ 1 , \"\\\" \" ] }\n"),
                 QByteArray("{\"a b\":[1,\"\\\" \"]}"));
    }

    void writesJsonInLines()
    {
        const QByteArray text = json("{'a':[1,2.50,{}],'b':{'c':'x, {y}: \\\\'},'d':[]}");
        const QString lines = FieldText::indented(text);
        QCOMPARE(lines.split(QLatin1Char(0x0a)).size(), 11);
        QVERIFY(lines.startsWith(QLatin1StringView("{\n  \"a\": [\n    1,\n    2.50,\n    {}\n")));
        QCOMPARE(compactJson(lines.toUtf8()), text); // nothing else has changed
        QCOMPARE(FieldText::indented("17"), QStringLiteral("17"));
    }

    void makesMergePatches_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("patch");
        const auto row = [](const char *name, const char *before, const char *after,
                            const char *patch) {
            QTest::newRow(name) << json(before) << json(after) << json(patch);
        };
        row("nothing", "{'a':1}", "{'a':1}", "{}");
        row("changed", "{'a':1,'b':2}", "{'a':1,'b':3}", "{'b':3}");
        row("removed", "{'a':1,'b':2}", "{'a':1}", "{'b':null}");
        row("added", "{'a':1}", "{'a':1,'b':{'c':2}}", "{'b':{'c':2}}");
        row("inside", "{'a':{'b':1,'c':2}}", "{'a':{'b':1,'c':3}}", "{'a':{'c':3}}");
        row("a list is one value", "{'a':[1,2]}", "{'a':[1,3]}", "{'a':[1,3]}");
        row("an object for a number", "{'a':1}", "{'a':{'b':1}}", "{'a':{'b':1}}");
        row("digits", "{'a':1.0}", "{'a':1.00}", "{'a':1.00}");
        row("order alone", "{'a':1,'b':2}", "{'b':2,'a':1}", "{}");
        row("no value before", "", "{'a':1}", "{'a':1}");
        row("no value after", "{'a':1}", "", "null");
        row("no objects", "[1]", "[2]", "[2]");
        row("a name with an escape", "{'\\u0061':1}", "{'a':2}", "{'a':2}");
    }
    void makesMergePatches()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QByteArray, patch);
        QCOMPARE(mergePatch(before, after), patch);
    }
};

KEYFOB_SUITE(TestFieldText)
#include "tst_fieldtext.moc"
