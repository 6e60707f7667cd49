// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/apidescription.h"
#include "support/suite.h"

#include <QTest>

using namespace Keyfob;

namespace {

/// The schema of a body in a description with \a schemas, which is YAML in flow style.
ApiSchema readSchema(const QByteArray &schema, const QByteArray &schemas = "{}",
                     const QByteArray &version = "3.1.0")
{
    const auto description = ApiDescription::read(
        "openapi: " + version
            + "\ninfo: {title: t, version: 1}\npaths: "
              "{/a: {post: {requestBody: {content: {application/json: {schema: "
            + schema + "}}}}}}\ncomponents: {schemas: " + schemas + "}\n",
        QUrl());
    if (!description)
        qFatal("%s", qPrintable(description.error().message()));
    return description->operations().first().body->contents.first().schema;
}

QStringList namesOf(const QList<ApiProperty> &properties)
{
    QStringList names;
    for (const ApiProperty &property : properties)
        names.append(property.required ? property.name + u'!' : property.name);
    return names;
}

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestApiSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnythingWithoutASchema()
    {
        const ApiSchema none;
        QVERIFY(!none.exists() && none.types().isEmpty() && none.properties().isEmpty());
        QVERIFY(!none.isNullable() && !none.items().exists() && none.key().isEmpty());
        QVERIFY(none.additionalProperties().has_value());
        const ApiSchema boolean = readSchema("true");
        QVERIFY(boolean.exists() && boolean.types().isEmpty() && !boolean.isBeyondForms());
        const ApiSchema nothing = readSchema("false");
        QVERIFY(nothing.exists() && nothing.isBeyondForms());
    }

    void followsReferences()
    {
        const QByteArray schemas =
            "{A: {$ref: '#/components/schemas/B'}, B: {type: string, title: b}}";
        const ApiSchema schema = readSchema("{$ref: '#/components/schemas/A'}", schemas);
        QCOMPARE(schema.type(), QStringLiteral("string"));
        QCOMPARE(schema.name(), QStringLiteral("B"));
        QCOMPARE(schema.key(), readSchema("{$ref: '#/components/schemas/B'}", schemas).key());
        QVERIFY(!readSchema("{$ref: '#/components/schemas/None'}", schemas).exists());
    }

    void endsWithReferencesThatGoRound()
    {
        const QByteArray schemas = "{A: {$ref: '#/components/schemas/B'}, "
                                   "B: {$ref: '#/components/schemas/A'}, "
                                   "C: {allOf: [{$ref: '#/components/schemas/C'}], type: object, "
                                   "properties: {c: {$ref: '#/components/schemas/C'}}}}";
        for (const char *version : {"3.0.3", "3.1.0"}) {
            const ApiSchema loop = readSchema("{$ref: '#/components/schemas/A'}", schemas, version);
            QVERIFY(!loop.exists());
            QVERIFY(loop.types().isEmpty() && loop.properties().isEmpty());
        }
        const ApiSchema schema = readSchema("{$ref: '#/components/schemas/C'}", schemas);
        QVERIFY(schema.exists());
        QCOMPARE(schema.property(QStringLiteral("c"))->schema.key(), schema.key());
    }

    void readsSelfContainingAliases()
    {
        const ApiSchema schema = readSchema("&s {type: object, allOf: [*s], oneOf: [*s], "
                                            "properties: {s: *s}, items: *s}");
        QVERIFY(schema.exists());
        QCOMPARE(schema.properties().first().schema.key(), schema.key());
    }

    void ignoresSiblingsOfReferencesIn30Only()
    {
        const QByteArray schemas = "{A: {type: object, description: theirs, properties: {a: {}}}}";
        const QByteArray schema = "{$ref: '#/components/schemas/A', description: mine, "
                                  "properties: {b: {}}, required: [b]}";
        const ApiSchema old = readSchema(schema, schemas, "3.0.3");
        QCOMPARE(old.description(), QStringLiteral("theirs"));
        QCOMPARE(namesOf(old.properties()), list("a"));
        const ApiSchema now = readSchema(schema, schemas, "3.1.0");
        QCOMPARE(now.description(), QStringLiteral("mine"));
        QCOMPARE(namesOf(now.properties()), list("a b!"));
        QCOMPARE(now.name(), QStringLiteral("A"));
    }

