// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "downloadfile.h"

#include "core/text.h"
#include "net/httpclient.h"
#include "net/httpdate.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>

namespace Keyfob {

namespace {

/// What the last system call says about room: a limit is none either.
bool isFull(int error)
{
    return error == ENOSPC || error == EDQUOT || error == EFBIG;
}

/// What proves later that the answer is the same octet by octet; empty if nothing does.
QByteArray strongValidator(const HttpResponse &response)
{
    const QByteArray tag = response.header("ETag");
    if (!tag.isEmpty())
        return tag.startsWith('"') ? tag : QByteArray();
    // A date is strong when the answer was no longer changing (RFC 9110 8.8.2.2).
    const QByteArray modified = response.header("Last-Modified");
    const QDateTime at = parseHttpDate(modified);
    const bool settled =
        at.isValid() && response.serverTime.isValid() && at.secsTo(response.serverTime) >= 60;
    return settled ? modified : QByteArray();
}

} // namespace

DownloadFile::DownloadFile(QString path, qint64 cap)
    : m_path(std::move(path))
    , m_cap(cap)
{
}

DownloadFile::~DownloadFile() = default;

Error DownloadFile::lost(bool full)
{
    const QString detail = m_file ? m_file->errorString() : QString();
    m_file.reset();
    m_size = 0;
    m_validator.clear();
    const QString name = plainText(QFileInfo(m_path).fileName(), 80);
    return full
        ? Error(
            ErrorCode::DiskFull,
            Text::tr("There is not enough space for %1. Free some space and try again.").arg(name),
            detail)
        : Error(ErrorCode::FileFailed,
                Text::tr("%1 cannot be written there. Choose another folder.").arg(name), detail);
}

Expected<void> DownloadFile::restart()
{
    m_size = 0;
    m_validator.clear();
    m_file = std::make_unique<QSaveFile>(m_path);
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fail(lost(isFull(errno)));
    return {};
}

HeaderList DownloadFile::requestHeaders() const
{
    // Ranges are of what is sent, so it is sent as it is.
    HeaderList headers {{"Accept-Encoding", "identity"}};
    if (m_size > 0 && !m_validator.isEmpty()) {
        headers.emplaceBack("Range", "bytes=" + QByteArray::number(m_size) + '-');
        headers.emplaceBack("If-Range", m_validator);
    }
    return headers;
}

Expected<bool> DownloadFile::begin(const HttpResponse &response)
{
    m_taken = false;
    if (response.status == 206)
        return resume(response);
    if (response.status != 200)
        return false;
    if (const auto ready = restart(); !ready)
        return fail(ready.error());
    const qint64 size = response.header("Content-Length").toLongLong();
    const qint64 room = QStorageInfo(QFileInfo(m_path).absolutePath()).bytesAvailable();
    if (room >= 0 && size > room)
        return fail(lost(true));
    m_validator = strongValidator(response);
    m_taken = true;
    return true;
}

Expected<bool> DownloadFile::resume(const HttpResponse &response)
{
    // "bytes 500-999/1000" (RFC 9110 14.4)
    const QByteArray expected = "bytes " + QByteArray::number(m_size) + '-';
    if (!m_file || m_validator.isEmpty() || m_size == 0
        || !response.header("Content-Range").startsWith(expected)) {
        return fail(
            ErrorCode::ResponseInvalid,
            Text::tr("The API sent a different part of the file than requested. Try again."),
            QStringLiteral("Content-Range"));
    }
    m_taken = true;
    return true;
}

Expected<void> DownloadFile::write(QByteArrayView piece)
{
    if (piece.size() > m_cap - m_size) {
        return fail(ErrorCode::ResponseTooLarge, Text::tr("The file is too large."),
                    QStringLiteral("over %1 bytes").arg(m_cap));
    }
    errno = 0;
    if (m_file->write(piece.data(), piece.size()) != piece.size())
        return fail(lost(isFull(errno)));
    m_size += piece.size();
    return {};
}

Expected<void> DownloadFile::commit()
{
    errno = 0;
    if (!m_file || !m_file->commit())
        return fail(lost(isFull(errno)));
    m_file.reset();
    m_size = 0;
    m_validator.clear();
    return {};
}

} // namespace Keyfob
