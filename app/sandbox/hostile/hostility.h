// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpfront.h"

#include <QStringList>

#include <optional>

namespace Keyfob::Sandbox {

struct Realm;

/// How the provider mistreats whoever signs in.
enum class Hostility {
    None,
    // Instead of the login page
    EndlessRedirects,
    BasicLoop, ///< 401 Basic, whatever is answered.
    SlowDrip, ///< A byte now and then.
    WrongCa, ///< A certificate of an authority that nobody knows.
    Expired, ///< One that has expired.
    WrongHost, ///< One for another host.
    WindowClose, ///< The page closes its window.
    RendererCrash, ///< A page that ends the engine's process.
    // Instead of the redirect to the callback
    OpenRedirect, ///< To a host that looks like the provider's.
    IframeCallback, ///< In a frame, with another answer; then as it should be.
    PopupCallback, ///< In a window, with another answer; then as it should be.
    MetaRefresh,
    JsRedirect,
    SeeOther, ///< 303
    FormPost, ///< A form posted to the callback.
    HugeFragment, ///< 1 MB of it.
    DialogFlood, ///< A thousand dialogs first.
    Download, ///< Files that no page requested.
    CookieFlood, ///< Two megabytes of cookies first.
};

/// The names that --hostile takes, such as "open-redirect".
QStringList hostilityNames();

/// The one called \a name, if there is one.
std::optional<Hostility> hostilityNamed(const QString &name);

/// True for those that need the port of a HostilePort.
bool needsPort(Hostility hostility);

/// What \a realm answers at `/authorize` instead of a login page, if anything.
std::optional<Response> hostileStart(const Realm &realm);

/// What \a realm answers instead of a redirect to \a callback, the whole URL, if anything.
std::optional<Response> hostileAnswer(const Realm &realm, const QByteArray &callback);

} // namespace Keyfob::Sandbox
