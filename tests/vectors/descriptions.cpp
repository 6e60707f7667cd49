// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "vectors.h"

#include "openapi/apidescription.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Keyfob::Vectors {

namespace {

/// Reads a description as the program does, with the files that it may have.
Expected<ApiDescription> readWithFiles(const QString &path, const QByteArray &text)
{
    const QUrl source = QUrl::fromLocalFile(path);
    QHash<QUrl, QByteArray> files;
    for (;;) {
        auto description = ApiDescription::read(text, source, files);
        if (!description)
            return description;
        const qsizetype before = files.size();
        for (const QUrl &url : description->missing()) {
            QFile file(url.toLocalFile());
            if (file.open(QIODevice::ReadOnly))
                files.insert(url, file.readAll());
        }
        if (files.size() == before)
            return description;
    }
}

bool hasNote(const ApiDescription &description, DescriptionNote::Kind kind)
{
    return std::any_of(description.notes().begin(), description.notes().end(),
                       [kind](const DescriptionNote &note) { return note.kind == kind; });
}

QSet<QString> setOf(const QStringList &list)
{
    return {list.begin(), list.end()};
}

QString keyOf(const ApiOperation &operation)
{
    return QString::fromLatin1(operation.method) + u' ' + operation.path;
}

/// What is wrong with the security of each operation: "get optional; put read; delete (a) or c".
QStringList securityFaults(const ApiDescription &description, const QString &expect)
{
    static const QRegularExpression word(QStringLiteral("[^\\s();+]+"));
    QStringList faults;
    for (const QString &part : expect.split(u';')) {
        QStringList words;
        for (auto it = word.globalMatch(part); it.hasNext();)
            words.append(it.next().captured());
        if (words.size() < 2)
            continue;
        const QByteArray method = words.takeFirst().toLatin1().toUpper();
        const auto it =
            std::find_if(description.operations().begin(), description.operations().end(),
                         [&](const ApiOperation &operation) { return operation.method == method; });
        if (it == description.operations().end())
            continue;
        const QString what = words.first();
        words.removeAll(QStringLiteral("and"));
        words.removeAll(QStringLiteral("or"));
        words.removeAll(QStringLiteral("key"));
        const bool good = what == u"optional" ? it->security.isOptional()
            : what == u"public"               ? it->security.isPublic()
                                              : setOf(it->security.scopes()) == setOf(words);
        if (!good)
            faults.append(QStringLiteral("security of %1").arg(keyOf(*it)));
    }
    return faults;
}

/// What an error or the notes do not say of the sentence \a expect.
QStringList sentenceFaults(const QString &expect, const Expected<ApiDescription> &description)
{
    static const QRegularExpression place(QStringLiteral("line (\\d+), column (\\d+)"));
    static const QRegularExpression named(QStringLiteral("named as (?:an? )?([^;,(]+)"));
    static const QRegularExpression quoted(QStringLiteral("^\"([^\"]+)\""));
    using Kind = DescriptionNote::Kind;
    QStringList faults;
    const auto demand = [&](bool good, const QString &what) {
        if (!good)
            faults.append(what);
    };
    if (!description) {
        const QString message = description.error().message();
        for (const QRegularExpression &pattern : {place, named, quoted}) {
            const QRegularExpressionMatch match = pattern.match(expect);
            const QString wanted =
                pattern == place ? match.captured() : match.captured(1).trimmed();
            demand(!match.hasMatch() || message.contains(wanted, Qt::CaseInsensitive), message);
        }
        if (expect.contains(u"versions are supported"))
            demand(message.contains(u"3.0, 3.1 and 3.2"), message);
        return faults;
    }
    const std::pair<QStringView, Kind> notes[] {{u"as unresolved", Kind::UnresolvedReference},
                                                {u"$ref loop", Kind::ReferenceLoop},
                                                {u"undefined scheme", Kind::UndefinedScheme},
                                                {u"bad URLs flagged", Kind::UnusableUrl},
                                                {u"missing slash", Kind::PathOdd},
                                                {u"keys are lower case", Kind::UnknownMember}};
    for (const auto &[text, kind] : notes)
        demand(!expect.contains(text) || hasNote(*description, kind),
               QStringLiteral("no note of %1").arg(text));
    if (expect.contains(u"never read outside"))
        demand(description->missing().isEmpty(), QStringLiteral("wants a file outside"));
    if (expect.contains(u"get optional"))
        faults += securityFaults(*description, expect);
    return faults;
}

/// How many parameters \a operation has. Whoever counted them may have counted the headers that
/// OpenAPI ignores, and did not count those that are not declared.
bool hasParameterCount(const ApiOperation &operation, int wanted)
{
    const auto declared =
        std::count_if(operation.parameters.begin(), operation.parameters.end(),
                      [](const ApiParameter &parameter) { return parameter.isDeclared; });
    return declared == wanted || declared + operation.ignoredHeaders.size() == wanted
        || operation.parameters.size() == wanted;
}

QStringList parameterFaults(const ApiDescription &description, const QJsonValue &wanted)
{
    QStringList faults;
    qsizetype total = 0, ignored = 0;
    for (qsizetype i = 0; i < description.operations().size(); ++i) {
        const ApiOperation &operation = description.operations().at(i);
        const QJsonValue one = wanted.isArray() ? wanted[i] : wanted[keyOf(operation)];
        if (one.isDouble() && !hasParameterCount(operation, one.toInt()))
            faults.append(QStringLiteral("%1 has %2 parameters")
                              .arg(keyOf(operation))
                              .arg(operation.parameters.size()));
        for (const ApiParameter &parameter : operation.parameters)
            total += parameter.isDeclared ? 1 : 0;
        ignored += operation.ignoredHeaders.size();
    }
    if (wanted.isDouble() && wanted.toInt() != total && wanted.toInt() != total + ignored)
        faults.append(QStringLiteral("%1 parameters, and %2 ignored").arg(total).arg(ignored));
    return faults;
}

QSet<QString> textsOf(const QJsonValue &list)
{
    QSet<QString> texts;
    const QJsonArray all = list.toArray();
    for (const QJsonValue &text : all)
        texts.insert(text.toString());
    return texts;
}

QStringList scopeFaults(const ApiDescription &description, const QJsonValue &wanted)
{
    QStringList faults;
    QSet<QString> all;
    const bool isList = wanted.isArray() && wanted[0].isArray();
    for (qsizetype i = 0; i < description.operations().size(); ++i) {
        const ApiOperation &operation = description.operations().at(i);
        const QSet<QString> scopes = setOf(operation.security.scopes());
        all += scopes;
        const QJsonValue one = isList ? wanted[i] : wanted[keyOf(operation)];
        if (one.isArray() && textsOf(one) != scopes)
            faults.append(QStringLiteral("scopes of %1").arg(keyOf(operation)));
    }
    const bool good = wanted.isDouble() ? wanted.toInt() == all.size()
        : wanted.isArray() && !isList   ? textsOf(wanted) == all
                                        : true;
    if (!good)
        faults.append(QStringLiteral("%1 scopes: %2")
                          .arg(all.size())
                          .arg(QStringList(all.begin(), all.end()).join(u' ')));
    return faults;
}

Outcome runDescription(const QJsonObject &one, const QString &folder)
{
    const QString name = one[u"file"].toString();
    const QString path = folder + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {name, Outcome::Verdict::Failed, file.errorString()};
    const auto description = readWithFiles(path, file.readAll());
    Outcome outcome = judge(name, one[u"import"].toString(), errorOf(description));
    QStringList faults = sentenceFaults(one[u"expect"].toString(), description);
    if (description) {
        const qsizetype count = description->operations().size();
        if (one[u"operations"].isDouble() && one[u"operations"].toInt() != count)
            faults.append(QStringLiteral("%1 operations").arg(count));
        faults += parameterFaults(*description, one[u"parameters"]);
        faults += scopeFaults(*description, one[u"scopes"]);
    }
    if (!faults.isEmpty())
        return {name, Outcome::Verdict::Failed, faults.join(QStringLiteral("; "))};
    return outcome;
}

} // namespace

Outcomes runDescriptions(const QJsonObject &file, const QString &folder)
{
    Outcomes outcomes;
    const QJsonArray cases = file.value(u"cases").toArray();
    for (const QJsonValue &one : cases)
        outcomes.append(runDescription(one.toObject(), folder));
    return outcomes;
}

} // namespace Keyfob::Vectors
