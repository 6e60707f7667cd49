// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

struct ApiOperation;

/// Whether the person may do something at the API, and if not, why and what helps.
class ApiPermission
{
    Q_GADGET
    QML_VALUE_TYPE(apiPermission)
    Q_PROPERTY(bool offered READ isOffered CONSTANT)
    Q_PROPERTY(bool allowed READ isAllowed CONSTANT)
    Q_PROPERTY(QString text READ text CONSTANT)
    Q_PROPERTY(QStringList missing READ missing CONSTANT)

public:
    /// What a session may do at an API.
    struct Holder
    {
        QStringList requested; ///< Scopes that were asked for
        QStringList held; ///< Scopes that may be counted on
        QUrl apiBase; ///< Where the access token goes
    };

    ApiPermission() = default; ///< There is no such operation.
    /// What \a holder lacks of what \a operation needs, if it is there.
    static ApiPermission of(const ApiOperation *operation, const Holder &holder);
    /// The API refused for want of \a needed scopes (RFC 6750 3.1), whatever its description says.
    static ApiPermission refused(const QStringList &needed, const Holder &holder);

    bool isOffered() const { return m_isOffered; } ///< The API has such an operation.
    bool isAllowed() const { return m_isAllowed; } ///< As far as is known here
    QString text() const { return m_text; } ///< Why it is not allowed; or empty
    QStringList missing() const { return m_missing; } ///< Scopes that one can ask for

    bool operator==(const ApiPermission &) const = default;

private:
    static QString missingText(const QStringList &missing, const Holder &holder);

    bool m_isOffered = false;
    bool m_isAllowed = false;
    QString m_text;
    QStringList m_missing;
};

} // namespace Keyfob
