// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <QCoroTask>

namespace Keyfob {

/// Asks the desktop for its leave that a window of another process comes to the front in place of
/// this program's: a token of Wayland's xdg-activation-v1. Empty where there is none to be had: on
/// other platforms, while another program has the keyboard, from a compositor that does not know
/// the protocol or does not answer within 300 ms, and with Qt before 6.5. Whether a token is good
/// is for the compositor to say, which looks at what the person did last.
QCoro::Task<QByteArray> requestActivationToken();

/// The next window of this process that asks to come to the front has the desktop's leave
/// \a token; empty: it has none. Other platforms than Wayland never look at it.
void useActivationToken(const QByteArray &token);

/// What this process has asked of the compositor is on its way when this returns: what it does
/// next, nobody sees sooner.
void flushActivation();

} // namespace Keyfob
