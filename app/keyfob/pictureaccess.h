// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace Keyfob {

/// What QML may fetch: pictures, over https or from this machine, without cookies, without a
/// redirect to something less safe, and not for longer than a few seconds.
class PictureAccess : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override;
};

} // namespace Keyfob
