// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "application.h"

#include "oidc/tenant.h"
#include "programs.h"

#include <QFile>
#include <QGuiApplication>
#include <QPointer>
#include <QTimer>

#include <utility>

namespace Keyfob {

namespace {

/// A keychain that hangs does not keep a program alive that nobody sees any more.
constexpr std::chrono::seconds MaxWait {10};

} // namespace

Application::Application(CommandLine commandLine, QObject *parent)
    : QObject(parent)
    , m_commandLine(std::move(commandLine))
    , m_model(!LocalSandbox::find().isEmpty(), m_settings.geometry())
{
    connect(&m_model, &AppModel::openTenantRequested, this,
            [this](const QUrl &file) { openTenant(file.toLocalFile(), true); });
    connect(&m_model, &AppModel::openSandboxRequested, this, [this] {
        if (!m_model.isOpening())
            openSandbox();
    });
    // Queued: the button that asks for it is part of what goes.
    connect(&m_model, &AppModel::closeWorkspaceRequested, this, &Application::closeWorkspace,
            Qt::QueuedConnection);
    // The window goes at once; a session that is being kept is not cut short.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, &Application::leave);
    connect(&m_model, &AppModel::geometryKept, this,
            [this](const QRect &geometry) { m_settings.setGeometry(geometry); });
}

Application::~Application() = default;

QCoro::Task<> Application::leave()
{
    Q_EMIT leaving();
    QTimer::singleShot(MaxWait, qGuiApp, &QGuiApplication::quit);
    if (m_workspace)
        co_await m_workspace->settle();
    QGuiApplication::quit();
}

void Application::start()
{
    if (!m_commandLine.tenantFile.isEmpty())
        openTenant(m_commandLine.tenantFile, false);
    else if (const QString last = m_settings.tenantFile(); QFile::exists(last))
        openTenant(last, true);
}

void Application::open(const QString &tenantFile)
{
    if (!tenantFile.isEmpty())
        openTenant(tenantFile, false);
}

void Application::openTenant(const QString &path, bool remember)
{
    Expected<Tenant> tenant = Tenant::load(path);
    if (!tenant) {
        m_model.setOpening(false, Problem(tenant.error()));
        return;
    }
    QStringList signIn = m_commandLine.signInCommand;
    if (signIn.isEmpty())
        signIn = QStringList {findProgram(QStringLiteral("keyfob-signin"))};
    auto workspace =
        Workspace::create(std::move(*tenant),
                          {signIn, m_settings.markerFile(), m_commandLine.theme,
                           [prompt = m_model.credentials()](NetworkSecrets::Question question) {
                               return prompt->ask(std::move(question));
                           }});
    if (!workspace) {
        m_model.setOpening(false, Problem(workspace.error()));
        return;
    }
    if (remember)
        m_settings.setTenantFile(path);
    m_model.setWorkspace(nullptr);
    m_workspace = std::move(*workspace);
    connect(m_workspace.get(), &Workspace::networkChanged, this,
            [this] { m_pictureNetwork->set(m_workspace->network()); });
    m_pictureNetwork->set(m_workspace->network());
    m_model.setOpening(false);
    m_model.setWorkspace(m_workspace->model());
    m_workspace->restore();
}

QCoro::Task<> Application::openSandbox()
{
    m_model.setOpening(true);
    m_sandbox = std::make_unique<LocalSandbox>(LocalSandbox::find());
    const QPointer<Application> self(this);
    const Expected<QString> tenantFile = co_await m_sandbox->start();
    if (!self || (!tenantFile && tenantFile.error().code() == ErrorCode::Cancelled))
        co_return;
    if (tenantFile)
        openTenant(*tenantFile, false);
    else
        m_model.setOpening(false, Problem(tenantFile.error()));
}

void Application::closeWorkspace()
{
    m_model.setWorkspace(nullptr);
    m_workspace.reset();
    m_sandbox.reset();
    m_settings.setTenantFile({});
}

} // namespace Keyfob
