// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/export.h"
#include "core/secret.h"
#include "oidc/subject.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QUrl>

namespace Keyfob {

class HttpClient;
struct HttpResponse;

/// The claims in a UserInfo response, whose `sub` is \a subject (OIDC Core 5.3.2, 5.3.4); any, when
/// \a subject is empty: there was no ID token.
/// Errors: SubjectMismatch (never use its claims), those of Subject::of(), InsufficientScope, and
/// those of readJsonAnswer(). A signed response (application/jwt) was not asked for and is refused.
KEYFOB_EXPORT Expected<QJsonObject> readUserInfo(const HttpResponse &response,
                                                 const Subject &subject);

/// Asks \a endpoint for the claims of \a subject with \a accessToken (OIDC Core 5.3.1).
/// Errors: those of HttpClient::send() and readUserInfo().
KEYFOB_EXPORT QCoro::Task<Expected<QJsonObject>> fetchUserInfo(HttpClient &http, QUrl endpoint,
                                                               Secret accessToken, Subject subject);

} // namespace Keyfob
