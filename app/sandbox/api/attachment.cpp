// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/attachment.h"

#include "api/textornull.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

QJsonObject Attachment::toJson() const
{
    const auto digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    return {{u"id"_s, QString::number(id)},
            {u"timesheet_id"_s, QString::number(timesheetId)},
            {u"filename"_s, filename},
            {u"title"_s, textOrNull(title)},
            {u"kind"_s, kind},
            {u"media_type"_s, QString::fromLatin1(mediaType)},
            {u"size"_s, content.size()},
            {u"sha256"_s, QString::fromLatin1(digest.toBase64())},
            {u"uploaded_by"_s, uploadedBy},
            {u"uploaded_at"_s, uploadedAt.toString(Qt::ISODate)}};
}

QJsonObject Approval::toJson() const
{
    QJsonObject json {{u"id"_s, QString::number(id)},
                      {u"timesheet_id"_s, QString::number(timesheetId)},
                      {u"decision"_s, isApproved ? u"approved"_s : u"rejected"_s},
                      {u"decided_by"_s, decidedBy},
                      {u"decided_at"_s, decidedAt.toString(Qt::ISODate)}};
    if (isApproved)
        json[u"comment"_s] = textOrNull(text);
    else
        json[u"reason"_s] = text;
    return json;
}

} // namespace Keyfob::Sandbox
