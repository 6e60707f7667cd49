// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/filecache.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QUrl>

#include <optional>

namespace Keyfob {

/// A description as it came, with the files that it refers to.
struct DescriptionText
{
    QUrl url; ///< Where it is
    QByteArray text;
    QByteArray entityTag = {}; ///< `ETag`, or empty
    QByteArray lastModified = {}; ///< `Last-Modified`, or empty
    QHash<QUrl, QByteArray> files = {}; ///< By address
    bool isPublic = true; ///< It came without an access token.

    bool operator==(const DescriptionText &) const = default;
};

/// One that was kept.
struct KeptDescription : DescriptionText
{
    QDateTime checkedAt; ///< When it was last known to be the API's
};

/// Descriptions that anybody can get, kept in files that only this user reads.
class DescriptionCache
{
public:
    static constexpr qint64 MaxSize = 96 * 1024 * 1024; ///< Octets of all files
    static constexpr int MaxFiles = 50;

    /// Keeps them in \a folder, which is made; empty: nothing is kept.
    explicit DescriptionCache(QString folder);

    /// What is kept for the API at \a api, whose description is at \a place (empty: it is looked
    /// for).
    std::optional<KeptDescription> find(const QUrl &api, const QUrl &place) const;
    /// Keeps \a text, if it is public; or else forgets what there was. The oldest ones go when
    /// there are too many. What cannot be written is not kept.
    void keep(const QUrl &api, const QUrl &place, const DescriptionText &text) const;
    /// What is kept was found to be the same still.
    void noteChecked(const QUrl &api, const QUrl &place) const;

private:
    FileCache m_files;
};

} // namespace Keyfob
