// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRect>
#include <QSettings>
#include <QString>

namespace Keyfob {

/// What the program remembers between two starts, without any secret: the one place for it.
class Settings
{
public:
    Settings();

    /// The window's last place; null when there is none.
    QRect geometry() const;
    void setGeometry(const QRect &geometry);

    /// The tenant file that was open last; empty when there is none.
    QString tenantFile() const;
    void setTenantFile(const QString &path);

    /// The file in which SessionVault marks which sessions exist.
    QString markerFile() const;

private:
    QSettings m_settings;
};

} // namespace Keyfob
