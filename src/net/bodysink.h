// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "net/headerlist.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Keyfob {

struct HttpResponse;

/// Takes the body of an answer as it comes, instead of memory.
class BodySink
{
public:
    virtual ~BodySink() = default;

    /// What to ask for: headers that go out with each request for the body, such as `Range`.
    virtual HeaderList requestHeaders() const = 0;
    /// The head of \a response came; its body has not. True: give it to write(). False: it is no
    /// body for here, such as a page that tells of an error, and goes to memory.
    virtual Expected<bool> begin(const HttpResponse &response) = 0;
    /// The next piece. An error ends the request with itself.
    virtual Expected<void> write(QByteArrayView piece) = 0;
};

} // namespace Keyfob
