// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "useragent/useragent.h"

namespace Keyfob {

class HttpClient;

/// A user agent without an engine: follows redirects, keeps cookies, and fills in the forms of the
/// test providers as a person would who knows the password. What an invisible visit shows it does
/// not see; it waits for nobody, so the deadline of such a visit is over at once.
class FormUserAgent : public UserAgent
{
    Q_OBJECT

public:
    explicit FormUserAgent(HttpClient &http);

    QCoro::Task<Expected<VisitResult>> open(Visit visit) override;
    void cancel() override;
    void raise() override;

    int passwordsAsked = 0;

private:
    HttpClient &m_http;
};

} // namespace Keyfob
