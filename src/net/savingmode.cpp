// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "savingmode.h"

#ifdef KEYFOB_DBUS
#include "powerprofile.h"
#endif

#include <QCoreApplication>
#include <QNetworkInformation>
#include <QPointer>

namespace Keyfob {

void SavingMode::setMetered(bool isMetered)
{
    if (std::exchange(m_isMetered, isMetered) != isMetered)
        Q_EMIT changed();
}

void SavingMode::setSavesPower(bool savesPower)
{
    if (std::exchange(m_savesPower, savesPower) != savesPower)
        Q_EMIT changed();
}

SavingMode &SavingMode::system()
{
    static QPointer<SystemSavingMode> mode; // ends with the application
    if (!mode)
        mode = new SystemSavingMode(QCoreApplication::instance());
    return *mode;
}

SystemSavingMode::SystemSavingMode(QObject *parent)
    : SavingMode(parent)
{
    watchNetwork();
    watchPower();
}

void SystemSavingMode::watchNetwork()
{
    using Feature = QNetworkInformation::Feature;
    // As SystemNetworkWatch asks: there is one for the whole program, the first that is loaded.
    if (!QNetworkInformation::instance()
        && !QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::Metered)
        && !QNetworkInformation::loadBackendByFeatures(Feature::Reachability))
        return;
    const auto *network = QNetworkInformation::instance();
    if (!network->supports(Feature::Metered))
        return;
    setMetered(network->isMetered());
    connect(network, &QNetworkInformation::isMeteredChanged, this, &SavingMode::setMetered);
}

void SystemSavingMode::watchPower()
{
#ifdef KEYFOB_DBUS
    auto *profile = new PowerProfile(this);
    connect(profile, &PowerProfile::changed, this, &SavingMode::setSavesPower);
#endif
}

} // namespace Keyfob
