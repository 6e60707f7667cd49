// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "settings/preferences.h"
#include "support/suite.h"

#include "core/environment.h"
#include "oidc/tenant.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyfob;

/// Who decides on a preference, and what becomes of a choice.
class TestPreferences : public QObject
{
    Q_OBJECT

private:
    static Policy policy(const QString &value, bool isLocked)
    {
        Policy policy;
        policy.managedBy = QStringLiteral("Acme IT");
        policy.preferences.insert(Preference::Appearance, {value, isLocked});
        return policy;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void cleanup() { qunsetenv("KEYFOB_APPEARANCE"); }

    void theFirstThatDecidesCounts_data()
    {
        QTest::addColumn<bool>("commandLine");
        QTest::addColumn<bool>("environment");
        QTest::addColumn<bool>("locked");
        QTest::addColumn<bool>("person");
        QTest::addColumn<bool>("preset");
        QTest::addColumn<Preferences::Source>("source");
        using Source = Preferences::Source;
        QTest::newRow("command line")
            << true << true << true << true << true << Source::CommandLine;
        QTest::newRow("environment")
            << false << true << true << true << true << Source::Environment;
        QTest::newRow("locked policy")
            << false << false << true << true << true << Source::PolicyLocked;
        QTest::newRow("person") << false << false << false << true << true << Source::Person;
        QTest::newRow("policy") << false << false << false << false << true
                                << Source::PolicyDefault;
        QTest::newRow("program") << false << false << false << false << false << Source::Program;
    }

    void theFirstThatDecidesCounts()
    {
        QFETCH(bool, commandLine);
        QFETCH(bool, environment);
        QFETCH(bool, locked);
        QFETCH(bool, person);
        QFETCH(bool, preset);
        QFETCH(Preferences::Source, source);
        QMap<Preference, QString> arguments;
        if (commandLine)
            arguments.insert(Preference::Appearance, QStringLiteral("light"));
        if (environment)
            qputenv("KEYFOB_APPEARANCE", "dark");
        const QString file = m_folder.filePath(QLatin1StringView(QTest::currentDataTag()));
        if (person)
            QVERIFY(Preferences(file).set(Preference::Appearance, QStringLiteral("light"))
                    || environment);
        const Preferences preferences(
            file, preset ? policy(QStringLiteral("dark"), locked) : Policy(), arguments);
        QCOMPARE(preferences.source(Preference::Appearance), source);
        QCOMPARE(preferences.isLocked(Preference::Appearance),
                 source < Preferences::Source::Person);
    }

    void whatThePersonChoosesIsRemembered()
    {
        const QString file = m_folder.filePath(QStringLiteral("keyfob.ini"));
        {
            Preferences preferences(file);
            const QSignalSpy changed(&preferences, &Preferences::changed);
            QVERIFY(preferences.set(Preference::TextSize, QStringLiteral("150")));
            QCOMPARE(changed.count(), 1);
            QCOMPARE(preferences.textScale(), 1.5);
        }
        QCOMPARE(Preferences(file).textScale(), 1.5);
    }

    void whatNobodyHasChosenIsAsDrawn()
    {
        const Preferences preferences;
        QCOMPARE(preferences.value(Preference::TextSize), QStringLiteral("100"));
        QCOMPARE(preferences.textScale(), 1.0);
        QCOMPARE(preferences.value(Preference::Contrast), QStringLiteral("system"));
        QVERIFY(!preferences.highContrast());
        QVERIFY(!preferences.reducedMotion());
    }

    void theDesktopIsFollowed()
    {
        Preferences preferences;
        const QSignalSpy changed(&preferences, &Preferences::changed);
        preferences.setDesktop({true, true});
        QCOMPARE(changed.count(), 1);
        QVERIFY(preferences.highContrast());
        QVERIFY(preferences.reducedMotion());
        preferences.setDesktop({true, true});
        QCOMPARE(changed.count(), 1);
        QVERIFY(preferences.set(Preference::Contrast, QStringLiteral("normal")));
        QVERIFY(!preferences.highContrast());
    }

    void whatIsLockedCannotBeChosen()
    {
        Preferences preferences({}, policy(QStringLiteral("dark"), true));
        QVERIFY(!preferences.set(Preference::Appearance, QStringLiteral("light")));
        QCOMPARE(preferences.appearance(), QStringLiteral("dark"));
        const QModelIndex row = preferences.index(0);
        QVERIFY(row.data(Preferences::LockedRole).toBool());
        QCOMPARE(row.data(Preferences::LockedTextRole).toString(),
                 QStringLiteral("Set by Acme IT."));
    }

    void aPolicyWithoutLockCanBeChanged()
    {
        Preferences preferences({}, policy(QStringLiteral("dark"), false));
        QCOMPARE(preferences.appearance(), QStringLiteral("dark"));
        QVERIFY(preferences.set(Preference::Appearance, QStringLiteral("light")));
        QCOMPARE(preferences.appearance(), QStringLiteral("light"));
        QCOMPARE(preferences.index(0).data(Preferences::LockedTextRole).toString(), QString());
    }

    void whatIsNoValueIsPassedOver()
    {
        qputenv("KEYFOB_APPEARANCE", "pink");
        Preferences preferences;
        QCOMPARE(preferences.source(Preference::Appearance), Preferences::Source::Program);
        QVERIFY(!preferences.set(Preference::Appearance, QStringLiteral("pink")));
        preferences.choose(0, 99);
        preferences.choose(99, 0);
        QCOMPARE(preferences.appearance(), QStringLiteral("system"));
    }

    void everyPreferenceHasALabelForEachValue()
    {
        for (const PreferenceInfo &info : preferenceTable()) {
            QCOMPARE(info.labels().size(), info.values.size());
            QVERIFY(!info.title().isEmpty() && !info.help().isEmpty());
            QCOMPARE(preferenceOf(info.key), std::optional(info.preference));
        }
    }

    /// What a program may be told by its environment is on a list of its own.
    void theEnvironmentMaySetEachValue()
    {
        for (const PreferenceInfo &info : preferenceTable()) {
            const auto name = info.environmentVariable().toStdString();
            QCOMPARE(name.empty(), info.isText());
            if (info.isText()) {
                const auto would = "KEYFOB_" + info.key.toUpper().toStdString();
                QVERIFY2(!Environment::isAllowed(would, "none"), would.c_str());
                continue;
            }
            for (const QString &value : info.values)
                QVERIFY2(Environment::isAllowed(name, value.toStdString()), name.c_str());
            QVERIFY2(!Environment::isAllowed(name, "pink"), name.c_str());
        }
    }

    void aTextIsTypedAndCheckedAtOnce_data()
    {
        QTest::addColumn<Preference>("preference");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char *name, Preference preference, const QString &text,
                            bool isGood) { QTest::newRow(name) << preference << text << isGood; };
        row("proxy", Preference::Proxy, QStringLiteral("http://proxy.example:3128"), true);
        row("SOCKS", Preference::Proxy, QStringLiteral("socks5://proxy.example:1080"), true);
        row("no proxy", Preference::Proxy, QStringLiteral("none"), true);
        row("proxy without port", Preference::Proxy, QStringLiteral("http://proxy.example"), false);
        row("proxy with password", Preference::Proxy,
            QStringLiteral("http://me:secret@proxy.example:3128"), false);
        row("no file", Preference::CaFile, QStringLiteral("/nowhere/ca.pem"), false);
        row("a relative path", Preference::CaFile, QStringLiteral("ca.pem"), false);
        row("a choice", Preference::Appearance, QStringLiteral("dark"), false); // is not typed
    }
    void aTextIsTypedAndCheckedAtOnce()
    {
        QFETCH(const Preference, preference);
        QFETCH(const QString, text);
        QFETCH(const bool, isGood);
        Preferences preferences;
        const QString before = preferences.value(preference);
        const auto row = static_cast<int>(&infoOf(preference) - preferenceTable().constData());
        const QString wrong = preferences.type(row, QLatin1Char(' ') + text);
        QCOMPARE(preferences.value(preference), isGood ? text : before);
        QVERIFY(!wrong.contains(QStringLiteral("secret")));
        if (!infoOf(preference).isText())
            return;
        QCOMPARE(wrong.isEmpty(), isGood);
        QCOMPARE(preferences.type(row, QString()), QString());
        QCOMPARE(preferences.value(preference), QString());
    }

