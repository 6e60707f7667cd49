// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "apidescription.h"
#include "operationcall.h"

#include <QJsonValue>
#include <QVariantMap>

namespace Keyfob {

/// What a program says about a call: \a parameters by their names, wherever they go (one that there
/// is in two places goes to both), and the \a body (undefined: none). Errors: InvalidRequest, for
/// a name that \a operation has no parameter of.
Expected<OperationCall> namedCall(const ApiOperation &operation, const QVariantMap &parameters,
                                  const QJsonValue &body);

/// The operation \a id of \a description. Errors: InvalidRequest, with the names that are near it.
Expected<const ApiOperation *> findOperation(const ApiDescription &description, const QString &id);

} // namespace Keyfob
