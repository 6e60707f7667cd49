// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "multipartbody.h"

#include "core/random.h"
#include "mediatype.h"

#include <QFileInfo>

namespace Keyfob {

namespace {

/// A name between quotes, escaped as browsers do (HTML, "multipart form data").
QByteArray quoted(const QString &name)
{
    QByteArray escaped = name.toUtf8();
    escaped.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22");
    return '"' + escaped + '"';
}

} // namespace

MultipartBody::MultipartBody()
    : m_boundary("keyfob-" + randomToken()) // 256 bits: no part has it by chance
{
}

void MultipartBody::addField(const QString &name, const QString &value)
{
    m_parts += "--" + m_boundary + "\r\nContent-Disposition: form-data; name=" + quoted(name)
        + "\r\n\r\n" + value.toUtf8() + "\r\n";
}

Expected<void> MultipartBody::addField(const QString &name, const QByteArray &contents,
                                       const QByteArray &mediaType)
{
    if (const auto checked = checkMediaType(mediaType, name); !checked)
        return checked;
    m_parts += "--" + m_boundary + "\r\nContent-Disposition: form-data; name=" + quoted(name)
        + "\r\nContent-Type: " + mediaType + "\r\n\r\n" + contents + "\r\n";
    return {};
}

QByteArray MultipartBody::head(const QString &name, const QString &fileName,
                               const QByteArray &mediaType) const
{
    return "--" + m_boundary + "\r\nContent-Disposition: form-data; name=" + quoted(name)
        + "; filename=" + quoted(fileName) + "\r\nContent-Type: " + mediaType + "\r\n\r\n";
}

Expected<void> MultipartBody::addFile(const QString &name, const QString &fileName,
                                      const QByteArray &mediaType, const QByteArray &contents)
{
    if (const auto checked = checkMediaType(mediaType, fileName); !checked)
        return checked;
    m_parts += head(name, fileName, mediaType) + contents + "\r\n";
    return {};
}

Expected<void> MultipartBody::addFile(const QString &name, const QString &path,
                                      const QByteArray &mediaType)
{
    if (const auto checked = checkMediaType(mediaType, path); !checked)
        return checked;
    StreamedBody longer = m_pieces;
    longer.append(m_parts + head(name, QFileInfo(path).fileName(), mediaType));
    if (const auto added = longer.appendFile(path); !added)
        return added;
    m_pieces = longer;
    m_parts = "\r\n";
    return {};
}

RequestBody MultipartBody::body() const
{
    const QByteArray mediaType = "multipart/form-data; boundary=" + m_boundary;
    const QByteArray rest = m_parts + "--" + m_boundary + "--\r\n";
    if (m_pieces.size() == 0)
        return {mediaType, rest};
    StreamedBody whole = m_pieces;
    whole.append(rest);
    return RequestBody::streamed(mediaType, std::move(whole));
}

} // namespace Keyfob
