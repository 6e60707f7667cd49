// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "schema.h"

#include "schemaview.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Keyfob {

namespace {

/// A limit that is a whole number and not negative.
std::optional<qint64> countOf(const DataNode &node)
{
    bool ok = false;
    const qint64 count = node.number().toLongLong(&ok);
    return ok && count >= 0 ? std::optional(count) : std::nullopt;
}

std::optional<qint64> greatestOf(const std::vector<DataNode> &parts, QStringView name)
{
    std::optional<qint64> greatest;
    for (const DataNode &part : parts) {
        if (const auto count = countOf(part[name]); count && (!greatest || *count > *greatest))
            greatest = count;
    }
    return greatest;
}

std::optional<qint64> leastOf(const std::vector<DataNode> &parts, QStringView name)
{
    std::optional<qint64> least;
    for (const DataNode &part : parts) {
        if (const auto count = countOf(part[name]); count && (!least || *count < *least))
            least = count;
    }
    return least;
}

/// The types that both lists allow: an integer is a number, too.
QStringList commonTypes(const QStringList &a, const QStringList &b)
{
    QStringList both;
    for (const QString &type : a) {
        if (b.contains(type) || (type == u"integer" && b.contains(QLatin1StringView("number"))))
            both.append(type);
        else if (type == u"number" && b.contains(QLatin1StringView("integer")))
            both.append(QStringLiteral("integer"));
    }
    both.removeDuplicates();
    return both;
}

QSet<QString> requiredNames(const std::vector<DataNode> &parts)
{
    QSet<QString> names;
    for (const DataNode &part : parts) {
        for (const DataNode &name : part[u"required"].items())
            names.insert(name.text());
    }
    return names;
}

} // namespace

ApiSchema::ApiSchema(std::shared_ptr<const DescriptionDocuments> documents, DataNode node)
    : m_documents(std::move(documents))
    , m_node(std::move(node))
{
}

ApiSchema::ApiSchema(std::shared_ptr<const DescriptionDocuments> documents,
                     std::vector<DataNode> nodes)
    : m_documents(std::move(documents))
{
    if (nodes.empty())
        return;
    m_node = nodes.front();
    nodes.erase(nodes.begin());
    m_more = std::move(nodes);
}

std::shared_ptr<const ApiSchema::View> ApiSchema::view() const
{
    if (!m_documents || !m_node.exists()) {
        static const DescriptionDocuments nothing(DescriptionDocuments::Version::V31);
        static const auto none =
            std::make_shared<const View>(nothing, DataNode(), std::vector<DataNode>());
        return none;
    }
    if (!m_more.empty())
        return std::make_shared<const View>(*m_documents, m_node, m_more);
    if (auto kept = m_documents->kept(m_node))
        return std::static_pointer_cast<const View>(std::move(kept));
    auto made = std::make_shared<const View>(*m_documents, m_node, m_more);
    m_documents->keep(m_node, made);
    return made;
}

bool ApiSchema::exists() const
{
    return view()->exists;
}

QString ApiSchema::key() const
{
    if (!m_documents)
        return {};
    QString key = m_documents->key(view()->target);
    for (const DataNode &other : m_more)
        key += u'+' + m_documents->key(m_documents->follow(other).node);
    return key;
}

QString ApiSchema::name() const
{
    return view()->name;
}

QStringList ApiSchema::types() const
{
    const auto view = this->view();
    std::optional<QStringList> types;
    for (const DataNode &part : view->parts) {
        QStringList own = part[u"type"].texts();
        own.removeAll(QLatin1StringView("null"));
        own.removeDuplicates();
        if (!own.isEmpty())
            types = types ? commonTypes(*types, own) : own;
    }
    return types ? *types : impliedTypes(view->parts);
}

QString ApiSchema::type() const
{
    const QStringList all = types();
    return all.size() == 1 ? all.first() : QString();
}

bool ApiSchema::isNullable() const
{
    return view()->isNullable;
}

QString ApiSchema::format() const
{
    return view()->first(u"format").string();
}

QString ApiSchema::title() const
{
    return view()->first(u"title").string();
}

QString ApiSchema::description() const
{
    return view()->first(u"description").string();
}

bool ApiSchema::isReadOnly() const
{
    return view()->isTrue(u"readOnly");
}

bool ApiSchema::isWriteOnly() const
{
    return view()->isTrue(u"writeOnly");
}

bool ApiSchema::isDeprecated() const
{
    return view()->isTrue(u"deprecated");
}

DataNode ApiSchema::defaultValue() const
{
    return view()->first(u"default");
}

DataNode ApiSchema::example() const
{
    const auto view = this->view();
    if (const DataNode example = view->first(u"example"); example.exists())
        return example;
    return view->first(u"examples").at(0);
}

QList<DataNode> ApiSchema::values() const
{
    const auto view = this->view();
    if (const DataNode constant = view->first(u"const"); constant.exists())
        return {constant};
    const std::vector<DataNode> values = view->first(u"enum").items();
    return {values.begin(), values.end()};
}

QByteArray ApiSchema::minimum() const
{
    return lowerBound(view()->parts).value;
}

QByteArray ApiSchema::maximum() const
{
    return upperBound(view()->parts).value;
}

bool ApiSchema::isMinimumExclusive() const
{
    return lowerBound(view()->parts).isExclusive;
}

