// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/versions.h"
#include "faults.h"
#include "net/httpdate.h"
#include "unit/auth/world.h"

#include <QLocale>

namespace Keyfob::Faults {

namespace {

using State = AuthService::State;

/// A provider with the right time, which it says, and a person who signs in at it.
struct Clocks : World
{
    Clocks()
    {
        provider.date = QLocale::c()
                            .toString(QDateTime::fromSecsSinceEpoch(provider.now, Utc),
                                      u"ddd, dd MMM yyyy HH:mm:ss 'GMT'")
                            .toLatin1();
    }

    Expected<void> signInAtLast()
    {
        (void)await(service->restore());
        return await(service->signIn());
    }
};

void seeState(AuthService &service, State state, Report &report)
{
    report.see(service.state() == state ? QStringLiteral("signed in as before")
                                        : QStringLiteral("state %1").arg(int(service.state())),
               service.state() == state);
}

void slow(const Bench &, Report &report)
{
    Clocks world;
    world.clock.advance(-600);
    const auto signedIn = world.signInAtLast();
    const Error said = world.service->notice();
    report.see(said.name() + QStringLiteral(": ") + said.message(),
               said.code() == ErrorCode::ClockSkew
                   && said.message().contains(QLatin1StringView("10 minute")));
    report.see(QStringLiteral("%1 log-in page").arg(world.agent.visits.size()),
               signedIn && world.agent.visits.size() == 1);
}

void fast(const Bench &, Report &report)
{
    Clocks world;
    const bool signedIn = world.signInAtLast().has_value();
    world.clock.advance(86400);
    world.restart();
    (void)await(world.service->restore());
    report.see(world.service->notice().name() + QStringLiteral(": ")
                   + world.service->notice().message(),
               signedIn && world.service->notice().code() == ErrorCode::ClockSkew);
    seeState(*world.service, State::SignedIn, report);
    report.see(QStringLiteral("%1 entries in the keychain").arg(world.store.entries.size()),
               !world.isKeychainEmpty());

    Clocks another;
    another.clock.advance(86400);
    report.see(QStringLiteral("a new sign-in"), another.signInAtLast(), ErrorCode::ClockSkew);
}

void jump(const Bench &, Report &report)
{
    for (const int hours : {2, -2}) {
        Clocks world;
        const bool signedIn = world.signInAtLast().has_value();
        world.provider.date.clear();
        world.pass(hours * 3600);
        world.service->checkExpiry();
        (void)QTest::qWaitFor([&] { return !world.service->isRenewing(); });
        const auto visits = world.agent.visits.size();
        const bool used = await(world.service->accessToken()).has_value();
        report.see(QStringLiteral("%1 h: %2 renewal").arg(hours).arg(visits - 1),
                   signedIn && used && visits == 2 && world.agent.visits.size() == 2);
        seeState(*world.service, State::SignedIn, report);
    }
}

void sleep(const Bench &, Report &report)
{
    Clocks world;
    world.provider.lifetime = 2 * 3600;
    const bool signedIn = world.signInAtLast().has_value();
    world.pass(3 * 3600); // no timer has run
    const QByteArray token = tokenOf(*world.service);
    report.see(QStringLiteral("the first call has the renewed token"),
               signedIn && token == "front-token-2");
    seeState(*world.service, State::SignedIn, report);
}

} // namespace

Runs clockRuns()
{
    return {{QStringLiteral("clock-back-10min"), slow},
            {QStringLiteral("clock-fwd-1d"), fast},
            {QStringLiteral("clock-jump-during-session"), jump},
            {QStringLiteral("suspend-resume"), sleep}};
}

} // namespace Keyfob::Faults
