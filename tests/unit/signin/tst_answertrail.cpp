// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "../../../app/signin/answertrail.h"
#include "support/suite.h"

#include <QTest>

using namespace Keyfob;

class TestAnswerTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRedirectAnswersForWhoeverSentIt()
    {
        AnswerTrail trail;
        trail.requested(&m_view, m_other);
        trail.requested(&m_view, m_provider);
        QCOMPARE(trail.answeredBy(&m_view, QUrl(), true), m_provider);
        // A form of the log-in host, and the answer of the provider.
        QCOMPARE(trail.answeredBy(&m_view, m_other, true), m_provider);
    }

    void aPageAnswersForItself()
    {
        AnswerTrail trail;
        trail.requested(&m_view, m_provider);
        trail.settled(&m_view, m_provider);
        QCOMPARE(trail.answeredBy(&m_view, m_provider, false), m_provider);
        QCOMPARE(trail.answeredBy(&m_view, m_provider, true), m_provider);
    }

    void whatNeverBecameAPageDoesNotAnswerForTheOneThatIsThere()
    {
        AnswerTrail trail;
        trail.requested(&m_view, m_provider);
        trail.settled(&m_view, m_provider);
        trail.requested(&m_view, m_other);
        QCOMPARE(trail.answeredBy(&m_view, m_provider, false), m_provider);
        trail.settled(&m_view, m_other);
        QCOMPARE(trail.answeredBy(&m_view, m_provider, false), m_provider);
        QCOMPARE(trail.answeredBy(&m_view, m_provider, true), QUrl());
    }

    void anotherPagesRequestIsNotTakenForARedirect()
    {
        AnswerTrail trail;
        trail.shareViews();
        trail.requested(&m_view, m_provider);
        trail.settled(&m_view, m_provider);
        trail.requested(&m_view, m_other);
        QCOMPARE(trail.answeredBy(&m_view, m_provider, true), QUrl());
        // Redirects of the provider itself, and of a window's first page, are as certain as before.
        trail.requested(&m_view, m_provider);
        QCOMPARE(trail.answeredBy(&m_view, m_provider, true), m_provider);
        QCOMPARE(trail.answeredBy(&m_view, QUrl(), true), m_provider);
    }

    void twoPathsOfOneOriginAreToldApart()
    {
        const QUrl page(QStringLiteral("https://id.example/tenant-b/login"));
        const QUrl other(QStringLiteral("https://id.example/tenant-a/none"));
        AnswerTrail trail;
        trail.requested(&m_view, page);
        trail.settled(&m_view, page);
        trail.requested(&m_view, other);
        QCOMPARE(trail.answeredBy(&m_view, page, false), page);
        QCOMPARE(trail.answeredBy(&m_view, page, true), other); // a redirect of the server's
        // It never became a page, or somebody else asked for it: only the origin is certain.
        trail.settled(&m_view, other);
        const QUrl origin(QStringLiteral("https://id.example"));
        QCOMPARE(trail.answeredBy(&m_view, page, true), origin);
        trail.requested(&m_view, other);
        trail.shareViews();
        QCOMPARE(trail.answeredBy(&m_view, page, true), origin);
    }

    void whatIsToldLateSettlesNothingElse()
    {
        AnswerTrail trail;
        trail.requested(&m_view, m_other);
        trail.requested(&m_view, m_provider);
        trail.settled(&m_view, m_other);
        QCOMPARE(trail.answeredBy(&m_view, m_other, true), m_provider);
    }

    void viewsAreTrailedByThemselves()
    {
        AnswerTrail trail;
        QObject another;
        trail.requested(&m_view, m_provider);
        trail.requested(&another, m_other);
        QCOMPARE(trail.answeredBy(&m_view, QUrl(), true), m_provider);
        QCOMPARE(trail.answeredBy(&another, QUrl(), true), m_other);
        trail.forget(&another);
        QCOMPARE(trail.answeredBy(&another, QUrl(), true), QUrl());
    }

private:
    QObject m_view;
    const QUrl m_provider {QStringLiteral("https://idp.example/authorize")};
    const QUrl m_other {QStringLiteral("https://other.example/none")};
};

KEYFOB_SUITE(TestAnswerTrail)
#include "tst_answertrail.moc"
