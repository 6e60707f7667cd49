// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "testhooks.h"

#include "signinsession.h"
#include "testkeys.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QQuickWindow>
#include <QRegularExpression>

#include <cstring>

namespace Keyfob {

namespace {

QJsonArray readList(const char *path)
{
    QFile file(QString::fromLocal8Bit(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", path);
    return QJsonDocument::fromJson(file.readAll()).array();
}

} // namespace

TestHooks::TestHooks(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--no-sandbox") == 0) {
            m_noSandbox = true;
        } else if (std::strcmp(argv[i], "--drop") == 0) {
            m_drop = true;
        } else if (std::strcmp(argv[i], "--patience") == 0 && i + 1 < argc) {
            m_patience = QByteArray(argv[++i]).toInt();
        } else if (std::strcmp(argv[i], "--slept") == 0 && i + 1 < argc) {
            m_slept = QByteArray(argv[++i]).toInt();
        } else if (std::strcmp(argv[i], "--pages") == 0 && i + 1 < argc) {
            m_pages = readList(argv[++i]);
        } else if (std::strcmp(argv[i], "--keys") == 0 && i + 1 < argc) {
            m_keys = readList(argv[++i]);
        } else {
            qFatal("unknown argument");
        }
    }
}

bool TestHooks::applyToEngine() const
{
    if (m_noSandbox)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    return m_noSandbox;
}

void TestHooks::applyTo(SignInSession &session) const
{
    const std::chrono::milliseconds wait(m_patience);
    if (m_patience > 0)
        session.setPatience({wait, wait});
}

namespace {

/// Lets a file be dropped in the middle of \a window.
void drop(QQuickWindow *window)
{
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("file:///etc/hostname"))});
    data.setText(QStringLiteral("dropped"));
    const QPoint middle(window->width() / 2, window->height() / 2);
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    QDragMoveEvent move(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &move);
    QDropEvent end(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &end);
}

/// Refuses each question of \a questions as soon as it is asked.
void refuse(QQuickItem *questions)
{
    for (const auto *name : {"credentials", "certificates", "passkeys"}) {
        auto *question = questions->findChild<QQuickItem *>(QLatin1StringView(name));
        if (!question)
            qFatal("no %s", name);
        const auto look = [question] {
            if (question->isVisible())
                QMetaObject::invokeMethod(question, "refuse", Qt::QueuedConnection);
        };
        QObject::connect(question, &QQuickItem::visibleChanged, question, look);
        look();
    }
}

} // namespace

void TestHooks::run(SignInSession *session, QObject *root) const
{
    // Another one each time that the visit begins again.
    const auto find = [root] {
        return root->objectName() == QLatin1StringView("view")
            ? root
            : root->findChild<QObject *>(QStringLiteral("view"));
    };
    if (!find())
        qFatal("no view");
    QObject::connect(session, &SignInSession::pageLoaded, root,
                     [find, pages = m_pages](const QUrl &url) {
                         QObject *view = find();
                         for (const QJsonValue page : pages) {
                             const QRegularExpression pattern(page[u"url"].toString());
                             if (pattern.match(url.toString()).hasMatch()) {
                                 QMetaObject::invokeMethod(view, "runJavaScript",
                                                           Q_ARG(QString, page[u"run"].toString()));
                             }
                         }
                     });
    // A page's title is its own to choose, so that the program of every day does not repeat it.
    QObject::connect(session, &SignInSession::pageLoaded, root, [find, session] {
        Q_EMIT session->noted(QStringLiteral("title ")
                              + plainText(find()->property("title").toString(), 100));
    });
    if (m_slept > 0) {
        QObject::connect(
            session, &SignInSession::pageLoaded, session,
            [session, slept = m_slept] { session->machineSlept(std::chrono::seconds(slept)); },
            Qt::SingleShotConnection);
    }
    auto *window = qobject_cast<QQuickWindow *>(root);
    if (m_drop && window) {
        QObject::connect(
            session, &SignInSession::pageLoaded, window, [window] { drop(window); },
            Qt::QueuedConnection);
    }
    if (!m_keys.isEmpty() && window)
        new TestKeys(m_keys, session, window); // the window's own
    if (m_pages.isEmpty() || !m_keys.isEmpty())
        return;
    // Nor to answer a question.
    if (auto *questions = root->findChild<QQuickItem *>(QStringLiteral("questions"))) {
        // Queued: they are complete then.
        QObject::connect(
            questions, &QQuickItem::childrenChanged, questions, [questions] { refuse(questions); },
            Qt::QueuedConnection);
    }
    // Scripts stand in for the person: nobody is there to read a problem and close the window.
    QObject::connect(
        session, &SignInSession::problemChanged, session,
        [session] {
            if (!session->problem().title.isEmpty())
                session->close();
        },
        Qt::QueuedConnection);
}

} // namespace Keyfob
