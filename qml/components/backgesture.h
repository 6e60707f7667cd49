// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QtQml/qqmlregistration.h>

class QKeyEvent;

namespace Keyfob {

/// Back, in all the ways in which people say it: a phone's gesture or key, the mouse's button, and
/// Alt with the arrow to where lines begin. It does what Escape does: what is on top closes.
class BackGesture : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickWindow *window READ window WRITE setWindow NOTIFY windowChanged REQUIRED)
    /// Lines begin at the right.
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY mirroredChanged)
    /// False: requested() tells, and nothing else happens.
    Q_PROPERTY(bool byEscape MEMBER m_byEscape NOTIFY byEscapeChanged)

public:
    using QObject::QObject;

    QQuickWindow *window() const { return m_window; }
    void setWindow(QQuickWindow *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void windowChanged();
    void mirroredChanged();
    void byEscapeChanged();
    void requested(qreal when); ///< In ms: the event's own time, however late it is handled

private:
    bool isBack(const QKeyEvent &event) const;
    /// False: there is nothing to go back from.
    bool goBack(const QInputEvent &event);
    bool escape();

    QPointer<QQuickWindow> m_window;
    bool m_mirrored = false;
    bool m_byEscape = true;
};

} // namespace Keyfob
