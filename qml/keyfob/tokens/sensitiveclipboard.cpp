// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "sensitiveclipboard.h"

#include "core/delay.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

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

    m_tasks.cancel(); // the time of the secret before
    m_tasks.start(clearLater());
}

Task<> SensitiveClipboard::clearLater()
{
    const auto over = co_await m_tasks.guard(m_delay.wait(m_time));
    if (over)
        clear();
}

void SensitiveClipboard::clear()
{
    if (m_secret.isEmpty() || !qGuiApp)
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (Secret(clipboard->text().toUtf8()) == m_secret)
        clipboard->clear();
    m_secret = Secret();
    m_tasks.cancel();
    Q_EMIT changed();
}

} // namespace Keyfob
