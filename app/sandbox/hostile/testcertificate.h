// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hostility.h"

#include <QByteArray>

namespace Keyfob::Sandbox {

/// A certificate of a TLS server at 127.0.0.1, as PEM.
struct TestCertificate
{
    QByteArray authority; ///< Of the CA that signed it; trust this one to see what else is wrong.
    QByteArray certificate;
    QByteArray key;

    /// One that is right but for \a fault: WrongCa (it is of a CA that `authority` does not name),
    /// Expired or WrongHost; any other is right. Nothing if OpenSSL makes none.
    static std::optional<TestCertificate> make(Hostility fault);
};

} // namespace Keyfob::Sandbox
