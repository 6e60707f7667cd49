// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "common/safemarkup.h"
#include "support/suite.h"

#include <QGuiApplication>
#include <QTest>

using namespace Keyfob;

/// Descriptions from outside, as markup that cannot do anything.
class TestSafeMarkup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatCommonMarkMeans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("markup");
        const auto row = [](const char *name, const char *text, const char *markup) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(markup);
        };
        row("plain", "Hours worked", "Hours worked");
        row("nothing", "", "");
        row("strong", "At **most** 24", "At <b>most</b> 24");
        row("emphasis", "At *most* 24", "At <i>most</i> 24");
        row("code", "As `PT8H`", "As <code>PT8H</code>");
        row("paragraphs", "One.\n\nTwo.", "<p>One.</p><p>Two.</p>");
        row("soft break", "One\ntwo", "One two");
        row("list", "- a\n- b", "<ul><li>a</li><li>b</li></ul>");
        row("ordered list", "1. a\n2. b", "<ol><li>a</li><li>b</li></ol>");
        row("heading", "# Title\n\nText", "<p><b>Title</b></p><p>Text</p>");
        row("link", "See [RFC](https://www.rfc-editor.org/rfc/rfc7396)",
            "See RFC (<a href=\"https://www.rfc-editor.org/rfc/rfc7396\">"
            "https://www.rfc-editor.org/rfc/rfc7396</a>)");
    }
    void showsWhatCommonMarkMeans()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, markup);
        QCOMPARE(safeMarkup(text), markup);
    }

    void letsNothingOfTheAuthorsHtmlThrough_data()
    {
        QTest::addColumn<QString>("text");
        const char *const texts[] {
            "<img src=\"https://spy.example/x.png\">",
            "a <b onclick=\"x\">bold</b> word",
            "<script>alert(1)</script>",
            "![picture](https://spy.example/x.png)",
            "![picture](file:///etc/passwd)",
            "[click](javascript:alert(1))",
            "[click](file:///etc/passwd)",
            "[click](data:text/html,x)",
            "[click](https://user:password@bank.example/)",
            "[a](https://x.example/\"><img src=y>)",
            "&lt;img src=x&gt; and &#60;img src=x&#62;",
            "`<img src=x>`",
            "    <img src=x>",
            "<a href=\"https://spy.example\">x</a>",
        };
        for (const char *text : texts)
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void letsNothingOfTheAuthorsHtmlThrough()
    {
        QFETCH(const QString, text);
        QString markup = safeMarkup(text);
        QVERIFY2(!markup.contains(QLatin1StringView("<img")), qPrintable(markup));
        QVERIFY2(!markup.contains(QLatin1StringView("<script")), qPrintable(markup));
        QVERIFY2(!markup.contains(QLatin1StringView("onclick=\"")), qPrintable(markup));
        if (!text.contains(QLatin1StringView("https://x.example")))
            QVERIFY2(!markup.contains(QLatin1StringView("<a ")), qPrintable(markup));
    }

    void showsTheWholeAddressOfALink()
    {
        const QString markup =
            safeMarkup(QStringLiteral("[https://bank.example](https://evil.example/%41?a=1&b=2)"));
        QVERIFY2(markup.contains(QLatin1StringView("(<a href=\"https://evil.example/")),
                 qPrintable(markup));
        QVERIFY2(markup.contains(QLatin1StringView(">https://evil.example/")), qPrintable(markup));
        QVERIFY(!markup.contains(QLatin1StringView("a=1&b"))); // escaped in both places
    }

    void leavesOutWhatNobodySees()
    {
        const QString text = QStringLiteral("a\u202eb\u200bc\u0007**d\u2066e**");
        QCOMPARE(safeMarkup(text), QStringLiteral("abc<b>de</b>"));
        QCOMPARE(safeMarkupText(text), QStringLiteral("abcde"));
    }

    void endsAfterItsCap()
    {
        const QString longText = QStringLiteral("word *more* ").repeated(500);
        const QString markup = safeMarkup(longText, 100);
        QVERIFY2(markup.size() < 400, qPrintable(markup));
        QVERIFY(markup.contains(QChar(0x2026)));
        QCOMPARE(markup.count(QLatin1StringView("<i>")), markup.count(QLatin1StringView("</i>")));
        QCOMPARE(safeMarkup(QStringLiteral("abcdef"), 3), QStringLiteral("abc…"));
        QCOMPARE(safeMarkup(QStringLiteral("abc"), 3), QStringLiteral("abc"));
    }

    void endsWhateverComes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << QStringLiteral(">").repeated(100'000);
        QTest::newRow("brackets") << QStringLiteral("[").repeated(100'000);
        QTest::newRow("stars") << QStringLiteral("*a_ ").repeated(100'000);
        QTest::newRow("lists") << QStringLiteral("- ").repeated(100'000);
        QTest::newRow("ticks") << QStringLiteral("`").repeated(100'000);
        QTest::newRow("list in list") << QStringLiteral("- ").repeated(5000) + QStringLiteral("x");
        QTest::newRow("strong") << QStringLiteral("**a *b").repeated(20'000);
        QTest::newRow("lines") << QStringLiteral("|b|\n").repeated(20'000);
        QTest::newRow("references") << QStringLiteral("&amp;&#0;").repeated(20'000);
    }
    void endsWhateverComes()
    {
        QFETCH(const QString, text);
        const QString markup = safeMarkup(text);
        QVERIFY(markup.size() < 100'000);
        QVERIFY(markup.count(QLatin1StringView("<ul>")) < 10);
        // A form asks again for each of its rows.
        for (int i = 0; i < 100; ++i)
            QCOMPARE(safeMarkup(text), markup);
    }

    void saysThatALongTextGoesOn()
    {
        const QString markup = safeMarkup(QStringLiteral("[a](x)").repeated(1000), 600);
        QVERIFY2(markup.endsWith(QChar(0x2026)), qPrintable(markup));
        QVERIFY(!safeMarkup(QStringLiteral("[a](x)").repeated(100), 600).contains(QChar(0x2026)));
    }

    void saysTheSameInPlainWords()
    {
        QCOMPARE(safeMarkupText(QStringLiteral("At **most** [24](https://a.example)\n\n- a\n- b")),
                 QStringLiteral("At most 24 a b"));
        QCOMPARE(safeMarkupText(QStringLiteral("abcdef"), 3), QStringLiteral("abc…"));
    }
};

KEYFOB_SUITE(TestSafeMarkup, QGuiApplication)
#include "tst_safemarkup.moc"
