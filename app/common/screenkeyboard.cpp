// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "screenkeyboard.h"

#include <QGuiApplication>
#include <QInputMethod>

namespace Keyfob {

void keepScreenKeyboardUpToDate()
{
    QObject::connect(qGuiApp, &QGuiApplication::focusObjectChanged, qGuiApp,
                     [] { QGuiApplication::inputMethod()->update(Qt::ImEnabled); });
}

} // namespace Keyfob