    void mergesAllOf()
    {
        const QByteArray schemas =
            "{Base: {type: object, required: [id], properties: {id: {type: integer}, "
            "kind: {type: string}}}, Mid: {allOf: [{$ref: '#/components/schemas/Base'}, "
            "{properties: {name: {maxLength: 20}}}]}}";
        const ApiSchema schema =
            readSchema("{allOf: [{$ref: '#/components/schemas/Mid'}, {required: [name], "
                       "properties: {name: {type: string, maxLength: 30}}}], "
                       "properties: {kind: {enum: [x]}}, description: own}",
                       schemas);
        QCOMPARE(namesOf(schema.properties()), list("id! kind name!"));
        QCOMPARE(schema.type(), QStringLiteral("object"));
        QCOMPARE(schema.description(), QStringLiteral("own"));
        // A member that two have must fit both.
        const ApiSchema name = schema.property(QStringLiteral("name"))->schema;
        QCOMPARE(name.maxLength(), 20);
        QCOMPARE(name.type(), QStringLiteral("string"));
        const ApiSchema kind = schema.properties().at(1).schema;
        QCOMPARE(kind.type(), QStringLiteral("string"));
        QCOMPARE(kind.values().size(), 1);
    }

    void keepsToItsBudget()
    {
        QByteArray schemas = "{";
        for (int i = 0; i < 3000; ++i) {
            schemas +=
                QStringLiteral("S%1: {allOf: [{$ref: '#/components/schemas/S%2'}, "
                               "{$ref: '#/components/schemas/S%3'}], properties: {p%1: {}}}, ")
                    .arg(i)
                    .arg(i + 1)
                    .arg(i + 2)
                    .toUtf8();
        }
        const ApiSchema schema =
            readSchema("{$ref: '#/components/schemas/S0'}", schemas + "Z: {}}");
        QVERIFY(schema.properties().size() > 50 && schema.properties().size() <= 256);
        QVERIFY(schema.isBeyondForms());
    }

