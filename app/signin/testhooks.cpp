// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "testhooks.h"

#include "signinsession.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cstring>

namespace Keyfob {

TestHooks::TestHooks(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--no-sandbox") == 0) {
            m_noSandbox = true;
        } else if (std::strcmp(argv[i], "--pages") == 0 && i + 1 < argc) {
            QFile file(QString::fromLocal8Bit(argv[++i]));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("--pages: the file cannot be read");
            m_pages = QJsonDocument::fromJson(file.readAll()).array();
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

void TestHooks::runScripts(SignInSession *session, QObject *root) const
{
    QObject *view = root->objectName() == QLatin1StringView("view")
        ? root
        : root->findChild<QObject *>(QStringLiteral("view"));
    if (!view)
        qFatal("no view");
    QObject::connect(session, &SignInSession::pageLoaded, view,
                     [view, pages = m_pages](const QUrl &url) {
                         for (const QJsonValue &page : pages) {
                             const QRegularExpression pattern(page[u"url"].toString());
                             if (pattern.match(url.toString()).hasMatch()) {
                                 QMetaObject::invokeMethod(view, "runJavaScript",
                                                           Q_ARG(QString, page[u"run"].toString()));
                             }
                         }
                     });
    if (m_pages.isEmpty())
        return;
    // Scripts stand in for the person: nobody is there to read a problem and close the window.
    QObject::connect(
        session, &SignInSession::problemChanged, session,
        [session] {
            if (!session->problemTitle().isEmpty())
                session->close();
        },
        Qt::QueuedConnection);
}

} // namespace Keyfob
