// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "requesthistory.h"

#include "core/privatefile.h"
#include "core/regularfile.h"
#include "viewer/secretnames.h"
#include "json/jsonindex.h"
#include "json/jsonstring.h"
#include "json/strictjson.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace Keyfob {

namespace {

Q_LOGGING_CATEGORY(lcHistory, "keyfob.history", QtInfoMsg)

constexpr qint64 MaxFileSize = 1024 * 1024;
constexpr qsizetype MaxPath = 2048;

/// Text as it was before it was written into an address.
QByteArray decoded(QStringView text)
{
    return QByteArray::fromPercentEncoding(text.toUtf8());
}

/// "name=value" without a value that is a secret by its name, or looks like one.
QString harmlessParameter(const QString &parameter)
{
    const qsizetype equals = parameter.indexOf(u'=');
    const QString name = QString::fromUtf8(decoded(QStringView(parameter).left(equals)));
    const QByteArray value = decoded(QStringView(parameter).mid(equals + 1));
    const bool isSecret = containsSecret(value) || (equals >= 0 && mayBeSecretName(name));
    return isSecret ? parameter.left(equals + 1) + coveredText() : parameter;
}

/// A part of a path, which may have parameters of its own (";jsessionid=…"); \a before it stands
/// what it may be the secret of ("/reset-token/…").
QString harmlessSegment(const QString &segment, const QString &before)
{
    constexpr qsizetype ShortestSecret = 6;
    QStringList parts = segment.split(u';');
    for (QString &part : parts)
        part =
            part.contains(u'=') || looksLikeSecret(decoded(part)) ? harmlessParameter(part) : part;
    if (parts.first().size() >= ShortestSecret && isSecretName(before)
        && std::any_of(parts.first().begin(), parts.first().end(),
                       [](QChar c) { return c.isDigit(); }))
        parts.first() = coveredText();
    return parts.join(u';');
}

/// \a path with covered secrets: parameters by their names, what looks like one anywhere.
QString harmlessPath(const QString &path)
{
    qsizetype end = 0;
    while (end < path.size() && path[end] != u'?' && path[end] != u'#')
        ++end;
    QStringList segments = path.left(end).split(u'/');
    QString before;
    for (QString &segment : segments) {
        const QString original = segment;
        segment = harmlessSegment(segment, before);
        before = original;
    }
    QString result = segments.join(u'/');
    // Each parameter with the character before it.
    while (end < path.size()) {
        qsizetype next = end + 1;
        while (next < path.size() && !QStringView(u"&;#?").contains(path[next]))
            ++next;
        result += path[end] + harmlessParameter(path.mid(end + 1, next - end - 1));
        end = next;
    }
    return result.left(MaxPath);
}

bool isHarmlessBody(const QByteArray &body)
{
    const auto index = JsonIndex::read(body);
    if (!index || body.size() > RequestHistory::MaxBody)
        return false;
    for (JsonIndex::Node node = 0; node < index->size(); ++node) {
        if (index->hasName(node) && mayBeSecretName(JsonString::decode(index->name(node))))
            return false;
        if (index->type(node) == JsonIndex::Type::String
            && containsSecret(JsonString::decode(index->lexeme(node)).toUtf8()))
            return false;
    }
    return true;
}

/// Whether the header is one that may be kept: also its parts ("a=1; b=2", "Bearer …").
bool isHarmlessHeader(const QByteArray &name, QByteArray value)
{
    if (mayBeSecretName(QString::fromUtf8(name)))
        return false;
    value.replace('=', ' ');
    return !containsSecret(value);
}

QJsonObject toJson(const PastRequest &request)
{
    QJsonArray headers;
    for (const auto &[name, value] : request.headers)
        headers.append(QJsonArray {QString::fromUtf8(name), QString::fromUtf8(value)});
    return {{QStringLiteral("time"), request.time.toString(Qt::ISODateWithMs)},
            {QStringLiteral("method"), request.method},
            {QStringLiteral("path"), request.path},
            {QStringLiteral("headers"), headers},
            {QStringLiteral("body"), request.body},
            {QStringLiteral("status"), request.status},
            {QStringLiteral("elapsed"), request.elapsed}};
}

PastRequest fromJson(const QJsonObject &json)
{
    PastRequest request;
    request.time = QDateTime::fromString(json[u"time"].toString(), Qt::ISODateWithMs);
    request.method = json[u"method"].toString();
    request.path = json[u"path"].toString();
    const QJsonArray headers = json[u"headers"].toArray();
    for (const QJsonValue header : headers)
        request.headers.emplaceBack(header[0].toString().toUtf8(), header[1].toString().toUtf8());
    request.body = json[u"body"].toString();
    request.status = json[u"status"].toInt();
    request.elapsed = json[u"elapsed"].toInteger();
    return request;
}

QString titleOf(const PastRequest &request)
{
    return QStringLiteral("%1 %2").arg(request.method, request.path);
}

QString whenText(const PastRequest &request)
{
    return QLocale().toString(request.time.toLocalTime(), QLocale::ShortFormat);
}

QString statusText(const PastRequest &request)
{
    return request.status > 0 ? QString::number(request.status) : RequestHistory::tr("no response");
}

} // namespace

