// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "pictureorder.h"

#include <QRegularExpression>

#include <algorithm>

namespace Keyfob {

namespace {

const QStringList knownThemes {QStringLiteral("light"), QStringLiteral("dark"),
                               QStringLiteral("contrast"), QStringLiteral("contrast-dark")};

std::optional<QSize> readSize(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace

void PictureOrder::addOptions(QCommandLineParser &parser)
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    parser.addOptions({
        {s("shots"), s("Writes a PNG of each screen, prints what is wrong with it, and ends."),
         s("FOLDER")},
        {s("size"), s("The window's size; several times for pictures."), s("WxH"), s("960x680")},
        {s("theme"), s("light, dark, contrast or contrast-dark; several times for pictures."),
         s("NAME"), s("light")},
        {s("dark"), s("As --theme dark.")},
        {s("language"), s("A code such as \"de\", or \"pseudo\": longer, accented, in brackets."),
         s("CODE")},
        {s("text-size"), s("The size of text and controls."), s("PERCENT"), s("100")},
        {s("only"), s("Writes no other picture than that of this screen; several times."),
         s("NAME")},
    });
}

std::optional<PictureOrder> PictureOrder::read(const QCommandLineParser &parser)
{
    PictureOrder order;
    order.folder = parser.value(QStringLiteral("shots"));
    const QStringList sizes = parser.values(QStringLiteral("size"));
    for (const QString &text : sizes) {
        const std::optional<QSize> size = readSize(text);
        if (!size)
            return std::nullopt;
        order.sizes.append(*size);
    }
    order.themes = parser.isSet(QStringLiteral("dark")) ? QStringList {QStringLiteral("dark")}
                                                        : parser.values(QStringLiteral("theme"));
    order.language = parser.value(QStringLiteral("language"));
    bool isNumber = false;
    order.textSize = parser.value(QStringLiteral("text-size")).toInt(&isNumber);
    order.names = parser.values(QStringLiteral("only"));
    const bool isKnown =
        std::all_of(order.themes.begin(), order.themes.end(),
                    [](const QString &name) { return knownThemes.contains(name); });
    if (!isKnown || !isNumber || order.textSize < 50 || order.textSize > 400)
        return std::nullopt;
    return order;
}

QString PictureOrder::mode(const QString &theme)
{
    return theme.endsWith(QLatin1StringView("dark")) ? QStringLiteral("dark")
                                                     : QStringLiteral("light");
}

bool PictureOrder::hasHighContrast(const QString &theme)
{
    return theme.startsWith(QLatin1StringView("contrast"));
}

QString PictureOrder::fileName(const QString &name, const QSize &size, const QString &theme) const
{
    return QStringLiteral("%1-%2x%3-%4-%5-%6.png")
        .arg(name)
        .arg(size.width())
        .arg(size.height())
        .arg(theme, language.isEmpty() ? QStringLiteral("en") : language)
        .arg(textSize);
}

} // namespace Keyfob
