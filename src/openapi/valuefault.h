// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "../json/jsonindex.h"
#include "schema.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace Keyfob {

/// A value that is wrong, and what it should be.
struct KEYFOB_EXPORT ValueFault
{
    QString pointer; ///< JSON pointer (RFC 6901) to the value; empty: all of it
    QString
        text; ///< One sentence: "At least 0.25.", translated for ours, plain text for a server's
};

/// What of \a json does not fit \a schema, at most \a most faults. Members that are read-only may
/// be left out if \a sending; members that are write-only if not.
KEYFOB_EXPORT QList<ValueFault> faultsOf(const JsonIndex &json, const ApiSchema &schema,
                                         bool sending, int most = 50);

/// What \a lexeme, one JSON scalar, lacks of \a schema, as a sentence; empty: it fits.
KEYFOB_EXPORT QString faultOf(QByteArrayView lexeme, const ApiSchema &schema);

/// The members that a server refused: RFC 9457 `errors` with `pointer`, and other common shapes
/// (`{"errors": {"name": ["…"]}}`, `{"detail": [{"loc": […], "msg": …}]}`, `violations`,
/// `invalid-params`, `fieldErrors` …). Pointers are below the body that was sent.
KEYFOB_EXPORT QList<ValueFault> refusedMembers(QByteArrayView response);

} // namespace Keyfob
