// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

class QDataStream;

namespace Keyfob {

/// Files in a folder for caches, which only this user can read or change. Several threads and
/// programs may use one folder: a file is replaced as a whole.
class FileCache
{
public:
    struct Limits
    {
        qint64 fileSize; ///< Octets of one file
        qint64 size; ///< Octets of all files
        int files;
    };

    /// In \a folder, which is made, files with the ending \a suffix; an empty \a folder keeps
    /// nothing.
    FileCache(QString folder, QString suffix, Limits limits);

    bool isEnabled() const { return !m_folder.isEmpty(); }
    /// The file for \a key: its name is a digest.
    QString path(const QByteArray &key) const;
    /// What was written for \a key. A file that somebody else could have changed, that is too large
    /// or a link, is removed. Whoever reads it checks it as if it came from the network.
    std::optional<QByteArray> read(const QByteArray &key) const;
    /// Keeps what \a fill writes for \a key. The oldest files go when there are too many. What
    /// cannot be written is not kept.
    void write(const QByteArray &key, const std::function<void(QDataStream &)> &fill) const;
    void remove(const QByteArray &key) const;

    /// Prepares a stream of what read() gave, as write() does.
    static void setFormat(QDataStream &stream);

private:
    /// Removes what is too much, but for the file at \a last.
    void removeOldest(const QString &last) const;

    QString m_folder;
    QString m_suffix;
    Limits m_limits;
};

} // namespace Keyfob
