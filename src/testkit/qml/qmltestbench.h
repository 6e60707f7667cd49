// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../../client/clientenvironment.h"
#include "../testbench.h"

#include <QObject>
#include <QQmlParserStatus>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace Keyfob {

/// A TestBench for tests in QML, where it is called KeyfobTestBench (`import Keyfob.TestKit`):
///
/// \code{.qml}
/// TestCase {
///     KeyfobTestBench { id: bench }
///     KeyfobClient { id: client; environment: bench; tenantFile: bench.tenantFile }
///
///     function init() {
///         if (!bench.installed)
///             skip(bench.problem);
///         verify(bench.ready, bench.problem);
///     }
///     function test_signsIn() {
///         client.signIn();
///         tryVerify(() => client.signedIn);
///     }
/// }
/// \endcode
///
/// The provider is a keyfob-sandbox of its own. Where that does not run, problem says why, and
/// clients that use the bench stay signed out.
class QmlTestBench : public QObject, public QQmlParserStatus, public ClientEnvironment
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus Keyfob::ClientEnvironment)
    /// Options of keyfob-sandbox, such as `["--fault", "wrong-nonce"]`. Read once, when the element
    /// is complete.
    Q_PROPERTY(QStringList sandboxOptions MEMBER m_sandboxOptions NOTIFY sandboxOptionsChanged)
    /// keyfob-sandbox is on this machine.
    Q_PROPERTY(bool installed READ isInstalled CONSTANT)
    /// The sandbox serves, and all that follows works.
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)
    /// Why it is not ready, for whoever runs the tests; empty if it is.
    Q_PROPERTY(QString problem READ problem NOTIFY readyChanged)
    /// The sandbox's tenant file; empty unless ready.
    Q_PROPERTY(QUrl tenantFile READ tenantFile NOTIFY readyChanged)
    /// Who signs in: the e-mail address of one of the sandbox's people; Emma's at first.
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY personChanged)
    /// What that person does at the provider's pages; Allow at first.
    Q_PROPERTY(Behavior behavior READ behavior WRITE setBehavior NOTIFY personChanged)
    /// What is wrong with the keychain from now on; see TroubledKeychain.
    Q_PROPERTY(Keychain keychain READ keychain WRITE setKeychain NOTIFY keychainChanged)

public:
    /// What a person does when asked to sign in.
    enum Behavior {
        Allow, ///< Signs in and allows everything.
        /// Signs in, and denies what is asked for. Who has allowed it before is not asked.
        Deny,
        MistypePassword, ///< Types a wrong password, and closes the window when that is said.
    };
    Q_ENUM(Behavior)

    /// See TroubledKeychain::Trouble.
    enum Keychain {
        Working = int(TroubledKeychain::Trouble::None), ///< Nothing is wrong with it.
        Locked = int(TroubledKeychain::Trouble::Locked), ///< Finds nothing and takes nothing.
        Slow = int(TroubledKeychain::Trouble::Slow), ///< Nothing ends until answerKeychain().
        Full = int(TroubledKeychain::Trouble::Full), ///< Takes nothing.
        Absent = int(TroubledKeychain::Trouble::Absent), ///< As without a desktop.
    };
    Q_ENUM(Keychain)

    explicit QmlTestBench(QObject *parent = nullptr);
    ~QmlTestBench() override;

    bool isInstalled() const { return !SandboxProcess::program().isEmpty(); }
    bool isReady() const { return m_problem.isEmpty(); }
    QString problem() const { return m_problem; }
    QUrl tenantFile() const { return m_tenantFile; }
    QString person() const { return m_person; }
    void setPerson(const QString &address);
    Behavior behavior() const { return m_behavior; }
    void setBehavior(Behavior behavior);
    Keychain keychain() const { return m_keychain; }
    void setKeychain(Keychain keychain);

    /// Turns the clocks of clients and provider on by \a seconds. False if the provider's did not
    /// move.
    Q_INVOKABLE bool advanceClock(int seconds);
    /// How often the person was asked for a password so far.
    Q_INVOKABLE int passwordsAsked() const;
    /// Lets what waits for a Slow keychain go on.
    Q_INVOKABLE void answerKeychain();
    /// Forgets all sessions, as if nobody had ever signed in here; for clients made from now on.
    Q_INVOKABLE void emptyKeychain();

    std::shared_ptr<void> prepare(ClientOptions &options) override;
    void classBegin() override { } ///< Called by the QML engine.
    void componentComplete() override; ///< Called by the QML engine.

Q_SIGNALS:
    void sandboxOptionsChanged(); ///< Emitted when sandboxOptions changes.
    void readyChanged(); ///< Emitted when ready, problem or tenantFile changes.
    void personChanged(); ///< Emitted when person or behavior changes.
    void keychainChanged(); ///< Emitted when keychain changes.

private:
    /// Writes the tenant file. Returns why that failed, or nothing.
    QString writeTenantFile();
    PageScript script() const;

    QTemporaryDir m_folder;
    QStringList m_sandboxOptions;
    QString m_problem;
    QUrl m_tenantFile;
    QString m_person;
    Behavior m_behavior = Allow;
    Keychain m_keychain = Working;
    std::shared_ptr<TestBench> m_bench; ///< Null until the element is complete; clients hold it.
};

/// Makes `import Keyfob.TestKit` known. Call it once before a test is loaded, as in the constructor
/// of what QUICK_TEST_MAIN_WITH_SETUP takes.
void registerQmlTestKit();

} // namespace Keyfob
