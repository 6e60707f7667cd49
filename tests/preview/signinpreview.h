// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "signinquestions.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QStringList>

namespace Keyfob {

/// The sign-in window and all that it may have to say or to ask, without an engine and its pages.
class SignInPreview
{
public:
    /// The screens by name: what show() takes.
    static QStringList screens();

    explicit SignInPreview(int textSize);

    QQuickWindow *window() const;
    /// Shows \a screen; false if there is no such screen.
    bool show(const QString &screen);

private:
    SignInQuestions m_questions;
    QQmlApplicationEngine m_engine;
};

} // namespace Keyfob
