// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/problem.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Keyfob::Sandbox {

/// Where somebody lives.
struct Address
{
    QString street;
    QString postalCode;
    QString city;
    QString country; ///< ISO 3166-1, two letters

    QJsonObject toJson() const;
};

/// Somebody who works here.
struct Person
{
    QString id; ///< The employee number
    QString subject = {}; ///< Of those who can sign in
    QString givenName;
    QString familyName;
    QString email = {};
    QString role = {}; ///< employee or manager
    QString department = {};
    QString managerId = {}; ///< Or empty
    QDate startedOn = {};
    double weeklyHours = 40;
    QString phone = {}; ///< Or empty
    std::optional<Address> address = {};

    QString name() const { return givenName + u' ' + familyName; }
    QJsonObject toJson() const;

    /// Takes what people may write from \a body; \a errors gets what is wrong with it.
    void read(const QJsonObject &body, FieldErrors &errors);
};

} // namespace Keyfob::Sandbox
