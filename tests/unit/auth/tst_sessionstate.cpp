// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/sessionstate.h"
#include "core/versions.h"
#include "support/suite.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <functional>
#include <map>

using namespace Keyfob;

namespace {

using S = SessionState;

const QDateTime Now = QDateTime::fromSecsSinceEpoch(1700000000, Utc);

SessionRecord record(const char *accessToken)
{
    SessionRecord made;
    made.tokens.accessToken = Secret(accessToken);
    made.tokens.refreshToken = Secret("refresh");
    made.tokens.idTokenClaims = {{QStringLiteral("sub"), QStringLiteral("ada")}};
    made.tokens.expiresAt = Now.addSecs(60);
    return made;
}

Error because(const char *detail)
{
    return Error(ErrorCode::TokenExpired, QStringLiteral("It is over."), QLatin1String(detail));
}

S signedIn(S::Health health)
{
    return S(S::SignedIn {record("old"), std::move(health)});
}

/// Every state that the table speaks of, by its name.
const std::map<QString, S> &states()
{
    static const std::map<QString, S> all = [] {
        const S::Fresh refused {because("refusal")};
        const S::Offline offline {because("offline")};
        const S::ReauthenticationRequired over {because("over")};
        std::map<QString, S> made;
        for (const S &state : {
                 S(S::Starting {}),
                 S(S::Starting {S::Search::Renewing}),
                 S(S::SignedOut {}),
                 S(S::SigningIn {S::Stage::Preparing}),
                 S(S::SigningIn {S::Stage::AwaitingUser}),
                 S(S::SigningIn {S::Stage::Checking}),
                 signedIn(S::Fresh {}),
                 signedIn(refused),
                 signedIn(offline),
                 signedIn(over),
                 signedIn(S::Renewing {S::Fresh {}}),
                 signedIn(S::Renewing {offline}),
                 signedIn(S::Interacting {S::Fresh {}}),
                 signedIn(S::Interacting {refused}),
                 signedIn(S::Interacting {offline}),
                 signedIn(S::Interacting {over}),
                 S(S::SigningOut {}),
             })
            made.emplace(state.name(), state);
        return made;
    }();
    return all;
}

/// Every event, by the name of its function.
const std::map<QString, std::function<S::Next(const S &)>> &events()
{
    static const std::map<QString, std::function<S::Next(const S &)>> all {
        {QStringLiteral("look"), [](const S &state) { return state.look(); }},
        {QStringLiteral("revive"), [](const S &state) { return state.revive(); }},
        {QStringLiteral("enterOffline"),
         [](const S &state) { return state.enterOffline(record("new"), because("event")); }},
        {QStringLiteral("signIn"), [](const S &state) { return state.signIn(); }},
        {QStringLiteral("awaitUser"), [](const S &state) { return state.awaitUser(); }},
        {QStringLiteral("check"), [](const S &state) { return state.check(); }},
        {QStringLiteral("enter"), [](const S &state) { return state.enter(record("new")); }},
        {QStringLiteral("leave"), [](const S &state) { return state.leave(because("event")); }},
        {QStringLiteral("renew"), [](const S &state) { return state.renew(); }},
        {QStringLiteral("renewed"), [](const S &state) { return state.renewed(record("new")); }},
        {QStringLiteral("notRenewed"), [](const S &state) { return state.notRenewed(); }},
        {QStringLiteral("refuse"), [](const S &state) { return state.refuse(because("event")); }},
        {QStringLiteral("goOffline"),
         [](const S &state) { return state.goOffline(because("event")); }},
        {QStringLiteral("expire"),
         [](const S &state) { return state.expire(because("event"), Now); }},
        {QStringLiteral("interact"), [](const S &state) { return state.interact(); }},
        {QStringLiteral("endInteraction"), [](const S &state) { return state.endInteraction(); }},
        {QStringLiteral("signOut"), [](const S &state) { return state.signOut(); }},
    };
    return all;
}

struct Row
{
    QString state;
    QString event;
    QString next;
};

QList<QString> statesFor(const QString &cell)
{
    if (!cell.endsWith(QLatin1Char('*')))
        return {cell};
    QList<QString> found;
    for (const auto &[name, state] : states()) {
        if (name.startsWith(cell.chopped(1)))
            found.append(name);
    }
    return found;
}

/// The rows of the table in src/auth/README.md, one for each state that they are about.
QList<Row> table()
{
    QFile file(QStringLiteral(KEYFOB_SOURCE_DIR "/src/auth/README.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no README.md");
    QList<Row> rows;
    bool inTable = false;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("| State | Event | Next state |")))
            inTable = true;
        else if (inTable && !line.startsWith(QLatin1Char('|')))
            break;
        else if (inTable && !line.startsWith(QLatin1String("|--"))) {
            const QStringList cells = line.split(QLatin1Char('|'));
            const QString event = cells.value(2).trimmed().remove(QLatin1Char('`'));
            for (const QString &state : statesFor(cells.value(1).trimmed()))
                rows.append({state, event, cells.value(3).trimmed()});
        }
    }
    return rows;
}

} // namespace

