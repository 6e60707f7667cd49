// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../client/client.h"
#include "../net/httpclient.h"
#include "fakeclock.h"
#include "pagescriptuseragent.h"
#include "sandboxprocess.h"
#include "troubledkeychain.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Keyfob {

/// Everything that a test of signing in needs, put together: a sandbox, a person, a keychain, a
/// clock, and a client that uses them.
///
/// \code
/// TestBench bench;
/// KEYFOB_REQUIRE(bench);
/// QVERIFY(await(bench.client().signIn()));
/// bench.advanceClock(3600);
/// \endcode
class TestBench
{
public:
    /// Starts the sandbox with \a options (see SandboxProcess); the person does what \a script
    /// says.
    explicit TestBench(const QStringList &options = {}, PageScript script = PageScript::sandbox());
    ~TestBench();
    Q_DISABLE_COPY_MOVE(TestBench)

    /// Why nothing can be tested, for whoever runs the tests; empty if all is there.
    QString problem() const { return m_sandbox.problem(); }

    SandboxProcess &sandbox() { return m_sandbox; }
    PageScriptUserAgent &person() { return m_person; }
    TroubledKeychain &keychain() { return m_keychain; }
    const FakeClock &clock() const { return m_clock; }
    /// Turns the clocks of the client and the sandbox on by \a seconds: deadlines of requests and
    /// visits pass, and the session is renewed or ends, as soon as the event loop runs. False if
    /// the sandbox's did not move.
    bool advanceClock(int seconds);

    /// Forgets all sessions, as if nobody had ever signed in here; for clients made from now on.
    void emptyKeychain();

    /// The sandbox's tenant; an empty one if there is a problem().
    const Tenant &tenant() const { return m_tenant; }
    /// What a client has to be told to use the bench; for one of your own.
    ClientOptions options();
    /// The client; made when it is first asked for. If there is a problem(), nothing of it works.
    Client &client();
    /// Ends the client, as when the program ends, and makes another one with the same keychain.
    Client &restart();

private:
    QTemporaryDir m_folder; ///< For what a program keeps in its settings.
    int m_settings = 0; ///< How often they were begun anew
    SandboxProcess m_sandbox;
    Tenant m_tenant;
    HttpClient m_http;
    PageScriptUserAgent m_person;
    TroubledKeychain m_keychain;
    FakeClock m_clock;
    std::unique_ptr<Client> m_client;
};

} // namespace Keyfob

/// Skips the test if \a bench, a TestBench or SandboxProcess, finds no keyfob-sandbox on this
/// machine, and fails it if that does not start; both say why.
#define KEYFOB_REQUIRE(bench) \
    do { \
        const QString keyfobProblem = (bench).problem(); \
        if (!keyfobProblem.isEmpty() && Keyfob::SandboxProcess::program().isEmpty()) \
            QSKIP(qPrintable(keyfobProblem)); \
        QVERIFY2(keyfobProblem.isEmpty(), qPrintable(keyfobProblem)); \
    } while (false)
