// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "passkeyprompt.h"

#include "core/versions.h"

#if KEYFOB_HAS_PASSKEY_PROMPT
#include <QPointer>
#include <QWebEngineWebAuthUxRequest>
#endif

namespace Keyfob {

#if KEYFOB_HAS_PASSKEY_PROMPT

namespace {

using Request = QWebEngineWebAuthUxRequest;

PasskeyQuestion::Step stepOf(Request::WebAuthUxState state)
{
    switch (state) {
    case Request::WebAuthUxState::SelectAccount: return PasskeyQuestion::Account;
    case Request::WebAuthUxState::CollectPin: return PasskeyQuestion::Pin;
    case Request::WebAuthUxState::FinishTokenCollection: return PasskeyQuestion::Touch;
    case Request::WebAuthUxState::RequestFailed: return PasskeyQuestion::Failed;
    default: return PasskeyQuestion::Nothing;
    }
}

PasskeyQuestion::Failure failureOf(Request::RequestFailureReason reason)
{
    using Reason = Request::RequestFailureReason;
    using Failure = PasskeyQuestion::Failure;
    switch (reason) {
    case Reason::Timeout: return Failure::TooLate;
    case Reason::KeyNotRegistered: return Failure::NotRegistered;
    case Reason::KeyAlreadyRegistered: return Failure::RegisteredAlready;
    case Reason::SoftPinBlock: return Failure::PinBlocked;
    case Reason::HardPinBlock: return Failure::PinBlockedForGood;
    case Reason::AuthenticatorRemovedDuringPinEntry: return Failure::TakenOut;
    case Reason::AuthenticatorMissingResidentKeys: return Failure::NoPasskeys;
    case Reason::AuthenticatorMissingUserVerification: return Failure::NoUserVerification;
    case Reason::AuthenticatorMissingLargeBlob: return Failure::NoLargeBlob;
    case Reason::NoCommonAlgorithms: return Failure::NoCommonAlgorithm;
    case Reason::StorageFull: return Failure::Full;
    case Reason::UserConsentDenied:
    case Reason::WinUserCancelled: return Failure::Refused;
    }
    return Failure::None;
}

PasskeyQuestion::PinProblem pinProblemOf(Request::PinEntryError error)
{
    using Error = Request::PinEntryError;
    using Problem = PasskeyQuestion::PinProblem;
    switch (error) {
    case Error::NoError: return Problem::None;
    case Error::InternalUvLocked: return Problem::FingerprintBlocked;
    case Error::WrongPin: return Problem::Wrong;
    case Error::TooShort: return Problem::TooShort;
    case Error::InvalidCharacters: return Problem::BadCharacter;
    case Error::SameAsCurrentPin: return Problem::Same;
    }
    return Problem::None;
}

PasskeyQuestion questionOf(const Request &request)
{
    PasskeyQuestion question;
    question.step = stepOf(request.state());
    question.host = request.relyingPartyId();
    if (question.step == PasskeyQuestion::Account)
        question.accounts = request.userNames();
    if (question.step == PasskeyQuestion::Failed)
        question.failure = failureOf(request.requestFailureReason());
    if (question.step == PasskeyQuestion::Pin) {
        const QWebEngineWebAuthPinRequest pin = request.pinRequest();
        question.newPin = pin.reason != Request::PinEntryReason::Challenge;
        question.minimumPinLength = pin.minPinLength;
        question.pinProblem = pinProblemOf(pin.error);
        question.triesLeft = pin.remainingAttempts;
    }
    return question;
}

} // namespace

void PasskeyPrompt::ask(QObject *asking)
{
    auto *request = qobject_cast<Request *>(asking);
    if (!request)
        return;
    if (m_follower)
        Q_EMIT cancelled();
    m_follower = std::make_unique<QObject>();
    // Its answers go to the request as long as both are there.
    const auto answer = [this, request](auto signal, auto slot) {
        connect(this, signal, m_follower.get(), [request = QPointer(request), slot](auto... value) {
            if (request)
                (request->*slot)(value...);
        });
    };
    answer(&PasskeyPrompt::accountChosen, &Request::setSelectedAccount);
    answer(&PasskeyPrompt::pinEntered, &Request::setPin);
    answer(&PasskeyPrompt::retried, &Request::retry);
    answer(&PasskeyPrompt::cancelled, &Request::cancel);
    const auto follow = [this, request] {
        const PasskeyQuestion question = questionOf(*request);
        if (question.step == PasskeyQuestion::Nothing)
            forget();
        show(question);
    };
    connect(request, &Request::stateChanged, m_follower.get(), follow);
    connect(request, &QObject::destroyed, m_follower.get(), [this] {
        forget();
        show({});
    });
    follow();
}

#else

void PasskeyPrompt::ask(QObject *)
{
}

#endif

PasskeyPrompt::~PasskeyPrompt()
{
    if (m_follower)
        Q_EMIT cancelled();
}

// To cancel a request that is over would make the engine ask again.
void PasskeyPrompt::forget()
{
    if (m_follower)
        m_follower.release()->deleteLater(); // one of its slots may be running
}

void PasskeyPrompt::show(const PasskeyQuestion &question)
{
    m_question = question;
    Q_EMIT changed();
}

} // namespace Keyfob
