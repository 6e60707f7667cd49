// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "support/suite.h"
#include "world.h"

#include "oidc/formdata.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Keyfob;

namespace {

const QString Own = QStringLiteral("https://own.example");
const QString Reports = QStringLiteral("https://reports.example");
const QString Payroll = QStringLiteral("https://payroll.example");

/// A world whose provider makes a token for the API that it is asked for.
struct Place : World
{
    explicit Place(const QString &type = QStringLiteral("code"))
        : World(type)
    {
        provider.audienceOf = [](const QString &asked) { return QJsonValue(asked); };
        changeTenant = [](Tenant &tenant) { tenant.audience = Own; };
        restart();
    }

    Expected<Secret> token(const QString &audience, const QStringList &scopes = {})
    {
        AccessTokenRequest request(scopes);
        request.audience = audience;
        return await(service->accessToken(request));
    }

    ErrorCode errorOf(const QString &audience)
    {
        const auto got = token(audience);
        return got ? ErrorCode::Internal : got.error().code();
    }

    int tokenRequests() const { return provider.requests("/token"); }
};

/// The `aud` of \a token.
QJsonValue audienceOf(const Expected<Secret> &token)
{
    if (!token)
        return {};
    const QByteArray payload = token->reveal().toByteArray().split('.').value(1);
    const auto json = QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(json)[QLatin1StringView("aud")];
}

const QString IdTokenToken = QStringLiteral("id_token token");

} // namespace

