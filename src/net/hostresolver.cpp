// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "hostresolver.h"

#include "core/completion.h"
#include "core/text.h"

#include <QHostInfo>
#include <QStringList>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <utility>

namespace Keyfob {

namespace {

/// Receives one look-up. A slot by name, since Qt 6.4 never frees the function that it was given
/// when a look-up is ended early.
class HostLookup : public QObject
{
    Q_OBJECT

public:
    explicit HostLookup(std::function<void(const QHostInfo &)> done)
        : m_done(std::move(done))
    {
    }

public Q_SLOTS:
    void finish(const QHostInfo &info) { m_done(info); }

private:
    std::function<void(const QHostInfo &)> m_done;
};

class SystemHostResolver : public HostResolver
{
public:
    QCoro::Task<Expected<QList<QHostAddress>>>
    lookUp(QString host, std::chrono::milliseconds deadline, CancelToken cancel) const override
    {
        const Completion<Expected<QList<QHostAddress>>> done;
        QTimer timer;
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, &timer, [done, host] {
            done.finish(fail(ErrorCode::TimedOut,
                             Text::tr("The address of %1 was not found in time. Check the network "
                                      "and try again.")
                                 .arg(host)));
        });
        timer.start(deadline);
        const auto watch = cancel.watch([done] { done.finish(fail(Error::cancelled())); });
        HostLookup lookup(
            [done, host](const QHostInfo &info) { done.finish(resultOf(info, host)); });
        const int id = QHostInfo::lookupHost(host, &lookup, SLOT(finish(QHostInfo)));
        auto result = co_await done;
        QHostInfo::abortHostLookup(id); // does nothing if it has ended
        co_return result;
    }

private:
    static Expected<QList<QHostAddress>> resultOf(const QHostInfo &info, const QString &host)
    {
        if (info.error() == QHostInfo::NoError && !info.addresses().isEmpty())
            return info.addresses();
        return fail(ErrorCode::Offline,
                    Text::tr("%1 cannot be found. Is it written correctly, and is this computer "
                             "online?")
                        .arg(host),
                    info.errorString());
    }
};

} // namespace

const HostResolver &HostResolver::system()
{
    static const SystemHostResolver resolver;
    return resolver;
}

bool isPublicAddress(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 mapped = address.toIPv4Address(&isIPv4);
    QHostAddress plain = isIPv4 ? QHostAddress(mapped) : address;
    if (plain.isNull() || plain.isLoopback() || plain.isMulticast() || plain.isBroadcast())
        return false;
    if (plain.isInSubnet(QHostAddress(QStringLiteral("64:ff9b::")), 96)) { // NAT64, RFC 6052
        const Q_IPV6ADDR octets = plain.toIPv6Address();
        quint32 inside = 0;
        for (int i = 12; i < 16; ++i)
            inside = inside << 8 | octets[i];
        plain = QHostAddress(inside);
    }
    static const QList<QPair<QHostAddress, int>> reserved = [] {
        QList<QPair<QHostAddress, int>> nets;
        for (const char *net :
             {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
              "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "240.0.0.0/4",
              "::/128", "fc00::/7", "fe80::/10", "fec0::/10"})
            nets.append(QHostAddress::parseSubnet(QLatin1StringView(net)));
        return nets;
    }();
    return std::none_of(reserved.begin(), reserved.end(),
                        [&plain](const auto &net) { return plain.isInSubnet(net); });
}

bool isPrivateName(const QString &host)
{
    static const QStringList endings =
        QStringLiteral(".local .internal .intranet .lan .home .corp .private .home.arpa .localhost "
                       ".test")
            .split(u' ');
    return !host.contains(u'.')
        || std::any_of(endings.begin(), endings.end(),
                       [&host](const QString &ending) { return host.endsWith(ending); });
}

} // namespace Keyfob

#include "hostresolver.moc"
