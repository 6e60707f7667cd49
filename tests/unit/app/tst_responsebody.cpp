// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "support/suite.h"
#include "viewer/responsebody.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Keyfob;

namespace {

QString valueAt(const JsonTreeModel *tree, int row, int role = JsonTreeModel::ValueRole)
{
    return tree->index(row).data(role).toString();
}

QStringList column(const JsonTableModel *table, int column)
{
    QStringList values;
    for (int row = 0; row < table->count(); ++row)
        values.append(table->index(row, column).data().toString());
    return values;
}

} // namespace

class TestResponseBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEachBodyInItsWays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QStringList>("views");
        QTest::addColumn<int>("best");
        const auto views = [](const char *names) {
            return QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        const QByteArray json = "application/json";
        QTest::newRow("empty") << QByteArray() << json << views("") << 0;
        QTest::newRow("spaces") << QByteArray("   \n") << json << views("Hex") << 0;
        QTest::newRow("scalar") << QByteArray("true") << json << views("Tree Text Hex") << 0;
        QTest::newRow("object") << QByteArray("{\"a\":1}") << json << views("Tree Text Hex") << 0;
        QTest::newRow("objects") << QByteArray("[{\"a\":1}]") << json
                                 << views("Tree Table Text Hex") << 1;
        QTest::newRow("objects in an object") << QByteArray("{\"n\":1,\"all\":[{\"a\":1}]}") << json
                                              << views("Tree Table Text Hex") << 0;
        QTest::newRow("array of numbers")
            << QByteArray("[1,2]") << json << views("Tree Text Hex") << 0;
        QTest::newRow("not JSON") << QByteArray("<h1>Oops</h1>") << json << views("Text Hex") << 0;
        QTest::newRow("JSON by its looks")
            << QByteArray("{\"a\":1}") << QByteArray("text/html") << views("Tree Text Hex") << 0;
        QTest::newRow("lines of JSON")
            << QByteArray("{\"id\":1}\n{\"id\":2}\n") << QByteArray("application/x-ndjson")
            << views("Tree Table Text Hex") << 1;
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03\xab\x56", 12) << json
                              << views("Hex") << 0;
        QTest::newRow("XML") << QByteArray("<a>&b;</a>") << QByteArray("application/xml")
                             << views("Text Hex") << 0;
    }
    void showsEachBodyInItsWays()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, type);
        ResponseBody body;
        body.setBytes(bytes, type);
        QTRY_VERIFY(!body.isBusy());
        QTEST(body.viewNames(), "views");
        QTEST(body.best(), "best");
        QCOMPARE(body.bytes(), bytes);
    }

    void saysWhereTheJsonIsWrong()
    {
        ResponseBody body;
        body.setBytes("{\"items\":[{\"id\":1},{\"id\":", "application/json");
        QTRY_VERIFY(!body.isBusy());
        QCOMPARE(body.problem(),
                 QStringLiteral("This is not JSON. Line 1, column 25: it ends too early."));
    }

    void decodesWhatIsNotUtf8AndSaysSo()
    {
        ResponseBody body;
        QByteArray wide = QByteArray::fromHex("fffe");
        for (const char c : QByteArrayView("{\"a\":1}"))
            wide.append(c).append('\0');
        body.setBytes(wide, "application/json");
        QTRY_VERIFY(!body.isBusy());
        QCOMPARE(valueAt(body.tree(), 1), QStringLiteral("1"));
        QVERIFY(body.notes().contains(QStringLiteral("UTF-16")));
        QCOMPARE(body.bytes(), wide);

        body.setBytes(")]}',\n{\"a\":2}", "application/json");
        QTRY_VERIFY(!body.isBusy());
        QCOMPARE(valueAt(body.tree(), 1), QStringLiteral("2"));
        QVERIFY(body.notes().contains(QStringLiteral(")]}',")));
    }

    void dropsALateResult()
    {
        const QByteArray large = "[" + QByteArray("{\"a\":1},").repeated(100'000) + "1]";
        ResponseBody body;
        body.setBytes(large, "application/json");
        body.setBytes("\"second\"", "application/json");
        QTRY_VERIFY(!body.isBusy());
        QCOMPARE(valueAt(body.tree(), 0), QStringLiteral("\"second\""));
        ResponseBody later; // when it is there, the first would be, which must not show
        later.setBytes(large, "application/json");
        QTRY_VERIFY(!later.isBusy());
        QCOMPARE(valueAt(body.tree(), 0), QStringLiteral("\"second\""));
        body.setBytes("[1]", "application/json");
        body.clear();
        later.setBytes(large, "application/json");
        QTRY_VERIFY(!later.isBusy());
        QCOMPARE(body.tree()->count(), 0);
    }

    void foldsAndUnfolds()
    {
        ResponseBody body;
        JsonTreeModel *tree = body.tree();
        const QAbstractItemModelTester tester(tree);
        body.setBytes("{\"z\":{\"b\":[1,2.50]},\"a\":\"x\",\"z\":null}", "application/json");
        QTRY_VERIFY(!body.isBusy());
        // All of it fits: {, z, b, 1, 2.50, a, z
        QCOMPARE(tree->count(), 7);
        QCOMPARE(valueAt(tree, 0), QStringLiteral("{3}"));
        QCOMPARE(valueAt(tree, 1, JsonTreeModel::NameRole), QStringLiteral("\"z\""));
        QVERIFY(tree->index(1).data(JsonTreeModel::DuplicateRole).toBool());
        QVERIFY(!tree->index(5).data(JsonTreeModel::DuplicateRole).toBool());
        QCOMPARE(valueAt(tree, 4), QStringLiteral("2.50"));
        QCOMPARE(tree->path(4), QStringLiteral("/z/b/1"));
        QCOMPARE(tree->parentRow(4), 2);
        QCOMPARE(tree->rawValue(1), QByteArray("{\"b\":[1,2.50]}"));
        tree->fold(1);
        QCOMPARE(tree->count(), 4);
        tree->toggle(1);
        QCOMPARE(tree->count(), 5);
        tree->unfoldAll();
        QCOMPARE(tree->count(), 7);
    }

    void coversSecretsUntilAsked()
    {
        ResponseBody body;
        body.setBytes("{\"refresh_token\":\"rt-1\",\"token_type\":\"Bearer\",\"note\":"
                      "\"eyJhbGciOiJSUzI1NiJ9.e30.c2ln\",\"password\":\"\"}",
                      "application/json");
        QTRY_VERIFY(!body.isBusy());
        JsonTreeModel *tree = body.tree();
        QCOMPARE(valueAt(tree, 1), QStringLiteral("••••"));
        QCOMPARE(valueAt(tree, 2), QStringLiteral("\"Bearer\""));
        QCOMPARE(valueAt(tree, 3), QStringLiteral("••••"));
        QCOMPARE(valueAt(tree, 4), QStringLiteral("\"\""));
        tree->toggle(1);
        QCOMPARE(valueAt(tree, 1), QStringLiteral("\"rt-1\""));
        tree->copyValue(3);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("\"eyJhbGciOiJSUzI1NiJ9.e30.c2ln\""));
    }

    void unfoldsDeepThingsWithoutEnd()
    {
        ResponseBody body;
        body.setBytes(QByteArray(100'000, '[') + QByteArray(100'000, ']'), "application/json");
        QTRY_VERIFY(!body.isBusy());
        body.tree()->unfoldAll();
        QVERIFY(body.tree()->count() > 1000);
        QVERIFY(body.tree()->count() <= JsonTreeModel::MaxUnfolded);
    }

    void makesATableOfUnequalRows()
    {
        ResponseBody body;
        const QAbstractItemModelTester tester(body.table());
        body.setBytes("[{\"id\": 1, \"a\": \"x\"}, {\"id\": 2, \"b\": [1, 2]}, {\"id\": 3, \"c\": "
                      "{\"d\": 1}},"
                      " 7, null, \"s\", [1]]",
                      "application/json");
        QTRY_VERIFY(!body.isBusy());
        JsonTableModel *table = body.table();
        QStringList titles;
        for (int i = 0; i < table->columns(); ++i)
            titles.append(table->title(i));
        QCOMPARE(titles,
                 QStringList({QStringLiteral("(value)"), QStringLiteral("id"), QStringLiteral("a"),
                              QStringLiteral("b"), QStringLiteral("c")}));
        QCOMPARE(table->count(), 7);
        QCOMPARE(
            column(table, 0),
            QStringList({QString(), QString(), QString(), QStringLiteral("7"),
                         QStringLiteral("null"), QStringLiteral("\"s\""), QStringLiteral("[1]")}));
        QCOMPARE(column(table, 3).at(1), QStringLiteral("[2]"));
        QCOMPARE(table->rawCell(2, 4), QByteArray("{\"d\": 1}"));
    }

    void sortsByTheExactValue()
    {
        ResponseBody body;
        body.setBytes("[{\"n\":10},{\"n\":9007199254740993},{\"n\":9007199254740992},{\"n\":\"9\"},"
                      "{\"n\":1.0},{\"n\":1e400},{},{\"n\":-2},{\"n\":true},{\"n\":null}]",
                      "application/json");
        QTRY_VERIFY(!body.isBusy());
        JsonTableModel *table = body.table();
        const QStringList asSent = column(table, 0);
        table->sortBy(0);
        QTRY_VERIFY(!table->isSorting());
        const QStringList sorted {QString(),
                                  QStringLiteral("null"),
                                  QStringLiteral("true"),
                                  QStringLiteral("-2"),
                                  QStringLiteral("1.0"),
                                  QStringLiteral("10"),
                                  QStringLiteral("9007199254740992"),
                                  QStringLiteral("9007199254740993"),
                                  QStringLiteral("1e400"),
                                  QStringLiteral("\"9\"")};
        QCOMPARE(column(table, 0), sorted);
        table->sortBy(0);
        QTRY_VERIFY(!table->isSorting());
        QVERIFY(table->isDescending());
        QStringList reversed = sorted;
        std::reverse(reversed.begin(), reversed.end());
        QCOMPARE(column(table, 0), reversed);
        table->sortBy(0);
        QCOMPARE(table->sortColumn(), -1);
        QCOMPARE(column(table, 0), asSent);
    }

    void showsNamesThatComeTwiceInOneCell()
    {
        ResponseBody body;
        body.setBytes("[{\"a\":1,\"a\":2},{\"a\":3}]", "application/json");
        QTRY_VERIFY(!body.isBusy());
        QCOMPARE(column(body.table(), 0),
                 QStringList({QStringLiteral("1 | 2"), QStringLiteral("3")}));
        QVERIFY(body.notes().contains(QStringLiteral("twice")));
    }

    void breaksTextIntoLines()
    {
        ResponseBody body;
        const QByteArray umlauts = QByteArray("\xc3\xbc").repeated(500);
        body.setBytes("one\r\n" + umlauts + "\n\nlast \xe2\x80\xae!", "text/plain");
        QTRY_VERIFY(!body.isBusy());
        TextLinesModel *lines = body.lines();
        QStringList numbers;
        QString all;
        for (int row = 0; row < lines->count(); ++row) {
            const QString text = lines->index(row).data().toString();
            QVERIFY(text.size() <= lines->pieceLength());
            QVERIFY(!text.contains(QChar::ReplacementCharacter));
            numbers.append(lines->index(row).data(TextLinesModel::NumberRole).toString());
            all += text;
        }
        numbers.removeAll(QString());
        QCOMPARE(numbers,
                 QStringList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                              QStringLiteral("4")}));
        QCOMPARE(all, QStringLiteral("one") + QString(500, u'ü') + QStringLiteral("last \\u202e!"));
    }

    void showsOctets()
    {
        ResponseBody body;
        body.setBytes(QByteArray("\0\x01 ABCDEFGHIJKLMNOP", 19), "application/octet-stream");
        QTRY_VERIFY(!body.isBusy());
        QCOMPARE(body.hex()->count(), 2);
        QCOMPARE(body.hex()->index(0).data(HexModel::AsciiRole).toString(),
                 QStringLiteral(".. ABCDEFGHIJKLM"));
        QCOMPARE(body.hex()->index(1).data(HexModel::HexRole).toString(),
                 QStringLiteral("4e 4f 50"));
        QCOMPARE(body.hex()->index(1).data(HexModel::OffsetRole).toString(),
                 QStringLiteral("00000010"));
    }

    void showsPicturesByTheirFirstOctets()
    {
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(image.save(&buffer, "png"));
        ResponseBody body;
        body.setBytes(png, "application/octet-stream");
        QTRY_VERIFY(!body.isBusy());
        QCOMPARE(body.viewNames(), QStringList({QStringLiteral("Picture"), QStringLiteral("Hex")}));
        QCOMPARE(body.image().size(), QSize(20, 10));
        body.setBytes(png.first(40), "image/png");
        QTRY_VERIFY(!body.isBusy());
        QVERIFY(!body.problem().isEmpty());
        // A header that promises a billion pixels is not believed.
        QByteArray bomb = png;
        bomb.replace(16, 8, QByteArray::fromHex("0000fff00000fff0"));
        body.setBytes(bomb, "image/png");
        QTRY_VERIFY(!body.isBusy());
        QVERIFY(body.image().isNull() && !body.problem().isEmpty());
    }

    void isNamedAfterItsKind_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("suffix");
        const auto row = [](const char *type, const char *suffix) {
            QTest::newRow(type) << QByteArray(type) << QString::fromLatin1(suffix);
        };
        row("application/json; charset=utf-8", "json");
        row("application/problem+json", "json");
        row("application/atom+xml", "xml");
        row("image/png", "png");
        row("text/csv", "csv");
        row("text/x-nobody-knows", "txt");
        row("application/x-nobody-knows", "bin");
        row("", "bin");
    }
    void isNamedAfterItsKind()
    {
        QFETCH(QByteArray, type);
        QFETCH(QString, suffix);
        ResponseBody body;
        body.setBytes("x", type);
        QCOMPARE(body.suffix(), suffix);
    }

    void savesTheOctets()
    {
        const QTemporaryDir folder;
        const QByteArray bytes = QByteArray("{\"a\":\xff\0 1.0", 11);
        ResponseBody body;
        body.setBytes(bytes, "application/json");
        const QString file = folder.filePath(QStringLiteral("body"));
        QVERIFY(body.save(QUrl::fromLocalFile(file)).text().isEmpty());
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), bytes);
        QVERIFY(
            !body.save(QUrl::fromLocalFile(file + QStringLiteral("/no/folder"))).text().isEmpty());
    }
};

KEYFOB_SUITE(TestResponseBody, QGuiApplication)
#include "tst_responsebody.moc"
