// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/canceltoken.h"
#include "core/error.h"

#include <QCoroTask>
#include <QUrl>

#include <chrono>

namespace Keyfob {

class HostResolver;
class HttpClient;
struct HttpResponse;

/// What is asked of a host that nobody has vouched for yet.
struct PublicQuestion
{
    QUrl url;
    std::chrono::milliseconds deadline {8'000}; ///< For the look-up, and again for the answer
    qsizetype sizeCap = 256 * 1024; ///< Octets of the answer
    CancelToken cancel;
};

/// GETs what \a question says, without credentials. Two redirects within the origin are followed,
/// none elsewhere. A public name behind which there is a private address is not asked: it could be
/// used to reach into the person's network (DNS rebinding); through a proxy the proxy decides that.
///
/// Errors: those of HostResolver::lookUp() and HttpClient::send(); RedirectRefused,
/// OriginRefused (a private address).
QCoro::Task<Expected<HttpResponse>> askPublicly(HttpClient &http, const HostResolver &resolver,
                                                PublicQuestion question);

/// The same of a host that a tenant file names, which may be private.
/// Errors: those of HttpClient::send(); RedirectRefused.
QCoro::Task<Expected<HttpResponse>> askWithinOrigin(HttpClient &http, PublicQuestion question);

} // namespace Keyfob
