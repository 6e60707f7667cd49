// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "support/suite.h"
#include "tokens/tokeninspector.h"

#include "api/accesstokensource.h"
#include "jose/base64url.h"
#include "support/fakedelay.h"
#include "support/samples.h"
#include "testkit/fakeclock.h"

#include <QLocale>

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Keyfob;

namespace {

constexpr qint64 Now = 1'795'464'000;

class Tokens : public AccessTokenSource
{
public:
    QByteArray text = "opaque-token-of-the-api";

    QCoro::Task<Expected<Secret>> accessToken() override
    {
        if (text.isEmpty())
            co_return fail(ErrorCode::NotSignedIn, QStringLiteral("You are not signed in."));
        co_return Secret(text);
    }
};

QByteArray jwt(const QByteArray &header, const QByteArray &payload)
{
    return Base64Url::encode(header) + '.' + Base64Url::encode(payload) + ".c2lnbmF0dXJl";
}

/// The row of the claim \a name, or -1.
int rowOf(const QAbstractItemModel *model, const QString &name)
{
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name)
            return row;
    }
    return -1;
}

QString cell(const TokenClaimModel *model, const char *name, const char *column)
{
    return model->value(rowOf(model, QLatin1StringView(name)), column).toString();
}

} // namespace

class TestTokenInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_tokens = std::make_unique<Tokens>();
        m_delay.holds = true;
        m_inspector = std::make_unique<TokenInspector>(m_tokens.get(), m_clock, m_delay);
    }
    void cleanup()
    {
        m_inspector.reset();
        m_delay.release();
    }

    void explainsTheClaims()
    {
        Session session = Samples::session(m_clock.now());
        session.claims.insert(QStringLiteral("exp"), Now + 3600);
        session.claims.insert(QStringLiteral("iss"), QStringLiteral("https://issuer.example/"));
        m_inspector->setSession(session);
        const TokenClaimModel *claims = m_inspector->idToken();
        // Standard ones first.
        QCOMPARE(claims->index(0).data().toString(), QStringLiteral("iss"));
        QCOMPARE(cell(claims, "iss", "meaning"), QStringLiteral("Who issued it"));
        QCOMPARE(cell(claims, "exp", "detail"), QString::number(Now + 3600));
        QCOMPARE(
            cell(claims, "exp", "value"),
            QLocale().toString(QDateTime::fromSecsSinceEpoch(Now + 3600), QLocale::ShortFormat));
        QCOMPARE(cell(claims, "department", "custom"), QStringLiteral("true"));
        QCOMPARE(cell(claims, "exp", "custom"), QStringLiteral("false"));
        QCOMPARE(cell(claims, "department", "space"), QStringLiteral("https://timesheets.example"));
        QCOMPARE(cell(claims, "employee_number", "value"), QStringLiteral("4711"));
    }

    void countsTheLastFiveMinutes_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("said");
        QTest::newRow("soon") << 59 << QStringLiteral("in 59 s · ");
        QTest::newRow("minutes") << 125 << QStringLiteral("in 2 min 05 s · ");
        QTest::newRow("five minutes") << 300 << QStringLiteral("in 5 min 00 s · ");
        QTest::newRow("later") << 301 << QString();
        QTest::newRow("over") << 0 << QStringLiteral("expired · ");
        QTest::newRow("hours ago") << -3700 << QStringLiteral("expired · ");
    }
    void countsTheLastFiveMinutes()
    {
        QFETCH(const int, seconds);
        QFETCH(const QString, said);
        Session session = Samples::session(m_clock.now());
        session.claims.insert(QStringLiteral("exp"), Now + seconds);
        m_inspector->setSession(session);
        QCOMPARE(cell(m_inspector->idToken(), "exp", "detail"),
                 said + QString::number(Now + seconds));
    }

    void changesOnlyTheRowsThatSaySomethingElse()
    {
        Session session = Samples::session(m_clock.now());
        session.claims.insert(QStringLiteral("iat"), Now - 10);
        session.claims.insert(QStringLiteral("exp"), Now + 310);
        m_inspector->setSession(session);
        const TokenClaimModel *claims = m_inspector->idToken();
        QSignalSpy spy(claims, &QAbstractItemModel::dataChanged);
        m_clock.advance(5);
        QCoreApplication::processEvents();
        QCOMPARE(spy.size(), 0);
        m_clock.advance(5);
        QVERIFY(spy.wait());
        m_clock.advance(1);
        QVERIFY(spy.wait());
        QCOMPARE(spy.size(), 2);
        const int row = rowOf(claims, QStringLiteral("exp"));
        for (const QList<QVariant> &change : spy)
            QCOMPARE(change.constFirst().toModelIndex().row(), row);
        QVERIFY(cell(claims, "exp", "detail").startsWith(QLatin1StringView("in 4 min 59 s")));
        QCOMPARE(cell(claims, "iat", "detail"), QString::number(Now - 10));
        m_clock.advance(-11);
    }

    void saysWhyTheTokenWasAccepted()
    {
        Session session = Samples::session(m_clock.now());
        session.checks = {
            {QLatin1StringView("signature"), TokenCheck::Rule::IsOneOf,
             QStringList {QStringLiteral("RS256")}, QStringLiteral("RS256")},
            {QLatin1StringView("aud"), TokenCheck::Rule::Is, QStringLiteral("me"),
             QJsonArray {QStringLiteral("me"), QStringLiteral("you")}},
            {QLatin1StringView("nonce"), TokenCheck::Rule::IsSame, {}, {}},
        };
        m_inspector->setSession(session);
        const TokenCheckModel *checks = m_inspector->checks();
        QCOMPARE(checks->count(), 3);
        const auto text = [checks](int row, const char *column) {
            return checks->value(row, column).toString();
        };
        QCOMPARE(text(0, "expected"), QStringLiteral("one of RS256"));
        QCOMPARE(text(1, "seen"), QStringLiteral("me, you"));
        QCOMPARE(text(2, "seen"), QStringLiteral("the same"));
        m_inspector->setSession(std::nullopt);
        QCOMPARE(checks->count(), 0);
        QCOMPARE(m_inspector->idToken()->count(), 0);
    }

    void leavesAnOpaqueTokenAlone_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("a word") << QByteArray("opaque-token-of-the-api");
        QTest::newRow("two dots, no JSON") << QByteArray("a.b.c");
        QTest::newRow("header is no object") << jwt("[1]", "{}");
        QTest::newRow("payload is no JSON") << jwt("{}", "hello");
        QTest::newRow("five parts") << jwt("{}", "{}") + ".a.b";
        QTest::newRow("padding") << QByteArray("e30=.e30=.c2ln");
    }
    void leavesAnOpaqueTokenAlone()
    {
        QFETCH(const QByteArray, token);
        m_tokens->text = token;
        m_inspector->refresh();
        QTRY_COMPARE(m_inspector->kind(), TokenInspector::Kind::Opaque);
        QCOMPARE(m_inspector->payload()->count(), 0);
        QCOMPARE(m_inspector->header()->count(), 0);
        QCOMPARE(m_inspector->tokenSize(), int(token.size()));
    }

    void showsWhatAJwtSays()
    {
        m_tokens->text = jwt("{\"typ\":\"at+jwt\",\"alg\":\"RS256\",\"kid\":\"k1\"}",
                             "{\"scope\":\"a b\",\"exp\":1795467600,\"big\":12345678901234567890}");
        m_inspector->refresh();
        QTRY_COMPARE(m_inspector->kind(), TokenInspector::Kind::Jwt);
        QCOMPARE(m_inspector->header()->count(), 4);
        QCOMPARE(cell(m_inspector->payload(), "big", "value"),
                 QStringLiteral("12345678901234567890"));
        QCOMPARE(cell(m_inspector->payload(), "exp", "detail"), QStringLiteral("1795467600"));
    }

    void saysWhyThereIsNone()
    {
        m_tokens->text.clear();
        m_inspector->refresh();
        QTRY_COMPARE(m_inspector->problem(), QStringLiteral("You are not signed in."));
        QCOMPARE(m_inspector->kind(), TokenInspector::Kind::None);
    }

    void givesTheTokenToNoScreen()
    {
        m_tokens->text = jwt("{}", "{\"sub\":\"me\"}");
        m_inspector->refresh();
        QTRY_COMPARE(m_inspector->kind(), TokenInspector::Kind::Jwt);
        const QMetaObject *meta = m_inspector->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            const QString text = meta->property(i).read(m_inspector.get()).toString();
            QVERIFY2(!text.contains(QStringLiteral("c2lnbmF0dXJl")), meta->property(i).name());
        }
    }

    void copiesWithAMarkAndClearsAfterThirtySeconds()
    {
        m_inspector->copyAccessToken();
        QTRY_VERIFY(m_inspector->isCopied());
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), QStringLiteral("opaque-token-of-the-api"));
        QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        QCOMPARE(m_delay.waits.last(), std::chrono::milliseconds(30'000));
        m_delay.release();
        QTRY_VERIFY(!m_inspector->isCopied());
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void clearsNothingOfSomebodyElse()
    {
        m_inspector->copyAccessToken();
        QTRY_VERIFY(m_inspector->isCopied());
        QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
        m_delay.release();
        QTRY_VERIFY(!m_inspector->isCopied());
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a shopping list"));
    }

    void aSecondCopyHasItsOwnTime()
    {
        m_inspector->copyAccessToken();
        QTRY_VERIFY(m_inspector->isCopied());
        m_inspector->clearClipboard();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        m_inspector->copyAccessToken();
        QTRY_VERIFY(m_inspector->isCopied());
        m_delay.release(); // both: the first no longer counts
        QTRY_VERIFY(!m_inspector->isCopied());
    }

    void clearsAtTheEndOfTheSession()
    {
        m_inspector->copyAccessToken();
        QTRY_VERIFY(m_inspector->isCopied());
        m_inspector->setSession(std::nullopt);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        m_inspector->copyAccessToken();
        QTRY_VERIFY(m_inspector->isCopied());
        m_inspector.reset();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

private:
    FakeClock m_clock {Now};
    FakeDelay m_delay;
    std::unique_ptr<Tokens> m_tokens;
    std::unique_ptr<TokenInspector> m_inspector;
};

KEYFOB_SUITE(TestTokenInspector, QGuiApplication)
#include "tst_tokeninspector.moc"
