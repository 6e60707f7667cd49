// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "preview/stage.h"

#include <QStringList>

namespace Keyfob {

/// What leads to each screen that Preview shows, by the screen's name.
QStringList sceneNames();

/// Plays at \a stage what leads to the screen \a name; false if there is no such screen.
bool playScene(const QString &name, Stage &stage);

} // namespace Keyfob
