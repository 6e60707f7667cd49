// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandline.h"
#include "nonetwork.h"
#include "shell/appmodel.h"

#include <QQmlApplicationEngine>

class QQuickWindow;

namespace Keyfob {

/// The window: loads the QML and hands it the one object that it shows.
class UserInterface : public QObject
{
    Q_OBJECT

public:
    /// Call once, before the application object. Nothing of the desktop's own style is loaded.
    static void prepare();

    /// \a model is not owned and outlives this.
    UserInterface(AppModel &model, CommandLine::Theme theme);

    /// The window, or null when it could not be made.
    QQuickWindow *window() const;
    /// Brings the window to the front; \a activationToken is the desktop's leave to do so
    /// (Wayland's xdg-activation), and may be empty.
    void raise(const QByteArray &activationToken) const;
    QQmlApplicationEngine &engine() { return m_engine; }

protected:
    /// The program speaks another language now.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    AppModel &m_model;
    NoNetwork m_noNetwork;
    QQmlApplicationEngine m_engine;
};

} // namespace Keyfob
