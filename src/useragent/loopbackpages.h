// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "useragent.h"

#include <QByteArray>

/// The pages that a person's browser shows at a loopback redirect: no script but our own, nothing
/// from anywhere else, light and dark.
namespace Keyfob::LoopbackPages {

/// A page and the header lines that belong to it: its Content-Security-Policy has a nonce.
struct Page
{
    QByteArray body;
    QByteArray headers;
};

/// Takes the fragment off the address, posts it to where the page came from, and then says what
/// succeeded() or failed() say: 204 means success.
Page fragment(const QString &tenantName);

/// All went well, as far as \a purpose goes; the tab can be closed.
Page succeeded(const QString &tenantName, Visit::Purpose purpose);

/// It did not, and Keyfob says why.
Page failed(const QString &tenantName);

} // namespace Keyfob::LoopbackPages
