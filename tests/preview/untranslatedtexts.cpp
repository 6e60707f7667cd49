// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "screenfindings.h"

#include <QAccessible>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickItem>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Keyfob {

namespace {

/// What is shown without being translated: persons' own data, addresses, JSON, headers and numbers.
bool isData(const QString &text)
{
    static const QRegularExpression data(QStringLiteral(
        "^[^a-z]*$" // no words
        "|^[\\w.+-]+@[\\w.-]+$|://|^/|^…?[\\w-]+(\\.[\\w-]+)+(:\\d+)?$|^[\\w.]+:/" // addresses
        "|^[a-z]+(_[a-z]+)*(:[a-z]+)?(,? [a-z]+(_[a-z]+)*(:[a-z]+)?)*$" // scopes and fields
        "|^(F\\d+, )?(Ctrl|Alt|Shift)\\+" // keys
        "|^[A-Z][a-z]+([A-Z][a-z]+)*(, (HTTP [0-9]+|[a-z_]+))*$" // codes of errors
        "|^(GET|POST|PUT|PATCH|DELETE) /|^[0-9]{3} [A-Z]|^\"|^[\\w-]{20,}$" // requests, JSON,
                                                                            // tokens
        "|^\\d{1,2} [A-Z][a-z]{2} \\d{4}|^[0-9.]+ (bytes|kB)$|^[a-z]\\d$" // what QLocale writes,
                                                                          // ids
        "|Timesheets|Lindqvist|Okafor|Acme|acme|Nordwind|^Emma" // persons and organizations
        "|Website relaunch|Customer workshop|Design system|Start page|Buttons and|Photo sel" // rows
        "|^SHA-256 |^Private certificate authority$" // differences of settings
        "|^The provider is busy|^The sign-in window could not be started" // errors of scenes
        "|^The month is closed|Only drafts can" // what APIs say
        "|^form-|^(Note|Payment|Card number)( \\*)?$" // what forms of descriptions have
        ));
    QString plain = text;
    plain.remove(QChar(0x200b)); // where lines may end
    return data.match(plain).hasMatch();
}

/// \a text without marks, so that "Project *" is found where the description has "project".
QString bare(QString text)
{
    static const QRegularExpression marks(QStringLiteral("<[^>]+>|[^\\w]|_"));
    return text.remove(marks).toLower();
}

void gatherStrings(const QJsonValue &value, QSet<QString> &strings)
{
    if (value.isString())
        strings.insert(bare(value.toString()));
    const QJsonArray elements = value.toArray();
    for (const QJsonValue &element : elements)
        gatherStrings(element, strings);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        strings.insert(bare(it.key()));
        gatherStrings(it.value(), strings);
    }
}

/// All that the descriptions of APIs in the preview say, whose words nobody translates.
const QSet<QString> &describedTexts()
{
    static const QSet<QString> texts = [] {
        QSet<QString> strings;
        for (const char *name : {":/preview/openapi.json", ":/preview/forms.json"}) {
            QFile file(QString::fromLatin1(name));
            if (!file.open(QIODevice::ReadOnly))
                continue; // this preview has none
            const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
            gatherStrings(document.object(), strings);
        }
        return strings;
    }();
    return texts;
}

/// An API's description says all of \a text, perhaps in several sentences.
bool isDescribed(const QString &text)
{
    const QStringList sentences = text.split(QStringLiteral(". "));
    const QSet<QString> &described = describedTexts();
    return described.contains(bare(text))
        || std::all_of(sentences.begin(), sentences.end(),
                       [&](const QString &sentence) { return described.contains(bare(sentence)); });
}

void gather(const QQuickItem *item, QStringList &texts)
{
    if (!item->isVisible() || item->objectName() == QLatin1StringView("providerPage"))
        return;
    if (item->inherits("QQuickText"))
        texts.append(item->property("text").toString());
    if (auto *spoken = QAccessible::queryAccessibleInterface(const_cast<QQuickItem *>(item));
        spoken && !spoken->state().invisible) {
        texts.append(spoken->text(QAccessible::Name));
        texts.append(spoken->text(QAccessible::Description));
    }
    const QList<QQuickItem *> children = item->childItems();
    for (const QQuickItem *child : children)
        gather(child, texts);
}

} // namespace

QStringList untranslatedTexts(QQuickWindow *window)
{
    QStringList texts {window->title()};
    gather(window->contentItem(), texts);
    texts.removeDuplicates();
    texts.removeIf([](const QString &text) {
        return text.contains(u'[') || isData(text) || isDescribed(text);
    });
    return texts;
}

} // namespace Keyfob
