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
        return Text::tr(
            "Wrong PIN too many times. Remove the key, plug it in again, and try once more.");
    case Failure::PinBlockedForGood:
        return Text::tr("Wrong PIN too many times: the key is locked. Only a reset, which erases "
                        "it, makes it usable again.");
    case Failure::TakenOut: return Text::tr("The key was removed. Plug it in and try again.");
    case Failure::NoPasskeys: return Text::tr("This key cannot hold passkeys. Use another one.");
    case Failure::NoUserVerification:
        return Text::tr("This key cannot verify that it is you, as the page requires. Use one with "
                        "a PIN or a fingerprint.");
    case Failure::NoLargeBlob:
        return Text::tr("This key cannot store what the page requires. Use another one.");
    case Failure::NoCommonAlgorithm:
        return Text::tr("The page does not support the signatures of this key. Use another one.");
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
        return Text::tr("You have several passkeys for %1. Which one do you want to use?")
            .arg(host);
    case Pin:
        return newPin
            ? Text::tr("%1 requires a PIN for your key. Choose one; it is stored only on the key.")
                  .arg(host)
            : Text::tr(
                  "%1 needs to verify that it is you. The PIN goes to your key, not to the page.")
                  .arg(host);
    case Touch:
        return Text::tr("Plug in your security key, and touch it when it blinks. This shows %1 "
                        "that you are present.")
            .arg(host);
    case Failed: return sentence(failure);
    case Nothing: break;
    }
    return {};
}

QString PasskeyQuestion::pinErrorText() const
{
    switch (pinProblem) {
    case PinProblem::FingerprintBlocked:
        return Text::tr("The key no longer accepts your fingerprint: use its PIN.");
    case PinProblem::Wrong:
        return Text::tr("Wrong PIN. Attempts left before the key locks: %1.").arg(triesLeft);
    case PinProblem::TooShort:
        return Text::tr("That was too short. Characters needed: %1.").arg(minimumPinLength);
    case PinProblem::BadCharacter:
        return Text::tr("The key does not accept one of these characters.");
    case PinProblem::Same: return Text::tr("The key already has this PIN.");
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
