// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/apidescription.h"
#include "support/suite.h"

#include <QTest>

using namespace Keyfob;

namespace {

/// The security of GET /a, with what stands for it in the operation.
ApiDescription secured(const QByteArray &operation, const QByteArray &general = "[{o: [read]}]")
{
    const auto description = ApiDescription::read(
        "openapi: 3.1.0\ninfo: {title: t, version: 1}\nsecurity: " + general
            + "\ncomponents:\n  securitySchemes:\n"
              "    o: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://op.example/t',"
              " scopes: {read: Reads, write: Writes}}}}\n"
              "    i: {type: openIdConnect, openIdConnectUrl: 'https://op.example/c'}\n"
              "    b: {type: http, scheme: Bearer}\n"
              "    d: {type: http, scheme: DPoP}\n"
              "    k: {type: apiKey, in: header, name: X-Key}\n"
              "    m: {type: mutualTLS}\n"
              "    r: {$ref: '#/components/securitySchemes/k'}\n"
              "    odd: {type: basic}\n"
              "paths: {/a: {get: {"
            + operation + "responses: {}}}}\n",
        QUrl());
    if (!description)
        qFatal("%s", qPrintable(description.error().message()));
    return *description;
}

ApiSecurity securityOf(const QByteArray &operation)
{
    return secured(operation).operations().first().security;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

bool hasUndefined(const ApiDescription &description)
{
    for (const DescriptionNote &note : description.notes()) {
        if (note.kind == DescriptionNote::Kind::UndefinedScheme)
            return true;
    }
    return false;
}

} // namespace

class TestApiSecurity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inheritsWhatIsNotSaid()
    {
        QCOMPARE(securityOf("").scopes(), words("read"));
        QCOMPARE(securityOf("security: null, ").scopes(), words("read"));
        QCOMPARE(securityOf("security: [{o: [write]}], ").scopes(), words("write"));
    }

    void tellsPublicFromOptional()
    {
        const ApiSecurity nothing = securityOf("security: [], ");
        QVERIFY(nothing.isPublic() && !nothing.isOptional() && nothing.acceptsAccessToken());
        for (const char *text : {"security: [{}], ", "security: [{}, {o: [read]}], "}) {
            const ApiSecurity optional = securityOf(text);
            QVERIFY(!optional.isPublic() && optional.isOptional());
            QVERIFY(optional.acceptsAccessToken());
            QVERIFY(optional.missingScopes({}).isEmpty());
        }
        const ApiSecurity required = securityOf("");
        QVERIFY(!required.isPublic() && !required.isOptional());
        QVERIFY(secured("", "[]").operations().first().security.isPublic());
    }

    void asksForAllOfOneAlternative()
    {
        const ApiSecurity security = securityOf("security: [{o: [a, b], k: []}, {o: [c, d]}], ");
        QCOMPARE(security.alternatives().size(), 2);
        QCOMPARE(security.alternatives().first().size(), 2);
        QCOMPARE(security.scopes(), words("a b c d"));
        // The first one needs a key too: a token does not satisfy it.
        QCOMPARE(security.missingScopes(words("a b")), words("c d"));
        QCOMPARE(security.missingScopes(words("c")), words("d"));
        QVERIFY(security.missingScopes(words("c d")).isEmpty());
    }

    void namesTheAlternativeThatLacksLeast()
    {
        const ApiSecurity security =
            securityOf("security: [{o: [a, b, c]}, {o: [d], i: [d, e]}], ");
        QCOMPARE(security.missingScopes(words("a b")), words("c"));
        QCOMPARE(security.missingScopes(words("d")), words("e"));
        QVERIFY(security.missingScopes(words("d e")).isEmpty());
    }

    void countsScopesOfAnyScheme()
    {
        const ApiSecurity security = securityOf("security: [{b: [admin]}, {k: [role]}], ");
        QCOMPARE(security.scopes(), words("admin role"));
        QCOMPARE(security.missingScopes({}), words("admin"));
    }

    void knowsWhatAnAccessTokenSatisfies()
    {
        for (const char *name : {"o", "i", "b"})
            QVERIFY(
                securityOf(QByteArray("security: [{") + name + ": []}], ").acceptsAccessToken());
        for (const char *name : {"d", "k", "m", "r", "odd", "nope"})
            QVERIFY(
                !securityOf(QByteArray("security: [{") + name + ": []}], ").acceptsAccessToken());
        QVERIFY(!securityOf("security: [{o: [], k: []}], ").acceptsAccessToken());
        QVERIFY(securityOf("security: [{k: []}, {b: []}], ").acceptsAccessToken());
    }

    void readsSchemesAsTheyAre()
    {
        const auto schemes = secured("").securitySchemes();
        QCOMPARE(schemes.value(QStringLiteral("o")).scopes.value(QStringLiteral("write")),
                 QStringLiteral("Writes"));
        QVERIFY(schemes.value(QStringLiteral("b")).kind == ApiSecurityScheme::Kind::Bearer);
        QVERIFY(schemes.value(QStringLiteral("d")).kind == ApiSecurityScheme::Kind::Http);
        QCOMPARE(schemes.value(QStringLiteral("d")).httpScheme, QStringLiteral("dpop"));
        QCOMPARE(schemes.value(QStringLiteral("r")).parameter, QStringLiteral("X-Key"));
        QVERIFY(schemes.value(QStringLiteral("m")).kind == ApiSecurityScheme::Kind::MutualTls);
        QVERIFY(schemes.value(QStringLiteral("odd")).kind == ApiSecurityScheme::Kind::Undefined);
    }

    void marksSchemesThatAreNotDeclared()
    {
        const ApiDescription description = secured("security: [{nope: [x]}], ");
        const ApiSecurity security = description.operations().first().security;
        const ApiRequiredScheme required = security.alternatives().first().first();
        QCOMPARE(required.scheme.name, QStringLiteral("nope"));
        QVERIFY(required.scheme.kind == ApiSecurityScheme::Kind::Undefined);
        QCOMPARE(required.scopes, words("x"));
        QVERIFY(hasUndefined(description));
    }

    void takesAMapForTheListOfOne()
    {
        QCOMPARE(securityOf("security: {o: [write]}, ").scopes(), words("write"));
        QVERIFY(securityOf("security: [o, 1, {o: [read]}], ").alternatives().size() == 1);
    }
};

KEYFOB_SUITE(TestApiSecurity)
#include "tst_apisecurity.moc"
