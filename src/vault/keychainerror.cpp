// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "keychainerror.h"
#include "core/text.h"

#include <QFileInfo>

namespace Keyfob {

namespace {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
/// Whether this login has a D-Bus session, the road to every keychain of a Linux desktop.
bool hasSessionBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}
#endif

/// QtKeychain has one code for every failure of D-Bus, and drops the name of the error. What is
/// left is the bus's own English text: dbus-daemon names the service that it cannot start,
/// dbus-broker not always.
bool isNobodyThere(const QString &text)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !hasSessionBus() || text.contains(QLatin1StringView("org.freedesktop.secrets"))
        || text.contains(QLatin1StringView("activate remote peer"));
#else
    Q_UNUSED(text)
    return false;
#endif
}

} // namespace

Error keychainError(QKeychain::Error code, const QString &text)
{
    const QString detail =
        QStringLiteral("QtKeychain error %1: %2").arg(static_cast<int>(code)).arg(plainText(text));
    const auto unavailable = [&detail] {
        return Error(
            ErrorCode::KeychainUnavailable,
            Text::tr("This desktop has no keychain. You stay signed in until you close the "
                     "program."),
            detail);
    };
    switch (code) {
    case QKeychain::EntryNotFound:
        return Error(ErrorCode::KeychainMissing, Text::tr("The keychain has no such entry."),
                     detail);
    case QKeychain::AccessDenied:
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        // All that the Secret Service denies is a collection that is locked and stays so.
        return Error(ErrorCode::KeychainLocked,
                     Text::tr("The keychain is locked. Unlock it and try again."), detail);
#else
        [[fallthrough]];
#endif
    case QKeychain::AccessDeniedByUser:
        return Error(ErrorCode::KeychainDenied,
                     Text::tr("The keychain refused access. Allow it and try again."), detail);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return unavailable();
    default:
        if (isNobodyThere(text))
            return unavailable();
        return Error(ErrorCode::KeychainFailed,
                     Text::tr("The keychain reported an error. Try again later."), detail);
    }
}

Error keychainTimeout()
{
    return Error(
        ErrorCode::KeychainTimeout,
        Text::tr("The keychain does not answer. Look for a window that asks to unlock it, and "
                 "try again."));
}

} // namespace Keyfob
