// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/formmodel.h"

#include <QQmlEngine>
#include <QQuickWindow>

#include <memory>

namespace Keyfob {

/// Forms in a window of their own: each scene is a schema and a value that show something.
class FormPreview
{
public:
    /// The scenes by name: what show() takes.
    static QStringList scenes();

    explicit FormPreview(bool dark, QSize size = {960, 680}, qreal textSize = 1,
                         bool highContrast = false);
    ~FormPreview();

    /// Begins the form of \a scene, and plays what leads to it; false if there is no such scene.
    bool show(const QString &scene);

    FormModel &form() { return m_form; }
    QQuickWindow *window() const { return m_window.get(); }

private:
    FormModel m_form;
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
};

} // namespace Keyfob
