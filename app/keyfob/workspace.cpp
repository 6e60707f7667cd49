// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace.h"

#include "commandline.h"
#include "core/clock.h"
#include "eventlog.h"
#include "settings/preferences.h"

#include <QDesktopServices>

#include <utility>

namespace Keyfob {

Expected<std::unique_ptr<Workspace>> Workspace::create(Tenant tenant, Options options)
{
    auto made = std::unique_ptr<Workspace>(new Workspace(std::move(tenant), options));
    if (const auto error = made->m_client.error())
        return fail(*error);
    return made;
}

Workspace::Workspace(Tenant tenant, const Options &options)
    : m_client(std::move(tenant), clientOptions(options))
    , m_model(m_client, Clock::system())
{
    connect(&m_client, &Client::sessionChanged, this, &Workspace::sessionChanged);
    connect(&m_client, &Client::stateChanged, this, &Workspace::sessionChanged);
    if (options.keepSignInWindow)
        connect(&m_client, &Client::signInWindowChanged, this, options.keepSignInWindow);
    if (options.activate)
        connect(&m_client, &Client::activationOffered, this, options.activate);
    if (options.copyDiagnostics) {
        const auto copy = [this, copy = options.copyDiagnostics] { copy(m_client.tenant()); };
        connect(&m_client, &Client::diagnosticsRequested, this, copy);
        connect(&m_model, &WorkspaceModel::diagnosticsRequested, this, copy);
    }
    if (options.preferences) {
        m_model.followPreferences(*options.preferences);
        connect(options.preferences, &Preferences::changed, this,
                [this, preferences = options.preferences] { applyAppearance(*preferences); });
        applyAppearance(*options.preferences);
    }
    if (options.events)
        watch(*options.events);
}

Workspace::~Workspace()
{
    m_client.disconnect(this);
}

ClientOptions Workspace::clientOptions(const Options &options)
{
    ClientOptions client = options.client;
    if (!client.openBrowser)
        client.openBrowser = &QDesktopServices::openUrl;
    if (options.prompt)
        client.prompt = [this, prompt = options.prompt] { return prompt(this); };
    if (options.chooseAccount) {
        client.chooseAccount = [this, choose = options.chooseAccount](const Session &session) {
            return choose(this, session);
        };
    }
    client.sharesRedirectUri = [this, shares = options.sharesRedirectUri] {
        return shares && shares(this);
    };
    return client;
}

void Workspace::applyAppearance(const Preferences &preferences)
{
    m_client.setTheme(CommandLine::themeCalled(preferences.appearance()).value_or(SignIn::Theme()));
    m_client.setReadability({preferences.textScale(), preferences.highContrast()});
}

void Workspace::watch(EventLog &events)
{
    const auto described = [](const Error &error) {
        return error.name() + QLatin1Char(' ') + error.detail();
    };
    connect(&m_client, &Client::stateChanged, this, [this, &events, described] {
        const QString state = QVariant::fromValue(m_client.state()).toString();
        const auto error = m_client.error();
        events.add(QStringLiteral("auth"),
                   error ? state + QLatin1Char(' ') + described(*error) : state);
    });
    connect(&m_client, &Client::notice, this, [&events, described](const Error &notice) {
        events.add(QStringLiteral("notice"), described(notice));
    });
    connect(&m_client, &Client::renewingChanged, this, [this, &events] {
        events.add(QStringLiteral("auth"),
                   m_client.isRenewing() ? QStringLiteral("renewal begins")
                                         : QStringLiteral("renewal ends"));
    });
    connect(&m_client, &Client::signInWindowNoted, this,
            [&events](const QString &text) { events.add(QStringLiteral("window"), text); });
}

void Workspace::restore()
{
    if (m_client.state() == Client::State::Starting)
        m_client.restore(this, [](const auto &) {}); // what comes of it are states
}

} // namespace Keyfob
