// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "vectors.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace Keyfob::Vectors {

namespace {

Outcomes skipFile(const QString &path, const char *why)
{
    return {{QFileInfo(path).fileName(), Outcome::Verdict::Skipped, QLatin1StringView(why)}};
}

} // namespace

Outcome judge(const QString &id, const QString &expected, const std::optional<Error> &error)
{
    using Verdict = Outcome::Verdict;
    const QString said =
        error ? error->name() + QLatin1Char(' ') + error->detail() : QStringLiteral("accepted");
    const auto outcome = [&](bool good) {
        return Outcome {id, good ? Verdict::Passed : Verdict::Failed,
                        QStringLiteral("expected %1, but: %2").arg(expected, said)};
    };
    if (expected == u"either")
        return outcome(true);
    if (expected == u"accept" || expected == u"complete" || expected == u"valid")
        return outcome(!error);
    if (expected == u"ignore")
        return outcome(error && error->code() == ErrorCode::NotTheCallback);
    if (expected == u"error")
        return outcome(error && !error->providerCode().isEmpty());
    if (expected == u"reject" || expected == u"reject-by-policy" || expected == u"invalid")
        return outcome(error.has_value());
    return {id, Verdict::Failed, QStringLiteral("unknown verdict %1").arg(expected)};
}

QByteArray jsonText(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    // QJsonDocument writes no scalars: take one out of its array.
    const QByteArray array = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

Outcomes runFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{name, Outcome::Verdict::Failed, file.errorString()}};
    const QByteArray text = file.readAll();
    const QString folder = QFileInfo(path).absolutePath();
    if (folder.endsWith(u"/jsontestsuite")) {
        if (name == u"INDEX.json")
            return skipFile(path, "an index of other files");
        return runJsonSuite(name, text);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (folder.endsWith(u"/json_bodies") && name != u"EXPECTED.json")
        return skipFile(path, "EXPECTED.json runs it");
    if (folder.endsWith(u"/openapi") && name != u"EXPECTED.json")
        return skipFile(path, "EXPECTED.json runs it");
    if (!document.isObject())
        return {{name, Outcome::Verdict::Failed, error.errorString()}};

    const QJsonObject object = document.object();
    const QString kind = object.value(u"kind").toString();
    if (kind == u"id_token")
        return runIdTokens(object);
    if (kind == u"authorization_response")
        return runAuthorizationResponses(object);
    if (kind == u"callback")
        return runCallbacks(object);
    if (kind == u"discovery")
        return runDiscovery(object);
    if (kind == u"userinfo")
        return runUserInfo(object);
    if (kind == u"json_body")
        return runJsonBodies(object, folder);
    if (kind == u"openapi")
        return runDescriptions(object, folder);
    if (kind == u"curl")
        return skipFile(path, "the API screen's imports are not part of the protocol core");
    if (object.contains(u"transcripts"))
        return runTranscripts(object);
    if (object.contains(u"testGroups"))
        return runWycheproof(object);
    if (object.contains(u"pairs"))
        return runHashPairs(object);
    if (object.contains(u"title") && object.contains(u"input"))
        return runCookbook(object);
    if (object.contains(u"title"))
        return skipFile(path, "a reference to read; the unit tests hold its facts");
    return {{name, Outcome::Verdict::Failed, QStringLiteral("unknown kind of file")}};
}

} // namespace Keyfob::Vectors
