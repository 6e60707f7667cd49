// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "pagewatchdog.h"

#include <algorithm>

namespace Keyfob {

namespace {

/// Every pixel is the same but for noise: nothing can be read on it.
bool isBlank(const QImage &picture)
{
    const QImage small = picture.scaled(64, 64, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int lightest = 0;
    int darkest = 255;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            const int lightness = qGray(small.pixel(x, y));
            lightest = std::max(lightest, lightness);
            darkest = std::min(darkest, lightness);
        }
    }
    return lightest - darkest <= 1;
}

} // namespace

PageWatchdog::PageWatchdog(QObject *parent)
    : QObject(parent)
{
    m_load.setSingleShot(true);
    m_blank.setSingleShot(true);
    connect(&m_load, &QTimer::timeout, this, &PageWatchdog::tookTooLong);
    connect(&m_blank, &QTimer::timeout, this, &PageWatchdog::pictureWanted);
}

void PageWatchdog::expectPage()
{
    m_blank.stop();
    m_load.start(m_patience.load);
}

void PageWatchdog::machineSlept()
{
    if (!m_load.isActive())
        return;
    m_load.stop();
    Q_EMIT tookTooLong();
}

void PageWatchdog::pageCame()
{
    m_load.stop();
    m_blank.start(m_patience.blank);
}

void PageWatchdog::stop()
{
    m_load.stop();
    m_blank.stop();
}

void PageWatchdog::judge(const QImage &picture)
{
    if (!picture.isNull() && isBlank(picture))
        Q_EMIT stayedEmpty();
}

} // namespace Keyfob
