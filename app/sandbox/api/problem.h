// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpfront.h"

#include <QJsonArray>
#include <QString>

namespace Keyfob::Sandbox {

/// Problem details (RFC 9457) with \a code and \a detail; also as `error` and `error_description`,
/// for clients that read those.
Response problem(int status, const QString &code, const QString &detail);

/// 404: there is no such \a thing, or the person may not know of it.
Response noSuch(const QString &thing);

/// 405 with the \a allowed methods.
Response methodNotAllowed(const QByteArray &allowed);

/// What is wrong with a request: members of its body by JSON Pointer (RFC 6901) in a fragment,
/// query parameters and headers by name.
class FieldErrors
{
public:
    void addMember(const QString &pointer, const QString &detail);
    void addParameter(const QString &name, const QString &detail);

    bool isEmpty() const { return m_errors.isEmpty(); }
    /// 400 with all of them in `errors`.
    Response response() const;

private:
    QJsonArray m_errors;
    QString m_first;
};

} // namespace Keyfob::Sandbox
