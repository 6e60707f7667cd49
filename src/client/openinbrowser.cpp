// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "openinbrowser.h"

#include <QProcess>
#include <QUrl>

namespace Keyfob {

bool openInBrowser(const QUrl &url)
{
#ifdef Q_OS_MACOS
    const QString opener = QStringLiteral("/usr/bin/open");
#else
    const QString opener = QStringLiteral("xdg-open");
#endif
    return QProcess::startDetached(opener, {url.toString(QUrl::FullyEncoded)});
}

} // namespace Keyfob
