// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

namespace Keyfob {

/// What a second start of the program tells the first: one line of JSON.
struct ActivationRequest
{
    static constexpr qsizetype MaxSize = 16 * 1024; ///< Bytes of a line

    QString tenantFile; ///< An absolute path; empty when none was named
    QString organization; ///< What a link names, as if it had been typed; usually empty
    QByteArray activationToken; ///< The desktop's leave to come to the front; may be empty

    QByteArray encode() const;
    /// Reads \a line, from whoever could connect. Errors: ResponseInvalid.
    static Expected<ActivationRequest> decode(QByteArrayView line);
};

} // namespace Keyfob