class TestSessionState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowOfTheTable_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("next");
        int number = 0;
        for (const Row &row : table()) {
            const QString name =
                QStringLiteral("%1: %2, %3").arg(++number).arg(row.state, row.event);
            QTest::newRow(qPrintable(name)) << row.state << row.event << row.next;
        }
        QVERIFY(number > 50);
    }
    void everyRowOfTheTable()
    {
        QFETCH(const QString, state);
        QFETCH(const QString, event);
        QFETCH(const QString, next);
        QVERIFY2(states().contains(state), "the table names a state that there is not");
        QVERIFY2(events().contains(event), "the table names an event that there is not");
        const auto came = events().at(event)(states().at(state));
        QVERIFY(came);
        QCOMPARE(came->name(), next);
    }

    void whatIsNotInTheTableDoesNotHappen_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("event");
        QSet<QPair<QString, QString>> known;
        for (const Row &row : table())
            known.insert({row.state, row.event});
        for (const auto &[state, value] : states()) {
            for (const auto &[event, function] : events()) {
                if (!known.contains({state, event})) {
                    QTest::newRow(qPrintable(state + QLatin1String(", ") + event))
                        << state << event;
                }
            }
        }
    }
    void whatIsNotInTheTableDoesNotHappen()
    {
        QFETCH(const QString, state);
        QFETCH(const QString, event);
        QVERIFY(!events().at(event)(states().at(state)));
    }

    void aRenewedSessionReplacesTheOldOne()
    {
        for (const auto &[name, state] : states()) {
            for (const char *event : {"enter", "renewed", "enterOffline"}) {
                const auto next = events().at(QLatin1String(event))(state);
                if (next)
                    QCOMPARE(next->session()->tokens.accessToken, Secret("new"));
            }
        }
    }

    void anExpiredSessionKeepsWhoItWasAndNoToken()
    {
        const auto over = states().at(QStringLiteral("SignedIn: Fresh")).expire(because("x"), Now);
        QVERIFY(over);
        QVERIFY(over->session()->tokens.accessToken.isEmpty());
        QVERIFY(over->session()->tokens.refreshToken.isEmpty());
        QCOMPARE(over->session()->tokens.expiresAt, Now);
        QVERIFY(!over->session()->tokens.idTokenClaims.isEmpty());
        QCOMPARE(over->reauthentication()->detail(), QStringLiteral("x"));
    }

    void reasonsSurviveTheWindow()
    {
        const auto reason = [](const char *name) -> QString {
            const auto shown = states().at(QLatin1String(name)).interact();
            const auto back = shown->endInteraction();
            if (shown->reauthentication() != back->reauthentication()
                || shown->refusal() != back->refusal() || shown->isOffline() != back->isOffline())
                return QStringLiteral("differs");
            const auto why = back->refusal() ? back->refusal() : back->reauthentication();
            return why ? why->detail() : back->isOffline() ? QStringLiteral("offline") : QString();
        };
        QCOMPARE(reason("SignedIn: Fresh"), QString());
        QCOMPARE(reason("SignedIn: Refused"), QStringLiteral("refusal"));
        QCOMPARE(reason("SignedIn: Offline"), QStringLiteral("offline"));
        QCOMPARE(reason("SignedIn: ReauthenticationRequired"), QStringLiteral("over"));
    }

    void onlySignedInHasASession()
    {
        for (const auto &[name, state] : states()) {
            QCOMPARE(state.session() != nullptr, name.startsWith(QLatin1String("SignedIn")));
            QCOMPARE(state.isInteracting(), name.contains(QLatin1String("Interacting")));
            QCOMPARE(state.isRenewing(),
                     name.contains(QLatin1String("Interacting"))
                         || name.contains(QLatin1String("Renewing")));
            QCOMPARE(state.isOffline(), name.contains(QLatin1String("Offline")));
            QCOMPARE(state.refusal().has_value(), name.contains(QLatin1String("Refused")));
            QCOMPARE(state.reauthentication().has_value(),
                     name.contains(QLatin1String("Required")));
        }
    }
};

KEYFOB_SUITE(TestSessionState)
#include "tst_sessionstate.moc"
