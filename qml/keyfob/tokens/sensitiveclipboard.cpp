// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "sensitiveclipboard.h"

#include "core/delay.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>

namespace Keyfob {

SensitiveClipboard::SensitiveClipboard(const Delay &delay, QObject *parent)
    : QObject(parent)
    , m_delay(delay)
{
}

SensitiveClipboard::~SensitiveClipboard()
{
    clear();
}

void SensitiveClipboard::copy(const Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.reveal()));
    data->setData(QLatin1StringView(HintType), "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    m_secret = secret;
    Q_EMIT changed();

    const int generation = ++m_generation;
    [](QPointer<SensitiveClipboard> self, const Delay &delay, std::chrono::seconds time,
       int mine) -> QCoro::Task<> {
        co_await delay.wait(time);
        if (self && self->m_generation == mine)
            self->clear();
    }(this, m_delay, m_time, generation);
}

void SensitiveClipboard::clear()
{
    if (m_secret.isEmpty() || !qGuiApp)
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (Secret(clipboard->text().toUtf8()) == m_secret)
        clipboard->clear();
    m_secret = Secret();
    ++m_generation;
    Q_EMIT changed();
}

} // namespace Keyfob
