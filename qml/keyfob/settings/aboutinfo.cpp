// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "aboutinfo.h"

#include <QFile>

namespace Keyfob {

namespace {

QString resource(const QString &name)
{
    QFile file(QStringLiteral(":/keyfob/about/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString AboutInfo::version() const
{
    return QStringLiteral(KEYFOB_VERSION);
}

QString AboutInfo::qtVersion() const
{
    return QString::fromLatin1(qVersion());
}

QVariantList AboutInfo::libraries() const
{
    // Lines of cmake/KeyfobLibraries.cmake: NAME|VERSION|LICENSE.
    QVariantList list;
    const QStringList lines =
        resource(QStringLiteral("libraries.txt")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList parts = line.split(QLatin1Char('|'));
        list.append(QVariantMap {{QStringLiteral("name"), parts.value(0)},
                                 {QStringLiteral("version"), parts.value(1)},
                                 {QStringLiteral("license"), parts.value(2)}});
    }
    return list;
}

QString AboutInfo::license() const
{
    return resource(QStringLiteral("Apache-2.0.txt"));
}

} // namespace Keyfob
