// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "checkcommand.h"

#include "core/completion.h"
#include "core/text.h"
#include "net/httpclient.h"
#include "net/networksetup.h"
#include "oidc/tenantnetwork.h"
#include "settings/preferences.h"
#include "setup/configurationcheck.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Keyfob {

namespace {

constexpr int JsonVersion = 1;

QString markOf(CheckStep::Verdict verdict)
{
    switch (verdict) {
    case CheckStep::Verdict::Ok: return QStringLiteral("ok      ");
    case CheckStep::Verdict::Warning: return QStringLiteral("warning ");
    case CheckStep::Verdict::Wrong: return QStringLiteral("WRONG   ");
    case CheckStep::Verdict::Skipped: break;
    }
    return QStringLiteral("-       ");
}

QString linesOf(const CheckStep &step)
{
    QString lines = markOf(step.verdict) + step.title() + QStringLiteral(": ") + step.message;
    if (!step.change.isEmpty())
        lines += QStringLiteral("\n        ") + step.change;
    return lines;
}

QString documentOf(const QJsonObject &more, const QList<CheckStep> &steps, bool isGood)
{
    QJsonArray array;
    for (const CheckStep &step : steps)
        array.append(step.toJson());
    QJsonObject document = more;
    document.insert(QStringLiteral("keyfob_check"), JsonVersion);
    document.insert(QStringLiteral("ok"), isGood);
    document.insert(QStringLiteral("steps"), array);
    return QString::fromUtf8(QJsonDocument(document).toJson()).trimmed();
}

/// Nothing can be checked.
bool refuse(const CheckCommand &command, const Error &error)
{
    if (command.json)
        command.print(documentOf({{QStringLiteral("error"), error.message()}}, {}, false));
    else
        command.print(QStringLiteral("WRONG   ") + error.message());
    return false;
}

} // namespace

QCoro::Task<bool> runCheck(CheckCommand command)
{
    if (command.tenantFile.isEmpty()) {
        const Error none(ErrorCode::TenantFileUnreadable,
                         Text::tr("There is no organization to check. Name its tenant file with "
                                  "--tenant."));
        co_return refuse(command, none);
    }
    auto tenant = Tenant::load(command.tenantFile);
    if (!tenant)
        co_return refuse(command, tenant.error());
    command.preferences->applyNetwork(*tenant);
    const auto network = loadAnonymousNetworkSetup(*tenant);
    if (!network)
        co_return refuse(command, network.error());

    HttpClient http;
    http.setNetwork(*network);
    ConfigurationCheck check(http);
    const Completion<bool> done;
    QObject::connect(&check, &ConfigurationCheck::finished, &check, [done](bool isGood) {
        // Not while the check still emits.
        QMetaObject::invokeMethod(
            qApp, [done, isGood] { done.finish(isGood); }, Qt::QueuedConnection);
    });
    if (!command.json) {
        QObject::connect(&check, &ConfigurationCheck::stepFinished, &check,
                         [&command](const CheckStep &step) { command.print(linesOf(step)); });
    }
    check.start(*tenant);
    const bool isGood = co_await done;
    if (command.json) {
        const QJsonObject about {{QStringLiteral("tenant"), tenant->name},
                                 {QStringLiteral("issuer"), tenant->issuerIdentifier()}};
        command.print(documentOf(about, check.steps(), isGood));
    }
    co_return isGood;
}

} // namespace Keyfob
