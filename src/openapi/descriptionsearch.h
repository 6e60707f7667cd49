// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/export.h"
#include "../core/taskscope.h"
#include "descriptionplace.h"

#include <QCoroTask>
#include <QList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace Keyfob {

class AccessTokenSource;
class HttpClient;

/// Looks for the description of an API that says itself where it is, or has it where many have it:
/// links of its base (RFC 8631), the API catalog of its origin (RFC 9727), usual paths. Nothing is
/// asked but the API's own origin; what is elsewhere is a place that says so.
class KEYFOB_EXPORT DescriptionSearch
{
public:
    /// How long all of it may take, without reading what is found.
    static constexpr std::chrono::milliseconds Deadline {60'000};

    /// A description, not read yet, and where it was looked for.
    struct Result
    {
        QUrl url; ///< Where it is; empty if there is none
        QByteArray text;
        QByteArray entityTag; ///< `ETag`, or empty
        QByteArray lastModified; ///< `Last-Modified`, or empty
        bool isPublic = true; ///< It came without the access token.
        QList<DescriptionPlace> places; ///< In the order in which they were asked
    };

    /// For the API at \a api. Neither \a http nor \a tokens (null: nobody is signed in) is owned.
    DescriptionSearch(HttpClient &http, AccessTokenSource *tokens, QUrl api);
    /// Ends what runs with Cancelled.
    ~DescriptionSearch();
    Q_DISABLE_COPY_MOVE(DescriptionSearch)

    /// Changes Deadline: for tests.
    void setDeadline(std::chrono::milliseconds deadline);

    /// Looks until there is a description, or everything was asked. Errors: InsecureUrl for an
    /// \a api that must not be asked; those of the network that no other place would change
    /// (Offline, TimedOut, TlsFailed, a proxy's); Cancelled.
    [[nodiscard]] QCoro::Task<Expected<Result>> run();

    /// Ends what runs with Cancelled.
    void cancel() { m_tasks.cancel(); }

    /// The paths below an API's base and at its origin where many have their description.
    static QStringList usualPaths();

private:
    class Run;

    HttpClient &m_http;
    AccessTokenSource *m_tokens;
    QUrl m_api;
    std::chrono::milliseconds m_deadline = Deadline;
    TaskScope m_tasks; // last
};

} // namespace Keyfob
