// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/problem.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Keyfob::Sandbox {

/// What people work on.
struct Project
{
    QString id = {}; ///< A UUID
    QString code;
    QString name;
    QString customer = {}; ///< Or empty
    bool isActive = true;
    QStringList tags = {};
    QDate starts = {};
    QDate ends = {}; ///< Or invalid
    QString website = {}; ///< Or empty
    double hourlyRate = 0;
    QMap<QString, double> budgets = {}; ///< In euros, by quarter: "2026-Q1"

    /// With the \a hours that people have noted for it.
    QJsonObject toJson(double hours) const;

    /// Takes what people may write from \a body; \a errors gets what is wrong with it.
    void read(const QJsonObject &body, FieldErrors &errors);
    /// The id of the project that is there from the start and has \a code; always the same.
    static QString idFor(const QString &code);
};

} // namespace Keyfob::Sandbox
