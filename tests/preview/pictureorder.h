// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCommandLineParser>
#include <QList>
#include <QSize>
#include <QStringList>

#include <optional>

namespace Keyfob {

/// Which pictures a preview is to make, as its command line says.
struct PictureOrder
{
    QString folder; ///< Empty: none, a person wants to look.
    QList<QSize> sizes; ///< At least one
    QStringList themes; ///< At least one
    QString language; ///< Empty: the system's
    int textSize = 100; ///< In percent
    QStringList names; ///< Of screens; empty: all

    /// What \a parser is to understand.
    static void addOptions(QCommandLineParser &parser);
    /// What it has understood; nothing if that cannot be meant.
    static std::optional<PictureOrder> read(const QCommandLineParser &parser);

    /// What \a theme means: "light" or "dark".
    static QString mode(const QString &theme);
    static bool hasHighContrast(const QString &theme);
    /// The file of screen \a name, without its folder: NAME-WxH-THEME-LANGUAGE-PERCENT.png.
    QString fileName(const QString &name, const QSize &size, const QString &theme) const;
};

} // namespace Keyfob
