// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/listexport.h"
#include "api/listrows.h"
#include "openapi/apidescription.h"
#include "openapi/listanswer.h"
#include "support/suite.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Keyfob;

namespace {

ApiColumn column(const char *pointer, ApiColumn::Kind kind = ApiColumn::Kind::Text)
{
    ApiColumn made;
    made.pointer = QLatin1StringView(pointer);
    made.title = made.pointer.mid(1);
    made.kind = kind;
    return made;
}

std::shared_ptr<const ListAnswer> page(const QByteArray &json)
{
    auto read = ListAnswer::read(json, ApiResource());
    if (!read)
        qFatal("%s", qPrintable(read.error().text()));
    return std::make_shared<const ListAnswer>(std::move(*read));
}

QStringList names(const ListRows &rows)
{
    QStringList texts;
    for (int row = 0; row < rows.count(); ++row)
        texts.append(rows.text(row, 0));
    return texts;
}

const QByteArray people = "[{\"name\":\"Zoë\",\"age\":9,\"born\":\"2017-03-31\",\"on\":true},"
                          "{\"name\":\"adam\",\"age\":10,\"born\":\"2016-01-02\",\"on\":false},"
                          "{\"name\":\"Émile\",\"age\":9007199254740993},"
                          "{\"age\":9007199254740992,\"name\":null}]";

/// The numbers below 3000, in disorder.
QByteArray manyAges()
{
    QByteArray many = "[";
    for (int i = 0; i < 3000; ++i)
        many += (i ? ",{\"age\":" : "{\"age\":") + QByteArray::number((i * 7919) % 3000) + '}';
    return many + ']';
}

} // namespace

/// The rows of a list: columns, order, filter, and files made of them.
class TestListRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsPagesOneAfterTheOther();
    void showsDatesAndNumbersAsThePersonReadsThem();
    void coversSecrets();
    void sortsNumbersByTheirExactValue();
    void sortsTextsAsThePersonDoes();
    void sortsTheOtherWayRoundAndThenNotAtAll();
    void filtersWithoutRegardToCase();
    void sortsManyRowsOnAThread();
    void sortsAgainWhenARowGoesMeanwhile();
    void keepsItsPlacesWhenARowGoes();
    void copiesARowAsJson();
    void putsColumnsWithoutAValueLast();
    void selectsRowsWhereverTheyAre();
    void copiesWhatIsSelectedAsATable();
    void writesCsvThatSpreadsheetsDoNotRun_data();
    void writesCsvThatSpreadsheetsDoNotRun();
    void writesJsonWithItsDigits();

private:
    std::unique_ptr<ListRows> m_rows;
};

void TestListRows::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_rows = std::make_unique<ListRows>();
    m_rows->begin({column("/name"), column("/age", ApiColumn::Kind::Number),
                   column("/born", ApiColumn::Kind::Date), column("/on", ApiColumn::Kind::Boolean)},
                  QStringLiteral("/name"));
    m_rows->append(page(people));
}

void TestListRows::showsPagesOneAfterTheOther()
{
    QCOMPARE(m_rows->count(), 4);
    QSignalSpy inserted(m_rows.get(), &ListRows::rowsInserted);
    m_rows->append(page("[{\"name\":\"Ute\"}]"));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(m_rows->count(), 5);
    QCOMPARE(m_rows->itemTitle(4), QStringLiteral("Ute"));
}

void TestListRows::showsDatesAndNumbersAsThePersonReadsThem()
{
    QCOMPARE(m_rows->text(0, 2), QStringLiteral("31/03/2017"));
    QCOMPARE(m_rows->text(0, 3), QStringLiteral("Yes"));
    QCOMPARE(m_rows->text(2, 1), QStringLiteral("9007199254740993"));
    QCOMPARE(m_rows->text(3, 0), QString());
    m_rows->append(page("[{\"age\":1234.50}]"));
    QCOMPARE(m_rows->text(4, 1), QStringLiteral("1,234.50"));
}

void TestListRows::coversSecrets()
{
    m_rows->begin({column("/password"), column("/note")}, {});
    m_rows->append(page("[{\"password\":\"hunter2\",\"note\":\"plain\"}]"));
    QVERIFY(!m_rows->text(0, 0).contains(QLatin1String("hunter2")));
    QCOMPARE(m_rows->text(0, 1), QStringLiteral("plain"));
}

