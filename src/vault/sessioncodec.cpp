// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "sessioncodec.h"

#include "core/text.h"
#include "core/versions.h"
#include "tokencheckcodec.h"
#include "json/strictjson.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QJsonDocument>

namespace Keyfob::SessionCodec {

namespace {

constexpr int FieldCount = 15;
constexpr qsizetype MaxListSize = 10'000;
/// The end of the year 9999, in milliseconds since 1970.
constexpr qint64 LastTime = 253'402'300'799'999;

QJsonObject checksOf(const SessionRecord &record)
{
    return {{QStringLiteral("checks"), TokenCheckCodec::encode(record.tokens.idTokenChecks)}};
}

qsizetype jsonSize(const QJsonObject &object)
{
    QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const qsizetype size = json.size();
    wipe(json);
    return size;
}

/// No less than what encode() needs: a buffer that grows would leave copies behind.
qsizetype sizeBound(const SessionRecord &record)
{
    constexpr qsizetype header = 9;
    qsizetype size = FieldCount * header + 2 * header;
    for (const Secret *secret : {&record.tokens.accessToken, &record.tokens.idToken,
                                 &record.tokens.refreshToken, &record.cookies})
        size += secret->size();
    for (const QStringList *list :
         {&record.tokens.scopes, &record.requestedScopes, &record.allowedScopes}) {
        for (const QString &text : *list)
            size += header + 3 * text.size();
    }
    return size + jsonSize(record.tokens.idTokenClaims) + jsonSize(record.userInfo)
        + jsonSize(checksOf(record)) + jsonSize(record.configuration);
}

class Writer
{
public:
    explicit Writer(QByteArray &out)
        : m_cbor(&out)
    {
        m_cbor.startArray(FieldCount);
    }
    void integer(qint64 value) { m_cbor.append(value); }
    void secret(const Secret &value)
    {
        const QByteArrayView bytes = value.reveal();
        m_cbor.appendByteString(bytes.data(), bytes.size());
    }
    void time(const QDateTime &value)
    {
        if (value.isValid())
            m_cbor.append(value.toMSecsSinceEpoch());
        else
            m_cbor.appendNull();
    }
    void list(const QStringList &values)
    {
        m_cbor.startArray(static_cast<quint64>(values.size()));
        for (const QString &value : values)
            m_cbor.append(QStringView(value));
        m_cbor.endArray();
    }
    void object(const QJsonObject &value)
    {
        QByteArray json = QJsonDocument(value).toJson(QJsonDocument::Compact);
        m_cbor.appendByteString(json.constData(), json.size());
        wipe(json);
    }
    void end() { m_cbor.endArray(); }

private:
    QCborStreamWriter m_cbor;
};

/// Reads one field after the other; once something is wrong, all that follows is empty.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_size(bytes.size())
        , m_cbor(bytes.data(), bytes.size())
    {
    }

    void startArray()
    {
        require(m_cbor.isArray() && m_cbor.isLengthKnown());
        require(m_ok && m_cbor.length() <= MaxListSize);
        require(m_ok && m_cbor.enterContainer());
    }
    void endArray()
    {
        require(!m_cbor.hasNext());
        require(m_ok && m_cbor.leaveContainer());
    }

    qint64 integer(qint64 least, qint64 most)
    {
        require(m_cbor.isInteger());
        const qint64 value = m_ok ? m_cbor.toInteger() : 0;
        // toInteger() wraps what does not fit.
        require(m_ok && m_cbor.isNegativeInteger() == (value < 0));
        require(value >= least && value <= most);
        require(m_ok && m_cbor.next());
        return value;
    }

    Secret secret()
    {
        QByteArray bytes = byteString();
        Secret value {bytes};
        wipe(bytes);
        return value;
    }

    QDateTime time()
    {
        if (m_ok && m_cbor.isNull()) {
            require(m_cbor.next());
            return {};
        }
        const qint64 value = integer(-LastTime, LastTime);
        return m_ok ? QDateTime::fromMSecsSinceEpoch(value, Utc) : QDateTime();
    }

    QStringList list()
    {
        QStringList values;
        startArray();
        while (m_ok && m_cbor.hasNext())
            values.append(text());
        endArray();
        return m_ok ? values : QStringList();
    }

    QJsonObject object()
    {
        QByteArray json = byteString();
        const auto value = m_ok ? StrictJson::parseObject(json) : QJsonObject();
        wipe(json);
        require(value.has_value());
        return m_ok ? *value : QJsonObject();
    }

    TokenChecks checks()
    {
        const QJsonObject json = object();
        const QJsonValue list = json.value(QLatin1StringView("checks"));
        const auto checks = TokenCheckCodec::decode(list.toArray());
        require(json.size() == 1 && list.isArray() && checks);
        return m_ok ? *checks : TokenChecks();
    }

