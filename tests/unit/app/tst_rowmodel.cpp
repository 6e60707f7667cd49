// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "common/rowmodel.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Keyfob;

namespace {

struct Planet
{
    QString name;
    int moons = 0;
    QLatin1StringView symbol = QLatin1StringView("*");
};

class Planets : public RowModel
{
public:
    Planets()
        : RowModel(nullptr)
    {
        show(m_planets,
             {{"name", &Planet::name},
              {"moons", &Planet::moons},
              {"symbol", &Planet::symbol},
              {"lonely", [](const Planet &planet) { return planet.moons == 0; }}});
    }

    void append(const Planet &planet)
    {
        beginInsertRows({}, count(), count());
        m_planets.append(planet);
        endInsertRows();
    }
    void discoverMoon(int row)
    {
        ++m_planets[row].moons;
        touch(row, {"moons", "lonely"});
    }

private:
    QList<Planet> m_planets;
};

} // namespace

/// What list models share.
class TestRowModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_planets = std::make_unique<Planets>();
        m_planets->append({QStringLiteral("Venus"), 0});
        m_planets->append({QStringLiteral("Mars"), 2});
    }

    /// QML knows no other kind of text.
    void everyTextIsAString()
    {
        QCOMPARE(m_planets->value(0, "symbol"), QVariant(QStringLiteral("*")));
    }

    void showsRowsInNamedColumns()
    {
        const QAbstractItemModelTester tester(m_planets.get());
        QCOMPARE(m_planets->count(), 2);
        QCOMPARE(m_planets->value(1, "name"), QStringLiteral("Mars"));
        QCOMPARE(m_planets->value(1, "moons"), 2);
        QCOMPARE(m_planets->value(1, "lonely"), false);
        QCOMPARE(m_planets->value(0, "lonely"), true);
    }

    void callsARowByItsFirstColumn()
    {
        QCOMPARE(m_planets->index(1).data(), QStringLiteral("Mars"));
    }

    void hasNothingElse()
    {
        QCOMPARE(m_planets->role("rings"), -1);
        QVERIFY(!m_planets->value(0, "rings").isValid());
        QVERIFY(!m_planets->value(2, "name").isValid());
        QVERIFY(!m_planets->index(0).data(Qt::UserRole + 99).isValid());
        QCOMPARE(m_planets->rowCount(m_planets->index(0)), 0);
        QCOMPARE(m_planets->roleNames().size(), 4);
    }

    void saysWhatHasChanged()
    {
        const QSignalSpy changed(m_planets.get(), &Planets::dataChanged);
        const QSignalSpy counted(m_planets.get(), &Planets::countChanged);
        m_planets->discoverMoon(0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
        QCOMPARE(changed.first().at(2).value<QList<int>>(),
                 QList<int>({m_planets->role("moons"), m_planets->role("lonely")}));
        QCOMPARE(counted.count(), 0);
        m_planets->append({QStringLiteral("Earth"), 1});
        QCOMPARE(counted.count(), 1);
    }

private:
    std::unique_ptr<Planets> m_planets;
};

KEYFOB_SUITE(TestRowModel)
#include "tst_rowmodel.moc"
