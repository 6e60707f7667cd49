// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../auth/certificateuse.h"
#include "../auth/session.h"
#include "../useragent/signinmessages.h"
#include "../useragent/systembrowser.h"
#include "../vault/networksecrets.h"

#include <QCoroTask>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Keyfob {

class Clock;
class SecretStore;
class UserAgent;

/// How a Client differs from the default one. None of the pointers is owned, and all outlive the
/// client.
struct ClientOptions
{
    /// Lower-case letters and digits, 64 at most: one of several accounts of a program, or an
    /// account that programs share; empty: the tenant's first. std::nullopt: the one that
    /// QCoreApplication's names and the tenant's audience stand for.
    std::optional<QString> account = std::nullopt;
    /// The settings file that says which sessions there are, without secrets; programs that
    /// share an account share it too. Empty: keyfob-sessions.ini in the program's own folder
    /// for settings.
    QString markerFile = {};
    /// The folder for what anybody could get: the API's description, the provider's configuration
    /// and keys; it is made. Empty: one in the program's own folder for caches.
    QString cacheFolder = {};
    /// False: the session ends with the program, and the keychain gets nothing.
    bool keepsSession = true;
    /// The sign-in program and its arguments. Empty: the one that was installed with Keyfob.
    QStringList signInCommand = {};
    /// Opens a browser. Empty: openInBrowser(); programs with windows may prefer
    /// QDesktopServices::openUrl().
    SystemBrowser::Launcher openBrowser = {};
    /// The colors of the sign-in window.
    SignIn::Theme theme = SignIn::Theme::System;
    /// How the last sign-in window was: see Client::signInWindowChanged().
    SignIn::WindowState signInWindow = {};
    /// Gives the desktop's leave for the sign-in window to come to the front in place of the
    /// program's own, or nothing, within a moment: a sign-in waits for it. On Wayland a token of
    /// xdg-activation-v1; other desktops need none. See Client::activationOffered(). Empty: none.
    std::function<QCoro::Task<QByteArray>()> activationToken = {};
    /// Asks the person for a proxy's user name and password, and for the passphrase of the
    /// tenant's client key; empty: nobody is asked.
    NetworkSecrets::Ask ask = {};
    /// Says whether the client certificate that a tenant file names may be shown to the
    /// organization's servers, in this program and in the sign-in window; remembering the answer is
    /// up to it (CertificateUse::key()). Empty: it is not shown. A program whose tenant file is its
    /// own says yes at once: `[](CertificateUse) -> QCoro::Task<bool> { co_return true; }`.
    AllowCertificate allowCertificate = {};
    /// No other issuer at which this program's people sign in, now or before, has registered the
    /// tenant's `loopback_redirect_uri`. False: in a browser, an answer without ID token has to
    /// name its issuer (`iss`, RFC 9207), unless the redirect URI's path ends with the
    /// issuer's host and path; else another issuer's code could be sent to this one (mix-up, RFC
    /// 9700 4.4).
    bool ownsRedirectUri = false;
    /// The same for a program that knows all its tenants, asked at each sign-in. It counts instead
    /// of ownsRedirectUri, and the other way round: true if another issuer could share it.
    std::function<bool()> sharesRedirectUri = {};
    /// The `prompt` (OIDC Core 3.1.2.1) of the next sign-in, beside the tenant's. Empty: the
    /// tenant's alone.
    std::function<QString()> prompt = {};
    /// Says in which account somebody who has just signed in belongs. Empty: in this one.
    std::function<QString(const Session &)> chooseAccount = {};
    /// Sessions of versions that did not note their settings were made with this tenant's.
    bool bindsUnknownConfiguration = false;

    /// In place of the sign-in window, and of the browser unless there is an openBrowser: a
    /// WebViewUserAgent on phones; for tests.
    UserAgent *userAgent = nullptr;
    /// In place of the keychain: for tests, and for sessions that end with the program
    /// (MemoryStore).
    SecretStore *store = nullptr;
    /// In place of the machine's: for tests.
    const Clock *clock = nullptr;
};

} // namespace Keyfob
