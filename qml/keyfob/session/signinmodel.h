// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "common/problem.h"
#include "oidc/sessionconfiguration.h"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// \a differences for screens: objects with label, before, after, hostBefore and hostAfter.
QVariantList differencesList(const QList<ConfigurationDifference> &differences);

/// Where a sign-in stands, and what a person can do about it.
class SignInModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from WorkspaceModel")
    Q_PROPERTY(Keyfob::SignInModel::Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString stageText READ stageText NOTIFY changed)
    Q_PROPERTY(Keyfob::Problem problem READ problem NOTIFY changed)
    Q_PROPERTY(Keyfob::Problem notice READ notice NOTIFY changed)
    Q_PROPERTY(Keyfob::SignInModel::Place place READ place NOTIFY changed)
    Q_PROPERTY(bool canUseBrowser READ canUseBrowser NOTIFY changed)
    Q_PROPERTY(bool browserMayHelp READ browserMayHelp NOTIFY changed)
    Q_PROPERTY(bool inBrowser READ isInBrowser NOTIFY changed)
    Q_PROPERTY(bool browserDidNotOpen READ browserDidNotOpen NOTIFY changed)
    Q_PROPERTY(bool withoutKeychain READ isWithoutKeychain NOTIFY changed)
    Q_PROPERTY(bool canRetryKeychain READ canRetryKeychain NOTIFY changed)
    Q_PROPERTY(QVariantList differences READ differences NOTIFY changed)
    Q_PROPERTY(Keyfob::SignInModel::Keeping keeping READ keeping NOTIFY changed)
    Q_PROPERTY(bool lapsed READ isLapsed NOTIFY changed)
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)

public:
    enum class Stage {
        Starting,
        SignedOut,
        Preparing,
        AwaitingUser,
        Checking,
        SignedIn,
        SigningOut,
    };
    Q_ENUM(Stage)

    /// What the keychain has of the session.
    enum class Keeping {
        None, ///< Nothing, or nothing yet.
        Renewable, ///< All that it takes to go on another time.
        UntilExpiry, ///< Tokens that nothing can renew.
    };
    Q_ENUM(Keeping)

    /// Where Log In leads.
    enum class Place {
        Window, ///< The window of this program.
        Browser, ///< The person's own browser.
        Choice, ///< The person says.
    };
    Q_ENUM(Place)

    using QObject::QObject;

    Stage stage() const { return m_stage; }
    /// What is going on, as a sentence.
    QString stageText() const;
    /// Why the last attempt failed; empty when there is nothing to tell.
    Problem problem() const { return m_problem; }
    /// What to know while all goes on, such as a locked keychain; may be empty.
    Problem notice() const { return m_notice; }

    /// The notice is about a keychain that may work once it is unlocked.
    bool canRetryKeychain() const { return m_canRetryKeychain; }
    /// The person has chosen to go on without the keychain, for this session.
    bool isWithoutKeychain() const { return m_withoutKeychain; }

    /// What differs between the settings of the kept session and the organization's now; empty
    /// unless the session waits for the person to agree. See differencesList().
    QVariantList differences() const { return m_differences; }

    Keeping keeping() const { return m_keeping; }
    Place place() const { return m_place; }
    /// The person's own browser may be used, whatever place() says.
    bool canUseBrowser() const { return m_canUseBrowser; }
    /// The problem is one of the window's that the browser may not have.
    bool browserMayHelp() const { return m_browserMayHelp; }
    /// The running sign-in is in the browser.
    bool isInBrowser() const { return !m_browserLink.isEmpty(); }
    /// ...which could not be started.
    bool browserDidNotOpen() const { return m_browserDidNotOpen; }

    /// Signed in, but the session is over: the person signs in again to go on. notice() says why.
    bool isLapsed() const { return m_lapsed; }
    /// The person is at the provider's page while Home stays.
    bool isAsking() const { return m_asking; }

    void setPlaces(Place place, bool canUseBrowser);
    /// The browser visits \a link now; an empty one: none.
    void setBrowserVisit(const QUrl &link, bool didNotOpen);
    /// Where things stand; \a browserMayHelp with \a problem.
    void setStage(Stage stage, const Problem &problem = {}, bool browserMayHelp = false);
    void setNotice(const Problem &notice, bool canRetryKeychain = false);
    void setLapsed(bool lapsed, bool asking);
    void setDifferences(const QList<ConfigurationDifference> &differences);
    void setKeeping(Keeping keeping);

    /// The kept session goes on with the settings there are now: the person has seen what differs.
    Q_INVOKABLE void acceptConfiguration() { Q_EMIT acceptConfigurationRequested(); }
    /// As place() says; for Choice, in the window.
    Q_INVOKABLE void signIn() { Q_EMIT signInRequested(); }
    /// Goes on with a session that has lapsed.
    Q_INVOKABLE void signInAgain() { Q_EMIT signInAgainRequested(); }
    /// Ends a sign-in that runs in the window.
    Q_INVOKABLE void signInInBrowser() { Q_EMIT browserSignInRequested(); }
    /// Puts the address that the browser should visit on the clipboard.
    Q_INVOKABLE void copyLink() const;
    Q_INVOKABLE void cancel() { Q_EMIT cancelRequested(); }
    Q_INVOKABLE void showWindow() { Q_EMIT showWindowRequested(); }
    /// Puts what support asks for on the clipboard.
    Q_INVOKABLE void copyDiagnostics() { Q_EMIT diagnosticsRequested(); }
    Q_INVOKABLE void signOut() { Q_EMIT signOutRequested(); }
    Q_INVOKABLE void retryKeychain() { Q_EMIT retryKeychainRequested(); }
    Q_INVOKABLE void dismissNotice();

Q_SIGNALS:
    void changed();
    void signInRequested();
    void signInAgainRequested();
    void acceptConfigurationRequested();
    void browserSignInRequested();
    void cancelRequested();
    void showWindowRequested();
    void signOutRequested();
    void diagnosticsRequested();
    void retryKeychainRequested();
    void dismissNoticeRequested();

private:
    Stage m_stage = Stage::Starting;
    Problem m_problem;
    Problem m_notice;
    Place m_place = Place::Window;
    bool m_canUseBrowser = false;
    bool m_browserMayHelp = false;
    QUrl m_browserLink;
    bool m_browserDidNotOpen = false;
    bool m_canRetryKeychain = false;
    bool m_withoutKeychain = false;
    QVariantList m_differences;
    Keeping m_keeping = Keeping::None;
    bool m_lapsed = false;
    bool m_asking = false;
};

} // namespace Keyfob
