// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "setup/organizationinput.h"
#include "support/suite.h"

#include <QDir>
#include <QTest>

using namespace Keyfob;
using namespace Qt::StringLiterals;
using InputKind = OrganizationInput::Kind;

class TestOrganizationInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *name, const QByteArray &text, InputKind kind,
                            const QByteArray &url) {
            QTest::newRow(name) << QString::fromUtf8(text) << static_cast<int>(kind)
                                << QString::fromUtf8(url);
        };
        const QByteArray acme("https://acme.example");
        row("domain", "acme.example", InputKind::Domain, acme);
        row("spaces around", "  acme.example \n", InputKind::Domain, acme);
        row("space after a dot", "acme. example", InputKind::Domain, acme);
        row("capital letters", "Acme.EXAMPLE", InputKind::Domain, acme);
        row("dot at the end", "acme.example.", InputKind::Domain, acme);
        row("dots at the end", "acme.example..", InputKind::Domain, acme);
        row("slash at the end", "acme.example/", InputKind::Domain, acme);
        row("slashes at the end", "https://acme.example//", InputKind::Domain, acme);
        row("https", "https://acme.example", InputKind::Domain, acme);
        row("HTTPS", "HTTPS://ACME.example", InputKind::Domain, acme);
        row("no colon", "https//acme.example", InputKind::Domain, acme);
        row("one slash", "https:/acme.example", InputKind::Domain, acme);
        row("no slash", "https:acme.example", InputKind::Domain, acme);
        row("three slashes", "https:///acme.example", InputKind::Domain, acme);
        row("semicolon", "https;//acme.example", InputKind::Domain, acme);
        row("htps", "htps://acme.example", InputKind::Domain, acme);
        row("backslashes", "https:\\\\acme.example\\", InputKind::Domain, acme);
        row("space in the scheme", "https: //acme.example", InputKind::Domain, acme);
        row("no scheme", "//acme.example", InputKind::Domain, acme);
        row("brackets", "<https://acme.example>", InputKind::Domain, acme);
        row("quotation marks", "\"acme.example\"", InputKind::Domain, acme);
        row("full width", "ａｃｍｅ．ｅｘａｍｐｌｅ", InputKind::Domain, acme);
        row("ideographic full stop", "acme。example", InputKind::Domain, acme);
        row("zero-width space", "acme\u200b.example", InputKind::Domain, acme);
        row("umlaut", "Müller.example", InputKind::Domain, "https://xn--mller-kva.example");
        row("punycode", "xn--mller-kva.example", InputKind::Domain,
            "https://xn--mller-kva.example");
        row("port", "acme.example:8443", InputKind::Domain, "https://acme.example:8443");
        row("loopback", "localhost:8080", InputKind::Domain, "http://localhost:8080");
        row("loopback address", "127.0.0.1:8080", InputKind::Domain, "http://127.0.0.1:8080");
        row("loopback, http", "http://127.0.0.1:8080/", InputKind::Domain, "http://127.0.0.1:8080");
        row("loopback, https", "https://localhost", InputKind::Domain, "https://localhost");
        row("two schemes", "https://https://acme.example", InputKind::Domain, acme);
        row("a pasted address behind a typed scheme", "http://https://acme.example",
            InputKind::Domain, acme);
        row("mailto with slashes", "mailto://emma@acme.example", InputKind::Email, acme);
        row("IPv6 without brackets", "::1", InputKind::Domain, "http://[::1]");
        row("IPv6", "[::1]:8080", InputKind::Domain, "http://[::1]:8080");
        row("address", "10.1.2.3", InputKind::Domain, "https://10.1.2.3");
        row("e-mail", "emma@acme.example", InputKind::Email, acme);
        row("e-mail at a domain like a file", "emma@Acme.JSON", InputKind::Email,
            "https://acme.json");
        row("mailto", "mailto:Emma@Acme.example", InputKind::Email, acme);
        row("e-mail, spaces", "emma @ acme . example", InputKind::Email, acme);
        row("e-mail with a plus", "emma+work@acme.example", InputKind::Email, acme);
        row("e-mail, dot at the end", "emma@acme.example.", InputKind::Email, acme);
        row("e-mail, full width", "emma＠acme．example", InputKind::Email, acme);
        row("issuer", "https://login.acme.example/realms/acme", InputKind::Issuer,
            "https://login.acme.example/realms/acme");
        row("issuer, slash at the end", "https://login.acme.example/o/acme/", InputKind::Issuer,
            "https://login.acme.example/o/acme");
        row("issuer without scheme", "login.acme.example/Realms/Acme", InputKind::Issuer,
            "https://login.acme.example/Realms/Acme");
        row("configuration of an issuer",
            "https://login.acme.example/realms/a/.well-known/openid-configuration",
            InputKind::Issuer, "https://login.acme.example/realms/a");
        row("configuration of a domain", "https://acme.example/.well-known/openid-configuration",
            InputKind::Domain, acme);
        row("published tenant", "https://acme.example/keyfob.json", InputKind::TenantUrl,
            "https://acme.example/keyfob.json");
        row("link", "keyfob://add?organization=acme.example", InputKind::Domain, acme);
        row("link, escaped", "keyfob://add?organization=https%3A%2F%2Fa.example%2Frealms%2Fx",
            InputKind::Issuer, "https://a.example/realms/x");
        row("link without slashes", "keyfob:add?organization=acme.example", InputKind::Domain,
            acme);
        row("link as browsers write it", "keyfob://add/?organization=acme.example",
            InputKind::Domain, acme);
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, text);
        const auto input = OrganizationInput::parse(text);
        QVERIFY2(input, input ? "" : qPrintable(input.error().message()));
        QTEST(static_cast<int>(input->kind), "kind");
        QTEST(input->url.toString(QUrl::FullyEncoded), "url");
        QVERIFY(input->file.isEmpty());
    }

    void keepsTheAddress()
    {
        const auto input = OrganizationInput::parse(QStringLiteral("Emma.L@Müller.example"));
        QVERIFY(input);
        QCOMPARE(input->email, QStringLiteral("Emma.L@xn--mller-kva.example"));
        QCOMPARE(input->host(), QStringLiteral("xn--mller-kva.example"));
    }

    void readsFiles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("file");
        QTest::newRow("path") << "/home/emma/My Acme.json"
                              << "/home/emma/My Acme.json";
        QTest::newRow("home") << "~/acme.json" << QDir::homePath() + u"/acme.json"_s;
        QTest::newRow("address") << "file:///tmp/a%20b.json"
                                 << "/tmp/a b.json";
        QTest::newRow("dots") << "/tmp/x/../a.json"
                              << "/tmp/a.json";
    }
    void readsFiles()
    {
        QFETCH(QString, text);
        const auto input = OrganizationInput::parse(text);
        QVERIFY(input);
        QCOMPARE(input->kind, InputKind::TenantFile);
        QTEST(input->file, "file");
        QVERIFY(input->url.isEmpty());
    }

    void refusesWhatItCannotUse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says"); // a part of the sentence
        QTest::newRow("nothing") << "  "
                                 << "e-mail address at work";
        QTest::newRow("one word") << "acme"
                                  << "not a whole domain";
        QTest::newRow("words") << "Acme Corporation Inc."
                               << "no spaces";
        QTest::newRow("two domains") << "acme.example other.example"
                                     << "no spaces";
        QTest::newRow("http") << "http://acme.example"
                              << "not safe";
        QTest::newRow("http, mistyped") << "htp:/acme.example"
                                        << "not safe";
        QTest::newRow("another scheme") << "ftp://acme.example"
                                        << "ftp:";
        QTest::newRow("script") << "javascript:alert(1)"
                                << "javascript:";
        QTest::newRow("user name") << "https://emma@acme.example"
                                   << "user name";
        QTest::newRow("user name and password") << "https://a:b@acme.example/"
                                                << "user name";
        QTest::newRow("query") << "https://acme.example/login?x=1"
                               << "? and #";
        QTest::newRow("fragment") << "https://acme.example/#x"
                                  << "? and #";
        QTest::newRow("dot segments") << "https://acme.example/a/../b"
                                      << "of dots";
        QTest::newRow("hidden dot segments") << "https://acme.example/a/%2e%2E/b"
                                             << "of dots";
        QTest::newRow("empty segment") << "https://acme.example/a//b"
                                       << "empty part";
        QTest::newRow("empty label") << "acme..example"
                                     << "not a domain";
        QTest::newRow("hyphen first") << "-acme.example"
                                      << "not a domain";
        QTest::newRow("not a letter") << "ac*me.example"
                                      << "not a domain";
        QTest::newRow("short address") << "127.1"
                                       << "not a domain";
        QTest::newRow("hexadecimal address") << "0x7f.0.0.1"
                                             << "not a domain";
        QTest::newRow("octal address") << "0177.0.0.1"
                                       << "not a domain";
        QTest::newRow("large address") << "300.1.1.1"
                                       << "not a domain";
        QTest::newRow("IPv6 with a zone") << "[fe80::1%25eth0]"
                                          << "not a domain";
        QTest::newRow("IPv6, not closed") << "[::1"
                                          << "not a domain";
        QTest::newRow("scheme alone") << "https://"
                                      << "domain is missing";
        QTest::newRow("port alone") << ":8443"
                                    << "domain is missing";
        QTest::newRow("e-mail without a domain") << "emma@"
                                                 << "domain is missing";
        QTest::newRow("e-mail with one word") << "emma@acme"
                                              << "not a whole domain";
        QTest::newRow("e-mail at an address") << "emma@[127.0.0.1]"
                                              << "not a domain";
        QTest::newRow("comma for a dot") << "acme,example"
                                         << "not a domain";
        QTest::newRow("two e-mails in a list") << "emma@acme.example,leo@acme.example"
                                               << "not an e-mail";
        QTest::newRow("safe, then not safe") << "https://http://acme.example"
                                             << "not safe";
        QTest::newRow("not UTF-8")
            << QString::fromUtf8("https://acme.example/a\xff.json") << "cannot be seen";
        QTest::newRow("no character")
            << QStringLiteral("https://acme.example/\uffff") << "cannot be seen";
        QTest::newRow("half a character")
            << QString(u"https://acme.example/"_s + QChar(0xD83D)) << "cannot be seen";
        QTest::newRow("port zero") << "acme.example:0"
                                   << "65535";
        QTest::newRow("two ports") << "acme.example:1:2"
                                   << "65535";
        QTest::newRow("port that is a word") << "acme.example:https"
                                             << "65535";
        QTest::newRow("port") << "acme.example:99999"
                              << "65535";
        QTest::newRow("port with a sign") << "acme.example:+80"
                                          << "65535";
        QTest::newRow("right-to-left") << QStringLiteral("acme\u202e.example") << "not a domain";
        QTest::newRow("line break") << "acme.example\nx"
                                    << "line break";
        QTest::newRow("NUL") << QString(u"acme.example"_s + QChar(0)) << "cannot be seen";
        QTest::newRow("long label") << QString(QString(64, u'a') + u".example"_s) << "not a domain";
        QTest::newRow("long name")
            << QString(u"abcdefghi."_s.repeated(26) + u"example"_s) << "not a domain";
        QTest::newRow("long text") << QString(QString(4000, u'a') + u".example"_s) << "too long";
        QTest::newRow("e-mail without a name") << "@acme.example"
                                               << "not an e-mail";
        QTest::newRow("two e-mails") << "a@b@acme.example"
                                     << "not an e-mail";
        QTest::newRow("e-mail with a path") << "emma@acme.example/x"
                                            << "not an e-mail";
        QTest::newRow("mailbox for everybody") << "emma@gmail.com"
                                               << "mailboxes for everybody";
        QTest::newRow("file name in capitals") << "Acme.JSON"
                                               << "whole path";
        QTest::newRow("file name") << "acme.json"
                                   << "whole path";
        QTest::newRow("file elsewhere") << "file://server/acme.json"
                                        << "on this computer";
    }
    void refusesWhatItCannotUse()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto input = OrganizationInput::parse(text);
        QVERIFY2(!input, input ? qPrintable(input->url.toString() + input->file) : "");
        QCOMPARE(input.error().code(), ErrorCode::InvalidRequest);
        QVERIFY2(input.error().message().contains(says), qPrintable(input.error().message()));
    }

    /// Any page can have such a link.
    void aLinkHoldsNothingElse_data()
    {
        QTest::addColumn<QString>("link");
        const QString good = QStringLiteral("keyfob://add?organization=acme.example");
        QTest::newRow("another parameter") << QString(good + u"&client_id=x"_s);
        QTest::newRow("twice") << QString(good + u"&organization=b.example"_s);
        QTest::newRow("fragment") << QString(good + u"#x"_s);
        QTest::newRow("another name") << "keyfob://add?tenant=acme.example";
        QTest::newRow("no value") << "keyfob://add?organization=";
        QTest::newRow("no parameter") << "keyfob://add";
        QTest::newRow("another act") << "keyfob://login?organization=acme.example";
        QTest::newRow("path") << "keyfob://add/now?organization=acme.example";
        QTest::newRow("user") << "keyfob://a@add?organization=acme.example";
        QTest::newRow("plain") << "keyfob:";
        QTest::newRow("file") << "keyfob://add?organization=/etc/passwd";
        QTest::newRow("address of a file") << "keyfob://add?organization=file:///etc/passwd";
        QTest::newRow("home") << "keyfob://add?organization=~/x.json";
        QTest::newRow("published tenant") << "keyfob://add?organization=a.example/x.json";
        QTest::newRow("e-mail") << "keyfob://add?organization=emma@acme.example";
        QTest::newRow("another link")
            << "keyfob://add?organization=keyfob://add%3Forganization%3Da.example";
        QTest::newRow("bad escape") << "keyfob://add?organization=acme%zz.example";
        QTest::newRow("line break") << "keyfob://add?organization=acme.example%0A";
        QTest::newRow("user name") << "keyfob://add?organization=https://a:b@acme.example";
        QTest::newRow("http") << "keyfob://add?organization=http://acme.example";
    }
    void aLinkHoldsNothingElse()
    {
        QFETCH(QString, link);
        const auto input = OrganizationInput::parse(link);
        QVERIFY2(!input, input ? qPrintable(input->url.toString() + input->file) : "");
        QCOMPARE(input.error().code(), ErrorCode::InvalidRequest);
    }
};

KEYFOB_SUITE(TestOrganizationInput)
#include "tst_organizationinput.moc"
