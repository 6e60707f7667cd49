// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/taskscope.h"
#include "net/httpclient.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

namespace Keyfob {

struct NetworkSetup;
struct Tenant;

/// The picture of the person who is signed in (OpenID Connect Core 5.1, `picture`). At most
/// providers the person's own page sets its address, so it can be anywhere and anything: it is
/// fetched with limits on octets, time and pixels, without cookies and without the client
/// certificate, and read by SafeImage on another thread.
class PersonPicture : public QObject
{
    Q_OBJECT

public:
    /// What may be done with an address.
    enum class Use {
        Never, ///< It is not safe to ask for it.
        OnRequest, ///< It is at a host that has nothing to do with signing in: it would learn who.
        Automatic, ///< It is at the issuer's host or a listed one.
    };
    static constexpr qsizetype MaxSize = 2 * 1024 * 1024; ///< Octets
    static constexpr std::chrono::seconds Deadline {10}; ///< For all of it
    static constexpr qint64 MaxPixels = 12'000'000; ///< As its file has them
    static constexpr int Side = 144; ///< Pixels of what is kept: twice the largest shown

    /// What may be done with \a picture where \a issuer signs people in, at its own host and at
    /// \a hosts (`sign_in_hosts`).
    static Use use(const QUrl &picture, const QUrl &issuer, const QStringList &hosts);

    explicit PersonPicture(QObject *parent = nullptr);
    ~PersonPicture() override;

    /// Whose pictures they are.
    void setTenant(const Tenant &tenant);
    /// How the network is reached; the client certificate in it is left out.
    void setNetwork(const NetworkSetup &setup);
    /// The address that the provider says; empty: none. Fetches it if that is automatic and the
    /// connection is not metered.
    void setAddress(const QUrl &address);

    /// The picture as a `data:` URL; empty: there is none, or not yet.
    QUrl source() const { return m_source; }
    /// The host that fetch() would ask, as plain text, while the person has to say so.
    QString host() const;
    /// Fetches it, because the person said so. Nothing if there is nothing to fetch.
    void fetch();

Q_SIGNALS:
    void changed();

private:
    Task<Expected<HttpResponse>> follow(QUrl url);
    Task<> run();
    void read(const QByteArray &bytes, int generation);
    Use useNow() const; ///< On a metered connection, nothing is automatic.

    HttpClient m_http;
    QUrl m_issuer;
    QStringList m_hosts;
    QUrl m_address;
    QUrl m_source;
    CancelToken m_cancel;
    int m_generation = 0;
    bool m_isWanted = false; ///< It is fetched, or was.
    TaskScope m_tasks;
};

} // namespace Keyfob
