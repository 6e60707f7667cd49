// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/hostresolver.h"

#include <QHash>
#include <QStringList>

namespace Keyfob {

/// A DNS that knows what a test says, and what it was asked.
class FakeResolver : public HostResolver
{
public:
    QCoro::Task<Expected<QList<QHostAddress>>> lookUp(QString host, std::chrono::milliseconds,
                                                      CancelToken) const override
    {
        asked.append(host);
        if (!addresses.contains(host))
            co_return fail(ErrorCode::Offline, host + QStringLiteral(" cannot be found."));
        QList<QHostAddress> found;
        for (const QString &address : addresses.value(host))
            found.append(QHostAddress(address));
        co_return found;
    }

    QHash<QString, QStringList> addresses;
    mutable QStringList asked;
};

} // namespace Keyfob
