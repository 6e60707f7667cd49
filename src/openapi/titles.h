// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

/// Words for people out of names for programs. English where it guesses; what it does not know
/// stays as it is.
namespace Keyfob::Titles {

/// "approvedBy", "approved_by", "HTTPServer2" as words in lower case; what is written in capitals
/// stays so.
QStringList wordsOf(const QString &name);

/// The singular of the last word of \a title: "Time entries" is "Time entry".
QString singular(const QString &title);
/// True if the last word of \a title looks like a plural.
bool isPlural(const QString &title);
/// True if both are the same word, in singular or plural, however it is spelled.
bool areSameThing(const QString &a, const QString &b);

/// What a summary says is listed: "List all time sheets" is "Time sheets"; empty if it says
/// something else, or too much.
QString listedBy(const QString &summary);
/// \a segment of a path as \a schema, the title of its items, spells it: "configmaps" is
/// "Config maps" with "Config map"; or empty.
QString spelledAs(const QString &segment, const QString &schema);
/// The name of a schema without what programs add: "TimesheetReadDto" is "Timesheet", and
/// "io.k8s.api.core.v1.Pod" is "Pod".
QString ofSchema(const QString &name);
/// The name of a tag; generators name them after classes: "TodoController" is "Todo".
QString ofTag(const QString &name);

} // namespace Keyfob::Titles
