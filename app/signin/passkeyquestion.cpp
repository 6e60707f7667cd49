// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "passkeyquestion.h"

#include "core/text.h"

namespace Keyfob {

namespace {

QString sentence(PasskeyQuestion::Failure failure)
{
    using Failure = PasskeyQuestion::Failure;
    switch (failure) {
    case Failure::TooLate: return Text::tr("It took too long. Start again on the page.");
    case Failure::NotRegistered:
        return Text::tr("This key has no passkey for the page. Use the key that you have "
                        "registered there.");
    case Failure::RegisteredAlready:
        return Text::tr("This key is registered already. Use another one.");
    case Failure::PinBlocked:
        return Text::tr("The PIN was wrong too often. Take the key out, plug it in again, and try "
                        "once more.");
    case Failure::PinBlockedForGood:
        return Text::tr("The PIN was wrong too often, and the key has locked itself. Only a reset, "
                        "which erases it, makes it usable again.");
    case Failure::TakenOut: return Text::tr("The key was taken out. Plug it in and try again.");
    case Failure::NoPasskeys: return Text::tr("This key cannot hold passkeys. Use another one.");
    case Failure::NoUserVerification:
        return Text::tr("This key cannot check that it is you, which the page wants. Use one with "
                        "a PIN or a fingerprint.");
    case Failure::NoLargeBlob:
        return Text::tr("This key cannot keep what the page wants it to. Use another one.");
    case Failure::NoCommonAlgorithm:
        return Text::tr("The page takes no signature that this key can make. Use another one.");
    case Failure::Full: return Text::tr("This key is full. Use another one.");
    case Failure::Refused: return Text::tr("You refused at the key.");
    case Failure::None: break;
    }
    return Text::tr("The key could not be used.");
}

} // namespace

QString PasskeyQuestion::explanation() const
{
    switch (step) {
    case Account:
        return Text::tr("You have several passkeys for %1. Which one shall it see?").arg(host);
    case Pin:
        return newPin
            ? Text::tr("%1 wants your key to have a PIN. Think of one; only the key will "
                       "know it.")
                  .arg(host)
            : Text::tr("%1 wants to be sure that it is you. The PIN goes to your key, not "
                       "to the page.")
                  .arg(host);
    case Touch:
        return Text::tr("Plug in your security key, and touch it when it blinks. %1 then knows "
                        "that you are there.")
            .arg(host);
    case Failed: return sentence(failure);
    case Nothing: break;
    }
    return {};
}

QString PasskeyQuestion::complaint() const
{
    switch (pinProblem) {
    case PinProblem::FingerprintBlocked:
        return Text::tr("The key no longer takes your fingerprint: use its PIN.");
    case PinProblem::Wrong:
        return Text::tr("That was not its PIN. Tries left before it locks itself: %1.")
            .arg(triesLeft);
    case PinProblem::TooShort:
        return Text::tr("That was too short. Characters needed: %1.").arg(minimumPinLength);
    case PinProblem::BadCharacter: return Text::tr("The key does not take one of the characters.");
    case PinProblem::Same: return Text::tr("That is the PIN that the key has already.");
    case PinProblem::None: break;
    }
    return {};
}

bool PasskeyQuestion::canRetry() const
{
    return step == Failed && failure != Failure::TooLate && failure != Failure::PinBlockedForGood
        && failure != Failure::Refused;
}

} // namespace Keyfob
