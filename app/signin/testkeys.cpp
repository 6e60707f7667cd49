// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "testkeys.h"

#include "signinsession.h"

#include <QJsonObject>
#include <QQuickWindow>
#include <QTest>

namespace Keyfob {

namespace {

/// Words before a key that is pressed again and again, until a page is loaded, and how often.
constexpr struct
{
    QLatin1StringView word;
    std::chrono::milliseconds after;
} Repeated[] = {
    {QLatin1StringView("again:"), std::chrono::milliseconds(200)},
    {QLatin1StringView("slowly:"), std::chrono::milliseconds(1500)},
};

} // namespace

TestKeys::TestKeys(const QJsonArray &steps, SignInSession *session, QQuickWindow *window)
    : QObject(window)
    , m_steps(steps)
    , m_window(window)
{
    // Queued: a place that appears is not ready for keys yet.
    connect(
        session, &SignInSession::pageLoaded, this,
        [this] {
            m_again.stop();
            m_isPageLoaded = true;
            reach(QStringLiteral("page"));
            reachKeyboard();
        },
        Qt::QueuedConnection);
    connect(window, &QQuickWindow::activeFocusItemChanged, this, &TestKeys::reachKeyboard,
            Qt::QueuedConnection);
    const auto *questions = window->findChild<QObject *>(QStringLiteral("questions"));
    if (!questions)
        qFatal("no questions");
    connect(questions, SIGNAL(loaded()), this, SLOT(watchQuestions()));
}

void TestKeys::reachKeyboard()
{
    const QQuickItem *item = m_window->activeFocusItem();
    if (!m_isPageLoaded || !item
        || !QByteArrayView(item->metaObject()->className()).contains("Render"))
        return;
    m_isPageLoaded = false; // once for each page
    reach(QStringLiteral("page with keyboard"));
}

void TestKeys::watchQuestions()
{
    for (const auto *name : {"credentials", "certificates", "problem"}) {
        const QString place = QLatin1StringView(name);
        auto *item = m_window->findChild<QQuickItem *>(place);
        if (!item)
            qFatal("no %s", name);
        const auto *guard = item->findChild<QObject *>(QStringLiteral("guard"));
        if (!guard)
            qFatal("%s has no guard", name);
        const auto look = [this, item, place] {
            if (item->isVisible())
                reach(QStringLiteral("new ") + place);
        };
        connect(item, &QQuickItem::visibleChanged, this, look, Qt::QueuedConnection);
        if (item->isVisible())
            QMetaObject::invokeMethod(this, look, Qt::QueuedConnection);
        connect(guard, SIGNAL(activeChanged()), this, SLOT(reachReady()), Qt::QueuedConnection);
    }
}

void TestKeys::reachReady()
{
    const QObject *guard = sender();
    const auto *item = qobject_cast<QQuickItem *>(guard->parent());
    if (item && item->isVisible() && !guard->property("active").toBool())
        reach(item->objectName());
}

void TestKeys::reach(const QString &place)
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const QJsonObject step = m_steps.at(i).toObject();
        if (step[u"at"].toString() != place)
            continue;
        m_steps.removeAt(i);
        const QJsonArray keys = step[u"keys"].toArray();
        for (const QJsonValue key : keys)
            press(key.toString());
        return;
    }
}

void TestKeys::press(const QString &key)
{
    constexpr QLatin1StringView Text("type:");
    if (key.startsWith(Text)) {
        const QByteArray text = key.mid(Text.size()).toLatin1();
        for (const char letter : text)
            QTest::keyClick(m_window, letter);
        return;
    }
    for (const auto &[word, after] : Repeated) {
        if (!key.startsWith(word))
            continue;
        m_again.disconnect(this);
        connect(&m_again, &QTimer::timeout, this,
                [this, once = key.mid(word.size())] { press(once); });
        m_again.start(after);
        return;
    }
    const QKeySequence sequence(key);
    if (sequence.isEmpty())
        qFatal("no such key: %s", qPrintable(key));
    QTest::keyClick(m_window, sequence[0].key(), sequence[0].keyboardModifiers());
}

} // namespace Keyfob
