// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "photographer.h"

#include "screenfindings.h"
#include "screenprobe.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <utility>

namespace Keyfob {

Photographer::Photographer(PictureOrder order, ThemeSetter setTheme)
    : m_order(std::move(order))
    , m_setTheme(std::move(setTheme))
{
}

void Photographer::lookAt(QQuickWindow *window, const QSize &size)
{
    m_window = window;
    m_size = size;
    window->resize(size);
    m_setTheme(window, m_order.themes.constFirst());
}

/// The picture once all of the screen is made and nothing moves. What turns as long as it is seen,
/// such as a spinner, is taken as it is after two seconds.
QImage Photographer::settled() const
{
    constexpr int Still = 160; // longer than colors take to change
    constexpr int Pause = 30;
    constexpr int Longest = 2000;
    if (!QTest::qWaitFor([this] { return !isLoading(m_window); }, 30'000))
        qFatal("a part of the screen is never made");
    QImage picture = m_window->grabWindow();
    QElapsedTimer sinceChange;
    QElapsedTimer sinceLook;
    sinceChange.start();
    sinceLook.start();
    (void)QTest::qWaitFor(
        [&] {
            if (sinceLook.elapsed() < Pause)
                return false;
            const QImage now = m_window->grabWindow();
            if (now != picture || isLoading(m_window))
                sinceChange.restart();
            picture = now;
            sinceLook.restart();
            return sinceChange.hasExpired(Still);
        },
        Longest);
    return picture;
}

void Photographer::report(const QString &file) const
{
    const QStringList findings =
        screenFindings(m_window, m_order.language == QLatin1StringView("pseudo"));
    for (const QString &finding : findings) {
        QString line = finding;
        line.replace(u'\n', u' ');
        std::printf("finding\t%s\t%s\n", qPrintable(file), line.toUtf8().constData());
    }
}

void Photographer::take(const QString &name)
{
    if (!m_order.names.isEmpty() && !m_order.names.contains(name)) {
        if (!QTest::qWaitFor([this] { return !isLoading(m_window); }, 30'000))
            qFatal("a part of the screen is never made");
        (void)waitForFrame(m_window);
        return;
    }
    QEvent leave(QEvent::Leave); // a pointer may be on it, and under it a button
    QCoreApplication::sendEvent(m_window, &leave);
    QImage picture = settled();
    for (qsizetype i = 0; i < m_order.themes.size(); ++i) {
        const QString &theme = m_order.themes.at(i);
        if (i > 0) {
            m_setTheme(m_window, theme);
            picture = settled();
        }
        const QString file = m_order.fileName(name, m_size, theme);
        if (!picture.save(m_order.folder + u'/' + file))
            qFatal("cannot write %s", qPrintable(file));
        std::printf("picture\t%s\n", qPrintable(file));
        if (i == 0) // themes differ in colors alone
            report(file);
    }
    std::fflush(stdout);
    if (m_order.themes.size() > 1)
        m_setTheme(m_window, m_order.themes.constFirst());
}

} // namespace Keyfob
