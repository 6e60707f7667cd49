// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "error.h"

#include <QCoreApplication>
#include <QMetaEnum>

namespace Keyfob {

Error::Error(ErrorCode code, QString message, QString detail)
    : m_code(code)
    , m_message(std::move(message))
    , m_detail(std::move(detail))
{
}

Error Error::cancelled()
{
    return Error(ErrorCode::Cancelled, QCoreApplication::translate("Keyfob", "Cancelled."));
}

QString Error::name() const
{
    return QString::fromLatin1(
        QMetaEnum::fromType<ErrorCode>().valueToKey(static_cast<int>(m_code)));
}

ErrorAttachment::~ErrorAttachment() = default;

QDebug operator<<(QDebug debug, const Error &error)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << error.name() << ": " << error.message();
    if (!error.detail().isEmpty())
        debug << " (" << error.detail() << ')';
    return debug;
}

} // namespace Keyfob