    bool isOk() const { return m_ok; }
    bool isWholeInput() const { return m_ok && m_cbor.currentOffset() == m_size; }

private:
    void require(bool condition) { m_ok = m_ok && condition; }

    QByteArray byteString()
    {
        require(m_cbor.isByteArray());
        return chunk();
    }

    QString text()
    {
        require(m_cbor.isString());
        const QByteArray utf8 = chunk();
        const QString value = QString::fromUtf8(utf8);
        require(value.toUtf8() == utf8); // else it was not UTF-8
        return value;
    }

    /// The one chunk of a string of known length, in a buffer of exactly its size.
    QByteArray chunk()
    {
        require(m_ok && m_cbor.isLengthKnown());
        const qsizetype size = m_ok ? m_cbor.currentStringChunkSize() : -1;
        require(size >= 0 && size <= m_size);
        if (!m_ok)
            return {};
        QByteArray bytes(size, Qt::Uninitialized);
        const auto read = m_cbor.readStringChunk(bytes.data(), size);
        require(read.status == QCborStreamReader::Ok && read.data == size);
        // The end of a string is a chunk of its own.
        require(m_ok
                && m_cbor.readStringChunk(nullptr, 0).status == QCborStreamReader::EndOfString);
        if (!m_ok)
            wipe(bytes);
        return bytes;
    }

    bool m_ok = true;
    qsizetype m_size;
    QCborStreamReader m_cbor;
};

} // namespace

Secret encode(const SessionRecord &record)
{
    QByteArray bytes;
    bytes.reserve(sizeBound(record));
    Writer writer(bytes);
    writer.integer(Version);
    writer.secret(record.tokens.accessToken);
    writer.secret(record.tokens.idToken);
    writer.secret(record.tokens.refreshToken);
    writer.time(record.tokens.expiresAt);
    writer.list(record.tokens.scopes);
    writer.object(record.tokens.idTokenClaims);
    writer.object(record.userInfo);
    writer.secret(record.cookies);
    writer.list(record.requestedScopes);
    writer.time(record.tokens.obtainedAt);
    writer.object(checksOf(record));
    writer.object(record.configuration);
    writer.list(record.allowedScopes);
    writer.integer(
        static_cast<qint64>(record.userAgent)); // last: a list that is cut off looks whole
    writer.end();
    Secret encoded {bytes};
    wipe(bytes);
    return encoded;
}

Expected<SessionRecord> decode(QByteArrayView bytes)
{
    const auto corrupt = [](const char *detail) {
        return fail(ErrorCode::KeychainCorrupt,
                    Text::tr("Your saved sign-in cannot be read. Log in again."),
                    QString::fromLatin1(detail));
    };
    if (bytes.isEmpty() || bytes.size() > MaxSize)
        return corrupt("record of an impossible size");

    // The version first: a newer record may have any number of fields.
    {
        QCborStreamReader peek(bytes.data(), bytes.size());
        if (peek.isArray() && peek.isLengthKnown() && peek.enterContainer()
            && peek.isUnsignedInteger() && peek.toUnsignedInteger() > Version) {
            return fail(ErrorCode::KeychainNewer,
                        Text::tr("Your saved sign-in was made by a newer version of this program. "
                                 "Update it, or log in again."),
                        QStringLiteral("record version %1").arg(peek.toUnsignedInteger()));
        }
    }

    Reader reader(bytes);
    SessionRecord record;
    reader.startArray();
    const qint64 version = reader.integer(1, Version);
    record.tokens.accessToken = reader.secret();
    record.tokens.idToken = reader.secret();
    record.tokens.refreshToken = reader.secret();
    record.tokens.expiresAt = reader.time();
    record.tokens.scopes = reader.list();
    record.tokens.idTokenClaims = reader.object();
    record.userInfo = reader.object();
    record.cookies = reader.secret();
    record.requestedScopes = reader.list();
    if (version >= 2)
        record.tokens.obtainedAt = reader.time();
    if (version >= 3)
        record.tokens.idTokenChecks = reader.checks();
    if (version >= 4) {
        record.configuration = reader.object();
        record.allowedScopes = reader.list();
        record.userAgent = static_cast<UserAgentKind>(
            reader.integer(0, static_cast<qint64>(UserAgentKind::System)));
    }
    reader.endArray();
    if (!reader.isOk())
        return corrupt("a field is missing or wrong");
    if (!reader.isWholeInput())
        return corrupt("bytes after the end");
    return record;
}

} // namespace Keyfob::SessionCodec