bool ApiSchema::isMaximumExclusive() const
{
    return upperBound(view()->parts).isExclusive;
}

QByteArray ApiSchema::multipleOf() const
{
    return view()->first(u"multipleOf").number();
}

std::optional<qint64> ApiSchema::minLength() const
{
    return greatestOf(view()->parts, u"minLength");
}

std::optional<qint64> ApiSchema::maxLength() const
{
    return leastOf(view()->parts, u"maxLength");
}

QString ApiSchema::pattern() const
{
    return view()->first(u"pattern").string();
}

std::optional<qint64> ApiSchema::minItems() const
{
    return greatestOf(view()->parts, u"minItems");
}

std::optional<qint64> ApiSchema::maxItems() const
{
    return leastOf(view()->parts, u"maxItems");
}

bool ApiSchema::hasUniqueItems() const
{
    return view()->isTrue(u"uniqueItems");
}

QString ApiSchema::contentMediaType() const
{
    return view()->first(u"contentMediaType").string();
}

QString ApiSchema::contentEncoding() const
{
    return view()->first(u"contentEncoding").string();
}

QList<ApiProperty> ApiSchema::properties() const
{
    const auto view = this->view();
    const QSet<QString> required = requiredNames(view->parts);
    QStringList names;
    QHash<QString, std::vector<DataNode>> nodes;
    for (const DataNode &part : view->ordered) {
        for (const auto &[name, node] : part[u"properties"].members()) {
            if (node.boolean() == false) // it must not be there
                continue;
            std::vector<DataNode> &all = nodes[name];
            if (all.empty())
                names.append(name);
            if (all.size() < View::Max)
                all.insert(all.begin(), node); // what is said later says more about this use
        }
    }
    QList<ApiProperty> properties;
    properties.reserve(names.size());
    for (const QString &name : names)
        properties.append(
            {name, ApiSchema(m_documents, nodes.value(name)), required.contains(name)});
    return properties;
}

std::optional<ApiProperty> ApiSchema::property(const QString &name) const
{
    const auto view = this->view();
    std::vector<DataNode> nodes;
    for (const DataNode &part : view->ordered) {
        const DataNode node = part[u"properties"][name];
        if (node.exists() && node.boolean() != false)
            nodes.insert(nodes.begin(), node);
    }
    if (nodes.empty())
        return std::nullopt;
    return ApiProperty {name, ApiSchema(m_documents, std::move(nodes)),
                        requiredNames(view->parts).contains(name)};
}

ApiSchema ApiSchema::items() const
{
    const auto view = this->view();
    std::vector<DataNode> nodes;
    for (const DataNode &part : view->parts) {
        if (const DataNode items = part[u"items"]; items.isMap() || items.boolean() == false)
            nodes.push_back(items);
    }
    return {m_documents, std::move(nodes)};
}

std::optional<ApiSchema> ApiSchema::additionalProperties() const
{
    const auto view = this->view();
    std::vector<DataNode> nodes;
    for (const QStringView name : {u"additionalProperties", u"unevaluatedProperties"}) {
        for (const DataNode &part : view->parts) {
            const DataNode others = part[name];
            if (others.boolean() == false)
                return std::nullopt;
            if (others.isMap() && others.size() > 0)
                nodes.push_back(others);
        }
    }
    return ApiSchema(m_documents, std::move(nodes));
}

QList<ApiSchema> ApiSchema::alternatives() const
{
    const auto view = this->view();
    QList<ApiSchema> all;
    for (const DataNode &node : view->alternatives)
        all.append(ApiSchema(m_documents, node));
    return all;
}

QString ApiSchema::discriminator() const
{
    return view()->first(u"discriminator")[u"propertyName"].string();
}

QString ApiSchema::discriminatorValue(const ApiSchema &alternative) const
{
    const DataNode discriminator = view()->first(u"discriminator");
    const auto other = alternative.view();
    for (const auto &[value, node] : discriminator[u"mapping"].members()) {
        const QString reference = node.text();
        if (!other->name.isEmpty() && reference == other->name)
            return value;
        // A name, which may be an address too: the name of a component comes first.
        DataNode named;
        if (!reference.contains(u'/') && !reference.contains(u'#'))
            named = m_documents->resolve(node, QStringLiteral("#/components/schemas/") + reference)
                        .node;
        if (!named.exists())
            named = m_documents->resolve(node, reference).node;
        const DataNode target = m_documents->follow(named).node;
        if (target.exists() && target == other->target)
            return value;
    }
    if (const auto member = alternative.property(discriminator[u"propertyName"].string())) {
        if (const QList<DataNode> values = member->schema.values(); values.size() == 1)
            return values.first().text();
    }
    return other->name;
}

bool ApiSchema::isBeyondForms() const
{
    static constexpr QStringView beyond[] {
        u"not",           u"if",           u"patternProperties", u"prefixItems",
        u"contains",      u"dependencies", u"dependentSchemas",  u"dependentRequired",
        u"propertyNames", u"$dynamicRef",  u"unevaluatedItems"};
    const auto view = this->view();
    return view->isBeyond || view->isNever || view->first(u"items").isList()
        || std::any_of(std::begin(beyond), std::end(beyond),
                       [&](QStringView name) { return view->has(name); });
}

} // namespace Keyfob
