// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionhead.h"

#include "core/text.h"
#include "vault/sessioncodec.h"

#include <QtEndian>

namespace Keyfob {

namespace {

constexpr QByteArrayView Magic("KF");

} // namespace

Secret SessionHead::encode() const
{
    QByteArray bytes = Magic.toByteArray();
    bytes += static_cast<char>(Version);
    bytes += static_cast<char>(kind);
    bytes += static_cast<char>(generation);
    const auto append = [&bytes](quint32 value) {
        const quint32 bigEndian = qToBigEndian(value);
        bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof(bigEndian));
    };
    append(count);
    append(length);
    bytes += sha256;
    Q_ASSERT(bytes.size() == Size);
    return Secret {bytes};
}

Expected<SessionHead> SessionHead::decode(QByteArrayView bytes)
{
    const auto corrupt = [] {
        return fail(ErrorCode::KeychainCorrupt,
                    Text::tr("Your saved sign-in cannot be read. Log in again."),
                    QStringLiteral("head entry"));
    };
    if (bytes.size() < Magic.size() + 1 || !bytes.startsWith(Magic))
        return corrupt();
    const auto version = static_cast<quint8>(bytes[Magic.size()]);
    if (version > Version) {
        return fail(ErrorCode::KeychainNewer,
                    Text::tr("Your saved sign-in was made by a newer version of this program. "
                             "Update it, or log in again."),
                    QStringLiteral("head version %1").arg(version));
    }
    if (version != Version || bytes.size() != Size)
        return corrupt();

    SessionHead head;
    head.kind = static_cast<Kind>(bytes[3]);
    head.generation = static_cast<quint8>(bytes[4]);
    head.count = qFromBigEndian<quint32>(bytes.data() + 5);
    head.length = qFromBigEndian<quint32>(bytes.data() + 9);
    head.sha256 = bytes.sliced(13).toByteArray();
    if (head.generation > 1)
        return corrupt();
    if (head.kind == Kind::Tombstone)
        return head;
    if (head.kind != Kind::Record || head.count == 0 || head.count > head.length
        || head.length > SessionCodec::MaxSize)
        return corrupt();
    return head;
}

} // namespace Keyfob
