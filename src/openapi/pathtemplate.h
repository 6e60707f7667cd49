// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace Keyfob {

/// A key of `paths`.
struct PathTemplate
{
    explicit PathTemplate(const QString &key);

    QString path; ///< With its slash, without its fragment
    QStringList names; ///< In braces, each once
    QString shape; ///< The path without the names: two with the same one collide.
    bool lacksSlash = false;
    bool hasQuery = false;
    bool hasFragment = false;
};

} // namespace Keyfob