    void knowsEachSpellingOfNullable_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<bool>("isNullable");
        const auto row = [](const char *schema, bool isNullable) {
            QTest::newRow(schema) << QByteArray(schema) << isNullable;
        };
        row("{type: string, nullable: true}", true);
        row("{type: [string, 'null']}", true);
        row("{anyOf: [{type: string}, {type: 'null'}]}", true);
        row("{oneOf: [{type: string}, {const: null}]}", true);
        row("{oneOf: [{type: string}, {enum: [null]}]}", true);
        row("{type: string, nullable: true, allOf: [{minLength: 1}]}", true);
        row("{enum: [a, null]}", true);
        row("{type: string}", false);
        row("{type: string, nullable: false}", false);
        row("{type: string, enum: [a, null]}", false);
        row("{anyOf: [{type: string}, {type: string}]}", false);
    }
    void knowsEachSpellingOfNullable()
    {
        QFETCH(const QByteArray, schema);
        QFETCH(const bool, isNullable);
        const ApiSchema read = readSchema(schema);
        QCOMPARE(read.isNullable(), isNullable);
        if (!schema.contains("{type: string}, {type: string}"))
            QCOMPARE(read.type(), QStringLiteral("string"));
        QVERIFY(!read.types().contains(QStringLiteral("null")));
    }

    void infersTypes_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QStringList>("types");
        const auto row = [](const char *schema, const char *types) {
            QTest::newRow(schema) << QByteArray(schema) << list(types);
        };
        row("{properties: {a: {}}}", "object");
        row("{items: {}}", "array");
        row("{pattern: x}", "string");
        row("{minimum: 1}", "number");
        row("{enum: [1, 2]}", "integer");
        row("{enum: [1, 2.5]}", "number");
        row("{const: x}", "string");
        row("{format: int64}", "integer");
        row("{format: date}", "string");
        row("{}", "");
        row("{type: [string, integer]}", "string integer");
        row("{allOf: [{type: number}, {type: integer}]}", "integer");
        row("{allOf: [{type: [string, integer]}, {type: [integer, boolean]}]}", "integer");
    }
    void infersTypes()
    {
        QFETCH(const QByteArray, schema);
        QFETCH(const QStringList, types);
        QCOMPARE(readSchema(schema).types(), types);
    }

    void readsLimitsOfBothDialects_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("minimum");
        QTest::addColumn<bool>("isExclusive");
        const auto row = [](const char *schema, const char *minimum, bool isExclusive) {
            QTest::newRow(schema) << QByteArray(schema) << QByteArray(minimum) << isExclusive;
        };
        row("{minimum: 1}", "1", false);
        row("{minimum: 1, exclusiveMinimum: true}", "1", true);
        row("{exclusiveMinimum: 1}", "1", true);
        row("{minimum: 2, exclusiveMinimum: 1}", "2", false);
        row("{minimum: 1, exclusiveMinimum: 1}", "1", true);
        row("{exclusiveMinimum: true}", "", false);
        row("{allOf: [{minimum: 1}, {minimum: 9223372036854775807}]}", "9223372036854775807",
            false);
        row("{minimum: '1'}", "", false);
    }
    void readsLimitsOfBothDialects()
    {
        QFETCH(const QByteArray, schema);
        QFETCH(const QByteArray, minimum);
        QFETCH(const bool, isExclusive);
        const ApiSchema read = readSchema(schema);
        QCOMPARE(read.minimum(), minimum);
        QCOMPARE(read.isMinimumExclusive(), isExclusive);
        QCOMPARE(read.maximum(), QByteArray());
    }

    void ignoresLimitsThatAreNone()
    {
        const ApiSchema schema =
            readSchema("{minLength: -1, maxLength: 1.5, minItems: x, maxItems: 3}");
        QVERIFY(!schema.minLength() && !schema.maxLength() && !schema.minItems());
        QCOMPARE(schema.maxItems(), 3);
    }

    void listsAlternativesAndTheirValues()
    {
        const QByteArray schemas =
            "{Cat: {type: object, properties: {kind: {type: string}}}, Dog: {type: object}, "
            "Fish: {type: object, properties: {kind: {const: fish}}}, "
            "Owl: {$ref: '#/components/schemas/Bird'}, Bird: {type: object}}";
        const ApiSchema schema = readSchema(
            "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}, "
            "{$ref: '#/components/schemas/Fish'}, {$ref: '#/components/schemas/Owl'}], "
            "discriminator: {propertyName: kind, mapping: {meow: '#/components/schemas/Cat', "
            "owl: Owl, wuff: Dog}}}",
            schemas);
        QCOMPARE(schema.discriminator(), QStringLiteral("kind"));
        const QList<ApiSchema> alternatives = schema.alternatives();
        QStringList values;
        for (const ApiSchema &alternative : alternatives)
            values.append(schema.discriminatorValue(alternative));
        QCOMPARE(values, list("meow wuff fish owl"));
        const ApiSchema implicit = readSchema(
            "{anyOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], "
            "discriminator: {propertyName: kind}}",
            schemas);
        QCOMPARE(implicit.discriminatorValue(implicit.alternatives().first()),
                 QStringLiteral("Cat"));
    }

    void mergesASingleAlternative()
    {
        const ApiSchema schema =
            readSchema("{oneOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}]}",
                       "{A: {type: object, properties: {a: {}}}}");
        QVERIFY(schema.alternatives().isEmpty());
        QCOMPARE(namesOf(schema.properties()), list("a"));
        QCOMPARE(schema.name(), QStringLiteral("A"));
    }

    void tellsWhatElseAnObjectMayHave()
    {
        QVERIFY(readSchema("{type: object}").additionalProperties().has_value());
        QVERIFY(!readSchema("{type: object}").additionalProperties()->exists());
        QVERIFY(!readSchema("{additionalProperties: false}").additionalProperties());
        QVERIFY(!readSchema("{unevaluatedProperties: false}").additionalProperties());
        QCOMPARE(
            readSchema("{additionalProperties: {type: string}}").additionalProperties()->type(),
            QStringLiteral("string"));
    }

    void leavesReferencesInDataAlone()
    {
        const ApiSchema schema =
            readSchema("{type: object, default: {$ref: '#/x'}, example: {$ref: '#/y'}, "
                       "enum: [{$ref: '#/z'}], properties: {$ref: {type: string}}}");
        QCOMPARE(schema.defaultValue()[u"$ref"].text(), QStringLiteral("#/x"));
        QCOMPARE(schema.example()[u"$ref"].text(), QStringLiteral("#/y"));
        QCOMPARE(schema.values().first()[u"$ref"].text(), QStringLiteral("#/z"));
        QCOMPARE(namesOf(schema.properties()), list("$ref"));
    }

    void findsAnchorsAndIds()
    {
        const QByteArray schemas = "{A: {$anchor: here, type: integer}, "
                                   "B: {$id: 'https://s.example/b', $defs: {c: {type: boolean}}, "
                                   "properties: {c: {$ref: '#/$defs/c'}}}}";
        QCOMPARE(readSchema("{$ref: '#here'}", schemas).type(), QStringLiteral("integer"));
        QCOMPARE(readSchema("{$ref: 'https://s.example/b#/$defs/c'}", schemas).type(),
                 QStringLiteral("boolean"));
        const ApiSchema b = readSchema("{$ref: '#/components/schemas/B'}", schemas);
        QCOMPARE(b.properties().first().schema.type(), QStringLiteral("boolean"));
        QVERIFY(!readSchema("{$ref: '#here'}", schemas, "3.0.3").exists());
    }

    void saysWhatFormsCannotExpress()
    {
        for (const char *schema :
             {"{not: {}}", "{if: {}}", "{patternProperties: {x: {}}}", "{prefixItems: [{}]}",
              "{items: [{}]}", "{oneOf: [{}, {}], anyOf: [{}, {}]}"})
            QVERIFY2(readSchema(schema).isBeyondForms(), schema);
        for (const char *schema : {"{type: string}", "{oneOf: [{}, {}]}", "{allOf: [{}]}"})
            QVERIFY2(!readSchema(schema).isBeyondForms(), schema);
    }
};

KEYFOB_SUITE(TestApiSchema)
#include "tst_apischema.moc"
