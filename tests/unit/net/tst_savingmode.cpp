// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "net/savingmode.h"

#include "net/powerprofile.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QNetworkInformation>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Keyfob;

namespace {

/// The properties of one object on the bus, which tests set.
class FakeObject : public QDBusVirtualObject
{
public:
    FakeObject(const QString &service, const QString &path, const QString &interface,
               const QVariantMap &values)
        : m_service(service)
        , m_path(path)
        , m_interface(interface)
        , m_values(values)
        , m_bus(QDBusConnection::connectToBus(
              QString::fromLocal8Bit(qgetenv("DBUS_SYSTEM_BUS_ADDRESS")), service))
    {
        m_bus.registerVirtualObject(path, this);
        m_isThere = m_bus.registerService(service);
    }
    ~FakeObject() override { QDBusConnection::disconnectFromBus(m_service); }
    Q_DISABLE_COPY_MOVE(FakeObject)

    bool isThere() const { return m_isThere; }
    int asked() const { return m_asked; }

    void set(const QString &name, const QVariant &value)
    {
        m_values[name] = value;
        auto signal =
            QDBusMessage::createSignal(m_path, QStringLiteral("org.freedesktop.DBus.Properties"),
                                       QStringLiteral("PropertiesChanged"));
        signal.setArguments({m_interface, QVariantMap {{name, value}}, QStringList()});
        m_bus.send(signal);
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        ++m_asked;
        QVariant value = m_values;
        if (message.member() == QLatin1StringView("Get")) {
            const QVariant one = m_values.value(message.arguments().value(1).toString());
            value = QVariant::fromValue(QDBusVariant(one));
        }
        return connection.send(message.createReply(value));
    }

private:
    QString m_service;
    QString m_path;
    QString m_interface;
    QVariantMap m_values;
    QDBusConnection m_bus;
    bool m_isThere = false;
    int m_asked = 0;
};

std::unique_ptr<FakeObject> powerProfiles(const QString &profile)
{
    return std::make_unique<FakeObject>(QStringLiteral("org.freedesktop.UPower.PowerProfiles"),
                                        QStringLiteral("/org/freedesktop/UPower/PowerProfiles"),
                                        QStringLiteral("org.freedesktop.UPower.PowerProfiles"),
                                        QVariantMap {{QStringLiteral("ActiveProfile"), profile}});
}

std::unique_ptr<FakeObject> networkManager(uint metered)
{
    return std::make_unique<FakeObject>(QStringLiteral("org.freedesktop.NetworkManager"),
                                        QStringLiteral("/org/freedesktop/NetworkManager"),
                                        QStringLiteral("org.freedesktop.NetworkManager"),
                                        QVariantMap {{QStringLiteral("State"), 70U},
                                                     {QStringLiteral("Connectivity"), 4U},
                                                     {QStringLiteral("Metered"), metered}});
}

} // namespace

class TestSavingMode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The program's system bus is the one that only this suite is on.
        QVERIFY(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"));
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    }

    void nothingIsSavedUnlessSomethingSaysSo()
    {
        SavingMode mode;
        QVERIFY(mode.mayWorkAhead());
        QSignalSpy changes(&mode, &SavingMode::changed);
        mode.setMetered(true);
        QVERIFY(mode.isMetered() && !mode.savesPower() && !mode.mayWorkAhead());
        mode.setMetered(true);
        QCOMPARE(changes.size(), 1);
        mode.setSavesPower(true);
        mode.setMetered(false);
        QVERIFY(!mode.isMetered() && mode.savesPower() && !mode.mayWorkAhead());
        mode.setSavesPower(false);
        QVERIFY(mode.mayWorkAhead());
        QCOMPARE(changes.size(), 4);
    }

    void powerIsNotSavedWhereNobodyKnows()
    {
        PowerProfile profile;
        QSignalSpy changes(&profile, &PowerProfile::changed);
        QTRY_COMPARE(changes.size(), 2); // both names of the service were asked
        QVERIFY(!changes.at(0).at(0).toBool() && !changes.at(1).at(0).toBool());
    }

    void theProfileIsFollowed()
    {
        const auto service = powerProfiles(QStringLiteral("power-saver"));
        QVERIFY(service->isThere());
        SystemSavingMode mode;
        QVERIFY(!mode.savesPower()); // it does not wait
        QCOMPARE(service->asked(), 0);
        QTRY_VERIFY(mode.savesPower());
        service->set(QStringLiteral("ActiveProfile"), QStringLiteral("balanced"));
        QTRY_VERIFY(!mode.savesPower());
        service->set(QStringLiteral("ActiveProfile"), QStringLiteral("power-saver"));
        QTRY_VERIFY(mode.savesPower());
    }

    void aServiceThatComesLaterIsHeard()
    {
        PowerProfile profile;
        QSignalSpy changes(&profile, &PowerProfile::changed);
        QTRY_COMPARE(changes.size(), 2);
        const auto service = powerProfiles(QStringLiteral("balanced"));
        service->set(QStringLiteral("ActiveProfile"), QStringLiteral("power-saver"));
        QTRY_VERIFY(changes.last().at(0).toBool());
    }

    void aWatchMayEndWhileItAsks()
    {
        const auto service = powerProfiles(QStringLiteral("power-saver"));
        auto profile = std::make_unique<PowerProfile>();
        profile.reset();
        PowerProfile other;
        QSignalSpy changes(&other, &PowerProfile::changed);
        QTRY_VERIFY(!changes.isEmpty());
    }

    void aMeteredConnectionIsNoticed()
    {
        // Qt asks it and waits, so it answers in another thread.
        QThread thread;
        QObject inThread;
        inThread.moveToThread(&thread);
        thread.start();
        std::unique_ptr<FakeObject> service;
        const auto run = [&inThread](const std::function<void()> &work) {
            QMetaObject::invokeMethod(&inThread, work, Qt::BlockingQueuedConnection);
        };
        constexpr uint Yes = 1; // NM_METERED_YES
        constexpr uint No = 2;
        run([&service] { service = networkManager(Yes); });
        const auto end = qScopeGuard([&] {
            run([&service] { service.reset(); });
            thread.quit();
            thread.wait();
        });
        if (!QNetworkInformation::loadBackendByName(u"networkmanager"))
            QSKIP("Qt is built without NetworkManager");
        SystemSavingMode mode;
        QVERIFY(mode.isMetered());
        QVERIFY(!mode.mayWorkAhead());
        run([&service] { service->set(QStringLiteral("Metered"), No); });
        QTRY_VERIFY(!mode.isMetered());
        QVERIFY(SavingMode::system().mayWorkAhead());
    }
};

QTEST_GUILESS_MAIN(TestSavingMode)
#include "tst_savingmode.moc"
