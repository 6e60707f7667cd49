// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QString>

namespace Keyfob {

/// A word per tenant in a settings file, without secrets: whether the keychain should have a
/// record. So a locked keychain, which says that nothing is there, is not taken at its word.
class SessionMarker
{
public:
    enum class State {
        None, ///< Nothing was ever kept, or all of it is gone.
        Saving, ///< Something may be there: the first record is being kept.
        Kept, ///< A record is there.
        Removed, ///< Signed out; what is still there does not count.
    };

    explicit SessionMarker(QString file);

    State state(const QString &tenantId) const;
    /// Replaces the settings file in one step; nobody else may read it. False if it cannot be
    /// written.
    bool setState(const QString &tenantId, State state);

    /// Refuses a settings file that other users could change: it is not read then, as if nothing
    /// stood there, nor written. Nor is a pipe in its place, which would block for ever, but that
    /// has no message. Errors: FileUntrusted.
    Expected<void> check() const;

private:
    QString m_file;
};

} // namespace Keyfob
