// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "hardening.h"

#include "core/environment.h"
#include "processmemory.h"

#include <QQuickWebEngineProfile>

#include <csignal>

#include <sys/prctl.h>

namespace Keyfob {

void hardenProcess()
{
    Environment::clean();
    forbidCoreDumps();
    hideMemory();
    // The end of standard input says the same, but a busy process would hear it late.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
}

void setEngineSwitches(const QByteArray &closedHost, const QByteArray &log)
{
    // No setting takes WebRTC out of a page; without UDP past a proxy it has no way to anywhere.
    QByteArray switches = "--force-webrtc-ip-handling-policy=disable_non_proxied_udp";
    // The engine follows a picture's redirect while the interceptor still thinks about it: that
    // one leads to a port where only root could listen, not through a proxy either.
    if (!closedHost.isEmpty())
        switches += " \"--host-rules=MAP " + closedHost + " 127.0.0.1:1\"";
    // Without the second switch it says nothing of cookies.
    if (!log.isEmpty())
        switches += " --log-net-log=" + log + " --net-log-capture-mode=IncludeSensitive";
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", switches);
    // Where a screen reader asks for it, it is told of the page, too: on Linux, Qt 6.4's engine does
    // not by itself.
    qputenv("QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY", "1");
}

void startEngine()
{
    unhideMemory();
    // The first profile makes the engine. It stays as long as the process, which ends at once.
    auto *first = new QQuickWebEngineProfile;
    first->setOffTheRecord(true);
    hideMemory();
}

} // namespace Keyfob
