// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// Descriptions of APIs: ApiDescription::read(), and all that one asks of what it gives.

#include "core/displaytext.h"
#include "openapi/apidescription.h"
#include "openapi/datatree.h"
#include "promise.h"

#include <QSet>

using namespace Keyfob;
using namespace Keyfob::Fuzz;

namespace {

void askSchema(const ApiSchema &schema)
{
    (void)schema.name();
    (void)schema.isNullable();
    (void)schema.isBeyondForms();
    (void)schema.values();
    (void)schema.example();
    (void)schema.maxLength();
    const QByteArray minimum = schema.minimum();
    PROMISE(!minimum.isEmpty() || !schema.isMinimumExclusive());
    PROMISE(!schema.types().contains(QStringLiteral("null")) || !schema.exists());
    PROMISE(schema.exists() || schema.properties().isEmpty());
}

/// Each schema is asked once, and there is an end: they may contain themselves.
void walkSchemas(std::vector<ApiSchema> open)
{
    QSet<QString> seen;
    while (!open.empty() && seen.size() < 200) {
        const ApiSchema schema = open.back();
        open.pop_back();
        const QString key = schema.key();
        if (seen.contains(key))
            continue;
        seen.insert(key);
        askSchema(schema);
        const QList<ApiProperty> properties = schema.properties();
        for (const ApiProperty &property : properties) {
            open.push_back(property.schema);
            PROMISE(schema.property(property.name)->required == property.required);
        }
        const QList<ApiSchema> alternatives = schema.alternatives();
        PROMISE(alternatives.size() != 1);
        for (const ApiSchema &alternative : alternatives) {
            (void)schema.discriminatorValue(alternative);
            open.push_back(alternative);
        }
        open.push_back(schema.items());
        if (const auto others = schema.additionalProperties())
            open.push_back(*others);
    }
}

std::vector<ApiSchema> checkOperation(const ApiDescription &description,
                                      const ApiOperation &operation)
{
    std::vector<ApiSchema> schemas;
    PROMISE(description.operation(operation.id) == &operation);
    PROMISE(operation.path.startsWith(u'/') && !operation.method.isEmpty());
    (void)operation.security.missingScopes({});
    PROMISE(!operation.security.isPublic() || operation.security.acceptsAccessToken());
    for (const ApiParameter &parameter : operation.parameters) {
        PROMISE(parameter.in != ApiParameter::In::Path || parameter.required);
        schemas.push_back(parameter.schema);
    }
    if (operation.body) {
        for (const ApiContent &content : operation.body->contents)
            schemas.push_back(content.schema);
    }
    if (const ApiAnswer *const answer = operation.success()) {
        for (const ApiContent &content : answer->contents) {
            schemas.push_back(content.schema);
            (void)content.example.json(10'000);
        }
    }
    return schemas;
}

/// What is written as JSON means the same when it is read again.
void checkJson(const QByteArray &text)
{
    const auto tree = DataTree::read(text, {1 << 20, 100'000, 64});
    if (!tree)
        return;
    const DataNode root = (*tree)->root();
    PROMISE(root.position().line >= 1);
    const auto json = root.json(100'000);
    // QString::fromUtf8() takes U+FEFF for a byte order mark where a part of a string begins.
    if (!json || json->contains("\xEF\xBB\xBF"))
        return;
    const auto again = DataTree::read(*json);
    PROMISE(again.has_value() && (*again)->root().json(100'000) == json);
}

} // namespace

/// libfyaml itself loses a few kilobytes for some texts that are no YAML.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libfyaml";
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = view(data, size).toByteArray();
    checkJson(text);
    const QUrl source(QStringLiteral("https://api.example/v1/openapi.yaml"));
    // It may be read as another file, too.
    const QHash<QUrl, QByteArray> files {{QUrl(QStringLiteral("https://api.example/v1/a")), text}};
    const auto description = ApiDescription::read(text, source, files);
    if (!description) {
        PROMISE(description.error().code() == ErrorCode::DescriptionInvalid);
        PROMISE(!description.error().message().isEmpty());
        return 0;
    }
    PROMISE(description->notes().size() <= 500);
    for (const DescriptionNote &note : description->notes())
        PROMISE(!note.text.isEmpty() && isPlainText(note.text, 2000));
    const QList<QUrl> missing = description->missing();
    for (const QUrl &url : missing)
        PROMISE(url.host() == u"api.example" && url.scheme() == u"https");
    std::vector<ApiSchema> schemas;
    for (const ApiOperation &operation : description->operations()) {
        const std::vector<ApiSchema> own = checkOperation(*description, operation);
        schemas.insert(schemas.end(), own.begin(), own.end());
    }
    walkSchemas(std::move(schemas));
    return 0;
}
