// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "hostlabel.h"

namespace Keyfob {

QString hostLabel(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return url.port() < 0 ? host : host + QLatin1Char(':') + QString::number(url.port());
}

} // namespace Keyfob
