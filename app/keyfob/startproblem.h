// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandline.h"
#include "core/error.h"

#include <QQmlApplicationEngine>

class QQuickWindow;

namespace Keyfob {

/// A small window that says why the program does not start.
class StartProblem
{
public:
    StartProblem(const Error &why, CommandLine::Theme theme);

    /// The window, or null when it could not be made.
    QQuickWindow *window() const;
    /// True once it was closed to try again.
    bool triesAgain() const;

private:
    QQmlApplicationEngine m_engine;
};

} // namespace Keyfob
