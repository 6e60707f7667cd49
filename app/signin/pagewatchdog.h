// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QImage>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Keyfob {

/// Sees to it that nobody sits before a page that does not come, or that came and is empty.
class PageWatchdog : public QObject
{
    Q_OBJECT

public:
    /// How long it waits before it says so.
    struct Patience
    {
        std::chrono::milliseconds load {15000}; ///< For a page that does not come.
        std::chrono::milliseconds blank {8000}; ///< For a page that came and shows nothing.
    };

    explicit PageWatchdog(QObject *parent = nullptr);

    const Patience &patience() const { return m_patience; }
    void setPatience(const Patience &patience) { m_patience = patience; }

    /// A page is on its way.
    void expectPage();
    /// The machine slept: nobody has to wait any longer for a page that is on its way.
    void machineSlept();
    /// It has come.
    void pageCame();
    /// There is nothing to wait for any more.
    void stop();
    /// What the page looks like that pictureWanted() asked for.
    void judge(const QImage &picture);

Q_SIGNALS:
    void tookTooLong();
    /// The page shall show itself to judge().
    void pictureWanted();
    /// It shows nothing.
    void stayedEmpty();

private:
    Patience m_patience;
    QTimer m_load;
    QTimer m_blank;
};

} // namespace Keyfob
