// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "keychainstore.h"

#include "core/completion.h"
#include "core/logging.h"
#include "core/task.h"
#include "core/versions.h"
#include "keychainerror.h"

#include <QLibrary>
#include <QSet>
#include <QTimer>

#include <openssl/crypto.h>

namespace Keyfob {

namespace {

/// Windows has one namespace for all programs: the key itself says whose it is.
QString qualified(const QString &key)
{
    return QStringLiteral("keyfob/") + key;
}

/// Clears \a bytes in every copy: QtKeychain's job shares them and would free them as they are.
void wipeShared(const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        OPENSSL_cleanse(const_cast<char *>(bytes.constData()), static_cast<size_t>(bytes.size()));
}

/// libsecret, which QtKeychain loads, holds on to its session with a keyring that has died since;
/// after this it makes another.
void forgetSession()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    static const auto disconnect =
        QLibrary::resolve(QStringLiteral("secret-1"), 0, "secret_service_disconnect");
    if (disconnect)
        disconnect();
#endif
}

/// What \a start gives; when that is an error of the keychain's own, in a new session once more.
template<typename Start>
Task<Expected<Secret>> retryOnce(Start start)
{
    if (!KeychainStore::isAvailable())
        co_return fail(keychainError(QKeychain::NoBackendAvailable, QString()));
    Expected<Secret> result = co_await start();
    if (result || result.error().code() != ErrorCode::KeychainFailed)
        co_return result;
    forgetSession();
    co_return co_await start();
}

/// Waits for one job, but not for ever. The job owns itself: it is never deleted while it runs.
class KeychainCall : public QObject
{
    Q_OBJECT

public:
    KeychainCall(QKeychain::Job *job, const QString &key, std::chrono::milliseconds timeout)
    {
        connect(job, &QKeychain::Job::finished, this, &KeychainCall::take);
        connect(&m_timeout, &QTimer::timeout, this, [this] { end(fail(keychainTimeout())); });
        m_timeout.setSingleShot(true);
        m_timeout.start(timeout);
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(qualified(key));
        job->start();
    }

    /// The first end counts. Nothing of this object is safe to touch after it.
    void end(Expected<Secret> result)
    {
        m_timeout.stop();
        deleteLater();
        const auto finishing = completion;
        finishing.finish(std::move(result));
    }

    const Completion<Expected<Secret>> completion;

private:
    void take(QKeychain::Job *job)
    {
        if (completion.isFinished())
            return;
        if (job->error() != QKeychain::NoError) {
            end(fail(keychainError(job->error(), job->errorString())));
            return;
        }
        Secret value;
        if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job)) {
            const QByteArray bytes = read->binaryData();
            value = Secret {bytes};
        }
        end(value);
    }

    QTimer m_timeout;
};

} // namespace

class KeychainStore::Private
{
public:
    static Task<Expected<Secret>> run(std::shared_ptr<Private> d, QKeychain::Job *job, QString key);

    std::chrono::milliseconds timeout;
    QSet<KeychainCall *> calls; ///< Not ended yet; each deletes itself after its end.
};

Task<Expected<Secret>> KeychainStore::Private::run(std::shared_ptr<Private> d, QKeychain::Job *job,
                                                   QString key)
{
    auto *call = new KeychainCall(job, key, d->timeout);
    d->calls.insert(call);
    const auto completion = call->completion;
    const Expected<Secret> result = co_await completion;
    d->calls.remove(call);
    if (!result && result.error().code() != ErrorCode::KeychainMissing)
        qCInfo(lcVault).noquote() << result.error().name() << result.error().detail();
    co_return result;
}

KeychainStore::KeychainStore(std::chrono::milliseconds timeout, QObject *parent)
    : SecretStore(parent)
    , d(std::make_shared<Private>())
{
    d->timeout = timeout;
}

KeychainStore::~KeychainStore()
{
    while (!d->calls.isEmpty())
        (*d->calls.cbegin())->end(fail(Error::cancelled()));
}

QCoro::Task<Expected<Secret>> KeychainStore::read(QString key)
{
    const auto start = [self = d, key] {
        auto *job = new QKeychain::ReadPasswordJob(QStringLiteral("keyfob"));
        auto pending = Private::run(self, job, key);
        // Connected second: the call has its copy by then, or has given up.
        connect(job, &QKeychain::Job::finished, job, [job] { wipeShared(job->binaryData()); });
        return pending;
    };
    Expected<Secret> result = co_await retryOnce(start);
    if (result && result->isEmpty())
        co_return fail(ErrorCode::KeychainFailed,
                       tr("The keychain has an entry that this program did not make."),
                       QStringLiteral("empty entry"));
    co_return result;
}

QCoro::Task<Expected<void>> KeychainStore::write(QString key, Secret value)
{
    if (value.isEmpty() || value.size() > maxEntrySize())
        co_return fail(ErrorCode::KeychainFailed,
                       tr("This is too large, or too small, for the keychain."),
                       QStringLiteral("%1 bytes").arg(value.size()));

    const auto start = [self = d, key, value] {
        auto *job = new QKeychain::WritePasswordJob(QStringLiteral("keyfob"));
        const QByteArray bytes = value.reveal().toByteArray();
        job->setBinaryData(bytes);
        connect(job, &QKeychain::Job::finished, job, [bytes] { wipeShared(bytes); });
        return Private::run(self, job, key);
    };
    const auto result = co_await retryOnce(start);
    if (!result)
        co_return fail(result.error());
    co_return {};
}

QCoro::Task<Expected<void>> KeychainStore::remove(QString key)
{
    const auto start = [self = d, key] {
        auto *job = new QKeychain::DeletePasswordJob(QStringLiteral("keyfob"));
        return Private::run(self, job, key);
    };
    const auto result = co_await retryOnce(start);
    if (!result && result.error().code() != ErrorCode::KeychainMissing)
        co_return fail(result.error());
    co_return {};
}

bool KeychainStore::isAvailable()
{
#if KEYFOB_HAS_KEYCHAIN_AVAILABLE
    // Asking may take a round trip; what is installed stays so while this program runs.
    static bool found = false;
    found = found || QKeychain::isAvailable();
    return found;
#else
    return true;
#endif
}

qsizetype KeychainStore::maxEntrySize() const
{
#ifdef Q_OS_WIN
    return 2560; // CRED_MAX_CREDENTIAL_BLOB_SIZE
#elif defined(Q_OS_ANDROID)
    // What RSA-2048 with PKCS #1 padding encrypts at once. QtKeychain up to 0.15 loses what is
    // larger, and says that it was written.
    return 245;
#else
    return 256 * 1024;
#endif
}

} // namespace Keyfob

#include "keychainstore.moc"
