// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "celltext.h"

#include "core/displaytext.h"
#include "openapi/listanswer.h"
#include "viewer/secretnames.h"
#include "json/jsonnumber.h"
#include "json/jsonstring.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <array>

namespace Keyfob::CellText {

namespace {

using Node = JsonIndex::Node;
using Type = JsonIndex::Type;

constexpr qsizetype MaxShown = 200;
/// Numbers of more digits stay as they are: a double does not have them.
constexpr qsizetype MaxDigits = 15;
constexpr int MaxListed = 3;

QString tr(const char *text)
{
    return QCoreApplication::translate("Keyfob::CellText", text);
}

QString numberText(QByteArrayView lexeme)
{
    const QString text = QString::fromLatin1(lexeme.first(std::min(lexeme.size(), MaxShown)));
    if (lexeme.size() > MaxDigits || text.contains(u'e', Qt::CaseInsensitive))
        return text;
    const qsizetype point = text.indexOf(u'.');
    const int decimals = point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
    return QLocale().toString(text.toDouble(), 'f', decimals);
}

QString dateText(const QString &text, ApiColumn::Kind kind)
{
    if (kind == ApiColumn::Kind::Date) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (date.isValid())
            return QLocale().toString(date, QLocale::ShortFormat);
    } else if (kind == ApiColumn::Kind::DateTime) {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (time.isValid())
            return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    } else if (kind == ApiColumn::Kind::Time) {
        const QTime time = QTime::fromString(text, Qt::ISODateWithMs);
        if (time.isValid())
            return QLocale().toString(time, QLocale::ShortFormat);
    }
    return plainText(text, MaxShown);
}

/// The member of an object that says what it is.
std::optional<Node> nameMember(const JsonIndex &json, Node object)
{
    static constexpr std::array pointers {u"/name",  u"/title", u"/displayName", u"/display_name",
                                          u"/label", u"/email", u"/id"};
    for (const auto *pointer : pointers) {
        const auto found = valueAt(json, object, pointer);
        if (found && !json.isContainer(*found))
            return found;
    }
    return std::nullopt;
}

QString nestedText(const JsonIndex &json, Node node)
{
    const qsizetype size = json.childCount(node);
    if (json.type(node) == Type::Object) {
        const auto name = nameMember(json, node);
        return name ? shown(json, *name, ApiColumn::Kind::Text) : QStringLiteral("{%1}").arg(size);
    }
    QStringList parts;
    const Node end = json.next(node);
    for (Node item = json.firstChild(node); item < end; item = json.next(item)) {
        if (parts.size() == MaxListed)
            return QLocale().createSeparatedList(parts) + QStringLiteral(" … (%1)").arg(size);
        const auto name = json.type(item) == Type::Object ? nameMember(json, item) : item;
        if (!name || json.isContainer(*name))
            return QStringLiteral("[%1]").arg(size);
        parts.append(shown(json, *name, ApiColumn::Kind::Text));
    }
    return parts.join(QStringLiteral(", "));
}

int rankOf(Type type)
{
    switch (type) {
    case Type::Null: return 0;
    case Type::Boolean: return 1;
    case Type::Number: return 2;
    case Type::String: return 3;
    default: return 4;
    }
}

} // namespace

QString shown(const JsonIndex &json, Node node, ApiColumn::Kind kind)
{
    switch (json.type(node)) {
    case Type::Null: return {};
    case Type::Boolean: return json.lexeme(node) == "true" ? tr("Yes") : tr("No");
    case Type::Number: return numberText(json.lexeme(node));
    case Type::String: break;
    default: return nestedText(json, node);
    }
    if (isSecretText(json, node))
        return coveredText();
    const QString text = JsonString::decode(json.lexeme(node));
    return kind == ApiColumn::Kind::Badge ? plainText(titleFromName(text), MaxShown).toString()
                                          : dateText(text, kind);
}

QString exported(const JsonIndex &json, Node node)
{
    switch (json.type(node)) {
    case Type::Null: return {};
    case Type::String: return JsonString::decode(json.lexeme(node));
    default: return QString::fromUtf8(json.raw(node));
    }
}

int tone(const QString &value)
{
    // As Badge.Tone counts: neutral, positive, warning, danger.
    static const QStringList positive {
        QStringLiteral("approved"), QStringLiteral("active"),    QStringLiteral("done"),
        QStringLiteral("paid"),     QStringLiteral("completed"), QStringLiteral("success"),
        QStringLiteral("enabled"),  QStringLiteral("available"), QStringLiteral("ok")};
    static const QStringList warning {QStringLiteral("pending"), QStringLiteral("submitted"),
                                      QStringLiteral("open"),    QStringLiteral("waiting"),
                                      QStringLiteral("paused"),  QStringLiteral("overdue")};
    static const QStringList danger {QStringLiteral("rejected"),  QStringLiteral("failed"),
                                     QStringLiteral("error"),     QStringLiteral("blocked"),
                                     QStringLiteral("cancelled"), QStringLiteral("disabled")};
    const QString word = value.toLower();
    return positive.contains(word) ? 1 : warning.contains(word) ? 2 : danger.contains(word) ? 3 : 0;
}

SortKey sortKey(const JsonIndex &json, Node node)
{
    SortKey key;
    const Type type = json.type(node);
    key.rank = rankOf(type);
    switch (type) {
    case Type::Number:
        key.digits = json.lexeme(node).toByteArray();
        key.number = JsonNumber::approximate(key.digits);
        break;
    case Type::String: key.text = JsonString::decode(json.lexeme(node)); break;
    case Type::Boolean: key.number = json.lexeme(node) == "true" ? 1 : 0; break;
    case Type::Null: break;
    default: key.number = double(json.childCount(node));
    }
    return key;
}

bool isLess(const SortKey &a, const SortKey &b)
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    if (a.rank == rankOf(Type::String))
        return QString::localeAwareCompare(a.text, b.text) < 0;
    if (a.number != b.number)
        return a.number < b.number;
    return a.rank == rankOf(Type::Number) && JsonNumber::compare(a.digits, b.digits) < 0;
}

} // namespace Keyfob::CellText
