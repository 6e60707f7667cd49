// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "mediatype.h"

#include "core/text.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace Keyfob {

Expected<void> checkMediaType(const QByteArray &mediaType, const QString &fileName)
{
    static const QRegularExpression allowed(QStringLiteral(
        "\\A[!#$%&'*+.^_`|~0-9A-Za-z-]+/[!#$%&'*+.^_`|~0-9A-Za-z-]+[\\x20-\\x7e]*\\z"));
    if (allowed.match(QString::fromLatin1(mediaType)).hasMatch())
        return {};
    return fail(ErrorCode::InvalidRequest,
                Text::tr("The type of the file %1 is not valid.")
                    .arg(plainText(QFileInfo(fileName).fileName())));
}

} // namespace Keyfob
