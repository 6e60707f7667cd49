// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharednetwork.h"

#include <QQmlNetworkAccessManagerFactory>

#include <memory>

namespace Keyfob {

/// What QML may fetch: pictures, over https or from this machine, without cookies, without a
/// redirect to something less safe, and not for longer than a few seconds. They come through the
/// organisation's proxy, but are not shown its client certificate: they are from anywhere.
class PictureAccess : public QQmlNetworkAccessManagerFactory
{
public:
    /// \a network may change at any time.
    explicit PictureAccess(std::shared_ptr<const SharedNetwork> network);

    QNetworkAccessManager *create(QObject *parent) override;

private:
    std::shared_ptr<const SharedNetwork> m_network;
};

} // namespace Keyfob
