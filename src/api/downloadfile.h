// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/bodysink.h"

#include <QString>

#include <memory>

class QSaveFile;

namespace Keyfob {

/// A file that an answer's body goes to. It has a name of its own until it is whole; what was there
/// before stays till then. A download that broke off continues where it was, if the API's answer
/// has not changed meanwhile (RFC 9110 13.1.5, 14).
class DownloadFile : public BodySink
{
public:
    /// Bytes at which it is refused.
    static constexpr qint64 DefaultCap = qint64(4) * 1024 * 1024 * 1024;

    /// \a path is where the whole file shall be.
    explicit DownloadFile(QString path, qint64 cap = DefaultCap);
    /// Removes what is not whole.
    ~DownloadFile() override;

    QString path() const { return m_path; }
    /// Bytes that have come so far.
    qint64 size() const { return m_size; }
    /// True if the last answer's body came here.
    bool isTaken() const { return m_taken; }

    /// Gives it its name, in one step. Errors: DiskFull, FileFailed.
    Expected<void> commit();

    HeaderList requestHeaders() const override;
    Expected<bool> begin(const HttpResponse &response) override;
    Expected<void> write(QByteArrayView piece) override;

private:
    Expected<void> restart();
    Expected<bool> resume(const HttpResponse &response);
    Error lost(bool full); ///< Why it cannot be written; forgets what there is.

    QString m_path;
    qint64 m_cap;
    std::unique_ptr<QSaveFile> m_file;
    qint64 m_size = 0;
    QByteArray m_validator;
    bool m_taken = false;
};

} // namespace Keyfob
