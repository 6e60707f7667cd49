// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionvault.h"

#include "core/completion.h"
#include "core/logging.h"
#include "core/taskscope.h"
#include "sessioncodec.h"
#include "sessionhead.h"
#include "sessionmarker.h"
#include "turn.h"

#include <QCryptographicHash>
#include <QPointer>

namespace Keyfob {

namespace {

QString headKey(const QString &tenantId)
{
    return QStringLiteral("session/") + tenantId;
}

QString chunkKey(const QString &tenantId, int generation, quint32 index)
{
    return QStringLiteral("session/%1/%2/%3").arg(tenantId).arg(generation).arg(index);
}

/// How often a record is read that another process replaces again and again.
constexpr int MaxReads = 3;

QByteArray sha256(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result();
}

Error settingsFailed(const SessionMarker &marker)
{
    const auto checked = marker.check();
    if (!checked && !checked.error().message().isEmpty())
        return checked.error(); // says how to mend it
    return Error(ErrorCode::FileFailed,
                 SessionVault::tr("The settings cannot be written. You stay signed in until you "
                                  "close the program."),
                 QStringLiteral("marker"));
}

} // namespace

/// Lives on with every coroutine of its vault. `open` is false once the vault is gone: the step
/// after that ends with Cancelled, and the store is not touched again.
class SessionVault::Private
{
public:
    using Self = std::shared_ptr<Private>;

    Private(SecretStore &secretStore, QString markerFile)
        : store(&secretStore)
        , marker(std::move(markerFile))
    {
        lastTurn.finish(true);
    }

    bool isOpen() const { return open && store; }

    static Task<Expected<Secret>> read(Self d, QString key);
    static Task<Expected<void>> write(Self d, QString key, Secret value);
    static Task<Expected<void>> erase(Self d, QString key);
    static Task<Expected<SessionHead>> readHead(Self d, QString tenantId);
    static Task<Expected<Secret>> readChunks(Self d, QString tenantId, SessionHead head);
    static Task<Expected<void>> writeChunks(Self d, QString tenantId, SessionHead head,
                                            Secret bytes, SessionMarker::State before);
    static Task<Expected<void>> sweep(Self d, QString tenantId, int generation, quint32 first);

    static Task<Expected<std::optional<SessionRecord>>> load(Self d, QString tenantId);
    static Task<Expected<std::optional<SessionRecord>>> loadAsking(Self d, QString tenantId);
    static Task<Expected<void>> save(Self d, QString tenantId, SessionRecord record);
    static Task<Expected<void>> remove(Self d, QString tenantId);

