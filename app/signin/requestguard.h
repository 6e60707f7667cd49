// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "navigationpolicy.h"

#include <QWebEngineUrlRequestInterceptor>

#include <functional>
#include <utility>

namespace Keyfob {

/// Stops every request that the policy does not allow, whatever in a page asks for it, and the
/// first page of a new window that was opened by a frame of a host that it does not allow.
class RequestGuard : public QWebEngineUrlRequestInterceptor
{
public:
    explicit RequestGuard(const NavigationPolicy &policy, QObject *parent = nullptr)
        : QWebEngineUrlRequestInterceptor(parent)
        , m_policy(policy)
    {
    }

    /// A page has opened a window, and nothing but the request for its page tells whose frame did:
    /// calls \a refused, if it was not one of a sign-in host.
    void watchNewWindow(std::function<void()> refused) { m_refused = std::move(refused); }
    /// That window has its page, or is gone.
    void forgetNewWindow() { m_refused = {}; }
    bool watchesNewWindow() const { return bool(m_refused); }

    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        if (!m_policy.allowsRequest(info.requestUrl()))
            info.block(true);
        if (m_refused && info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame
            && !m_policy.allowsPage(info.initiator())) {
            info.block(true);
            m_refused();
        }
    }

private:
    NavigationPolicy m_policy;
    std::function<void()> m_refused;
};

} // namespace Keyfob