class TestOtherApis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getsATokenOfItsOwnForEachApi_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("with a refresh token") << QStringLiteral("code");
        QTest::newRow("by a visit that nobody sees") << IdTokenToken;
    }
    void getsATokenOfItsOwnForEachApi()
    {
        QFETCH(const QString, type);
        Place place(type);
        place.signIn();
        const auto own = await(place.service->accessToken());
        const auto reports = place.token(Reports);
        const auto payroll = place.token(Payroll);
        QCOMPARE(audienceOf(own), QJsonValue(Own));
        QCOMPARE(audienceOf(reports), QJsonValue(Reports));
        QCOMPARE(audienceOf(payroll), QJsonValue(Payroll));
        // And they stay apart.
        QVERIFY(*place.token(Reports) == *reports);
        QVERIFY(*place.token(Own) == *own);
        QVERIFY(*await(place.service->accessToken()) == *own);
        QCOMPARE(place.service->state(), AuthService::State::SignedIn);
        for (qsizetype i = 1; i < place.agent.visits.size(); ++i)
            QVERIFY(!place.agent.visits.at(i).visible);
    }

    void namesTheApiAsTheTenantDoes_data()
    {
        QTest::addColumn<QString>("audience");
        QTest::addColumn<QStringList>("resources");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("audience") << Own << QStringList() << QByteArray("audience");
        QTest::newRow("resource") << QString() << QStringList {Own} << QByteArray("resource");
        QTest::newRow("neither: RFC 8707") << QString() << QStringList() << QByteArray("resource");
    }
    void namesTheApiAsTheTenantDoes()
    {
        QFETCH(const QString, audience);
        QFETCH(const QStringList, resources);
        QFETCH(const QByteArray, sent);
        Place place(IdTokenToken);
        place.changeTenant = [&](Tenant &tenant) {
            tenant.audience = audience;
            tenant.resources = resources;
        };
        place.restart();
        place.signIn();
        QVERIFY(place.token(Reports));
        const QByteArray query = place.agent.visits.last().url.query(QUrl::FullyEncoded).toLatin1();
        const auto parameters = FormData::decode(query);
        QVERIFY(parameters);
        for (const QByteArray name : {"audience", "resource"}) {
            const FormData::Parameters::value_type wanted(name, Reports.toUtf8());
            QCOMPARE(parameters->contains(wanted), name == sent);
            QVERIFY(!parameters->contains({name, Own.toUtf8()}));
        }
    }

    void refusesATokenForAnotherApi_data()
    {
        QTest::addColumn<QJsonValue>("aud");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("the API's") << QJsonValue(Reports) << true;
        QTest::newRow("the API's and UserInfo's") << QJsonValue(
            QJsonArray::fromStringList({Reports, QStringLiteral("https://id.example/userinfo")}))
                                                  << true;
        QTest::newRow("the session's own") << QJsonValue(Own) << false;
        QTest::newRow("both") << QJsonValue(QJsonArray::fromStringList({Own, Reports})) << false;
        QTest::newRow("another spelling") << QJsonValue(Reports + QLatin1Char('/')) << false;
        QTest::newRow("none") << QJsonValue() << false;
        QTest::newRow("a number") << QJsonValue(1) << false;
    }
    void refusesATokenForAnotherApi()
    {
        QFETCH(const QJsonValue, aud);
        QFETCH(const bool, isTaken);
        for (const QString &type : {QStringLiteral("code"), IdTokenToken}) {
            Place place(type);
            place.signIn();
            place.provider.audienceOf = [&aud](const QString &) { return aud; };
            const auto token = place.token(Reports);
            QCOMPARE(bool(token), isTaken);
            if (!isTaken)
                QCOMPARE(token.error().code(), ErrorCode::AudienceWrong);
            QVERIFY(await(place.service->accessToken())); // goes on
        }
    }

    void refusesATokenThatDoesNotSayForWhich()
    {
        Place place;
        place.signIn();
        place.provider.audienceOf = {};
        QCOMPARE(place.errorOf(Reports), ErrorCode::AudienceWrong);
        QVERIFY(await(place.service->accessToken()));
    }

    /// Auth0 without multi-resource refresh tokens.
    void visitsAProviderWhoseRefreshTokensAreForOneApi()
    {
        Place place(QStringLiteral("code id_token token"));
        place.signIn();
        place.provider.audienceOf = [&place](const QString &asked) {
            const bool isRefresh = place.agent.visits.size() == 1;
            return QJsonValue(isRefresh ? Own : asked);
        };
        QCOMPARE(audienceOf(place.token(Reports)), QJsonValue(Reports));
        QCOMPARE(place.agent.visits.size(), 2);
    }

    void lastsAsLongAsItSays()
    {
        Place place;
        place.signIn();
        const auto first = place.token(Reports);
        QVERIFY(first);
        const int before = place.tokenRequests();
        place.pass(1000);
        QVERIFY(*place.token(Reports) == *first);
        QCOMPARE(place.tokenRequests(), before);
        place.pass(2550); // less than a minute is left
        const auto second = place.token(Reports);
        QVERIFY(second);
        QVERIFY(!(*second == *first));
        QCOMPARE(audienceOf(second), QJsonValue(Reports));
    }

    void replacesATokenThatTheApiRefuses()
    {
        Place place;
        place.signIn();
        AccessTokenRequest request;
        request.audience = Reports;
        const auto source = place.service->tokensFor(request);
        const auto first = await(source->accessToken());
        QVERIFY(first);
        const auto own = await(place.service->accessToken());
        const auto second = await(source->renew(*first));
        QVERIFY(second);
        QVERIFY(!(*second == *first));
        QCOMPARE(audienceOf(second), QJsonValue(Reports));
        QVERIFY(*await(source->renew(*first)) == *second); // a renewal has replaced *first
        QVERIFY(*await(place.service->accessToken()) == *own);
    }

    void allWhoAskShareOneRequest()
    {
        Place place;
        place.signIn();
        const int before = place.tokenRequests();
        AccessTokenRequest request;
        request.audience = Reports;
        QList<Expected<Secret>> got;
        const auto ask = [&]() -> QCoro::Task<> {
            got.append(co_await place.service->accessToken(request));
        };
        auto one = ask();
        auto two = ask();
        auto three = ask();
        QTRY_COMPARE(got.size(), 3);
        QCOMPARE(place.tokenRequests(), before + 1);
        for (const auto &token : std::as_const(got))
            QVERIFY(token && *token == **got.begin());
    }

    /// Both use the refresh token, which works once.
    void aRenewalComesAfterIt()
    {
        Place place;
        place.signIn();
        const auto own = await(place.service->accessToken());
        AccessTokenRequest request;
        request.audience = Reports;
        std::optional<Expected<Secret>> reports;
        std::optional<Expected<Secret>> renewed;
        const auto ask = [&]() -> QCoro::Task<> {
            reports = co_await place.service->accessToken(request);
        };
        const auto renew = [&]() -> QCoro::Task<> {
            renewed = co_await place.service->renew(*own);
        };
        auto one = ask();
        auto two = renew();
        QTRY_VERIFY(reports && renewed);
        QCOMPARE(audienceOf(*reports), QJsonValue(Reports));
        QVERIFY(*renewed);
        QVERIFY(!(**renewed == *own));
        QCOMPARE(place.service->state(), AuthService::State::SignedIn);
    }

    void keepsTheNewRefreshToken()
    {
        Place place;
        place.signIn();
        QVERIFY(place.token(Reports));
        await(place.vault.waitForSaved());
        place.restart();
        place.start();
        QCOMPARE(place.service->state(), AuthService::State::SignedIn);
        place.pass(4000); // the one that was used up would be refused
        QVERIFY(await(place.service->accessToken()));
    }

    void goesWithTheSession_data()
    {
        QTest::addColumn<bool>("signsOut");
        QTest::newRow("logged out") << true;
        QTest::newRow("over") << false;
    }
    void goesWithTheSession()
    {
        QFETCH(const bool, signsOut);
        Place place;
        place.signIn();
        QVERIFY(place.token(Reports));
        if (signsOut) {
            QVERIFY(await(place.service->signOut()));
            QCOMPARE(place.errorOf(Reports), ErrorCode::NotSignedIn);
            return;
        }
        place.provider.lifetime = 7200; // of a token that would last
        const auto longer = place.token(Payroll);
        QVERIFY(longer);
        place.pass(3590);
        place.provider.skipRefreshToken();
        place.service->checkExpiry();
        QTRY_VERIFY(!place.service->isRenewable());
        place.pass(20);
        place.service->checkExpiry();
        QVERIFY(place.service->isReauthenticationRequired());
        QVERIFY(!place.token(Payroll));
    }

    void nothingIsAskedForAnotherSession()
    {
        Place place;
        place.start();
        QCOMPARE(place.errorOf(Reports), ErrorCode::NotSignedIn);
        QCOMPARE(place.agent.visits.size(), 0);
        QCOMPARE(place.tokenRequests(), 0);
    }

    void anotherPersonEndsTheSession()
    {
        Place place(IdTokenToken);
        place.signIn();
        place.provider.changeClaims = [](QJsonObject &claims) {
            claims.insert(QStringLiteral("sub"), QStringLiteral("somebody else"));
        };
        place.provider.userInfo.insert(QStringLiteral("sub"), QStringLiteral("somebody else"));
        QCOMPARE(place.errorOf(Reports), ErrorCode::SubjectMismatch);
        QCOMPARE(place.service->state(), AuthService::State::SignedOut);
    }

    void aProviderThatRefusesLeavesTheSession()
    {
        Place place(IdTokenToken);
        place.signIn();
        place.provider.silentError = "consent_required";
        const auto token = place.token(Reports);
        QVERIFY(!token);
        QCOMPARE(token.error().code(), ErrorCode::LoginRequired);
        QCOMPARE(token.error().providerCode(), QStringLiteral("consent_required"));
        QVERIFY(await(place.service->accessToken()));
        QVERIFY(place.service->isRenewable());
    }

    void asksForItsOwnScopes()
    {
        Place place(IdTokenToken);
        place.signIn();
        place.provider.moreParameters.insert("scope", "openid read:reports");
        QVERIFY(place.token(Reports, {QStringLiteral("read:reports")}));
        QVERIFY(
            place.agent.visits.last().url.query().contains(
                QLatin1StringView("scope=openid%20read:reports"))
            || place.agent.visits.last().url.query().contains(QLatin1StringView("read%3Areports")));
        const auto more = place.token(Reports, {QStringLiteral("write:reports")});
        QVERIFY(!more);
        QCOMPARE(more.error().code(), ErrorCode::InsufficientScope);
        QVERIFY(!place.service->session()->grantedScopes.contains(QStringLiteral("read:reports")));
    }
};

KEYFOB_SUITE(TestOtherApis)
#include "tst_otherapis.moc"
