// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace Keyfob {

/// What QML may fetch: nothing but what stands in the address itself (`data:`). QML bounds neither
/// the size nor the time of what it fetches; see PersonPicture for the one picture from outside.
class NoNetwork : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override;
};

} // namespace Keyfob
