// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// How large the desktop wants text, which its font says.
class SystemFont : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// 1 for the sizes that desktops come with.
    Q_PROPERTY(qreal scale READ scale NOTIFY scaleChanged)

public:
    explicit SystemFont(QObject *parent = nullptr);

    qreal scale() const { return m_scale; }
    /// What \a font asks for on a screen with \a dotsPerInch.
    static qreal scaleOf(const QFont &font, qreal dotsPerInch);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void scaleChanged();

private:
    void read();

    qreal m_scale = 1;
};

} // namespace Keyfob
