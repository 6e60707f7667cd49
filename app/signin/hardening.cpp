// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "hardening.h"

#include "core/processmemory.h"

#include <QProcessEnvironment>

#include <array>
#include <csignal>

#include <sys/prctl.h>

namespace Keyfob {

void hardenProcess()
{
    // Flags, remote debugging, no sandbox, another engine process; TLS keys written to a file.
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : names) {
        if (name.startsWith(QLatin1StringView("QTWEBENGINE"))
            || name.startsWith(QLatin1StringView("QML")))
            qunsetenv(name.toLocal8Bit().constData());
    }
    constexpr std::array others {"SSLKEYLOGFILE", "QT_LOGGING_RULES", "QT_LOGGING_CONF",
                                 "QT_MESSAGE_PATTERN", "QT_QUICK_CONTROLS_STYLE"};
    for (const char *name : others)
        qunsetenv(name);

    forbidCoreDumps();
    // The end of standard input says the same, but a busy process would hear it late.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
}

void setEngineSwitches(const QByteArray &closedHost)
{
    // No setting takes WebRTC out of a page; without UDP past a proxy it has no way to anywhere.
    QByteArray switches = "--force-webrtc-ip-handling-policy=disable_non_proxied_udp";
    // The engine follows a picture's redirect while the interceptor still thinks about it: that
    // one leads to a port where only root could listen, not through a proxy either.
    if (!closedHost.isEmpty())
        switches += " \"--host-rules=MAP " + closedHost + " 127.0.0.1:1\"";
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", switches);
}

} // namespace Keyfob
