// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// What the keychain holds: SessionCodec::decode() and SessionHead::decode().

#include "promise.h"
#include "vault/sessioncodec.h"
#include "vault/sessionhead.h"

using namespace Keyfob;
using namespace Keyfob::Fuzz;

namespace {

void checkRecord(QByteArrayView bytes)
{
    const auto record = SessionCodec::decode(bytes);
    if (!record) {
        PROMISE(record.error().code() == ErrorCode::KeychainCorrupt
                || record.error().code() == ErrorCode::KeychainNewer);
        return checkQuiet(record.error());
    }
    PROMISE(!record->tokens.expiresAt.isValid() || record->tokens.expiresAt.timeSpec() == Qt::UTC);
    // What was taken can be written, and then read as the same.
    const Secret written = SessionCodec::encode(*record);
    const auto again = SessionCodec::decode(written.reveal());
    PROMISE(again.has_value());
    PROMISE(again->tokens.accessToken == record->tokens.accessToken
            && again->tokens.idToken == record->tokens.idToken
            && again->tokens.refreshToken == record->tokens.refreshToken
            && again->tokens.expiresAt == record->tokens.expiresAt
            && again->tokens.scopes == record->tokens.scopes
            && again->tokens.idTokenClaims == record->tokens.idTokenClaims
            && again->userInfo == record->userInfo && again->cookies == record->cookies
            && again->requestedScopes == record->requestedScopes
            && again->configuration == record->configuration
            && again->userAgent == record->userAgent
            && again->allowedScopes == record->allowedScopes);
    PROMISE(SessionCodec::encode(*again) == written);
}

void checkHead(QByteArrayView bytes)
{
    const auto head = SessionHead::decode(bytes);
    if (!head) {
        PROMISE(head.error().code() == ErrorCode::KeychainCorrupt
                || head.error().code() == ErrorCode::KeychainNewer);
        return checkQuiet(head.error());
    }
    PROMISE(head->encode().reveal() == bytes);
    PROMISE(head->generation <= 1);
    if (head->kind != SessionHead::Kind::Tombstone) {
        PROMISE(head->kind == SessionHead::Kind::Record);
        PROMISE(head->count >= 1 && head->count <= head->length);
        PROMISE(head->length <= SessionCodec::MaxSize);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    checkRecord(view(data, size));
    checkHead(view(data, size));
    return 0;
}