void TestListRows::sortsNumbersByTheirExactValue()
{
    m_rows->sortBy(1);
    QCOMPARE(m_rows->text(0, 1), QStringLiteral("9"));
    QCOMPARE(m_rows->text(1, 1), QStringLiteral("10"));
    QCOMPARE(m_rows->text(2, 1), QStringLiteral("9007199254740992"));
    QCOMPARE(m_rows->text(3, 1), QStringLiteral("9007199254740993"));
}

void TestListRows::sortsTextsAsThePersonDoes()
{
    m_rows->sortBy(0);
    QCOMPARE(names(*m_rows).constFirst(), QString()); // null before texts
    QCOMPARE(names(*m_rows).constLast(), QStringLiteral("Zoë"));
}

void TestListRows::sortsTheOtherWayRoundAndThenNotAtAll()
{
    const QStringList before = names(*m_rows);
    m_rows->sortBy(1);
    m_rows->sortBy(1);
    QVERIFY(m_rows->isDescending());
    QCOMPARE(m_rows->text(3, 1), QStringLiteral("9"));
    m_rows->sortBy(1);
    QCOMPARE(m_rows->sortColumn(), -1);
    QCOMPARE(names(*m_rows), before);
}

void TestListRows::filtersWithoutRegardToCase()
{
    m_rows->setFilter(QStringLiteral("ADAM"));
    QCOMPARE(names(*m_rows), QStringList {QStringLiteral("adam")});
    QCOMPARE(m_rows->loaded(), 4);
    m_rows->append(page("[{\"name\":\"Adam II\"},{\"name\":\"Eve\"}]"));
    QCOMPARE(m_rows->count(), 2);
    m_rows->setFilter({});
    QCOMPARE(m_rows->count(), 6);
}

void TestListRows::sortsManyRowsOnAThread()
{
    m_rows->begin({column("/age", ApiColumn::Kind::Number)}, {});
    m_rows->append(page(manyAges()));
    m_rows->sortBy(0);
    QTRY_COMPARE(m_rows->text(2999, 0), QStringLiteral("2,999")); // 1,081 before
    QCOMPARE(m_rows->text(0, 0), QStringLiteral("0"));
}

void TestListRows::sortsAgainWhenARowGoesMeanwhile()
{
    m_rows->begin({column("/age", ApiColumn::Kind::Number)}, {});
    m_rows->append(page(manyAges()));
    m_rows->sortBy(0);
    m_rows->remove(1); // of those that came; 1919
    QTRY_COMPARE(m_rows->text(2998, 0), QStringLiteral("2,999"));
    QCOMPARE(m_rows->text(1918, 0), QStringLiteral("1,918"));
    QCOMPARE(m_rows->text(1919, 0), QStringLiteral("1,920"));
}

void TestListRows::keepsItsPlacesWhenARowGoes()
{
    m_rows->sortBy(1);
    m_rows->remove(0);
    QCOMPARE(m_rows->count(), 3);
    QCOMPARE(m_rows->loaded(), 3);
    QCOMPARE(m_rows->text(0, 1), QStringLiteral("10"));
    m_rows->remove(7);
    QCOMPARE(m_rows->count(), 3);
}

void TestListRows::copiesARowAsJson()
{
    m_rows->copyRow(2);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("{\"name\":\"Émile\",\"age\":9007199254740993}"));
}

void TestListRows::putsColumnsWithoutAValueLast()
{
    const QList<ApiColumn> columns {column("/empty"), column("/name"), column("/null"),
                                    column("/age", ApiColumn::Kind::Number)};
    const auto begin = [&](ListRows::ColumnOrder order) {
        m_rows->begin(columns, {}, order);
        m_rows->append(page("[{\"name\":\"b\",\"age\":2,\"empty\":\"\",\"null\":null},"
                            "{\"name\":\"a\",\"age\":1}]"));
    };
    begin(ListRows::ColumnOrder::FilledFirst);
    QCOMPARE(m_rows->title(0), QStringLiteral("name"));
    QCOMPARE(m_rows->title(1), QStringLiteral("age"));
    QCOMPARE(m_rows->columns(), 4);
    m_rows->append(page("[{\"empty\":\"now\"}]")); // they stay where they are
    QCOMPARE(m_rows->title(2), QStringLiteral("empty"));
    m_rows->sortBy(1);
    begin(ListRows::ColumnOrder::FilledFirst); // still by age
    QCOMPARE(m_rows->sortColumn(), 1);
    QCOMPARE(m_rows->text(0, 0), QStringLiteral("a"));
    begin(ListRows::ColumnOrder::Given);
    QCOMPARE(m_rows->title(0), QStringLiteral("empty"));
    QCOMPARE(m_rows->sortColumn(), 3);
}