    QPointer<SecretStore> store;
    SessionMarker marker;
    Completion<bool> lastTurn;
    bool open = true;
    TaskScope tasks;
};

Task<Expected<Secret>> SessionVault::Private::read(Self d, QString key)
{
    if (!d->isOpen())
        co_return fail(Error::cancelled());
    co_return co_await d->store->read(key);
}

/// Writes and reads back: some keychains report a failed write as success.
Task<Expected<void>> SessionVault::Private::write(Self d, QString key, Secret value)
{
    if (!d->isOpen())
        co_return fail(Error::cancelled());
    const auto written = co_await d->store->write(key, value);
    if (!written)
        co_return written;
    const auto found = co_await read(d, key);
    if (!found && found.error().code() != ErrorCode::KeychainMissing)
        co_return fail(found.error());
    if (!found || *found != value) {
        co_return fail(ErrorCode::KeychainFailed,
                       tr("The keychain did not keep your sign-in. You stay signed in until you "
                          "close the program."),
                       QStringLiteral("read back differently"));
    }
    co_return {};
}

Task<Expected<void>> SessionVault::Private::erase(Self d, QString key)
{
    if (!d->isOpen())
        co_return fail(Error::cancelled());
    co_return co_await d->store->remove(key);
}

Task<Expected<SessionHead>> SessionVault::Private::readHead(Self d, QString tenantId)
{
    const auto bytes = co_await read(d, headKey(tenantId));
    if (!bytes)
        co_return fail(bytes.error());
    co_return SessionHead::decode(bytes->reveal());
}

Task<Expected<Secret>> SessionVault::Private::readChunks(Self d, QString tenantId, SessionHead head)
{
    const auto corrupt = [](const QString &detail) {
        return fail(ErrorCode::KeychainCorrupt, tr("Your saved sign-in is damaged. Log in again."),
                    detail);
    };
    QByteArray bytes;
    bytes.reserve(head.length); // never grows, so that no copy is left behind
    for (quint32 i = 0; i < head.count; ++i) {
        const auto chunk = co_await read(d, chunkKey(tenantId, head.generation, i));
        const bool isMissing = !chunk && chunk.error().code() == ErrorCode::KeychainMissing;
        if (!chunk || bytes.size() + chunk->size() > head.length) {
            wipe(bytes);
            if (chunk || isMissing)
                co_return corrupt(QStringLiteral("chunk %1 of %2").arg(i).arg(head.count));
            co_return fail(chunk.error());
        }
        bytes.append(chunk->reveal().data(), chunk->size());
    }
    const bool isWhole = bytes.size() == head.length && sha256(bytes) == head.sha256;
    Secret record {bytes};
    wipe(bytes);
    if (!isWhole)
        co_return corrupt(QStringLiteral("length or hash"));
    co_return record;
}

/// Removes the chunks of \a generation from \a first on, the last one first: so those that are
/// left, wherever it is interrupted, are always found again by counting up from 0.
Task<Expected<void>> SessionVault::Private::sweep(Self d, QString tenantId, int generation,
                                                  quint32 first)
{
    quint32 end = first;
    while (true) {
        const auto found = co_await read(d, chunkKey(tenantId, generation, end));
        if (!found && found.error().code() == ErrorCode::KeychainMissing)
            break;
        if (!found)
            co_return fail(found.error());
        if (++end > SessionCodec::MaxSize)
            break;
    }
    while (end > first) {
        const auto erased = co_await erase(d, chunkKey(tenantId, generation, --end));
        if (!erased)
            co_return erased;
    }
    co_return {};
}

Task<Expected<std::optional<SessionRecord>>> SessionVault::Private::load(Self d, QString tenantId)
{
    const auto state = d->marker.state(tenantId);
    auto head = co_await readHead(d, tenantId);
    Expected<Secret> bytes;
    for (int tries = 0; tries < MaxReads; ++tries) {
        if (!head) {
            if (head.error().code() != ErrorCode::KeychainMissing)
                co_return fail(head.error());
            if (state != SessionMarker::State::Kept)
                co_return std::nullopt;
            co_return fail(ErrorCode::KeychainLocked,
                           tr("Your saved sign-in is not available: the keychain is locked, or the "
                              "entry was deleted. Unlock it and start again, or log in."),
                           QStringLiteral("marker without entry"));
        }
        if (head->kind == SessionHead::Kind::Tombstone)
            co_return std::nullopt;
        bytes = co_await readChunks(d, tenantId, *head);
        if (bytes || bytes.error().code() != ErrorCode::KeychainCorrupt)
            break;
        // Damaged, unless another process has replaced the record meanwhile.
        auto now = co_await readHead(d, tenantId);
        if (now == head)
            break;
        head = std::move(now);
    }
    if (!bytes)
        co_return fail(bytes.error());
    auto record = SessionCodec::decode(bytes->reveal());
    if (!record)
        co_return fail(record.error());
    if (state != SessionMarker::State::Kept && d->open)
        d->marker.setState(tenantId, SessionMarker::State::Kept);
    co_return std::optional<SessionRecord>(std::move(*record));
}

Task<Expected<std::optional<SessionRecord>>> SessionVault::Private::loadAsking(Self d,
                                                                               QString tenantId)
{
    const auto first = co_await readHead(d, tenantId);
    if (!first && first.error().code() != ErrorCode::KeychainMissing)
        co_return fail(first.error()); // to ask once more could take as long again
    if (first || d->marker.state(tenantId) != SessionMarker::State::Kept)
        co_return co_await load(d, tenantId);

    const QString key = QStringLiteral("probe/") + tenantId;
    const Secret nothing("?");
    const auto written = co_await write(d, key, nothing);
    if (!written)
        co_return fail(written.error());
    (void)co_await erase(d, key);
    const auto second = co_await readHead(d, tenantId); // it may be unlocked now
    if (second || second.error().code() != ErrorCode::KeychainMissing)
        co_return co_await load(d, tenantId);
    if (d->open)
        d->marker.setState(tenantId, SessionMarker::State::None);
    co_return fail(ErrorCode::KeychainMissing,
                   tr("Your saved sign-in is no longer in the keychain. Log in again."));
}

/// Writes the chunks of \a bytes. A keychain that refuses the first has nothing: then the marker
/// says again what it said \a before.
Task<Expected<void>> SessionVault::Private::writeChunks(Self d, QString tenantId, SessionHead head,
                                                        Secret bytes, SessionMarker::State before)
{
    const qsizetype chunkSize = d->store->maxEntrySize();
    for (quint32 i = 0; i < head.count; ++i) {
        const Secret chunk(
            bytes.reveal().sliced(i * chunkSize, qMin(chunkSize, bytes.size() - i * chunkSize)));
        const auto written = co_await write(d, chunkKey(tenantId, head.generation, i), chunk);
        if (!written) {
            const auto code = written.error().code();
            const bool isRefused = code == ErrorCode::KeychainLocked
                || code == ErrorCode::KeychainDenied || code == ErrorCode::KeychainUnavailable;
            if (i == 0 && isRefused && before == SessionMarker::State::None && d->open)
                d->marker.setState(tenantId, SessionMarker::State::None);
            co_return written;
        }
    }
    co_return {};
}

Task<Expected<void>> SessionVault::Private::save(Self d, QString tenantId, SessionRecord record)
{
    const auto before = d->marker.state(tenantId);
    const auto old = co_await readHead(d, tenantId);
    if (!old && old.error().code() != ErrorCode::KeychainMissing
        && old.error().code() != ErrorCode::KeychainCorrupt
        && old.error().code() != ErrorCode::KeychainNewer
        && old.error().code() != ErrorCode::KeychainFailed)
        co_return fail(old.error());

    const Secret bytes = SessionCodec::encode(record);
    if (bytes.size() > SessionCodec::MaxSize || !d->isOpen())
        co_return fail(ErrorCode::KeychainFailed, tr("Your sign-in is too large for the keychain."),
                       QStringLiteral("%1 bytes").arg(bytes.size()));
    const qsizetype chunkSize = d->store->maxEntrySize();
    SessionHead head;
    head.kind = SessionHead::Kind::Record;
    head.generation = old && old->generation == 0 ? 1 : 0;
    head.count = static_cast<quint32>((bytes.size() + chunkSize - 1) / chunkSize);
    head.length = static_cast<quint32>(bytes.size());
    head.sha256 = sha256(bytes.reveal());

    // So that remove() knows that something may be there, wherever this ends.
    // Without a marker, a locked keychain could not be told from "signed out": nothing is kept.
    if (before == SessionMarker::State::None
        && !d->marker.setState(tenantId, SessionMarker::State::Saving))
        co_return fail(settingsFailed(d->marker));
    const auto chunks = co_await writeChunks(d, tenantId, head, bytes, before);
    if (!chunks)
        co_return chunks;

    // The one write that makes the new record the valid one.
    const Secret encodedHead = head.encode();
    const auto switched = co_await write(d, headKey(tenantId), encodedHead);
    if (!switched)
        co_return switched;
    if (!d->open)
        co_return fail(Error::cancelled());
    if (!d->marker.setState(tenantId, SessionMarker::State::Kept)) {
        // What is said must be so at the next start, which would find the record.
        const auto removed = co_await remove(d, tenantId);
        co_return fail(removed ? settingsFailed(d->marker) : removed.error());
    }

    // What is left of older records is only untidy; remove() finds it as well.
    auto swept = co_await sweep(d, tenantId, 1 - head.generation, 0);
    if (swept)
        swept = co_await sweep(d, tenantId, head.generation, head.count);
    if (!swept)
        qCInfo(lcVault).noquote() << "old chunks stay:" << swept.error().name();
    co_return {};
}

Task<Expected<void>> SessionVault::Private::remove(Self d, QString tenantId)
{
    // From here on the record does not count, whatever the keychain does.
    const bool mayBeKept = d->marker.state(tenantId) != SessionMarker::State::None;
    const bool isMarked = mayBeKept && d->marker.setState(tenantId, SessionMarker::State::Removed);

    if (!mayBeKept) {
        // Nothing was ever kept by us, but the settings may have been deleted.
        const auto head = co_await readHead(d, tenantId);
        if (!head
            && (head.error().code() == ErrorCode::KeychainMissing
                || head.error().code() == ErrorCode::KeychainUnavailable))
            co_return {};
    }

    const Secret tombstone = SessionHead().encode();
    const auto buried = co_await write(d, headKey(tenantId), tombstone);
    if (!buried) {
        if (buried.error().code() == ErrorCode::Cancelled)
            co_return buried;
        Error error(buried.error().code(),
                    isMarked ? tr("You are signed out here, but the keychain still has your saved "
                                  "sign-in: it is locked or does not answer. It will not be used "
                                  "again.")
                             : tr("The keychain could not delete your saved sign-in. Unlock it and "
                                  "log out again."),
                    buried.error().detail());
        co_return fail(error);
    }
    for (const int generation : {0, 1}) {
        const auto swept = co_await sweep(d, tenantId, generation, 0);
        if (!swept)
            co_return swept;
    }
    const auto erased = co_await erase(d, headKey(tenantId));
    if (!erased)
        co_return erased;
    if (d->open)
        d->marker.setState(tenantId, SessionMarker::State::None);
    co_return {};
}

SessionVault::SessionVault(SecretStore &store, QString markerFile, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(store, std::move(markerFile)))
{
}

SessionVault::~SessionVault()
{
    d->open = false;
}

QCoro::Task<Expected<std::optional<SessionRecord>>> SessionVault::load(QString tenantId)
{
    const auto self = d;
    Expected<std::optional<SessionRecord>> loaded;
    bool isOfNoUse = false;
    {
        const Turn turn(self->lastTurn);
        co_await turn.before();
        isOfNoUse = self->marker.state(tenantId) == SessionMarker::State::Removed;
        if (!isOfNoUse) {
            loaded = co_await Private::load(self, tenantId);
            isOfNoUse = !loaded && loaded.error().code() == ErrorCode::KeychainCorrupt;
        }
    }
    // Signed out while the keychain was locked, or damaged: that goes, and nobody waits for it.
    if (isOfNoUse && self->isOpen())
        self->tasks.start(remove(tenantId));
    co_return loaded;
}

QCoro::Task<Expected<std::optional<SessionRecord>>> SessionVault::loadAsking(QString tenantId)
{
    const auto self = d;
    if (self->marker.state(tenantId) == SessionMarker::State::Removed)
        co_return co_await load(tenantId);
    const Turn turn(self->lastTurn);
    co_await turn.before();
    co_return co_await Private::loadAsking(self, tenantId);
}

QCoro::Task<Expected<void>> SessionVault::save(QString tenantId, SessionRecord record)
{
    const auto self = d;
    const Turn turn(self->lastTurn);
    co_await turn.before();
    co_return co_await Private::save(self, tenantId, record);
}

QCoro::Task<Expected<void>> SessionVault::remove(QString tenantId)
{
    const auto self = d;
    const Turn turn(self->lastTurn);
    co_await turn.before();
    co_return co_await Private::remove(self, tenantId);
}

bool SessionVault::mayHave(const QString &id) const
{
    return d->marker.state(id) != SessionMarker::State::None;
}

QCoro::Task<> SessionVault::waitForSaved()
{
    const auto self = d;
    const Turn turn(self->lastTurn);
    co_await turn.before();
}

} // namespace Keyfob
