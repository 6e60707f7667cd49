// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/accesstokensource.h"
#include "hostileserver.h"
#include "net/httpclient.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace Keyfob::Faults {

/// What a row's fault did: observations in words, and whether each is as it must be.
class Report
{
public:
    /// Notes \a what was seen; \a good: as it must be.
    void see(const QString &what, bool good);
    /// Notes how \a result came out; good if it is \a code.
    template<typename T>
    void see(const QString &what, const Expected<T> &result, ErrorCode code)
    {
        see(what + QStringLiteral(": ")
                + (result ? QStringLiteral("a result") : result.error().name()),
            !result && result.error().code() == code);
    }

    bool isGood() const { return m_good && !m_seen.isEmpty(); }
    /// All observations; those that must not be are marked.
    QString text() const { return m_seen.join(QStringLiteral("; ")); }

private:
    QStringList m_seen;
    bool m_good = true;
};

/// What a row gets to work with.
struct Bench
{
    QString folder; ///< Of the faults
    HostileServer &server; ///< Reset before each row
};

using Run = std::function<void(const Bench &, Report &)>;
using Runs = QHash<QString, Run>;

// The rows of each layer by their ids.
Runs netRuns();
Runs tlsRuns();
Runs oidcRuns();
Runs apiRuns();
Runs clockRuns();
Runs storeRuns();
Runs processRuns();
Runs viewRuns(); ///< They need keyfob-signin-test beside this program.

/// A row of the store, in this process, whose desktop storeRuns() has made for it.
bool runAlone(const QString &id, Report &report);

/// Sends GET \a url with a token; the answer or the error.
Expected<HttpResponse> get(const QUrl &url,
                           std::chrono::milliseconds deadline = std::chrono::seconds(10));

/// Whether a provider's good keys are still used after a fetch of them from \a url went wrong.
void seeKeysKept(const QUrl &url, Report &report);

/// Bytes by which \a work made this process's resident memory grow at its peak.
qint64 growth(const std::function<void()> &work);

/// Has one token, and another for each renewal.
class Token : public AccessTokenSource
{
public:
    int renewals = 0;

    QCoro::Task<Expected<Secret>> accessToken() override;
    QCoro::Task<Expected<Secret>> renew(Secret refused) override;
};

} // namespace Keyfob::Faults
