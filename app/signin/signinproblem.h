// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QSslCertificate>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// Why there is no page to show, and what a person can do about it. An empty title: nothing is
/// wrong.
class SignInProblem
{
    Q_GADGET
    QML_VALUE_TYPE(signInProblem)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text READ text)
    Q_PROPERTY(bool hasPage MEMBER hasPage)
    Q_PROPERTY(bool mayWait MEMBER mayWait)
    Q_PROPERTY(bool opensElsewhere READ opensElsewhere)
    Q_PROPERTY(QString certificateSubject READ certificateSubject)
    Q_PROPERTY(QString certificateIssuer READ certificateIssuer)
    Q_PROPERTY(QString certificateValidity READ certificateValidity)

public:
    QString title;
    Error error; ///< With which the visit ends if the person gives up.
    bool hasPage = false; ///< The page before is still there to go back to.
    bool mayWait = false; ///< It may get better by itself.
    bool needsNewRequest = false; ///< Trying again takes another request.
    QUrl elsewhere; ///< What the person's own browser may open instead.
    QSslCertificate certificate; ///< The one that was refused.

    QString text() const { return error.message(); }
    bool opensElsewhere() const { return !elsewhere.isEmpty(); }
    /// For whom the refused certificate is: its name, and the hosts that it is good for.
    QString certificateSubject() const;
    /// Who signed it.
    QString certificateIssuer() const;
    /// "from … until …", in the person's own way to write dates.
    QString certificateValidity() const;

    bool operator==(const SignInProblem &) const = default;
};

} // namespace Keyfob
