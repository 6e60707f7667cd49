// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// What this program is, and what it is made of.
class AboutInfo : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QString qtVersion READ qtVersion CONSTANT)
    Q_PROPERTY(QVariantList libraries READ libraries CONSTANT)
    Q_PROPERTY(QString license READ license CONSTANT)

public:
    using QObject::QObject;

    QString version() const;
    /// Of the Qt that runs, which may be newer than the one it was built with.
    QString qtVersion() const;
    /// What the programs are linked with: maps with "name", "version" it was built with, and
    /// "license", an SPDX expression.
    QVariantList libraries() const;
    /// The text of Keyfob's own license.
    QString license() const;
};

} // namespace Keyfob
