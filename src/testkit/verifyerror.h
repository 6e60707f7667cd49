// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"

#include <QMetaEnum>
#include <QTest>

namespace Keyfob {

/// Why \a error is not \a code, with its words; empty if it is. Null: there is no error.
inline QString otherThan(ErrorCode code, const Error *error)
{
    if (error && error->code() == code)
        return {};
    const QString wanted =
        QString::fromLatin1(QMetaEnum::fromType<ErrorCode>().valueToKey(static_cast<int>(code)));
    if (!error)
        return QStringLiteral("It succeeded, in place of %1.").arg(wanted);
    return QStringLiteral("%1 in place of %2: %3 (%4)")
        .arg(error->name(), wanted, error->message(), error->detail());
}

/// The same for a \a result that should be an error.
template<typename T>
QString otherThan(ErrorCode code, const Expected<T> &result)
{
    return otherThan(code, result ? nullptr : &result.error());
}

} // namespace Keyfob

/// Fails the test, as QVERIFY does, unless \a result, an Expected, is the error \a code:
/// `KEYFOB_VERIFY_ERROR(await(client.signIn()), ErrorCode::AccessDenied);`
#define KEYFOB_VERIFY_ERROR(result, code) \
    do { \
        const QString keyfobProblem = Keyfob::otherThan(code, result); \
        if (!keyfobProblem.isEmpty()) { \
            QTest::qFail(qPrintable(keyfobProblem), __FILE__, __LINE__); \
            return; \
        } \
    } while (false)
