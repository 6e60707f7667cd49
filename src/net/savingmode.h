// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QObject>

namespace Keyfob {

/// What this device is to save. What only saves time is left out then: nothing is fetched, and no
/// process started, before somebody asks for it. Used in the main thread; also the seam at which
/// tests are the device.
class KEYFOB_EXPORT SavingMode : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The connection is paid for by what goes over it.
    bool isMetered() const { return m_isMetered; }
    /// The battery saver is on.
    bool savesPower() const { return m_savesPower; }
    /// Nothing is to be saved. A hint for what nobody has asked for yet.
    bool mayWorkAhead() const { return !m_isMetered && !m_savesPower; }

    void setMetered(bool isMetered); ///< See isMetered()
    void setSavesPower(bool savesPower); ///< See savesPower()

    /// The operating system's word for it. The first call begins to ask, without waiting: until
    /// the answer is here, nothing is to be saved. Call it when the first window is on the screen,
    /// at the earliest. Needs a QCoreApplication.
    static SavingMode &system();

Q_SIGNALS:
    void changed(); ///< Emitted when any of it changes.

private:
    bool m_isMetered = false;
    bool m_savesPower = false;
};

/// What SavingMode::system() is: QNetworkInformation says what is metered, the desktop's power
/// profile whether power is saved (`power-saver`). Where they have no word, nothing is.
class KEYFOB_EXPORT SystemSavingMode : public SavingMode
{
    Q_OBJECT

public:
    explicit SystemSavingMode(QObject *parent = nullptr); ///< Asks at once

private:
    void watchNetwork();
    void watchPower();
};

} // namespace Keyfob
