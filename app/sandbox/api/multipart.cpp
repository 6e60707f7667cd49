// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/multipart.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

constexpr qsizetype MaxParts = 50;

/// The parameter \a name of the header field \a field.
QString parameter(const QString &field, const QString &name)
{
    const QRegularExpression pattern(
        u";\\s*%1\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))"_s.arg(name),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(field);
    QString quoted = match.captured(1);
    quoted.replace(u"\\\""_s, u"\""_s);
    return quoted.isEmpty() ? match.captured(2) : quoted;
}

FormPart partOf(const QByteArray &text)
{
    FormPart part;
    const qsizetype end = text.indexOf("\r\n\r\n");
    if (end < 0)
        return part;
    part.content = text.sliced(end + 4);
    const auto lines = text.first(end).split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray name = line.left(line.indexOf(':')).trimmed().toLower();
        const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
        if (name == "content-disposition") {
            part.name = parameter(QString::fromUtf8(value), u"name"_s);
            part.filename = parameter(QString::fromUtf8(value), u"filename"_s);
        } else if (name == "content-type") {
            part.mediaType = value;
        }
    }
    return part;
}

} // namespace

QList<FormPart> formParts(const QByteArray &type, const QByteArray &body)
{
    QList<FormPart> parts;
    const QByteArray boundary = parameter(QString::fromLatin1(type), u"boundary"_s).toLatin1();
    if (boundary.isEmpty())
        return parts;
    const QByteArray delimiter = "\r\n--" + boundary;
    const QByteArray text = "\r\n" + body;
    qsizetype from = text.indexOf(delimiter);
    while (from >= 0 && parts.size() < MaxParts) {
        from += delimiter.size();
        const qsizetype to = text.indexOf(delimiter, from);
        if (to < 0 || text.sliced(from).startsWith("--"))
            break;
        const qsizetype start = text.indexOf("\r\n", from) + 2;
        if (start <= to)
            parts.append(partOf(text.sliced(start, to - start)));
        from = to;
    }
    return parts;
}

} // namespace Keyfob::Sandbox
