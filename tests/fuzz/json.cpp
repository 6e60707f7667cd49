// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// Answers of APIs: JsonIndex::read(), and how their strings are shown.

#include "promise.h"
#include "json/jsonindex.h"
#include "json/jsonstring.h"
#include "json/strictjson.h"

using namespace Keyfob;
using namespace Keyfob::Fuzz;

namespace {

void checkValue(const JsonIndex &index, JsonIndex::Node node)
{
    const QByteArrayView text = index.text();
    PROMISE(index.next(node) > node && index.next(node) <= index.size());
    const QByteArrayView raw = index.raw(node);
    PROMISE(!raw.isEmpty() && raw.begin() >= text.begin() && raw.end() <= text.end());
    if (index.hasName(node)) {
        PROMISE(index.name(node).startsWith('"') && index.name(node).endsWith('"'));
        PROMISE(index.name(node).end() < raw.begin());
    }
    if (index.type(node) != JsonIndex::Type::String)
        return;
    // What is shown means the same: it can be read again, and then shows the same.
    const QString shown = JsonString::shown(raw, raw.size());
    const auto again = JsonIndex::read(shown.toUtf8());
    PROMISE(again.has_value() && again->type(0) == JsonIndex::Type::String);
    PROMISE(JsonString::shown(again->raw(0), raw.size()) == shown);
    PROMISE(JsonString::shown(raw, 3).size() <= 5 * 6);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json = view(data, size).toByteArray();
    const auto index = JsonIndex::read(json);
    // Whatever the protocol's reader takes, this one takes.
    PROMISE(index || !StrictJson::parseObject(json));
    if (!index) {
        PROMISE(*index.error().what && index.error().line >= 1 && index.error().column >= 1);
        PROMISE(index.error().offset >= 0 && index.error().offset <= json.size());
    } else {
        PROMISE(index->text() == json && index->next(0) == index->size());
        for (JsonIndex::Node node = 0; node < index->size() && node < 200; ++node)
            checkValue(*index, node);
    }
    (void)JsonIndex::read(json, JsonIndex::Shape::Records);
    return 0;
}
