// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "appmodel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Keyfob {

AppModel::AppModel(bool sandboxAvailable, const QRect &geometry, Preferences *preferences,
                   QObject *parent)
    : QObject(parent)
    , m_sandboxAvailable(sandboxAvailable)
    , m_preferences(preferences ? preferences : new Preferences({}, {}, {}, this))
    , m_geometry(geometry)
{
    m_setup.setNetworkDefaults([this](Tenant &tenant) { m_preferences->applyNetwork(tenant); });
}

QString AppModel::version() const
{
    return QStringLiteral(KEYFOB_VERSION);
}

void AppModel::setWorkspace(WorkspaceModel *workspace)
{
    if (workspace == m_workspace)
        return;
    m_workspace = workspace;
    Q_EMIT workspaceChanged();
}

void AppModel::setOpening(bool opening, const KeyfobError &problem)
{
    m_opening = opening;
    m_problem = problem;
    Q_EMIT openingChanged();
}

void AppModel::setNotice(const KeyfobError &notice)
{
    if (notice == m_notice && m_message.isEmpty())
        return;
    m_notice = notice;
    m_message.clear();
    Q_EMIT noticeChanged();
}

void AppModel::setMessage(const QString &message)
{
    m_notice = {};
    m_message = message;
    Q_EMIT noticeChanged();
}

void AppModel::setUpdate(const QString &text, const QVariantList &differences)
{
    if (text == m_updateText && differences == m_updateDifferences)
        return;
    m_updateText = text;
    m_updateDifferences = differences;
    Q_EMIT updateChanged();
}

void AppModel::copy(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace Keyfob
