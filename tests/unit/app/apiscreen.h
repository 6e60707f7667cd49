// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "preview/preview.h"
#include "preview/screenprobe.h"
#include "userinterface.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <memory>

namespace Keyfob {

/// The window at the list of an API, at the offline twin.
class ApiScreen
{
public:
    /// Another one for each test.
    void begin() { m_preview = std::make_unique<Preview>(); }
    void end()
    {
        m_ui.reset();
        m_preview.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    ResourceModel *list() { return m_preview->workspace().api()->place(0); }

    QQuickWindow *openTimesheets(const QSize &size)
    {
        m_preview->show(QStringLiteral("home"));
        m_ui = std::make_unique<UserInterface>(m_preview->app(), CommandLine::Theme::Light);
        QQuickWindow *window = m_ui->window();
        if (!window)
            return nullptr;
        window->resize(size);
        window->requestActivate();
        if (!QTest::qWaitForWindowActive(window)
            || !QTest::qWaitFor([this] { return m_preview->workspace().api()->count() > 0; }))
            return nullptr;
        QCoreApplication::processEvents(); // the places are gathered
        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return list()->rows()->count() == 4; }) ? window : nullptr;
    }

    std::unique_ptr<Preview> m_preview;
    std::unique_ptr<UserInterface> m_ui;
    /// What the item that is called \a name shows; empty: there is none.
    static QString shownText(QQuickWindow *window, const char *name)
    {
        const QQuickItem *item = shown(window, name);
        return item ? item->property("text").toString() : QString();
    }
};

} // namespace Keyfob
