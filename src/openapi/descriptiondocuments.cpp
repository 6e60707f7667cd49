// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "descriptiondocuments.h"

#include "dataarena.h"
#include "jsonmembers.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace Keyfob {

namespace {

constexpr std::size_t MaxResources = 1000; ///< Of `$id`, in a file
constexpr int MaxSteps = 100; ///< From reference to reference
constexpr int MaxThrough = 8; ///< References within the pointer of one

/// The number of the last value inside \a id that is no alias.
quint32 lastInside(const DataArena &arena, quint32 id)
{
    for (;;) {
        quint32 last = id;
        for (const DataArena::Child &child : arena.children(id))
            last = std::max(last, child.value);
        if (last == id)
            return id;
        id = last;
    }
}

QUrl withoutFragment(QUrl url)
{
    url.setFragment({});
    return url;
}

DataNode memberOrItem(const DataNode &node, const QString &token)
{
    if (!node.isList())
        return node[token];
    bool ok = false;
    const qsizetype index = token.toLongLong(&ok);
    return ok ? node.at(index) : DataNode();
}

/// The component's name, if a pointer leads to one.
QString componentName(const QStringList &tokens)
{
    if (tokens.size() >= 2) {
        const QString &kind = tokens.at(tokens.size() - 2);
        if ((tokens.size() == 3 && tokens.first() == u"components") || kind == u"definitions"
            || kind == u"$defs" || kind == u"schemas")
            return tokens.last();
    }
    return tokens.size() == 1 ? tokens.last() : QString();
}

} // namespace

void DescriptionDocuments::add(const QUrl &address, const std::shared_ptr<const DataTree> &tree)
{
    m_byTree.insert(tree.get(), m_documents.size());
    m_documents.push_back({withoutFragment(address), tree});
    Document &document = m_documents.back();
    const DataNode root = tree->root();
    m_byAddress.insert(document.address, root);
    if (const QString self = root[u"$self"].string(); !self.isEmpty()) {
        const QUrl known = withoutFragment(document.address.resolved(QUrl(self)));
        if (known.isValid() && !m_byAddress.contains(known))
            m_byAddress.insert(known, root);
    }
    if (siblingsApply())
        index(document);
}

/// Finds the schemas that have names of their own, wherever they are.
void DescriptionDocuments::index(Document &document)
{
    const DataArena &arena = document.tree->arena();
    const quint32 id = arena.nameId("$id");
    const quint32 anchor = arena.nameId("$anchor"), dynamic = arena.nameId("$dynamicAnchor");
    if (id == DataArena::NoName && anchor == DataArena::NoName && dynamic == DataArena::NoName)
        return;
    for (quint32 value = 0; value < arena.size(); ++value) {
        if (const auto named = arena.member(value, id); named) {
            const QUrl url(document.tree->node(*named).string());
            if (url.isEmpty() || !url.isValid() || document.resources.size() >= MaxResources)
                continue;
            const QUrl address = withoutFragment(baseOf(document, value).resolved(url));
            document.resources.push_back({value, lastInside(arena, value), address});
            if (!m_byAddress.contains(address))
                m_byAddress.insert(address, document.tree->node(value));
        }
    }
    for (quint32 value = 0; value < arena.size(); ++value) {
        for (const quint32 name : {anchor, dynamic}) {
            const auto named = arena.member(value, name);
            if (!named)
                continue;
            QUrl url = baseOf(document, value);
            url.setFragment(document.tree->node(*named).string());
            if (!m_anchors.contains(url))
                m_anchors.insert(url, document.tree->node(value));
        }
    }
}

QUrl DescriptionDocuments::baseOf(const Document &document, quint32 id)
{
    for (auto it = document.resources.rbegin(); it != document.resources.rend(); ++it) {
        if (it->begin <= id && id <= it->end)
            return it->address;
    }
    return document.address;
}

const DescriptionDocuments::Document *DescriptionDocuments::documentOf(const DataNode &node) const
{
    const auto it = m_byTree.constFind(node.tree());
    return it == m_byTree.cend() ? nullptr : &m_documents[*it];
}