    void theNetworkIsThePersonsWhereTheOrganizationDoesNotSay()
    {
        Policy policy;
        policy.managedBy = QStringLiteral("Acme IT");
        policy.preferences.insert(Preference::Proxy,
                                  {QStringLiteral("http://proxy.example:3128"), true});
        policy.preferences.insert(Preference::CaFile, {QStringLiteral("/etc/acme/ca.pem"), false});
        const Preferences preferences({}, policy);
        Tenant silent;
        preferences.applyNetwork(silent);
        QCOMPARE(silent.proxy.toString(), QStringLiteral("http://proxy.example:3128"));
        QCOMPARE(silent.caFile, QStringLiteral("/etc/acme/ca.pem"));

        Tenant clear;
        clear.proxy = *ProxySetting::parse(QStringLiteral("none"));
        clear.caFile = QStringLiteral("/home/emma/acme.pem");
        preferences.applyNetwork(clear);
        QCOMPARE(clear.proxy.toString(), QStringLiteral("none"));
        QCOMPARE(clear.caFile, QStringLiteral("/home/emma/acme.pem"));

        Tenant alone;
        Preferences().applyNetwork(alone); // nobody says anything
        QCOMPARE(alone.proxy, ProxySetting());
        QCOMPARE(alone.caFile, QString());
    }

    void isAModelAsQtExpects()
    {
        Preferences preferences;
        const QAbstractItemModelTester tester(
            &preferences, QAbstractItemModelTester::FailureReportingMode::QtTest);
        preferences.choose(0, 2);
        QCOMPARE(preferences.appearance(), QStringLiteral("dark"));
    }
};

KEYFOB_SUITE(TestPreferences)
#include "tst_preferences.moc"
