// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "formbody.h"

#include "oidc/formdata.h"

namespace Keyfob::FormBody {

RequestBody of(const QList<QPair<QString, QString>> &fields)
{
    FormData::Parameters parameters;
    for (const auto &[name, value] : fields)
        parameters.emplaceBack(name.toUtf8(), value.toUtf8());
    return {QByteArrayLiteral("application/x-www-form-urlencoded"), FormData::encode(parameters)};
}

} // namespace Keyfob::FormBody
