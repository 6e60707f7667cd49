// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include "application.h"
#include "checkcommand.h"
#include "commandline.h"
#include "core/environment.h"
#include "core/logging.h"
#include "core/programs.h"
#include "desktopwatch.h"
#include "fontsahead.h"
#include "processmemory.h"
#include "programlanguage.h"
#include "screenkeyboard.h"
#include "selfcheck.h"
#include "settings.h"
#include "settings/preferences.h"
#include "singleinstance.h"
#include "startproblem.h"
#include "terminationsignal.h"
#include "userinterface.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace Keyfob {

namespace {

/// Of each line that the program prints when it does not start.
QString prefix()
{
    return Brand::current().id + QStringLiteral(": ");
}

/// Prints what the self-check finds and ends the program; 1 if something is missing.
QCoro::Task<> selfCheck(CommandLine commandLine, Policy policy)
{
    const Preferences preferences(Settings().file(), std::move(policy));
    SelfCheck check {.signInProgram = findProgram(QStringLiteral("keyfob-signin")),
                     .tenantFile = commandLine.tenantFile,
                     .preferences = &preferences,
                     .print = [](const QString &line) { QTextStream(stdout) << line << Qt::endl; }};
    const bool complete = co_await runSelfCheck(std::move(check));
    QMetaObject::invokeMethod(
        qGuiApp, [complete] { QGuiApplication::exit(complete ? 0 : 1); }, Qt::QueuedConnection);
}

/// The tenant file of the account that was shown last; empty if there is none.
QString tenantFileInUse()
{
    const Settings settings;
    const QString last = settings.lastAccount();
    const auto accounts = settings.accounts();
    const auto found = std::find_if(accounts.begin(), accounts.end(),
                                    [&last](const auto &account) { return account.id() == last; });
    return found == accounts.end() ? settings.tenantFile() : found->tenantFile;
}

/// Prints what the check of the settings finds and ends the program; 1 if something is wrong.
QCoro::Task<> check(CommandLine commandLine, Policy policy)
{
    const Preferences preferences(Settings().file(), std::move(policy));
    CheckCommand command {
        .tenantFile = commandLine.tenantFile.isEmpty() ? tenantFileInUse() : commandLine.tenantFile,
        .json = commandLine.json,
        .preferences = &preferences,
        .print = [](const QString &line) { QTextStream(stdout) << line << Qt::endl; }};
    const bool isGood = co_await runCheck(std::move(command));
    QMetaObject::invokeMethod(
        qGuiApp, [isGood] { QGuiApplication::exit(isGood ? 0 : 1); }, Qt::QueuedConnection);
}

/// True if the program only prints something, so that nobody can be asked in a window.
bool onlyPrints(const CommandLine &commandLine)
{
    return commandLine.selfCheck || commandLine.check;
}

int printFindings(const CommandLine &commandLine, const Policy &policy)
{
    if (commandLine.check)
        check(commandLine, policy);
    else
        selfCheck(commandLine, policy);
    return QGuiApplication::exec();
}

/// A machine without a display can be looked at too, and what only prints needs none, not even one
/// that DISPLAY names.
void doWithoutDisplay(int count, char *arguments[])
{
    const auto hasOne = [&](std::initializer_list<QByteArrayView> options) {
        return std::any_of(arguments, arguments + count, [&options](const char *argument) {
            return std::find(options.begin(), options.end(), QByteArrayView(argument))
                != options.end();
        });
    };
    if (hasOne({"--version", "-v", "--help", "-h", "--help-all"})) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return;
    }
    if (!hasOne({"--self-check", "--check"}))
        return;
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

/// Says why it does not start, also to whoever did not use a terminal.
bool triesAgain(const Error &why, CommandLine::Theme theme)
{
    const StartProblem problem(why, theme);
    const TerminationSignal termination;
    QTextStream(stderr) << prefix() << why.message() << Qt::endl;
    if (!problem.window())
        return false;
    QObject::connect(&termination, &TerminationSignal::requested, problem.window(),
                     &QQuickWindow::close);
    QGuiApplication::exec();
    return problem.triesAgain();
}

/// Says what is wrong with the settings, until it is mended or the person gives up.
bool areSettingsUsable(const CommandLine &commandLine)
{
    if (const QString odd = Settings::unusableFile(); !odd.isEmpty()) {
        QTextStream(stderr) << prefix()
                            << QCoreApplication::translate(
                                   "main", "The settings %1 are no file. Remove what is there.")
                                   .arg(plainText(odd))
                            << Qt::endl;
        return false;
    }
    auto trusted = Settings::checkTrust();
    while (!trusted && !onlyPrints(commandLine) && triesAgain(trusted.error(), commandLine.theme))
        trusted = Settings::checkTrust();
    if (!trusted && onlyPrints(commandLine))
        QTextStream(stderr) << prefix() << trusted.error().message() << Qt::endl;
    return trusted.has_value();
}

/// The administrator's policy. While it has a mistake nothing starts, since what it locks would not
/// be; std::nullopt: the person gives up.
std::optional<Policy> readPolicy(const CommandLine &commandLine)
{
    auto policy = Policy::load(Policy::systemFile());
    while (!policy && !onlyPrints(commandLine) && triesAgain(policy.error(), commandLine.theme))
        policy = Policy::load(Policy::systemFile());
    if (policy) {
        // The organization that the program is made for is there from the start.
        if (const QString own = Brand::current().tenantFile(); !own.isEmpty()) {
            policy->tenantFiles.prepend(own);
            if (policy->managedBy.isEmpty())
                policy->managedBy = Brand::current().name;
        }
        return *policy;
    }
    if (onlyPrints(commandLine))
        QTextStream(stderr) << prefix() << policy.error().message() << Qt::endl;
    return {};
}

/// Becomes the one Keyfob of this desktop. The program's exit status if another is there, which
/// has come to the front, or if the person gives up.
std::optional<int> claim(SingleInstance &instance, const CommandLine &commandLine,
                         const QByteArray &activationToken)
{
    const ActivationRequest request {commandLine.tenantFile, commandLine.organization,
                                     activationToken};
    auto role = instance.claim(request);
    while (!role) {
        if (!triesAgain(role.error(), commandLine.theme))
            return 1;
        role = instance.claim(request);
    }
    return *role == SingleInstance::Role::Second ? std::optional(0) : std::nullopt;
}

/// Brings the window to the front when a second start or the end of the sign-in window asks for it.
void raiseWhenAsked(const UserInterface &userInterface, Application &application,
                    SingleInstance &instance)
{
    QObject::connect(&instance, &SingleInstance::activationRequested, &application,
                     [&](const ActivationRequest &request) {
                         userInterface.raise(request.activationToken);
                         application.open(request.tenantFile, request.organization);
                     });
    QObject::connect(&application, &Application::activationOffered, userInterface.window(),
                     [&](const QByteArray &token) { userInterface.raise(token); });
}

QStringList decoded(int count, char *arguments[])
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts.append(QString::fromLocal8Bit(arguments[i]));
    return texts;
}

