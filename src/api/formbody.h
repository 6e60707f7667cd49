// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/requestbody.h"

#include <QList>
#include <QPair>
#include <QString>

namespace Keyfob::FormBody {

/// \a fields as application/x-www-form-urlencoded, in their order; a name may come twice.
RequestBody of(const QList<QPair<QString, QString>> &fields);

} // namespace Keyfob::FormBody
