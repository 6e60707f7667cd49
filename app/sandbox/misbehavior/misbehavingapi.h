// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpfront.h"

#include <QHash>

namespace Keyfob::Sandbox {

/// `/api/misbehave/...`: answers that an API client has to cope with, each asked for by its path.
/// No access token is needed. DroppedAnswer is the one kind that is no answer of this class.
class MisbehavingApi
{
public:
    /// Limits of what a path may ask for.
    static constexpr qint64 MaxSize = 32 * 1024 * 1024; ///< Octets of a file.
    static constexpr int MaxDelay = 60'000; ///< Milliseconds.
    static constexpr int MaxPages = 1000;

    /// Answers \a request, whose path below `/api/misbehave` is \a path: "/status/503".
    Response handle(const Request &request, const QString &path);

private:
    Response status(const Request &request, int code);

    QHash<QString, int> m_asked; ///< How often, by path: for `times`.
};

} // namespace Keyfob::Sandbox
