// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Keyfob {

/// True if what has this \a name is likely to be a secret: a password, a token, a key.
bool isSecretName(QStringView name);

/// True if \a text has the shape of a JWT: three parts in base64url, the first a JSON object.
bool looksLikeToken(QByteArrayView text);

/// What stands where a secret is not shown.
QString coveredText();

} // namespace Keyfob