ReferenceTarget DescriptionDocuments::step(const DataNode &node) const
{
    return resolve(node, node[u"$ref"].string());
}

ReferenceTarget DescriptionDocuments::resolve(const DataNode &node, const QString &reference) const
{
    int budget = MaxThrough;
    return resolve(node, reference, budget);
}

ReferenceTarget DescriptionDocuments::resolve(const DataNode &node, const QString &reference,
                                              int &budget) const
{
    using Problem = ReferenceTarget::Problem;
    const Document *const document = documentOf(node);
    if (!document)
        return {{}, {}, Problem::NotFound};
    const qsizetype hash = reference.indexOf(u'#');
    const QString file = hash < 0 ? reference : reference.first(hash);
    const QString fragment = hash < 0 ? QString() : reference.sliced(hash + 1);

    DataNode root = document->tree->root();
    QUrl base = document->address;
    if (!document->resources.empty())
        base = baseOf(*document, node.id());
    if (!file.isEmpty())
        base = withoutFragment(base.resolved(QUrl(file)));
    if (!file.isEmpty() || base != document->address) {
        const auto it = m_byAddress.constFind(base);
        if (it == m_byAddress.cend())
            return {{}, {}, Problem::NotRead, base};
        root = *it;
    }
    if (fragment.isEmpty())
        return {root, file.isEmpty() ? QString() : QFileInfo(base.path()).completeBaseName()};
    if (fragment.startsWith(u'/')) {
        ReferenceTarget target = pointed(root, fragment, budget);
        // Inside a schema with an `$id`, many still point from the top of the file.
        if (!target.node.exists() && file.isEmpty())
            target = pointed(document->tree->root(), fragment, budget);
        return target;
    }
    base.setFragment(QUrl::fromPercentEncoding(fragment.toUtf8()));
    if (const auto it = m_anchors.constFind(base); it != m_anchors.cend())
        return {*it, fragment};
    return {{}, {}, Problem::NotFound};
}

ReferenceTarget DescriptionDocuments::pointed(const DataNode &root, const QString &pointer,
                                              int &budget) const
{
    QStringList tokens = pointer.split(u'/').mid(1);
    DataNode node = root;
    for (QString &token : tokens) {
        const QString raw = unescapedToken(token);
        if (token.contains(u'%'))
            token = QUrl::fromPercentEncoding(token.toUtf8());
        token = unescapedToken(token);
        DataNode next = memberOrItem(node, token);
        if (!next.exists() && raw != token)
            next = memberOrItem(node, raw);
        // A pointer may lead through what is itself a reference.
        while (!next.exists() && isReference(node) && --budget > 0) {
            const ReferenceTarget through = resolve(node, node[u"$ref"].string(), budget);
            if (!through.node.exists() || through.node == node)
                break;
            node = through.node;
            next = memberOrItem(node, token);
        }
        if (!next.exists())
            return {{}, {}, ReferenceTarget::Problem::NotFound};
        node = next;
    }
    return {node, componentName(tokens)};
}

ReferenceTarget DescriptionDocuments::follow(const DataNode &node) const
{
    ReferenceTarget target {node, {}};
    for (int steps = 0; isReference(target.node); ++steps) {
        if (steps == MaxSteps)
            return {{}, {}, ReferenceTarget::Problem::Loop};
        target = step(target.node);
    }
    return target;
}

QUrl DescriptionDocuments::addressOf(const DataNode &node) const
{
    const Document *const document = documentOf(node);
    return document ? document->address : QUrl();
}

QString DescriptionDocuments::key(const DataNode &node) const
{
    if (!node.exists())
        return {};
    return QStringLiteral("%1:%2")
        .arg(m_byTree.value(node.tree(), m_documents.size()))
        .arg(node.id());
}

std::shared_ptr<const void> DescriptionDocuments::kept(const DataNode &node) const
{
    const std::lock_guard lock(m_lock);
    return m_kept.value({node.tree(), node.id()});
}

void DescriptionDocuments::keep(const DataNode &node, std::shared_ptr<const void> view) const
{
    const std::lock_guard lock(m_lock);
    m_kept.insert({node.tree(), node.id()}, std::move(view));
}

} // namespace Keyfob
