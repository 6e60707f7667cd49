// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Keyfob {

/// What a program is called and how it looks. An organization may build Keyfob as its own: see
/// docs/white-label.md.
struct Brand
{
    QString name = QStringLiteral("Keyfob"); ///< What people read
    QString id = QStringLiteral("keyfob"); ///< Of its command, folders, icon and desktop entry
    QString icon = QStringLiteral(":/icons/keyfob.svg");
    QString accent = {}; ///< `#rrggbb`; empty: Keyfob's own
    QString tenant = {}; ///< Tenant file of its organization, beside the programs; empty: none
    bool hasDeveloperPages = true; ///< Requests and tokens

    /// That of this program.
    static const Brand &current();
    /// Call once, first of all.
    static void setCurrent(const Brand &brand);

    /// Absolute path of its tenant file; empty: it has none.
    QString tenantFile() const;
};

} // namespace Keyfob
