// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "oidc/tenant.h"

#include <QByteArray>
#include <QString>

namespace Keyfob {

/// A tenant file as it is copied: checked, and with the files that it names by absolute paths.
struct TenantText
{
    Tenant tenant;
    QByteArray json;

    /// Reads the file at \a path. Errors: those of Tenant::load().
    static Expected<TenantText> load(const QString &path);
    /// By which it is known again.
    QString digest() const;
};

/// The program's own copies of tenant files, one for each tenant, in a folder that is nobody
/// else's: what becomes of an original changes nothing unless the person wants it.
class TenantFiles
{
public:
    /// Those in \a folder, which is made when the first is kept.
    explicit TenantFiles(QString folder);

    /// Where the copy for the tenant \a id is, whether there is one or not.
    QString pathOf(const QString &id) const;
    /// True if \a path is the place of a copy.
    bool isCopy(const QString &path) const;
    /// Replaces the copy for the tenant of \a text in one step; its path. Errors: FileFailed.
    Expected<QString> keep(const TenantText &text) const;
    void forget(const QString &id) const;

private:
    QString m_folder;
};

} // namespace Keyfob
