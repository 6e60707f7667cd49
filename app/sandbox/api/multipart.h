// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Keyfob::Sandbox {

/// A part of a form.
struct FormPart
{
    QString name;
    QString filename; ///< Or empty
    QByteArray mediaType; ///< Or empty
    QByteArray content;
};

/// The parts of \a body, whose Content-Type is \a type (RFC 7578); empty if it has no form.
QList<FormPart> formParts(const QByteArray &type, const QByteArray &body);

} // namespace Keyfob::Sandbox
