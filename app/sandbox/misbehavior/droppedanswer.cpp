// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "misbehavior/droppedanswer.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

std::optional<QByteArray> droppedAnswer(const QByteArray &head)
{
    static const QRegularExpression request(
        u"^[A-Z]+ /api/misbehave/drop(?:/([0-9]{1,6}))?(?:\\?[^ ]*)? HTTP/1"_s);
    const auto match = request.match(QString::fromLatin1(head));
    if (!match.hasMatch())
        return std::nullopt;
    if (match.captured(1).isEmpty())
        return QByteArray();
    const int sent = match.captured(1).toInt();
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(sent + 1000) + "\r\n\r\n" + QByteArray(sent, ' ');
}

} // namespace Keyfob::Sandbox
