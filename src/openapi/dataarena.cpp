// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "dataarena.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <functional>

namespace Keyfob {

namespace {

constexpr std::size_t BigMap = 16;
constexpr qsizetype Block = 1 << 16;

/// How many octets of UTF-8 do not begin a character.
qsizetype octetsInside(QByteArrayView text)
{
    return std::count_if(text.begin(), text.end(),
                         [](char c) { return (static_cast<uchar>(c) & 0xC0) == 0x80; });
}

} // namespace

DataArena::DataArena(QByteArray text, const DataTree::Limits &limits)
    : m_text(std::move(text))
    , m_limits(limits)
{
    const char *const begin = m_text.constData(), *const end = begin + m_text.size();
    m_lines.push_back(0);
    for (const char *at = begin; (at = static_cast<const char *>(
                                      std::memchr(at, '\n', static_cast<std::size_t>(end - at))));)
        m_lines.push_back(static_cast<quint32>(++at - begin));
    // So that columns are quick in a text that is one long line.
    quint32 inside = 0;
    for (qsizetype at = 0; at <= m_text.size(); at += Block) {
        m_inside.push_back(inside);
        const qsizetype size = std::min(Block, m_text.size() - at);
        inside += static_cast<quint32>(octetsInside(QByteArrayView(m_text).sliced(at, size)));
    }
}

std::span<const DataArena::Child> DataArena::children(quint32 id) const
{
    const Value &value = m_values[id];
    if (value.type() != Kind::List && value.type() != Kind::Map)
        return {};
    return std::span(m_children).subspan(value.begin, value.size);
}

std::optional<quint32> DataArena::member(quint32 id, quint32 name) const
{
    if (name == NoName || m_values[id].type() != Kind::Map)
        return std::nullopt;
    const std::span<const Child> all = children(id);
    if (all.size() <= BigMap) {
        for (const Child &child : all) {
            if (child.name == name)
                return child.value;
        }
        return std::nullopt;
    }
    const auto sorted = std::span(m_sorted).subspan(m_bigMaps.value(id), all.size());
    const auto it = std::lower_bound(sorted.begin(), sorted.end(), name,
                                     [&](quint32 at, quint32 n) { return all[at].name < n; });
    if (it == sorted.end() || all[*it].name != name)
        return std::nullopt;
    return all[*it].value;
}

QByteArrayView DataArena::lexeme(quint32 id) const
{
    const Value &value = m_values[id];
    if (value.type() == Kind::List || value.type() == Kind::Map)
        return {};
    return QByteArrayView(value.isInPool ? m_pool : m_text).sliced(value.begin, value.size);
}

qsizetype DataArena::insideBefore(qsizetype offset) const
{
    const qsizetype block = offset / Block;
    return m_inside[static_cast<std::size_t>(block)]
        + octetsInside(QByteArrayView(m_text).sliced(block * Block, offset - block * Block));
}

TextPosition DataArena::position(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_text.size());
    const auto line =
        std::upper_bound(m_lines.begin(), m_lines.end(), static_cast<quint32>(offset)) - 1;
    const qsizetype characters = offset - *line - (insideBefore(offset) - insideBefore(*line));
    return {static_cast<int>(line - m_lines.begin()) + 1, static_cast<int>(characters) + 1};
}

qsizetype DataArena::offset(TextPosition position) const
{
    const qsizetype line = std::clamp<qsizetype>(position.line, 1, std::ssize(m_lines)) - 1;
    const qsizetype begin = m_lines[static_cast<std::size_t>(line)];
    qsizetype at = begin;
    for (int column = 1; column < position.column && at < m_text.size() && m_text[at] != '\n';) {
        ++at;
        if (at == m_text.size() || (static_cast<uchar>(m_text[at]) & 0xC0) != 0x80)
            ++column;
    }
    return at;
}

bool DataArena::refuse(qsizetype position, QString what)
{
    m_fault = {this->position(position), std::move(what)};
    return false;
}

bool DataArena::isOwn(QByteArrayView part) const
{
    const std::less_equal<const char *> notAfter;
    return notAfter(m_text.constData(), part.data())
        && notAfter(part.data() + part.size(), m_text.constData() + m_text.size());
}

quint32 DataArena::intern(QByteArrayView name)
{
    if (const auto it = m_nameIds.constFind(name); it != m_nameIds.cend())
        return *it;
    if (!isOwn(name))
        name = m_ownNames.emplace_back(name.toByteArray());
    const auto id = static_cast<quint32>(m_names.size());
    m_names.push_back(name);
    m_nameIds.insert(name, id);
    return id;
}

bool DataArena::add(quint32 id, qsizetype position)
{
    if (++m_count > m_limits.values) {
        return refuse(position,
                      QCoreApplication::translate("Keyfob::DataTree", "more than %1 values")
                          .arg(m_limits.values));
    }
    if (m_frames.empty())
        return true;
    Frame &frame = m_frames.back();
    if (m_values[frame.id].type() == Kind::List)
        m_pending.push_back({NoName, id});
    else if (frame.name)
        m_pending.push_back({*frame.name, id});
    frame.name.reset();
    frame.hasName = false;
    return true;
}

void DataArena::reserve(std::size_t values)
{
    values = std::min(values, static_cast<std::size_t>(m_limits.values));
    m_values.reserve(values);
    m_children.reserve(values);
}

