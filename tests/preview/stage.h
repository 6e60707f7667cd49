// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/client.h"
#include "shell/workspacemodel.h"
#include "support/fakeprovider.h"
#include "support/fakeuseragent.h"
#include "support/faultystore.h"
#include "support/httpserver.h"
#include "testkit/fakeclock.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Keyfob {

/// How long a scene waits at most for what it shows, in milliseconds: pictures are often made on a
/// busy machine.
constexpr int Patience = 30'000;

/// A client and its screens, and all that is around them: a provider, a person, a keychain, a clock
/// and an API, each of which does what a scene wants.
class Stage
{
public:
    Stage();
    ~Stage();

    /// What a scene wants otherwise, before open().
    std::function<void(Tenant &)> changeTenant;

    /// Makes client and screens; again: as the program's next start.
    void open();
    /// Looks for a kept session, which open() does not.
    void restore();
    /// The person logs in, and the provider answers at once.
    void logIn();

    /// How the API is called.
    const HttpServer &api() const { return m_api; }

    FakeClock clock;
    FakeProvider provider;
    FaultyStore keychain;
    FakeUserAgent person; ///< At the sign-in window
    QList<QUrl> browserPages; ///< What the browser was asked to open
    bool hasBrowser = true;
    std::unique_ptr<Client> client;
    std::unique_ptr<WorkspaceModel> workspace;

private:
    QTemporaryDir m_folder;
    HttpServer m_api;
};

} // namespace Keyfob
