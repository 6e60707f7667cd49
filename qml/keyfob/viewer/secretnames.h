// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "json/jsonindex.h"

#include <QByteArrayView>
#include <QString>

namespace Keyfob {

/// True if what has this \a name is a secret, in any of the ways in which names are written
/// (`apiKey`, `X-Amz-Signature`, `SAMLResponse`, `jsessionid`): a password, a token, a key, a
/// session. False for what only describes one: `token_type`, `passwordPolicy`.
bool isSecretName(QStringView name);

/// The same for what is kept: also names that are a secret in one API and none in the next, such
/// as `code` and `key`. What is left out there can be written again.
bool mayBeSecretName(QStringView name);

/// True if \a text has the shape of a JWT: three parts in base64url, the first a JSON object.
bool looksLikeToken(QByteArrayView text);

/// True if \a text looks as if it was made to be unguessable: a token, a well-known kind of key, or
/// many characters without the order of words. Numbers, dates, words, UUIDs and other short
/// identifiers do not.
bool looksLikeSecret(QByteArrayView text);

/// The same for any part of \a text: a word of a sentence, one side of "user:password", a parameter
/// of an address within, a private key in PEM.
bool containsSecret(QByteArrayView text);

/// True if \a node of \a json, a text, is to be covered: by its name or by its shape.
bool isSecretText(const JsonIndex &json, JsonIndex::Node node);

/// What stands where a secret is not shown.
QString coveredText();

} // namespace Keyfob