bool DataArena::beginContainer(Kind kind, qsizetype position)
{
    if (static_cast<int>(m_frames.size()) >= m_limits.depth) {
        return refuse(
            position,
            QCoreApplication::translate("Keyfob::DataTree", "nested more than %1 levels deep")
                .arg(m_limits.depth));
    }
    const quint32 id = nextId();
    if (!add(id, position))
        return false;
    Value value;
    value.position = static_cast<quint32>(position);
    value.kind = static_cast<quint32>(kind) & 0xFU;
    m_values.push_back(value);
    m_frames.push_back({id, m_pending.size()});
    return true;
}

bool DataArena::scalar(Kind kind, QByteArrayView text, qsizetype position)
{
    if (!add(nextId(), position))
        return false;
    Value value;
    value.position = static_cast<quint32>(position);
    value.kind = static_cast<quint32>(kind) & 0xFU;
    value.size = static_cast<quint32>(text.size()) & 0x7FF'FFFFU;
    if (isOwn(text)) {
        value.begin = static_cast<quint32>(text.data() - m_text.constData());
    } else {
        value.begin = static_cast<quint32>(m_pool.size());
        value.isInPool = 1;
        m_pool.append(text);
    }
    m_values.push_back(value);
    return true;
}

bool DataArena::alias(quint32 id, qsizetype position)
{
    return add(id, position);
}

bool DataArena::isInMap() const
{
    return isOpen() && m_values[m_frames.back().id].type() == Kind::Map;
}

bool DataArena::expectsName() const
{
    return isInMap() && !m_frames.back().hasName;
}

void DataArena::setName(std::optional<QByteArrayView> name)
{
    Frame &frame = m_frames.back();
    frame.hasName = true;
    frame.name = name ? std::optional(intern(*name)) : std::nullopt;
}

void DataArena::setMerge(quint32 id)
{
    m_frames.back().merged.push_back(id);
}

void DataArena::endContainer()
{
    const Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    if (m_values[frame.id].type() == Kind::Map) {
        takeDuplicates(frame.pending, false);
        if (!frame.merged.empty()) {
            merge(frame);
            takeDuplicates(frame.pending, true);
        }
    }
    Value &value = m_values[frame.id];
    value.begin = static_cast<quint32>(m_children.size());
    value.size = static_cast<quint32>(m_pending.size() - frame.pending) & 0x7FF'FFFFU;
    m_children.insert(m_children.end(),
                      m_pending.begin() + static_cast<std::ptrdiff_t>(frame.pending),
                      m_pending.end());
    m_pending.resize(frame.pending);
    if (value.type() == Kind::Map && value.size > BigMap)
        sortBig(frame.id);
}

/// Takes away the children of an open map that have the name of an earlier one.
void DataArena::takeDuplicates(std::size_t from, bool isMerged)
{
    const std::span<Child> all = std::span(m_pending).subspan(from);
    std::vector<std::size_t> later;
    if (all.size() <= BigMap) {
        for (std::size_t i = 1; i < all.size(); ++i) {
            for (std::size_t k = 0; k < i; ++k) {
                if (all[k].name == all[i].name) {
                    later.push_back(i);
                    break;
                }
            }
        }
    } else {
        std::vector<std::pair<quint32, std::size_t>> order;
        order.reserve(all.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            order.emplace_back(all[i].name, i);
        std::sort(order.begin(), order.end());
        for (std::size_t i = 1; i < order.size(); ++i) {
            if (order[i].first == order[i - 1].first)
                later.push_back(order[i].second);
        }
        std::sort(later.begin(), later.end());
    }
    if (later.empty())
        return;
    std::size_t keep = 0, next = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (next < later.size() && later[next] == i) {
            ++next;
            if (!isMerged && m_duplicates.size() < MaxDuplicates)
                m_duplicates.emplace_back(all[i].name, m_values[all[i].value].position);
            continue;
        }
        all[keep++] = all[i];
    }
    m_pending.resize(from + keep);
}

void DataArena::sortBig(quint32 id)
{
    const std::span<const Child> all = children(id);
    const std::size_t begin = m_sorted.size();
    m_bigMaps.insert(id, static_cast<quint32>(begin));
    for (std::size_t i = 0; i < all.size(); ++i)
        m_sorted.push_back(static_cast<quint32>(i));
    std::sort(m_sorted.begin() + static_cast<std::ptrdiff_t>(begin), m_sorted.end(),
              [&](quint32 a, quint32 b) { return all[a].name < all[b].name; });
}

void DataArena::merge(const Frame &frame)
{
    const auto take = [this](quint32 map) {
        // One that is still open has no children yet: it holds this one.
        for (const Child &child : children(map)) {
            if (++m_count > m_limits.values)
                return;
            m_pending.push_back(child);
        }
    };
    for (const quint32 id : frame.merged) {
        if (m_values[id].type() == Kind::Map) {
            take(id);
        } else if (m_values[id].type() == Kind::List) {
            for (const Child &item : children(id)) {
                if (m_values[item.value].type() == Kind::Map)
                    take(item.value);
            }
        }
    }
}

void DataArena::finish()
{
    m_frames = {};
    m_pending = {};
    m_values.shrink_to_fit();
    m_children.shrink_to_fit();
}

} // namespace Keyfob
