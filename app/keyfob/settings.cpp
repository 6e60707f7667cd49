// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "settings.h"

#include <QFileInfo>

namespace Keyfob {

namespace {
const auto GeometryKey = QStringLiteral("window/geometry");
const auto TenantFileKey = QStringLiteral("tenant/file");
} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("keyfob"),
                 QStringLiteral("keyfob"))
{
}

QRect Settings::geometry() const
{
    return m_settings.value(GeometryKey).toRect();
}

void Settings::setGeometry(const QRect &geometry)
{
    m_settings.setValue(GeometryKey, geometry);
}

QString Settings::tenantFile() const
{
    return m_settings.value(TenantFileKey).toString();
}

void Settings::setTenantFile(const QString &path)
{
    m_settings.setValue(TenantFileKey, path);
}

QString Settings::markerFile() const
{
    return QFileInfo(m_settings.fileName()).absolutePath() + QStringLiteral("/sessions.ini");
}

} // namespace Keyfob