void TestListRows::selectsRowsWhereverTheyAre()
{
    m_rows->toggleSelected(1);
    m_rows->toggleSelected(0);
    QCOMPARE(m_rows->selected(), 2);
    m_rows->sortBy(1); // adam is the second then, Zoë the first
    const auto isSelected = [this](int row) {
        return m_rows->data(m_rows->index(row, 0), ListRows::SelectedRole).toBool();
    };
    QVERIFY(isSelected(0) && isSelected(1) && !isSelected(2));
    m_rows->remove(0);
    QCOMPARE(m_rows->selected(), 1);
    QVERIFY(isSelected(0) && !isSelected(1));
    m_rows->selectRange(2, 1);
    QCOMPARE(m_rows->selected(), 2);
    QVERIFY(!isSelected(0) && isSelected(1) && isSelected(2));
    m_rows->toggleSelected(1);
    m_rows->toggleSelected(9);
    QCOMPARE(m_rows->selected(), 1);
    m_rows->setFilter(QStringLiteral("adam")); // nothing that is out of sight is exported
    QCOMPARE(m_rows->selected(), 0);
    m_rows->selectRange(-5, 100);
    QCOMPARE(m_rows->selected(), 1);
    m_rows->clearSelection();
    QVERIFY(m_rows->selectedItems().empty());
}

void TestListRows::copiesWhatIsSelectedAsATable()
{
    m_rows->begin({column("/name"), column("/age")}, {});
    m_rows->append(
        page("[{\"name\":\"=1+1\"},{\"name\":\"x\"},{\"name\":\"a\\tb\",\"age\":1.50}]"));
    m_rows->toggleSelected(2);
    m_rows->toggleSelected(0);
    m_rows->copySelected();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("name\tage\r\n'=1+1\t\r\n\"a\tb\"\t1.50\r\n"));
}

void TestListRows::writesCsvThatSpreadsheetsDoNotRun_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("formula") << QByteArray(R"J("=cmd()")J") << QByteArray("'=cmd()");
    QTest::newRow("after blanks") << QByteArray(R"J("  =cmd()")J") << QByteArray("  '=cmd()");
    QTest::newRow("sign of full width")
        << QByteArray(R"J("\uff1dcmd()")J") << QByteArray("'\uff1dcmd()");
    QTest::newRow("for another separator")
        << QByteArray(R"J("a;=cmd()")J") << QByteArray("\"a;'=cmd()\"");
    QTest::newRow("after a tab") << QByteArray(R"J("a\t@cmd()")J") << QByteArray("\"a\t'@cmd()\"");
    QTest::newRow("on another line")
        << QByteArray(R"J("a\n+cmd()")J") << QByteArray("\"a\n'+cmd()\"");
    QTest::newRow("after a quotation mark")
        << QByteArray(R"J("a;\"=cmd()\"")J") << QByteArray("\"a;\"\"'=cmd()\"\"\"");
    QTest::newRow("number below zero") << QByteArray("-5") << QByteArray("-5");
    QTest::newRow("digits as they came") << QByteArray("1.50") << QByteArray("1.50");
    QTest::newRow("sign within a text") << QByteArray(R"J("a=b - c")J") << QByteArray("a=b - c");
    QTest::newRow("quotes") << QByteArray(R"J("a,\"b\"")J") << QByteArray("\"a,\"\"b\"\"\"");
}

void TestListRows::writesCsvThatSpreadsheetsDoNotRun()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, field);
    m_rows->begin({column("/name")}, {});
    m_rows->append(page("[{\"name\":" + value + "}]"));
    const QByteArray csv =
        ListExport::written({m_rows->item(0)}, m_rows->columnList(), ListExport::Format::Csv);
    QCOMPARE(csv, "name\r\n" + field + "\r\n");
}

void TestListRows::writesJsonWithItsDigits()
{
    const QByteArray json =
        ListExport::written({m_rows->item(2)}, m_rows->columnList(), ListExport::Format::Json);
    QCOMPARE(json, QByteArray("[\n{\"name\":\"Émile\",\"age\":9007199254740993}\n]\n"));
}

KEYFOB_SUITE(TestListRows, QGuiApplication)
#include "tst_listrows.moc"