void nameApplication()
{
    const Brand &brand = Brand::current();
    QGuiApplication::setApplicationName(brand.id);
    QGuiApplication::setApplicationDisplayName(QString());
    QGuiApplication::setApplicationVersion(QStringLiteral(KEYFOB_VERSION));
    // A Flatpak's files have its own name.
    QGuiApplication::setDesktopFileName(qEnvironmentVariable("FLATPAK_ID", brand.id));
    // Until the settings can be read, and where they are not: what the system says.
    ProgramLanguage::use(qEnvironmentVariable("KEYFOB_LANGUAGE"));
}

} // namespace

int runProgram(int argc, char *argv[], const Brand &brand, const CommandLine::MoreOptions &more)
{
    Brand::setCurrent(brand);
    Environment::clean();
    forbidCoreDumps();
    restrictLogging();
    // Before the application object, which may take it for its own first window.
    const QByteArray activationToken = qgetenv("XDG_ACTIVATION_TOKEN");
    UserInterface::prepare();
    doWithoutDisplay(argc, argv);
    // Qt reads arguments, too (-platform vnc, -plugin, -qmljsdebugger): it gets none.
    const QStringList arguments = decoded(argc, argv);
    int ownCount = 1;
    std::array<char *, 2> ownArguments {argv[0], nullptr};
    QGuiApplication qtApplication(ownCount, ownArguments.data());
    nameApplication();
    const auto commandLine = CommandLine::parse(arguments, more);
    if (!commandLine) {
        QTextStream(stderr) << prefix() << commandLine.error().message() << Qt::endl;
        return 2;
    }
    if (!commandLine->message.isEmpty()) {
        QTextStream(stdout) << commandLine->message;
        return 0;
    }

    if (!areSettingsUsable(*commandLine))
        return 1;
    const auto policy = readPolicy(*commandLine);
    if (!policy)
        return 1;
    if (onlyPrints(*commandLine))
        return printFindings(*commandLine, *policy);

    readFontsAhead();
    SingleInstance instance;
    if (!commandLine->newInstance) {
        if (const auto status = claim(instance, *commandLine, activationToken))
            return *status;
    }
    if (!commandLine->readableMemory)
        hideMemory();

    Application application(*commandLine, *policy);
    // The window's first screen is the right one then, and is made while the keychain answers.
    application.start();
    const UserInterface userInterface(application.model(), commandLine->theme);
    if (!userInterface.window())
        return 1;
    QObject::connect(&application, &Application::leaving, &instance, &SingleInstance::release);
    raiseWhenAsked(userInterface, application, instance);
    const DesktopWatch desktop(*application.model().preferences());
    const ScreenKeyboard keyboard;
    // Ends as if the person had closed the window: what is being kept is kept.
    const TerminationSignal termination;
    QObject::connect(&termination, &TerminationSignal::requested, userInterface.window(),
                     &QQuickWindow::close);
    return QGuiApplication::exec();
}

} // namespace Keyfob
