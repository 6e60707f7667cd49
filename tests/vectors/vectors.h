// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Keyfob::Vectors {

/// How one case of a vector file went.
struct Outcome
{
    enum class Verdict { Passed, Failed, Skipped };

    QString id;
    Verdict verdict = Verdict::Failed;
    QString why; ///< Of a failure or a skip
};
using Outcomes = QList<Outcome>;

/// Runs every case of the file at \a path, whatever its kind; a file that cannot be read, or whose
/// kind is unknown, is one failure.
Outcomes runFile(const QString &path);

// One function a kind; each takes the whole file.
Outcomes runIdTokens(const QJsonObject &file);
Outcomes runAuthorizationResponses(const QJsonObject &file);
Outcomes runCallbacks(const QJsonObject &file);
Outcomes runDiscovery(const QJsonObject &file);
Outcomes runUserInfo(const QJsonObject &file);
Outcomes runTranscripts(const QJsonObject &file);
Outcomes runWycheproof(const QJsonObject &file);
Outcomes runCookbook(const QJsonObject &file);
Outcomes runHashPairs(const QJsonObject &file);
/// One text of a suite for JSON parsers: y_ is JSON, n_ is none, i_ may be either. It is read for
/// showing, and as a message of the protocol.
Outcomes runJsonSuite(const QString &name, const QByteArray &text);
/// Answers of APIs that must be shown; the files lie in \a folder.
Outcomes runJsonBodies(const QJsonObject &file, const QString &folder);
/// Descriptions of APIs; the files lie in \a folder.
Outcomes runDescriptions(const QJsonObject &file, const QString &folder);

/// The outcome of a case whose \a expected verdict is accept, complete, reject, reject-by-policy,
/// ignore, error or either, when the program said \a error, or nothing was wrong.
Outcome judge(const QString &id, const QString &expected, const std::optional<Error> &error);

/// The error of \a result, if it is one.
template<typename T>
std::optional<Error> errorOf(const Expected<T> &result)
{
    return result ? std::nullopt : std::optional<Error>(result.error());
}

/// A member of \a json as JSON text, of any type.
QByteArray jsonText(const QJsonValue &value);

} // namespace Keyfob::Vectors
