// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/attachmentresource.h"

#include "api/bodyreader.h"
#include "api/listquery.h"
#include "api/multipart.h"
#include "api/problem.h"
#include "api/versioned.h"
#include "replies.h"
#include "servertime.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

constexpr qsizetype MaxKept = 64 * 1024 * 1024; ///< Octets of all attachments

/// A file name without what is special in paths and headers.
QString plainName(const QString &name)
{
    static const QRegularExpression special(u"[^\\w .()-]"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QString plain = name.section(u'/', -1).section(u'\\', -1);
    plain.replace(special, u"_"_s);
    return plain.left(100);
}

/// What \a call uploads, from the parts of a form.
Attachment fromForm(const Call &call, FieldErrors &errors)
{
    Attachment file;
    QJsonObject texts;
    for (const FormPart &part : formParts(call.request.header("Content-Type"), call.request.body)) {
        if (part.name == u"file") {
            file.filename = plainName(part.filename);
            file.mediaType = part.mediaType;
            file.content = part.content;
        } else {
            texts[part.name] = QString::fromUtf8(part.content);
        }
    }
    BodyReader reader(texts, errors);
    if (file.filename.isEmpty())
        reader.refuse(u"file"_s, u"A file is needed."_s);
    file.title = reader.text(u"title"_s, 100);
    file.kind = reader.choice(u"kind"_s, {u"receipt"_s, u"photo"_s, u"other"_s}, u"other"_s);
    return file;
}

/// What \a call uploads as its body.
Attachment fromBody(const Call &call, FieldErrors &errors)
{
    Attachment file;
    file.filename = plainName(ListQuery(call.request).text(u"filename"_s));
    file.mediaType = call.request.header("Content-Type");
    file.content = call.request.body;
    file.kind = u"other"_s;
    if (file.filename.isEmpty())
        errors.addParameter(u"filename"_s, u"The name of the file is needed."_s);
    return file;
}

} // namespace

AttachmentResource::AttachmentResource(Store &store)
    : m_store(store)
{
}

const Attachment *AttachmentResource::namedBy(const Call &call) const
{
    const Attachment *file = m_store.attachment(call.number(0));
    const Timesheet *sheet = file ? m_store.timesheet(file->timesheetId) : nullptr;
    return call.sees(sheet) ? file : nullptr;
}

Response AttachmentResource::list(const Call &call) const
{
    ListQuery query(call.request);
    const QString kind = query.choice(u"kind"_s, {u"receipt"_s, u"photo"_s, u"other"_s});
    if (const auto problem = query.problem())
        return *problem;
    QJsonArray rows;
    for (const Attachment &file : std::as_const(m_store.attachments)) {
        const Timesheet *sheet = m_store.timesheet(file.timesheetId);
        if (call.sees(sheet) && (kind.isEmpty() || file.kind == kind))
            rows.append(file.toJson());
    }
    return jsonReply(200, {{u"attachments"_s, rows}});
}

Response AttachmentResource::listOfTimesheet(const Call &call) const
{
    const Timesheet *sheet = m_store.timesheet(call.number(0));
    if (!call.sees(sheet))
        return noSuch(u"timesheet"_s);
    QJsonArray rows;
    for (const Attachment &file : std::as_const(m_store.attachments)) {
        if (file.timesheetId == sheet->id)
            rows.append(file.toJson());
    }
    Response response = jsonReply(200, {});
    response.body = QJsonDocument(rows).toJson();
    return response;
}

Response AttachmentResource::upload(const Call &call)
{
    const Timesheet *sheet = m_store.timesheet(call.number(0));
    if (!call.sees(sheet))
        return noSuch(u"timesheet"_s);
    if (sheet->owner != call.user.subject)
        return problem(403, u"not_yours"_s, u"Only its owner can attach files to a timesheet."_s);
    FieldErrors errors;
    const bool isForm =
        call.request.header("Content-Type").toLower().startsWith("multipart/form-data");
    Attachment file = isForm ? fromForm(call, errors) : fromBody(call, errors);
    if (!errors.isEmpty())
        return errors.response();
    const auto add = [](qsizetype sum, const Attachment &one) { return sum + one.content.size(); };
    if (std::accumulate(m_store.attachments.cbegin(), m_store.attachments.cend(),
                        file.content.size(), add)
        > MaxKept)
        return problem(507, u"full"_s, u"The sandbox keeps no more than 64 MiB of files."_s);
    file.id = ++m_store.lastAttachment;
    file.timesheetId = sheet->id;
    file.uploadedBy = call.user.name();
    file.uploadedAt = ServerTime::now();
    if (file.mediaType.isEmpty())
        file.mediaType = "application/octet-stream";
    m_store.attachments.append(file);
    Response response = versionedReply(201, file.toJson());
    return response.with("Location", "/api/attachments/" + QByteArray::number(file.id));
}

Response AttachmentResource::get(const Call &call) const
{
    const Attachment *file = namedBy(call);
    return file ? freshReply(call.request, file->toJson()) : noSuch(u"attachment"_s);
}

Response AttachmentResource::download(const Call &call) const
{
    const Attachment *file = namedBy(call);
    if (!file)
        return noSuch(u"attachment"_s);
    Response response {200, file->mediaType, file->content, {}};
    // RFC 6266 4.3
    const QByteArray name = QUrl::toPercentEncoding(file->filename);
    return response.with("Content-Disposition", "attachment; filename*=UTF-8''" + name)
        .with("Cache-Control", "no-store")
        .with("X-Content-Type-Options", "nosniff");
}

Response AttachmentResource::remove(const Call &call)
{
    const Attachment *file = namedBy(call);
    if (!file)
        return noSuch(u"attachment"_s);
    if (m_store.timesheet(file->timesheetId)->owner != call.user.subject)
        return problem(403, u"not_yours"_s, u"Only its owner can delete an attachment."_s);
    const int id = file->id;
    m_store.attachments.removeIf([id](const Attachment &candidate) { return candidate.id == id; });
    return deletedReply();
}

} // namespace Keyfob::Sandbox
