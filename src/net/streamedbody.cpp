// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "streamedbody.h"

#include "core/text.h"

#include <QFileInfo>

namespace Keyfob {

void StreamedBody::append(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    m_pieces.append(Piece {bytes, {}, bytes.size(), {}});
    m_size += bytes.size();
}

Expected<void> StreamedBody::appendFile(const QString &path)
{
    const QFileInfo file(path);
    const QString name = plainText(file.fileName());
    if (!file.exists())
        return fail(ErrorCode::FileFailed, Text::tr("There is no file %1.").arg(name));
    // A pipe or a device has no size to promise.
    if (!file.isFile() || !file.isReadable())
        return fail(ErrorCode::FileFailed, Text::tr("%1 cannot be read.").arg(name));
    if (file.size() > 0)
        m_pieces.append(Piece {{}, file.absoluteFilePath(), file.size(), file.lastModified()});
    m_size += file.size();
    return {};
}

} // namespace Keyfob
