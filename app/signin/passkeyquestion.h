// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace Keyfob {

/// What a passkey or a security key asks the person while a page uses it (Web Authentication), as a
/// value, and the sentences for it.
struct PasskeyQuestion
{
    enum Step {
        Nothing, ///< No page uses a key.
        Account, ///< There are several passkeys: which one?
        Pin, ///< The key wants its PIN.
        Touch, ///< The key shall be plugged in and touched.
        Failed,
    };

    enum class Failure {
        None,
        TooLate,
        NotRegistered, ///< None of this key's passkeys is known to the page.
        RegisteredAlready,
        PinBlocked, ///< Until the key is plugged in again.
        PinBlockedForGood,
        TakenOut, ///< While the PIN was entered.
        NoPasskeys, ///< It cannot hold any.
        NoUserVerification, ///< It cannot check who touches it.
        NoLargeBlob, ///< It cannot keep what the page wants kept.
        NoCommonAlgorithm,
        Full,
        Refused, ///< By the person, at the key.
    };

    enum class PinProblem { None, FingerprintBlocked, Wrong, TooShort, BadCharacter, Same };

    Step step = Nothing;
    QString host; ///< The relying party: the site, as the page names it.
    QStringList accounts;
    bool newPin = false; ///< The key has no PIN yet, or shall get another one.
    int minimumPinLength = 0;
    PinProblem pinProblem = PinProblem::None; ///< With the PIN that was entered last.
    int triesLeft = 0; ///< Before the key locks itself; after PinProblem::Wrong.
    Failure failure = Failure::None;

    /// What to tell the person about this step, in sentences.
    QString explanation() const;
    /// What was wrong with the PIN; empty if nothing.
    QString pinErrorText() const;
    /// After a failure: another key, or the same one in a better state, may still answer the page.
    bool canRetry() const;
};

} // namespace Keyfob