PastRequest PastRequest::harmless() const
{
    PastRequest kept = *this;
    kept.path = harmlessPath(path);
    kept.headers.removeIf([](const QPair<QByteArray, QByteArray> &header) {
        return !isHarmlessHeader(header.first, header.second);
    });
    if (!isHarmlessBody(body.toUtf8()))
        kept.body.clear();
    return kept;
}

RequestHistory::RequestHistory(QObject *parent)
    : RowModel(parent)
{
    const auto isSuccess = [](const PastRequest &request) {
        return request.status >= 200 && request.status < 300;
    };
    show(m_requests,
         {{"title", titleOf}, {"when", whenText}, {"status", statusText}, {"success", isSuccess}});
}

QString RequestHistory::fileFor(const QString &issuer, const QString &client,
                                const Subject &subject)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {issuer.toUtf8(), client.toUtf8(), subject.octets()}) {
        hash.addData(part);
        hash.addData(QByteArrayView("\0", 1));
    }
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + QStringLiteral("/history/%1.json")
              .arg(QLatin1StringView(hash.result().toHex().first(32)));
}

void RequestHistory::open(const QString &file)
{
    beginResetModel();
    m_file = file;
    m_requests.clear();
    m_isEnabled = true;
    const auto bytes =
        file.isEmpty() ? QByteArray() : readRegularFile(file, MaxFileSize).value_or(QByteArray());
    if (!bytes.isEmpty()) {
        // Anybody could have written it: what is no history is none.
        const auto json = StrictJson::parseObject(bytes);
        m_isEnabled = !json || (*json)[u"keep"].toBool(true);
        const QJsonArray entries = json ? (*json)[u"requests"].toArray() : QJsonArray();
        for (const QJsonValue entry : entries) {
            PastRequest request = fromJson(entry.toObject());
            if (!request.method.isEmpty() && request.time.isValid() && count() < MaxCount)
                m_requests.append(std::move(request));
        }
    }
    endResetModel();
    Q_EMIT changed();
}

void RequestHistory::setEnabled(bool enabled)
{
    if (m_isEnabled == enabled)
        return;
    m_isEnabled = enabled;
    clear();
}

void RequestHistory::clear()
{
    beginResetModel();
    m_requests.clear();
    endResetModel();
    save();
    Q_EMIT changed();
}

void RequestHistory::add(const PastRequest &request)
{
    if (!m_isEnabled || m_file.isEmpty())
        return;
    const PastRequest kept = request.harmless();
    const auto isSame = [&kept](const PastRequest &other) {
        return other.method == kept.method && other.path == kept.path && other.body == kept.body
            && other.headers == kept.headers;
    };
    beginResetModel();
    m_requests.removeIf(isSame);
    m_requests.prepend(kept);
    while (m_requests.size() > MaxCount)
        m_requests.removeLast();
    endResetModel();
    save();
    Q_EMIT changed();
}

void RequestHistory::save() const
{
    if (m_file.isEmpty())
        return;
    QJsonArray entries;
    for (const PastRequest &request : m_requests)
        entries.append(toJson(request));
    const QJsonObject json {{QStringLiteral("keep"), m_isEnabled},
                            {QStringLiteral("requests"), entries}};
    makePrivateFolder(QFileInfo(m_file).absolutePath());
    QSaveFile out(m_file);
    const bool isWritten = out.open(QIODevice::WriteOnly)
        && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && out.write(QJsonDocument(json).toJson(QJsonDocument::Compact)) > 0 && out.commit();
    if (!isWritten)
        qCWarning(lcHistory).noquote() << "the history was not written:" << out.errorString();
}

} // namespace Keyfob
