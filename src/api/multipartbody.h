// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/export.h"
#include "requestbody.h"

namespace Keyfob {

/// A form with files: multipart/form-data (RFC 7578). Files of this machine are read while they go
/// out.
class KEYFOB_EXPORT MultipartBody
{
public:
    /// Takes a boundary that no part can hold.
    MultipartBody();

    /// A field of text.
    void addField(const QString &name, const QString &value);
    /// A field that is \a contents of a media type, such as JSON. Errors: InvalidRequest (the
    /// media type).
    Expected<void> addField(const QString &name, const QByteArray &contents,
                            const QByteArray &mediaType);
    /// A file's \a contents under \a fileName. Errors: InvalidRequest (the media type).
    Expected<void> addFile(const QString &name, const QString &fileName,
                           const QByteArray &mediaType, const QByteArray &contents);
    /// The file at \a path, under its own name; it must stay as it is until it has gone. Errors:
    /// FileFailed; InvalidRequest (the media type).
    Expected<void> addFile(const QString &name, const QString &path, const QByteArray &mediaType);

    /// All parts, in the order in which they were added.
    RequestBody body() const;

private:
    QByteArray head(const QString &name, const QString &fileName,
                    const QByteArray &mediaType) const;

    QByteArray m_boundary;
    StreamedBody m_pieces; ///< Up to the last file of this machine
    QByteArray m_parts; ///< After that
};

} // namespace Keyfob
