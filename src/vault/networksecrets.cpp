// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "networksecrets.h"

#include "checkedwrite.h"
#include "core/logging.h"
#include "secretstore.h"

#include <QCryptographicHash>

namespace Keyfob {

namespace {

/// The name of an entry, short and of plain letters whatever \a what is.
QString entryName(const QString &kind, const QString &what)
{
    const QByteArray hash = QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("network/%1/%2").arg(kind, QLatin1StringView(hash.first(16).toHex()));
}

/// "host:port LF user LF password": the first two are a single line each.
Secret packed(const QString &proxy, const ProxyCredentials &credentials)
{
    QByteArray bytes = proxy.toUtf8() + '\n' + credentials.user.toUtf8() + '\n';
    bytes += credentials.password.reveal();
    const Secret secret(bytes);
    wipe(bytes);
    return secret;
}

/// Nothing unless it was kept for \a proxy; versions that did not note it wrote no first line.
ProxyCredentials unpacked(const QString &proxy, const Secret &secret)
{
    QByteArrayView bytes = secret.reveal();
    const QByteArray first = proxy.toUtf8() + '\n';
    if (!bytes.startsWith(first))
        return {};
    bytes = bytes.sliced(first.size());
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        return {};
    return {QString::fromUtf8(bytes.first(end)), Secret(bytes.sliced(end + 1))};
}

/// The store is going, and whoever wants to know too: the person is not asked instead.
bool isCancelled(const Expected<Secret> &kept)
{
    return !kept && kept.error().code() == ErrorCode::Cancelled;
}

/// Keeps \a value if it can: without a keychain a person is asked again another day.
Task<> keep(SecretStore &store, QString name, Secret value)
{
    const auto written = co_await writeChecked(store, name, value);
    if (!written)
        qCInfo(lcVault).noquote() << "not kept:" << name << written.error().name();
}

/// Has its own \a ask, which must last until the person has answered.
Task<Expected<NetworkSecrets::Answer>> asked(NetworkSecrets::Ask ask,
                                             NetworkSecrets::Question question)
{
    co_return co_await ask(question);
}

} // namespace

NetworkSecrets::NetworkSecrets(SecretStore &store, Ask ask)
    : m_store(store)
    , m_ask(std::move(ask))
{
}

QCoro::Task<Expected<ProxyCredentials>> NetworkSecrets::proxyCredentials(QString proxy,
                                                                         ProxyCredentials refused)
{
    const QString name = entryName(QStringLiteral("proxy"), proxy);
    const auto kept = co_await m_tasks.guard(m_store.read(name));
    if (isCancelled(kept))
        co_return fail(Error::cancelled());
    const ProxyCredentials known = kept ? unpacked(proxy, *kept) : ProxyCredentials();
    if (!known.isEmpty() && known != refused)
        co_return known;
    Question question;
    question.proxy = proxy;
    question.again = !refused.isEmpty();
    const auto answer = co_await m_tasks.guard(asked(m_ask, question));
    if (!answer)
        co_return fail(answer.error());
    const ProxyCredentials said {answer->user, answer->secret};
    if (answer->keep)
        m_tasks.start(keep(m_store, name, packed(proxy, said))); // nobody waits for a keychain
    co_return said;
}

QCoro::Task<Expected<Secret>> NetworkSecrets::passphrase(QString keyFile, Secret refused)
{
    const QString name = entryName(QStringLiteral("key"), keyFile);
    const auto kept = co_await m_tasks.guard(m_store.read(name));
    if (isCancelled(kept))
        co_return fail(Error::cancelled());
    if (kept && *kept != refused)
        co_return std::as_const(*kept);
    Question question;
    question.keyFile = keyFile;
    question.again = !refused.isEmpty();
    const auto answer = co_await m_tasks.guard(asked(m_ask, question));
    if (!answer)
        co_return fail(answer.error());
    if (answer->keep && !answer->secret.isEmpty())
        m_tasks.start(keep(m_store, name, answer->secret));
    co_return std::as_const(answer->secret);
}

} // namespace Keyfob
