// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "vectors.h"

#include "json/jsonindex.h"
#include "json/strictjson.h"

#include <QFile>
#include <QJsonArray>

namespace Keyfob::Vectors {

namespace {

/// Reads \a text as the API screen does. Whatever was read must also be there: every value is
/// looked at, and the whole of it is the text again.
std::optional<Error> viewed(const QByteArray &text)
{
    const auto index = JsonIndex::read(text);
    if (!index)
        return Error(ErrorCode::ResponseInvalid, index.error().text());
    qsizetype scalars = 0;
    for (JsonIndex::Node node = 0; node < index->size(); ++node) {
        if (!index->isContainer(node))
            scalars += index->lexeme(node).size();
        if (index->next(node) <= node || index->next(node) > index->size()
            || index->hasName(node) != !index->name(node).isEmpty())
            return Error(ErrorCode::Internal, QStringLiteral("value %1 is not right").arg(node));
    }
    if (scalars > text.size() || index->raw(0) != text.trimmed())
        return Error(ErrorCode::Internal, QStringLiteral("the text is not what it was"));
    return std::nullopt;
}

} // namespace

Outcomes runJsonSuite(const QString &name, const QByteArray &text)
{
    QString expected = QStringLiteral("either");
    if (name.startsWith(u"y_"))
        expected = QStringLiteral("accept");
    else if (name.startsWith(u"n_"))
        expected = QStringLiteral("reject");
    Outcomes outcomes {judge(name + QStringLiteral(" shown"), expected, viewed(text))};
    // RFC 8259 4 leaves open what a name that comes twice means; a security protocol must not.
    if (name.startsWith(u"y_object_duplicated_key"))
        expected = QStringLiteral("reject-by-policy");
    // Only objects are read on their own, so the text stands as a member of one.
    outcomes += judge(name, expected, errorOf(StrictJson::parseObject("{\"v\":" + text + '}')));
    return outcomes;
}

Outcomes runJsonBodies(const QJsonObject &file, const QString &folder)
{
    Outcomes outcomes;
    const QJsonArray cases = file.value(u"cases").toArray();
    for (const QJsonValue &one : cases) {
        const QString name = one[u"file"].toString();
        QFile body(folder + QLatin1Char('/') + name);
        if (!body.open(QIODevice::ReadOnly)) {
            outcomes.append({name, Outcome::Verdict::Failed, body.errorString()});
            continue;
        }
        outcomes.append(judge(name, one[u"json_expected"].toString(), viewed(body.readAll())));
    }
    return outcomes;
}

} // namespace Keyfob::Vectors
