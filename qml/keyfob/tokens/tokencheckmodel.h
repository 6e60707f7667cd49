// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "common/rowmodel.h"
#include "oidc/tokencheck.h"

#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// Why an ID token was accepted: each check with what was expected and what was seen.
class TokenCheckModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from TokenInspector")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit TokenCheckModel(QObject *parent = nullptr);

    void setChecks(const TokenChecks &checks);

Q_SIGNALS:
    void changed();

private:
    TokenChecks m_checks;
};

} // namespace Keyfob
