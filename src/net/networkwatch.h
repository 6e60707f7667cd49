// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QObject>

namespace Keyfob {

/// Tells when the network is back: the seam at which tests are the network.
class KEYFOB_EXPORT NetworkWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// There is a way to the Internet again. A hint: what is sent may fail all the same.
    void cameOnline();
};

/// The operating system's word for it (QNetworkInformation); silent where it has none. Needs a
/// QCoreApplication.
class KEYFOB_EXPORT SystemNetworkWatch : public NetworkWatch
{
    Q_OBJECT

public:
    /// Watches from a moment later on: the system's answer is waited for, and a program that starts
    /// shows its window first.
    explicit SystemNetworkWatch(QObject *parent = nullptr);

private:
    void watch();
};

} // namespace Keyfob
