// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/export.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace Keyfob::FormData {

/// Names and values, decoded.
using Parameters = QList<QPair<QByteArray, QByteArray>>;

/// Parameters in application/x-www-form-urlencoded, in their order (RFC 6749 appendix B).
KEYFOB_EXPORT QByteArray encode(const Parameters &parameters);

/// The parameters in \a text. A bad escape, a control character, text that is not UTF-8, and a
/// name that comes twice (RFC 6749 3.1) are refused; empty pairs are passed over.
/// Errors: ResponseMalformed.
KEYFOB_EXPORT Expected<Parameters> decode(QByteArrayView text);

/// The parameters in \a text, where those of \a needed are read as decode() reads them and no other
/// can make the text bad: of the others, control characters stay (line breaks in an
/// `error_description`), what cannot be decoded is left out, and the first of a name counts.
/// Errors: ResponseMalformed.
KEYFOB_EXPORT Expected<Parameters> decode(QByteArrayView text, const QList<QByteArrayView> &needed);

} // namespace Keyfob::FormData
