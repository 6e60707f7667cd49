// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "application.h"

#include "activationtoken.h"
#include "brand.h"
#include "core/displaytext.h"
#include "core/programs.h"
#include "diagnostics.h"
#include "oidc/tenant.h"
#include "selfcheck.h"
#include "userinterface.h"

#include <QGuiApplication>
#include <QTimer>

#include <utility>

namespace Keyfob {

namespace {

/// A keychain that hangs does not keep a program alive that nobody sees any more.
constexpr std::chrono::seconds MaxWait {10};

/// The preferences that the command line sets.
QMap<Preference, QString> chosenBy(const CommandLine &commandLine)
{
    if (!commandLine.hasTheme)
        return {};
    return {{Preference::Appearance, CommandLine::themeName(commandLine.theme)}};
}

} // namespace

Application::Application(CommandLine commandLine, Policy policy, QObject *parent)
    : QObject(parent)
    , m_commandLine(std::move(commandLine))
    , m_preferences(m_settings.file(), std::move(policy), chosenBy(m_commandLine))
    , m_language(m_preferences)
    , m_model(Brand::current().hasDeveloperPages && !LocalSandbox::find().isEmpty(),
              m_settings.geometry(), &m_preferences)
    , m_accounts(m_settings, m_model, workspaceOptions())
{
    m_model.setDeveloperPages(Brand::current().hasDeveloperPages);
    // Queued: the button that asks for it is part of what goes.
    connect(
        &m_model, &AppModel::openTenantRequested, this,
        [this](const QUrl &file) {
            m_accounts.openTenant(file.toLocalFile(), Account::Keep::Always);
        },
        Qt::QueuedConnection);
    connect(
        m_model.setup(), &SetupModel::accepted, this,
        [this](const QByteArray &json, const QUrl &address) {
            m_accounts.addTenant(json, address);
        },
        Qt::QueuedConnection);
    connect(&m_model, &AppModel::openSandboxRequested, this, [this] {
        if (!m_model.isOpening())
            m_tasks.start(openSandbox());
    });
    connect(m_model.diagnostics(), &DiagnosticsModel::requested, this,
            [this] { m_tasks.start(diagnose()); });
    connect(&m_model, &AppModel::closeWorkspaceRequested, &m_accounts, &AccountSwitcher::close,
            Qt::QueuedConnection);
    // The window goes at once; a session that is being kept is not cut short.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, [this] { m_tasks.start(leave()); });
    connect(&m_model, &AppModel::geometryKept, this,
            [this](const QRect &geometry) { m_settings.setGeometry(geometry); });
}

Application::~Application() = default;

Task<> Application::leave()
{
    Q_EMIT leaving();
    QTimer::singleShot(MaxWait, qGuiApp, &QGuiApplication::quit);
    co_await m_accounts.endUnkept();
    co_await m_accounts.waitForSaved();
    QGuiApplication::quit();
}

Workspace::Options Application::workspaceOptions()
{
    Workspace::Options options;
    options.client.signInCommand = m_commandLine.signInCommand;
    options.client.markerFile = m_settings.markerFile();
    options.preferences = &m_preferences;
    options.client.ask = [prompt = m_model.credentials()](NetworkSecrets::Question question) {
        return prompt->ask(std::move(question));
    };
    options.client.allowCertificate = [this](CertificateUse use) {
        return allowCertificate(std::move(use));
    };
    options.client.signInWindow = m_settings.signInWindow();
    options.keepSignInWindow = [this](const SignIn::WindowState &state) {
        m_settings.setSignInWindow(state);
    };
    options.client.activationToken = &requestActivationToken;
    options.activate = [this](const QByteArray &token) { Q_EMIT activationOffered(token); };
    options.events = &m_events;
    options.copyDiagnostics = [this](const Tenant &tenant) {
        m_model.copy(diagnostics(tenant, m_events));
    };
    return options;
}

Task<> Application::diagnose()
{
    const CancelToken ended = m_tasks.cancellation();
    const AccountList &accounts = *m_model.accounts();
    const auto account = accounts.find(accounts.current());
    SelfCheck check {.signInProgram = findProgram(QStringLiteral("keyfob-signin")),
                     .tenantFile = account ? account->tenantFile : QString(),
                     .preferences = &m_preferences,
                     .showsScreens = true,
                     .print = [this, ended](const QString &line) {
                         if (!ended.isCancelled())
                             m_model.diagnostics()->add(line);
                     }};
    co_await runSelfCheck(std::move(check));
    if (!ended.isCancelled())
        m_model.diagnostics()->finish();
}

QCoro::Task<bool> Application::allowCertificate(CertificateUse use)
{
    const CancelToken ended = m_tasks.cancellation();
    if (const auto said = m_settings.certificateUse(use.key()))
        co_return *said;
    const auto answer = co_await m_model.credentials()->allowCertificate(use);
    if (ended.isCancelled() || !answer)
        co_return false;
    m_settings.setCertificateUse(use.key(), *answer);
    co_return *answer;
}

void Application::start()
{
    m_accounts.start();
    if (m_commandLine.tenantFile.isEmpty())
        m_accounts.openLast();
    open(m_commandLine.tenantFile, m_commandLine.organization);
}

void Application::open(const QString &tenantFile, const QString &organization)
{
    if (!organization.isEmpty() && !m_model.setup()->openLink(organization)) {
        m_model.setNotice(KeyfobError(Error(
            ErrorCode::InvalidRequest,
            tr("A link names the organization %1. Finish or leave this screen first, and open "
               "the link again.")
                .arg(plainText(organization, 80)))));
    }
    if (!tenantFile.isEmpty())
        m_accounts.openTenant(tenantFile, Account::Keep::OnceSignedIn);
}

Task<> Application::openSandbox()
{
    const CancelToken ended = m_tasks.cancellation();
    m_model.setOpening(true);
    m_accounts.forgetSandbox();
    m_sandbox = std::make_unique<LocalSandbox>(LocalSandbox::find());
    const Expected<QString> tenantFile = co_await m_sandbox->start();
    if (ended.isCancelled() || (!tenantFile && tenantFile.error().code() == ErrorCode::Cancelled))
        co_return;
    if (tenantFile)
        m_accounts.openTenant(*tenantFile, Account::Keep::Never);
    else
        m_model.setOpening(false, KeyfobError(tenantFile.error()));
}

} // namespace Keyfob
