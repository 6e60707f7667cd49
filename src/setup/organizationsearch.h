// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "../core/taskscope.h"
#include "organizationfinding.h"
#include "organizationinput.h"

#include <QObject>

#include <chrono>

namespace Keyfob {

class HostResolver;
class HttpClient;

/// Looks for an organization's provider, in all places at once. Only the host that the person named
/// is asked; a host that it names in turn is reported, and asked when follow() says so.
class KEYFOB_EXPORT OrganizationSearch : public QObject
{
    Q_OBJECT

public:
    /// How long each place may take, for its address and for its answer.
    static constexpr std::chrono::milliseconds Deadline {8'000};

    /// Neither \a http nor \a resolver (null: the system's) is owned; both outlive this.
    explicit OrganizationSearch(HttpClient &http, const HostResolver *resolver = nullptr,
                                QObject *parent = nullptr);
    ~OrganizationSearch() override;

    /// Changes Deadline: for tests.
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }

    /// Looks for \a input, and nowhere else; a search that runs is ended first.
    void start(const OrganizationInput &input);
    /// Asks the issuer that \a finding names for its configuration, once the person has seen who it
    /// is and who said so. Nothing happens unless it can be followed.
    void follow(const OrganizationFinding &finding);
    /// Ends it at once; nothing is emitted any more.
    void cancel();
    bool isRunning() const { return m_running > 0; } ///< Something has not answered yet

Q_SIGNALS:
    /// One place has answered, or could not. WebFinger may name several issuers, a finding each.
    void found(const Keyfob::OrganizationFinding &finding);
    /// All places have.
    void finished();

private:
    using Finding = OrganizationFinding;

    Task<> findTenant(QUrl url);
    Task<> findByWebFinger(OrganizationInput input);
    Task<> findConfiguration(QUrl issuer, bool isExact);
    void findInFile(const QString &file);
    /// Tells of \a findings, the last of one place.
    void report(const QList<Finding> &findings);
    void report(const Finding &finding);

    HttpClient &m_http;
    const HostResolver &m_resolver;
    std::chrono::milliseconds m_deadline = Deadline;
    int m_running = 0;
    TaskScope m_tasks; // last
};

} // namespace Keyfob
