// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "startproblem.h"

#include "userinterface.h"

#include <QQuickWindow>

namespace Keyfob {

StartProblem::StartProblem(const Error &why, CommandLine::Theme theme)
{
    m_engine.addImportPath(QStringLiteral("qrc:/"));
    m_engine.setInitialProperties({{QStringLiteral("problem"), why.message()},
                                   {QStringLiteral("theme"), CommandLine::themeName(theme)}});
    m_engine.load(QUrl(QStringLiteral("qrc:/Keyfob/Shell/StartProblem.qml")));
}

QQuickWindow *StartProblem::window() const
{
    const auto roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.first());
}

bool StartProblem::triesAgain() const
{
    return window() && window()->property("triesAgain").toBool();
}

} // namespace Keyfob
