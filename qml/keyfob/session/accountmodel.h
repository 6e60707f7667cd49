// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "auth/session.h"
#include "common/expirytimer.h"
#include "core/error.h"
#include "session/claimmodel.h"
#include "session/personpicture.h"
#include "session/scopemodel.h"

#include <QUrl>

#include <optional>

namespace Keyfob {

class Clock;

/// Who is signed in, as the Home screen shows it.
class AccountModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from WorkspaceModel")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString email READ email NOTIFY changed)
    Q_PROPERTY(QString subject READ subject NOTIFY changed)
    Q_PROPERTY(QUrl picture READ picture NOTIFY pictureChanged)
    Q_PROPERTY(QString pictureHost READ pictureHost NOTIFY pictureChanged)
    Q_PROPERTY(QString initials READ initials NOTIFY changed)
    Q_PROPERTY(Keyfob::ScopeModel *scopes READ scopes CONSTANT)
    Q_PROPERTY(Keyfob::ClaimModel *claims READ claims CONSTANT)
    Q_PROPERTY(Keyfob::AccountModel::Expiry expiry READ expiry NOTIFY expiryChanged)
    Q_PROPERTY(QString expiryText READ expiryText NOTIFY expiryChanged)
    Q_PROPERTY(QString expiryTime READ expiryTime NOTIFY expiryChanged)
    Q_PROPERTY(bool expiresToday READ expiresToday NOTIFY expiryChanged)
    Q_PROPERTY(bool hasAccessToken READ hasAccessToken NOTIFY changed)

public:
    enum class Expiry {
        Unknown, ///< The provider did not say.
        Running,
        Soon, ///< Within five minutes.
        Over,
    };
    Q_ENUM(Expiry)

    /// \a clock is not owned.
    explicit AccountModel(const Clock &clock, QObject *parent = nullptr);

    /// Shows \a session, or nobody.
    void setSession(const std::optional<Session> &session);

    QString name() const { return plainText(m_session.name, 100); }
    QString email() const { return plainText(m_session.email, 200); }
    QString subject() const { return m_session.subjectText; }
    /// A `data:` URL; empty: there is none, or it has not come.
    QUrl picture() const { return m_picture.source(); }
    /// The host that showPicture() would ask; empty: it need not be asked for.
    QString pictureHost() const { return m_picture.host(); }
    /// Fetches the picture from pictureHost(), which learns that somebody here looks at it.
    Q_INVOKABLE void showPicture() { m_picture.fetch(); }
    PersonPicture *personPicture() { return &m_picture; }
    /// One or two letters for when there is no picture.
    QString initials() const;
    ScopeModel *scopes() { return &m_scopes; }
    ClaimModel *claims() { return &m_claims; }
    Expiry expiry() const { return m_shown.expiry; }
    /// What is left of the access token's last five minutes: "4 min 09 s". Empty before and after.
    QString expiryText() const { return shownNow().left; }
    /// There is a token for the API; without one nothing is granted there.
    bool hasAccessToken() const { return m_session.hasAccessToken; }
    /// When it ends, in the person's own time zone: "14:05", after the date if that is not today.
    QString expiryTime() const { return shownNow().time; }
    bool expiresToday() const { return m_shown.isToday; }

Q_SIGNALS:
    void changed();
    void expiryChanged();
    void pictureChanged();

private:
    /// What is said of the time that is left.
    struct Shown
    {
        Expiry expiry = Expiry::Unknown;
        QString left;
        QString time;
        bool isToday = true;
        bool operator==(const Shown &) const = default;
    };
    Shown shownNow() const;
    void updateExpiry();

    const Clock &m_clock;
    Session m_session;
    ScopeModel m_scopes;
    ClaimModel m_claims;
    PersonPicture m_picture;
    ExpiryTimer m_timer;
    Shown m_shown;
};

} // namespace Keyfob
