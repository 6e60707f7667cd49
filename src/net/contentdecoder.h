// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

#include <functional>
#include <memory>

namespace Keyfob {

/// Unpacks a body in gzip (RFC 9110 8.4.1.3) in small steps as it comes, so that a body that grows
/// a thousand times costs no more memory than what is taken of it.
class ContentDecoder
{
public:
    /// Takes a piece of what comes out; false: enough, stop.
    using Take = std::function<bool(QByteArrayView)>;

    /// True if \a contentEncoding is one that this unpacks.
    static bool knows(QByteArrayView contentEncoding);

    ContentDecoder();
    ~ContentDecoder();

    /// Unpacks \a packed. Returns false if it is not gzip; true also when \a take had enough.
    bool feed(QByteArrayView packed, const Take &take);
    /// True if the end came where an end may be: also when nothing was fed.
    bool isComplete() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Keyfob
