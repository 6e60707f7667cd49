// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// An Error as a screen shows it: one sentence, and in small print what support asks for.
class KeyfobError
{
    Q_GADGET
    QML_VALUE_TYPE(keyfobError)
    Q_PROPERTY(QString text READ text CONSTANT)
    Q_PROPERTY(QString code READ code CONSTANT)

public:
    KeyfobError() = default;
    /// What \a error says. A cancelled operation is not shown, and gives an empty one.
    explicit KeyfobError(const Error &error);

    /// The sentence for the person; empty when there is nothing to show.
    QString text() const { return m_text; }
    /// The error's name, with the provider's code and the HTTP status when it has them:
    /// "ProviderError, temporarily_unavailable, HTTP 503".
    QString code() const { return m_code; }

    bool operator==(const KeyfobError &) const = default;

private:
    QString m_text;
    QString m_code;
};

} // namespace Keyfob
