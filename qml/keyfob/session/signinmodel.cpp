// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signinmodel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Keyfob {

QVariantList differencesList(const QList<ConfigurationDifference> &differences)
{
    QVariantList list;
    for (const ConfigurationDifference &one : differences) {
        list.append(QVariantMap {{QStringLiteral("label"), one.label},
                                 {QStringLiteral("before"), one.before},
                                 {QStringLiteral("after"), one.after},
                                 {QStringLiteral("hostBefore"), one.hostBefore},
                                 {QStringLiteral("hostAfter"), one.hostAfter}});
    }
    return list;
}

QString SignInModel::stageText() const
{
    switch (m_stage) {
    case Stage::Starting: return tr("Looking for your session…");
    case Stage::Preparing: return tr("Asking the provider how to sign in…");
    case Stage::AwaitingUser:
        if (m_browserDidNotOpen)
            return tr("Your browser did not open. Copy the link, and open it in a browser on this "
                      "computer.");
        if (isInBrowser())
            return tr("Sign in on your provider’s page, in your browser, and come back here.");
        return tr("Sign in on your provider’s page, in the window that has opened.");
    case Stage::Checking: return tr("Checking the provider’s answer…");
    case Stage::SigningOut: return tr("Ending your session…");
    case Stage::SignedOut:
    case Stage::SignedIn: break;
    }
    return {};
}

void SignInModel::setPlaces(Place place, bool canUseBrowser)
{
    m_place = place;
    m_canUseBrowser = canUseBrowser;
    Q_EMIT changed();
}

void SignInModel::setBrowserVisit(const QUrl &link, bool didNotOpen)
{
    m_browserLink = link;
    m_browserDidNotOpen = didNotOpen;
    Q_EMIT changed();
}

void SignInModel::copyLink() const
{
    if (isInBrowser())
        QGuiApplication::clipboard()->setText(m_browserLink.toString(QUrl::FullyEncoded));
}

void SignInModel::setStage(Stage stage, const Problem &problem, bool browserMayHelp)
{
    if (stage == m_stage && problem == m_problem && browserMayHelp == m_browserMayHelp)
        return;
    m_browserMayHelp = browserMayHelp;
    m_stage = stage;
    m_withoutKeychain = m_withoutKeychain && stage == Stage::SignedIn;
    m_problem = problem;
    Q_EMIT changed();
}

void SignInModel::setNotice(const Problem &notice, bool canRetryKeychain)
{
    if (notice == m_notice && canRetryKeychain == m_canRetryKeychain)
        return;
    m_notice = notice;
    m_canRetryKeychain = canRetryKeychain;
    Q_EMIT changed();
}

void SignInModel::setDifferences(const QList<ConfigurationDifference> &differences)
{
    const QVariantList list = differencesList(differences);
    if (list == m_differences)
        return;
    m_differences = list;
    Q_EMIT changed();
}

void SignInModel::setLapsed(bool lapsed, bool asking)
{
    if (lapsed == m_lapsed && asking == m_asking)
        return;
    m_lapsed = lapsed;
    m_asking = asking;
    Q_EMIT changed();
}

void SignInModel::setKeeping(Keeping keeping)
{
    if (keeping == m_keeping)
        return;
    m_keeping = keeping;
    Q_EMIT changed();
}

void SignInModel::dismissNotice()
{
    m_withoutKeychain = m_withoutKeychain || m_canRetryKeychain;
    Q_EMIT dismissNoticeRequested();
}

} // namespace Keyfob
