// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/redirectnearmiss.h"
#include "signinproblem.h"

#include <QWebEngineCertificateError>

#include <chrono>
#include <optional>

/// What can go wrong in a visit, in words for the person. Hosts are as hostLabel() gives them.
namespace Keyfob::SignInProblems {

/// \a error was refused, so that the page of \a host did not load. \a detail is for the log.
SignInProblem certificateRefused(const QString &host,
                                 const std::optional<QWebEngineCertificateError> &error,
                                 const QString &detail);
/// \a host answered with \a status, or not at all if that is 0. \a detail is for the log.
SignInProblem pageFailed(const QString &host, int status, const QString &detail);
/// No page of \a host has come for so long.
SignInProblem tookTooLong(const QString &host, std::chrono::milliseconds waited);
/// So much time has gone by that the request is refused when it comes back.
SignInProblem requestExpired();
SignInProblem pageEmpty(const QString &host);
SignInProblem pageCrashed();
SignInProblem pageClosed();
/// A page wanted to go to \a url, which is not for signing in to \a tenantName.
SignInProblem hostBlocked(const QUrl &url, const QString &tenantName);
/// The provider sent the person to \a url instead of \a redirectUri: \a differences says why
/// that is not the same.
SignInProblem redirectUriMissed(const QUrl &url, const QUrl &redirectUri,
                                const QList<RedirectDifference> &differences);
/// A page left nothing behind whose name could be shown.
SignInProblem pageLost();
/// A page wanted to go to \a url, which is not encrypted.
SignInProblem insecureBlocked(const QUrl &url);

} // namespace Keyfob::SignInProblems
