// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace Keyfob {

/// Has a phone's keyboard come where something can be typed, and go where nothing can. To Wayland,
/// Qt 6.8 says that the whole window can be typed into, so that the keyboard would cover half of
/// every page. This tells the keyboard itself, where it is one of Phosh's kind. The person may
/// still put it away or bring it back.
class ScreenKeyboard : public QObject
{
    Q_OBJECT

public:
    ScreenKeyboard();

private Q_SLOTS:
    void change(const QString &interface, const QVariantMap &properties);

private:
    void follow();

    QTimer m_settled;
    /// Until then, what the keyboard does is the compositor's doing, not the person's.
    QDeadlineTimer m_compositor {0};
};

} // namespace Keyfob
