// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "support/suite.h"
#include "useragent/linebuffer.h"
#include "useragent/signinmessages.h"

#include <QTest>

using namespace Keyfob;

namespace {

/// JSON written with single quotes.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class TestSignInMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openComesBackAsItWas()
    {
        SignIn::Open open;
        open.url = QUrl(QStringLiteral("https://tenant.example/authorize?a=%20b%26c&d=é"));
        open.redirectUri = QUrl(QStringLiteral("com.example.app:/callback"));
        open.hosts = {QStringLiteral("a.example"), QStringLiteral("b.example")};
        open.tenantName = QStringLiteral("Žofie \"quoted\"");
        open.cookies = Secret(QByteArray("a\0\n\xff", 4));
        open.visible = false;
        open.theme = SignIn::Theme::Dark;
        open.network = {QStringLiteral("socks5://proxy.example:1080"),
                        QStringLiteral("ünder"),
                        Secret("p"),
                        Secret("-----BEGIN"),
                        "-----BEGIN C\n",
                        QStringLiteral("proxy.example")};
        open.window = {QRect(-20, 30, 500, 700), {{QStringLiteral("a.example"), 1.25}}};
        open.showAfter = std::chrono::seconds(1);
        open.signsOut = true;
        open.readability = {1.75, true};
        open.activationToken = "a-token_TIME17";

        const QByteArray line = SignIn::serialize(SignIn::Request(open));
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.endsWith('\n'));
        const auto parsed = SignIn::parseRequest(line.chopped(1));
        QVERIFY(parsed);
        const auto *back = std::get_if<SignIn::Open>(&*parsed);
        QVERIFY(back);
        QCOMPARE(back->url, open.url);
        QCOMPARE(back->redirectUri, open.redirectUri);
        QCOMPARE(back->hosts, open.hosts);
        QCOMPARE(back->tenantName, open.tenantName);
        QVERIFY(back->cookies == open.cookies);
        QCOMPARE(back->visible, false);
        QCOMPARE(back->theme, SignIn::Theme::Dark);
        QVERIFY(back->network == open.network);
        QVERIFY(back->window == open.window);
        QCOMPARE(back->showAfter, std::chrono::milliseconds(1000));
        QVERIFY(back->signsOut);
        QCOMPARE(back->readability, open.readability);
        QCOMPARE(back->activationToken, open.activationToken);
    }

    void prepareComesBackAsItWas()
    {
        const SignIn::Prepare prepare {QUrl(QStringLiteral("https://tenant.example:8443")),
                                       QUrl(QStringLiteral("https://app.example/callback")),
                                       {QStringLiteral("a.example")},
                                       "-----BEGIN C\n"};
        const QByteArray line = SignIn::serialize(SignIn::Request(prepare));
        const auto parsed = SignIn::parseRequest(line.chopped(1));
        QVERIFY(parsed);
        const auto *back = std::get_if<SignIn::Prepare>(&*parsed);
        QVERIFY(back);
        QVERIFY(*back == prepare);
    }

    void resultComesBackOctetByOctet()
    {
        const QByteArray callback = "https://app.example/cb#a=%zz%41+%2B&b=\xc3\xa9";
        const QString origin = QStringLiteral("https://id.example:8443");
        const QByteArray line = SignIn::serialize(SignIn::Answer(
            SignIn::Result {Secret(callback), Secret("c"), origin, QStringLiteral("/a/b")}));
        QVERIFY(!line.contains("app.example"));
        const auto parsed = SignIn::parseAnswer(line.chopped(1));
        QVERIFY(parsed);
        const auto *back = std::get_if<SignIn::Result>(&*parsed);
        QVERIFY(back);
        QCOMPARE(back->callback.reveal().toByteArray(), callback);
        QVERIFY(back->cookies == Secret("c"));
        QCOMPARE(back->answeredBy, origin);
        QCOMPARE(back->answeredPath, QStringLiteral("/a/b"));
    }

    void failureComesBackAsPlainText()
    {
        Error error(ErrorCode::HostBlocked, QStringLiteral("a\nb\u202e"), QStringLiteral("d"));
        error.setHttpStatus(503);
        const QByteArray line = SignIn::serialize(SignIn::Answer(SignIn::Failure {error}));
        const auto parsed = SignIn::parseAnswer(line.chopped(1));
        QVERIFY(parsed);
        const auto *back = std::get_if<SignIn::Failure>(&*parsed);
        QVERIFY(back);
        QCOMPARE(back->error.code(), ErrorCode::HostBlocked);
        QCOMPARE(back->error.message(), QStringLiteral("a b"));
        QCOMPARE(back->error.detail(), QStringLiteral("d"));
        QCOMPARE(back->error.httpStatus(), 503);
    }

    void aStatusThatIsNoneIsLeftOut()
    {
        for (const char *status : {"-1", "1", "600", "1e99", "'503'", "null", "{}"}) {
            const auto parsed = SignIn::parseAnswer(
                json("{'type':'failure','code':'PageLoadFailed','status':") + json(status) + '}');
            QVERIFY(parsed);
            QCOMPARE(std::get<SignIn::Failure>(*parsed).error.httpStatus(), 0);
        }
    }

    void shortMessages()
    {
        using namespace SignIn;
        const auto raise = parseRequest(serialize(Request(Raise {})).chopped(1));
        QVERIFY(raise && std::holds_alternative<Raise>(*raise));
        const auto cancel = parseRequest(serialize(Request(Cancel {})).chopped(1));
        QVERIFY(cancel && std::holds_alternative<Cancel>(*cancel));
        const auto ready = parseAnswer(serialize(Answer(Ready {})).chopped(1));
        QVERIFY(ready && std::holds_alternative<Ready>(*ready));
        const auto copy = parseAnswer(serialize(Answer(CopyDiagnostics {})).chopped(1));
        QVERIFY(copy && std::holds_alternative<CopyDiagnostics>(*copy));
        const auto note = parseAnswer(
            serialize(Answer(Note {QStringLiteral("a\n") + QString(999, u'b')})).chopped(1));
        QVERIFY(note && std::holds_alternative<Note>(*note));
        QVERIFY(std::get<Note>(*note).text.startsWith(QStringLiteral("a b")));
        QVERIFY(std::get<Note>(*note).text.size() < 310);
        const auto page = parseAnswer(
            serialize(Answer(Page {QStringLiteral("a.example"), true, true})).chopped(1));
        QVERIFY(page && std::holds_alternative<Page>(*page));
        QCOMPARE(std::get<Page>(*page).host, QStringLiteral("a.example"));
        QVERIFY(std::get<Page>(*page).loading && std::get<Page>(*page).onScreen);
        const WindowState state {QRect(1, 2, 480, 640), {{QStringLiteral("b.example"), 0.5}}};
        const auto window = parseAnswer(serialize(Answer(Window {state})).chopped(1));
        QVERIFY(window && std::holds_alternative<Window>(*window));
        QVERIFY(std::get<Window>(*window).state == state);
    }

    void tokensToComeToTheFrontComeBack()
    {
        using namespace SignIn;
        const auto raise = parseRequest(serialize(Request(Raise {"a-1"})).chopped(1));
        QVERIFY(raise && std::holds_alternative<Raise>(*raise));
        QCOMPARE(std::get<Raise>(*raise).activationToken, QByteArray("a-1"));
        const auto given = parseAnswer(serialize(Answer(Activation {"b-2"})).chopped(1));
        QVERIFY(given && std::holds_alternative<Activation>(*given));
        QCOMPARE(std::get<Activation>(*given).token, QByteArray("b-2"));
    }

    void whatNoEnvironmentShouldHaveIsNotHandedOn()
    {
        using namespace SignIn;
        for (const QByteArray &token : {QByteArray("a b"), QByteArray("a\n"), QByteArray("a\0b", 3),
                                        QByteArray("\xc3\xa9"), QByteArray(513, 'a')})
            QCOMPARE(serialize(Request(Raise {token})), serialize(Request(Raise {})));
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("good");
        QTest::newRow("ready") << json("{'type':'ready','version':1}") << true;
        QTest::newRow("unknown field") << json("{'type':'ready','version':1,'x':[]}") << true;
        QTest::newRow("other version") << json("{'type':'ready','version':2}") << false;
        QTest::newRow("no version") << json("{'type':'ready'}") << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("text") << QByteArray("hello") << false;
        QTest::newRow("array") << QByteArray("[]") << false;
        QTest::newRow("no type") << QByteArray("{}") << false;
        QTest::newRow("unknown type") << json("{'type':'dance'}") << false;
        QTest::newRow("a request") << json("{'type':'raise'}") << false;
        QTest::newRow("two objects") << json("{'type':'ready','version':1}{}") << false;
        QTest::newRow("type twice") << json("{'type':'ready','version':1,'type':'ready'}") << false;
        QTest::newRow("result") << json("{'type':'result','callback':'YQ==','cookies':''}") << true;
        QTest::newRow("empty callback")
            << json("{'type':'result','callback':'','cookies':''}") << false;
        QTest::newRow("no cookies") << json("{'type':'result','callback':'YQ=='}") << false;
        QTest::newRow("bad base64")
            << json("{'type':'result','callback':'Y!==','cookies':''}") << false;
        QTest::newRow("callback a number")
            << json("{'type':'result','callback':1,'cookies':''}") << false;
        QTest::newRow("failure") << json("{'type':'failure','code':'Cancelled'}") << true;
        QTest::newRow("failure of another kind")
            << json("{'type':'failure','code':'NonceMismatch'}") << false;
        QTest::newRow("unknown failure") << json("{'type':'failure','code':'X'}") << false;
        QTest::newRow("no code") << json("{'type':'failure'}") << false;
        QTest::newRow("restart") << json("{'type':'failure','code':'UserAgentRestart'}") << true;
        QTest::newRow("note") << json("{'type':'note','text':'a'}") << true;
        QTest::newRow("note a number") << json("{'type':'note','text':1}") << false;
        QTest::newRow("window") << json("{'type':'window','window':{}}") << true;
        QTest::newRow("window of text") << json("{'type':'window','window':'x'}") << false;
        QTest::newRow("three numbers")
            << json("{'type':'window','window':{'geometry':[1,2,3]}}") << false;
        QTest::newRow("no size") << json("{'type':'window','window':{'geometry':[1,2,0,3]}}")
                                 << false;
        QTest::newRow("too far") << json("{'type':'window','window':{'geometry':[1e9,2,3,4]}}")
                                 << false;
        QTest::newRow("texts") << json("{'type':'window','window':{'geometry':['a',2,3,4]}}")
                               << false;
        QTest::newRow("zoom a list") << json("{'type':'window','window':{'zoom':[1]}}") << false;
        QTest::newRow("zoom zero") << json("{'type':'window','window':{'zoom':{'a':0}}}") << false;
        const auto activation = [](const char *name, const QByteArray &value, bool good) {
            QTest::newRow(name) << json("{'type':'activation','activation':") + value + '}' << good;
        };
        activation("token", json("'a-1'"), true);
        activation("longest token", '"' + QByteArray(512, 'a') + '"', true);
        activation("token too long", '"' + QByteArray(513, 'a') + '"', false);
        activation("token of two lines", json("'a\\nb'"), false);
        activation("token with a null", json("'a\\u0000b'"), false);
        activation("token with a space", json("'a b'"), false);
        activation("token of other letters", json("'\u00e9'"), false);
        activation("token a number", "1", false);
        activation("token empty", json("''"), false);
        QTest::newRow("no token") << json("{'type':'activation'}") << false;
        QTest::newRow("too long") << QByteArray(SignIn::MaxLine + 1, ' ') << false;
    }
    void answers()
    {
        QFETCH(QByteArray, line);
        const auto answer = SignIn::parseAnswer(line);
        QTEST(answer.has_value(), "good");
        if (!answer)
            QCOMPARE(answer.error().code(), ErrorCode::UserAgentProtocol);
    }

    void requests_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, QByteArray from, QByteArray to, bool good) {
            QTest::newRow(name) << from << to << good;
        };
        row("as it is", "", "", true);
        row("light", "'dark'", "'light'", true);
        row("unknown theme", "'dark'", "'pink'", false);
        row("unknown type", "'open'", "'close'", false);
        row("other version", "'version':1", "'version':7", false);
        row("fragment", "/authorize", "/authorize#x", false);
        row("relative", "https://t.example", "", false);
        row("url a number", "'https://t.example/authorize'", "7", false);
        row("no redirect URI", "'redirect_uri'", "'x'", false);
        row("redirect URI with fragment", "/cb", "/cb#a", false);
        row("hosts a text", "['h.example']", "'h.example'", false);
        row("host a number", "['h.example']", "[1]", false);
        row("host empty", "['h.example']", "['']", false);
        row("no hosts", "['h.example']", "[]", true);
        row("visible a text", "true", "'true'", false);
        row("cookies missing", "'cookies'", "'c'", false);
        row("cookies not base64", "'Yg=='", "'*'", false);
        row("no network", ",'network':", ",'n':", true);
        row("network a text", "{'proxy'", "'x','n':{'proxy'", false);
        row("direct", "http://p.example:8080", "none", true);
        row("proxy without a port", "p.example:8080", "p.example", false);
        row("proxy of another kind", "http://p.example", "ftp://p.example", false);
        row("no proxy", "'proxy'", "'p'", false);
        row("proxy user a number", "'proxy_user':''", "'proxy_user':1", false);
        row("proxy password not base64", "'proxy_password':''", "'proxy_password':'*'", false);
        row("client certificate missing", "'client_certificate'", "'c'", false);
        row("authorities", "'proxy_user'", "'authorities':'-----BEGIN','proxy_user'", true);
        row("authorities a list", "'proxy_user'", "'authorities':[],'proxy_user'", false);
        row("window", "'dark'", "'dark','window':{'geometry':[1,2,3,4]}", true);
        row("large text", "'dark'", "'dark','text_scale':2,'high_contrast':true", true);
        row("text too large", "'dark'", "'dark','text_scale':40", false);
        row("text too small", "'dark'", "'dark','text_scale':0", false);
        row("token", "'dark'", "'dark','activation':'a-1'", true);
        row("token empty", "'dark'", "'dark','activation':''", true);
        row("token too long", "'dark'", "'dark','activation':'" + QByteArray(513, 'a') + '\'',
            false);
        row("token of two lines", "'dark'", "'dark','activation':'a\\nb'", false);
        row("token a list", "'dark'", "'dark','activation':[]", false);
        row("window a text", "'dark'", "'dark','window':'x'", false);
        row("window too large", "'dark'", "'dark','window':{'geometry':[1,2,3,400000]}", false);
    }
    void requests()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray line = "{'type':'open','version':1,'url':'https://t.example/authorize',"
                          "'redirect_uri':'https://a.example/cb','hosts':['h.example'],"
                          "'tenant':'T','cookies':'Yg==','visible':true,'theme':'dark',"
                          "'network':{'proxy':'http://p.example:8080','proxy_user':'',"
                          "'proxy_password':'','client_certificate':''}}";
        if (!from.isEmpty()) {
            QVERIFY(line.contains(from));
            line.replace(from, to);
        }
        const auto request = SignIn::parseRequest(line.replace('\'', '"'));
        QTEST(request.has_value(), "good");
        if (!request)
            QCOMPARE(request.error().code(), ErrorCode::UserAgentProtocol);
    }

    void linesAreCutWhereverTheBytesAreSplit()
    {
        const QByteArray stream = "one\n\ntwo\nrest";
        for (int step = 1; step < 6; ++step) {
            LineBuffer buffer(5);
            QByteArrayList lines;
            for (qsizetype i = 0; i < stream.size(); i += step) {
                QVERIFY(buffer.feed(stream.mid(i, step), [&](QByteArrayView line) {
                    lines.append(line.toByteArray());
                    return true;
                }));
            }
            QCOMPARE(lines, QByteArrayList({"one", "", "two"}));
        }
    }

    void aLineThatIsTooLongIsRefused()
    {
        const auto take = [](QByteArrayView) { return true; };
        LineBuffer whole(4);
        QVERIFY(whole.feed("1234\n1234\n", take));
        QVERIFY(!whole.feed("12345\n", take));
        LineBuffer parts(4);
        QVERIFY(parts.feed("123", take));
        QVERIFY(!parts.feed("45", take));
    }

    void nothingIsReadAfterTheTakerHadEnough()
    {
        LineBuffer buffer(10);
        int taken = 0;
        QVERIFY(buffer.feed("a\nb\n", [&](QByteArrayView) {
            ++taken;
            return false;
        }));
        QCOMPARE(taken, 1);
    }
};

KEYFOB_SUITE(TestSignInMessages)
#include "tst_signinmessages.moc"
