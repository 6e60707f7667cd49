// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "multipartbody.h"

#include "core/random.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

Expected<void> MultipartBody::addFile(const QString &name, const QString &fileName,
                                      const QByteArray &mediaType, const QByteArray &contents)
{
    static const QRegularExpression allowed(QStringLiteral(
        "\\A[!#$%&'*+.^_`|~0-9A-Za-z-]+/[!#$%&'*+.^_`|~0-9A-Za-z-]+[\\x20-\\x7e]*\\z"));
    if (!allowed.match(QString::fromLatin1(mediaType)).hasMatch()) {
        return fail(ErrorCode::InvalidRequest,
                    QCoreApplication::translate("Keyfob::ApiClient",
                                                "The type of the file %1 is not valid.")
                        .arg(plainText(fileName)));
    }
    m_parts += "--" + m_boundary + "\r\nContent-Disposition: form-data; name=" + quoted(name)
        + "; filename=" + quoted(fileName) + "\r\nContent-Type: " + mediaType + "\r\n\r\n"
        + contents + "\r\n";
    return {};
}

RequestBody MultipartBody::body() const
{
    return {"multipart/form-data; boundary=" + m_boundary, m_parts + "--" + m_boundary + "--\r\n"};
}

} // namespace Keyfob
