// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "navigationpolicy.h"

#include <QWebEngineUrlRequestInterceptor>

namespace Keyfob {

/// Stops every request that the policy does not allow, whatever in a page asks for it.
class RequestGuard : public QWebEngineUrlRequestInterceptor
{
public:
    explicit RequestGuard(const NavigationPolicy &policy, QObject *parent = nullptr)
        : QWebEngineUrlRequestInterceptor(parent)
        , m_policy(policy)
    {
    }

    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        if (!m_policy.allowsRequest(info.requestUrl()))
            info.block(true);
    }

private:
    NavigationPolicy m_policy;
};

} // namespace Keyfob
