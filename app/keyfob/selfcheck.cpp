// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "selfcheck.h"

#include "brand.h"
#include "client/keychain.h"
#include "core/completion.h"
#include "core/text.h"
#include "oidc/tenant.h"
#include "oidc/tenantnetwork.h"

#include <QImageReader>
#include <QLocale>
#include <QProcess>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTimer>

#include <memory>
#include <utility>

namespace Keyfob {

namespace {

constexpr std::chrono::seconds ProgramDeadline {10};

enum class Found {
    Fine,
    Note, ///< Keyfob can do without it
    Missing,
};

class Findings
{
public:
    explicit Findings(std::function<void(const QString &)> print)
        : m_print(std::move(print))
    {
    }

    void add(Found found, const QString &text)
    {
        m_complete = m_complete && found != Found::Missing;
        m_print(mark(found) + text);
    }
    bool areComplete() const { return m_complete; }

private:
    static QString mark(Found found)
    {
        switch (found) {
        case Found::Fine: return QStringLiteral("ok      ");
        case Found::Note: return QStringLiteral("note    ");
        case Found::Missing: break;
        }
        return QStringLiteral("MISSING ");
    }

    std::function<void(const QString &)> m_print;
    bool m_complete = true;
};

void lookAtScreens(Findings &findings)
{
    QQmlEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/"));
    const QQmlComponent screens(&engine, QUrl(QStringLiteral("qrc:/Keyfob/Shell/Main.qml")));
    if (screens.isError()) {
        findings.add(Found::Missing,
                     Text::tr("Screens: they cannot be shown. Install Keyfob again.\n%1")
                         .arg(screens.errorString().trimmed()));
    } else if (!QImageReader::supportedImageFormats().contains("svg")) {
        findings.add(Found::Missing, Text::tr("Icons: Qt's plugin that draws SVG is missing."));
    } else {
        findings.add(Found::Fine, Text::tr("Screens and icons"));
    }
}

void lookAtNetwork(Findings &findings)
{
    if (!QSslSocket::supportsSsl())
        findings.add(Found::Missing, Text::tr("TLS: Qt finds no OpenSSL."));
    else
        findings.add(Found::Fine, Text::tr("TLS: %1").arg(QSslSocket::sslLibraryVersionString()));
    const auto authorities = QSslConfiguration::systemCaCertificates().size();
    if (authorities == 0)
        findings.add(Found::Note,
                     Text::tr("Certificates: this computer trusts no authority, so only a provider "
                              "with a ca_file can be reached. Install ca-certificates."));
    else
        findings.add(Found::Fine,
                     Text::tr("Certificates: %n authorities are trusted", nullptr,
                              static_cast<int>(authorities)));
}

/// What \a program prints when it is asked for its version; empty if it does not start or end.
QCoro::Task<QString> versionOf(QString program)
{
    // It says that it has ended in a signal, during which it cannot go.
    const std::unique_ptr<QProcess, QScopedPointerDeleteLater> process(new QProcess);
    const Completion<bool> ended;
    const auto end = [ended] { ended.finish(true); };
    QObject::connect(process.get(), &QProcess::finished, process.get(), end);
    QObject::connect(process.get(), &QProcess::errorOccurred, process.get(), end);
    QTimer::singleShot(ProgramDeadline, process.get(), end);
    process->start(program, {QStringLiteral("--version")}, QIODevice::ReadOnly);
    co_await ended;
    const QByteArray said = process->readAllStandardOutput();
    process->kill();
    co_return QString::fromUtf8(said).trimmed();
}

/// Why there is no sign-in window, which nobody needs who has a browser.
QString noWindow()
{
#ifdef KEYFOB_HAS_WINDOW
    return Text::tr("Sign-in window: it is not installed; people sign in in their own browser, "
                    "where the provider allows that.");
#else
    return Text::tr("Sign-in window: Keyfob was built without it; people sign in in their own "
                    "browser, where the provider allows that.");
#endif
}

/// Whether people can sign in at all: in the window, or in a browser.
QCoro::Task<> lookAtUserAgents(Findings &findings, QString program)
{
    const bool browser = !QStandardPaths::findExecutable(QStringLiteral("xdg-open")).isEmpty();
    QString version;
    if (!program.isEmpty())
        version = co_await versionOf(program);
    const QString expected = QStringLiteral("keyfob-signin " KEYFOB_VERSION);
    if (version == expected)
        findings.add(Found::Fine, Text::tr("Sign-in window: %1").arg(version));
    else if (program.isEmpty())
        findings.add(Found::Note, noWindow());
    else
        findings.add(Found::Missing,
                     Text::tr("Sign-in window: %1 does not start, or is of another version. "
                              "Install it again.")
                         .arg(program));
    if (browser)
        findings.add(Found::Fine, Text::tr("Browser: it is opened with xdg-open"));
    else
        findings.add(program.isEmpty() ? Found::Missing : Found::Note,
                     Text::tr("Browser: none can be opened. Install xdg-utils."));
}

QCoro::Task<> lookAtKeychain(Findings &findings, SecretStore *keychain)
{
    const auto works = co_await checkKeychain(keychain);
    if (works)
        findings.add(Found::Fine, Text::tr("Keychain: it stores, returns and deletes"));
    else
        findings.add(Found::Note, Text::tr("Keychain: %1").arg(works.error().message()));
}

/// What is wrong with the dates of \a certificates as a whole; empty if one of them can be used.
QString dateFault(const QList<QSslCertificate> &certificates)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QString fault;
    for (const QSslCertificate &certificate : certificates) {
        const QLocale locale;
        if (certificate.expiryDate() < now)
            fault =
                Text::tr("expired on %1")
                    .arg(locale.toString(certificate.expiryDate().date(), QLocale::ShortFormat));
        else if (certificate.effectiveDate() > now)
            fault =
                Text::tr("is valid only from %1 on; is this computer's clock right?")
                    .arg(locale.toString(certificate.effectiveDate().date(), QLocale::ShortFormat));
        else
            return {};
    }
    return fault;
}

void lookAtAuthorities(Findings &findings, Tenant tenant)
{
    tenant.clientCertificateFile.clear();
    const auto setup = loadNetworkSetup(tenant);
    if (!setup) {
        findings.add(Found::Missing, Text::tr("ca_file: %1").arg(setup.error().message()));
    } else if (const QString fault = dateFault(setup->authorities); !fault.isEmpty()) {
        findings.add(Found::Missing,
                     Text::tr("ca_file: the certificate in %1 %2.").arg(tenant.caFile, fault));
    } else {
        findings.add(Found::Fine,
                     Text::tr("ca_file: %n authorities", nullptr,
                              static_cast<int>(setup->authorities.size())));
    }
}

void lookAtClientCertificate(Findings &findings, Tenant tenant)
{
    const QString name = QStringLiteral("client_certificate_file");
    tenant.caFile.clear();
    const auto setup = loadNetworkSetup(tenant);
    if (!setup && setup.error().code() == ErrorCode::PassphraseRequired) {
        findings.add(Found::Fine,
                     Text::tr("%1: it is locked; Keyfob asks for its passphrase").arg(name));
    } else if (!setup) {
        findings.add(Found::Missing, QStringLiteral("%1: %2").arg(name, setup.error().message()));
    } else if (const QString fault = dateFault({setup->clientCertificate.chain.constFirst()});
               !fault.isEmpty()) {
        findings.add(Found::Missing,
                     Text::tr("%1: the certificate in %2 %3.")
                         .arg(name, tenant.clientCertificateFile, fault));
    } else {
        const QString subject = setup->clientCertificate.chain.constFirst().subjectDisplayName();
        findings.add(Found::Fine, QStringLiteral("%1: %2").arg(name, plainText(subject, 80)));
    }
}

void lookAtTenant(Findings &findings, const QString &file)
{
    const auto tenant = Tenant::load(file);
    if (!tenant) {
        findings.add(Found::Missing, Text::tr("Tenant file: %1").arg(tenant.error().message()));
        return;
    }
    findings.add(Found::Fine, Text::tr("Tenant file: %1").arg(tenant->name));
    if (!tenant->caFile.isEmpty())
        lookAtAuthorities(findings, *tenant);
    if (!tenant->clientCertificateFile.isEmpty())
        lookAtClientCertificate(findings, *tenant);
}

QString sourceText(Preferences::Source source)
{
    switch (source) {
    case Preferences::Source::CommandLine: return Text::tr("command line");
    case Preferences::Source::Environment: return Text::tr("environment");
    case Preferences::Source::PolicyLocked: return Text::tr("policy, locked");
    case Preferences::Source::Person: return Text::tr("settings");
    case Preferences::Source::PolicyDefault: return Text::tr("policy");
    case Preferences::Source::Program: break;
    }
    return Text::tr("default");
}

/// What each preference is, and who says so.
void lookAtPreferences(Findings &findings, const Preferences &preferences)
{
    const Policy &policy = preferences.policy();
    if (!policy.managedBy.isEmpty()) {
        findings.add(Found::Fine,
                     Text::tr("Policy: %1, by %2").arg(Policy::systemFile(), policy.managedBy));
        for (const QString &file : policy.tenantFiles)
            lookAtTenant(findings, file);
        for (const QString &issuer : policy.allowedIssuers)
            findings.add(Found::Fine, Text::tr("Allowed issuer: %1").arg(plainText(issuer, 200)));
    }
    for (const PreferenceInfo &info : preferenceTable()) {
        findings.add(Found::Fine,
                     Text::tr("Setting %1: %2 (%3)")
                         .arg(info.key, preferences.value(info.preference),
                              sourceText(preferences.source(info.preference))));
    }
}

} // namespace

QCoro::Task<bool> runSelfCheck(SelfCheck check)
{
    Findings findings(check.print);
    findings.add(Found::Fine,
                 QStringLiteral("%1 " KEYFOB_VERSION ", Qt %2")
                     .arg(Brand::current().id, QString::fromLatin1(qVersion())));
    if (check.showsScreens)
        findings.add(Found::Fine, Text::tr("Screens and icons"));
    else
        lookAtScreens(findings);
    lookAtNetwork(findings);
    co_await lookAtUserAgents(findings, check.signInProgram);
    co_await lookAtKeychain(findings, check.keychain);
    if (!check.tenantFile.isEmpty())
        lookAtTenant(findings, check.tenantFile);
    if (check.preferences)
        lookAtPreferences(findings, *check.preferences);
    co_return findings.areComplete();
}

} // namespace Keyfob
