// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "networkwatch.h"

#include <QNetworkInformation>
#include <QTimer>

namespace Keyfob {

namespace {

constexpr std::chrono::milliseconds Moment {500};

} // namespace

SystemNetworkWatch::SystemNetworkWatch(QObject *parent)
    : NetworkWatch(parent)
{
    QTimer::singleShot(Moment, this, &SystemNetworkWatch::watch);
}

void SystemNetworkWatch::watch()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability now) {
                if (now == QNetworkInformation::Reachability::Online)
                    Q_EMIT cameOnline();
            });
}

} // namespace Keyfob
