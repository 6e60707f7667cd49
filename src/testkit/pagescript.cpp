// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "pagescript.h"

#include <QRegularExpression>

#include <algorithm>

namespace Keyfob {

namespace {

/// The attribute \a name of the tag \a element.
QString attribute(const QString &element, const QString &name)
{
    return QRegularExpression(QStringLiteral("\\s%1=\"([^\"]*)\"").arg(name))
        .match(element)
        .captured(1)
        .replace(QLatin1StringView("&quot;"), QLatin1StringView("\""))
        .replace(QLatin1StringView("&amp;"), QLatin1StringView("&"));
}

bool hasElement(const QString &html, const QString &id)
{
    return html.contains(QStringLiteral(" id=\"%1\"").arg(id));
}

/// The tag \a tag with the \a id.
QString element(const QString &html, const QString &tag, const QString &id)
{
    return QRegularExpression(QStringLiteral("<%1\\s[^>]*\\bid=\"%2\"[^>]*>")
                                  .arg(tag, QRegularExpression::escape(id)))
        .match(html)
        .captured();
}

QList<QPair<QByteArray, QByteArray>> hiddenFields(const QString &html)
{
    static const QRegularExpression hidden(
        QStringLiteral("<input\\s[^>]*\\btype=\"hidden\"[^>]*>"));
    QList<QPair<QByteArray, QByteArray>> fields;
    for (auto all = hidden.globalMatch(html); all.hasNext();) {
        const QString input = all.next().captured();
        fields.emplaceBack(attribute(input, QStringLiteral("name")).toUtf8(),
                           attribute(input, QStringLiteral("value")).toUtf8());
    }
    return fields;
}

PageScript::Step loginStep(const QString &username, const QString &password)
{
    return {QStringLiteral("username"),
            {{QStringLiteral("username"), username}, {QStringLiteral("password"), password}},
            {},
            false};
}

PageScript::Step consentStep(const QString &button)
{
    return {button, {}, button, false};
}

} // namespace

PageScript::PageScript(QList<Step> steps)
    : m_steps(std::move(steps))
{
}

PageScript PageScript::sandbox(const QString &username, const QString &password)
{
    return PageScript({loginStep(username, password), consentStep(QStringLiteral("allow"))});
}

PageScript PageScript::denying(const QString &username)
{
    return PageScript(
        {loginStep(username, QStringLiteral("keyfob")), consentStep(QStringLiteral("deny"))});
}

PageScript PageScript::wrongPassword(const QString &username)
{
    return PageScript({Step {QStringLiteral("problem"), {}, {}, true},
                       loginStep(username, QStringLiteral("wrong"))});
}

bool PageScript::closes(const QString &html) const
{
    return std::any_of(m_steps.cbegin(), m_steps.cend(), [&](const Step &step) {
        return step.closes && hasElement(html, step.page);
    });
}

std::optional<PageScript::Form> PageScript::leave(const QString &html) const
{
    static const QRegularExpression form(QStringLiteral("<form\\s[^>]*>"));
    const QString action = attribute(form.match(html).captured(), QStringLiteral("action"));
    if (action.isEmpty())
        return std::nullopt;
    Form left {QUrl(action), hiddenFields(html)};
    for (const Step &step : m_steps) {
        if (step.closes || !hasElement(html, step.page))
            continue;
        for (auto it = step.fields.cbegin(); it != step.fields.cend(); ++it)
            left.fields.emplaceBack(it.key().toUtf8(), it.value().toUtf8());
        const QString button = element(html, QStringLiteral("button"), step.button);
        if (!step.button.isEmpty() && !attribute(button, QStringLiteral("name")).isEmpty())
            left.fields.emplaceBack(attribute(button, QStringLiteral("name")).toUtf8(),
                                    attribute(button, QStringLiteral("value")).toUtf8());
        break;
    }
    return left;
}

} // namespace Keyfob
