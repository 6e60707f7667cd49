// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "keyfoberror.h"

#include <QCoreApplication>
#include <QStringList>

namespace Keyfob {

KeyfobError::KeyfobError(const Error &error)
{
    if (error.code() == ErrorCode::Cancelled)
        return;
    m_text = error.message().isEmpty()
        ? QCoreApplication::translate("Keyfob::KeyfobError", "Something went wrong. Try again.")
        : error.message();

    QStringList parts {error.name()};
    if (!error.providerCode().isEmpty())
        parts.append(plainText(error.providerCode(), 60));
    if (error.httpStatus() > 0)
        parts.append(QStringLiteral("HTTP %1").arg(error.httpStatus()));
    m_code = parts.join(QStringLiteral(", "));
}

} // namespace Keyfob
