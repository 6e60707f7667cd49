// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <string_view>

/// What the environment may set in Keyfob's programs. Qt, OpenSSL, Mesa, GLib, NSS and the web
/// engine read many variables, and some of them load code, trust another certificate, write keys to
/// a file or show the screen to the network. A list of the dangerous ones is never complete: so
/// this one names what may stay.
///
/// What the system's loader reads before main() (LD_PRELOAD, LD_LIBRARY_PATH, GCONV_PATH and their
/// like) has had its effect by then; nothing that a program does can take it back.
namespace Keyfob::Environment {

/// True if the variable \a name may stay, with this \a value: what people and their desktops set to
/// say who and where they are, and how Qt draws and types.
KEYFOB_EXPORT bool isAllowed(std::string_view name, std::string_view value);

/// True if \a text can be the value of XDG_ACTIVATION_TOKEN, with which a window may come to the
/// front: printable ASCII without spaces, 512 at most. Empty is no token, and fine.
KEYFOB_EXPORT bool isActivationToken(std::string_view text);

/// Takes every other variable out of this process. Call first thing in main(), before anything of
/// Qt or OpenSSL; programs that this one starts get no more than that either.
KEYFOB_EXPORT void clean();

} // namespace Keyfob::Environment
