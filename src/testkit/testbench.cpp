// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "testbench.h"

#include "await.h"
#include "oidc/tenantnetwork.h"

#include <QDateTime>

namespace Keyfob {

TestBench::TestBench(const QStringList &options, PageScript script)
    : m_sandbox(options + QStringList {QStringLiteral("--adjustable-clock")})
    , m_person(m_http, std::move(script))
    , m_clock(QDateTime::currentSecsSinceEpoch())
{
    m_http.setClock(m_clock);
    const auto tenant = m_sandbox.tenant();
    if (!tenant)
        return;
    m_tenant = *tenant;
    if (const auto network = loadNetworkSetup(m_tenant))
        m_http.setNetwork(*network);
}

TestBench::~TestBench()
{
    m_keychain.answer(); // Nothing of the client's is left to wait for.
}

bool TestBench::advanceClock(int seconds)
{
    // The sandbox's first: it is asked at once for what is due.
    const bool hasMoved = m_sandbox.advanceClock(seconds);
    m_clock.advance(seconds);
    return hasMoved;
}

void TestBench::emptyKeychain()
{
    m_keychain.clear();
    ++m_settings; // QSettings keeps what it has read of a file
}

ClientOptions TestBench::options()
{
    ClientOptions options;
    options.userAgent = &m_person;
    options.store = &m_keychain;
    options.clock = &m_clock;
    options.cacheFolder = m_folder.filePath(QStringLiteral("cache"));
    options.markerFile = m_folder.filePath(QStringLiteral("sessions-%1.ini").arg(m_settings));
    return options;
}

Client &TestBench::client()
{
    if (!m_client)
        m_client = std::make_unique<Client>(m_tenant, options());
    return *m_client;
}

Client &TestBench::restart()
{
    if (m_client)
        await(m_client->waitForSaved());
    m_client.reset();
    return client();
}

} // namespace Keyfob
