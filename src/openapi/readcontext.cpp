// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "readcontext.h"

#include <QCoreApplication>

namespace Keyfob {

QString ReadContext::description(const DataNode &node, const DataNode &target)
{
    if (m_documents->siblingsApply() && node[u"description"].isString())
        return text(node[u"description"]);
    return text(target[u"description"]);
}

QString ReadContext::text(const DataNode &node)
{
    if (!node.exists() || node.type() == DataNode::Type::Null)
        return {};
    QString &known = m_texts[{node.tree(), node.id()}];
    if (known.isNull())
        known = node.text();
    return known;
}

DataNode ReadContext::example(const DataNode &node) const
{
    if (const DataNode example = node[u"example"]; example.exists())
        return example;
    const DataNode examples = node[u"examples"];
    if (examples.isList())
        return examples.at(0);
    for (const auto &[name, one] : examples.members()) {
        const DataNode target = followed(one);
        const DataNode value = target[u"value"];
        return value.exists() ? value : target[u"dataValue"]; // 3.2
    }
    return {};
}

bool ReadContext::takeParts(const DataNode &node, qsizetype count)
{
    const bool hadEnough = m_parts > MaxParts;
    m_parts += count;
    if (m_parts <= MaxParts)
        return true;
    if (!hadEnough) {
        m_notes.add(DescriptionNote::Kind::TooMany,
                    QCoreApplication::translate(
                        "Keyfob::ApiDescription",
                        "The operations have more than %1 parts. What is beyond was ignored.")
                        .arg(MaxParts),
                    node);
    }
    return false;
}

} // namespace Keyfob
