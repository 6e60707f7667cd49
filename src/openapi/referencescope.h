// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace Keyfob {

/// What files a description may have read: those in its folder or below, or at its origin. A
/// description is text from outside, and must not make anybody open or fetch anything else.
class ReferenceScope
{
public:
    explicit ReferenceScope(const QUrl &source);

    /// The address of \a file as it can be asked for, if it may be read.
    std::optional<QUrl> allowed(const QUrl &file) const;

private:
    QString m_folder; ///< With its slash; empty: no files
    QString m_canonicalFolder; ///< Without links; empty if there is no such folder
    QString m_origin; ///< Empty: no addresses
};

} // namespace Keyfob
