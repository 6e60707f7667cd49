// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "datatree.h"

#include "dataarena.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QtEndian>

namespace Keyfob {

namespace {

/// Its encoding by a byte order mark, or by where its first octets are zero (YAML 1.2 5.2): each
/// text that is meant here begins with ASCII.
QStringConverter::Encoding encodingOf(QByteArrayView text)
{
    if (const auto marked = QStringConverter::encodingForData(text))
        return *marked;
    const auto isZero = [&](qsizetype at) { return text.size() > at && text[at] == '\0'; };
    if (text.size() >= 4 && isZero(0) && isZero(1) && isZero(2))
        return QStringConverter::Utf32BE;
    if (text.size() >= 4 && isZero(1) && isZero(2) && isZero(3))
        return QStringConverter::Utf32LE;
    if (text.size() >= 2 && isZero(0) && !isZero(1))
        return QStringConverter::Utf16BE;
    if (text.size() >= 2 && !isZero(0) && isZero(1))
        return QStringConverter::Utf16LE;
    return QStringConverter::Utf8;
}

/// Whether \a text is whole characters; for Qt any four octets are one in UTF-32.
bool isWhole(QByteArrayView text, QStringConverter::Encoding encoding)
{
    constexpr qsizetype Wide = 4, Narrow = 2;
    const bool isLittle = encoding == QStringConverter::Utf32LE;
    if (!isLittle && encoding != QStringConverter::Utf32BE)
        return text.size() % Narrow == 0;
    bool whole = text.size() % Wide == 0;
    for (qsizetype at = 0; whole && at < text.size(); at += Wide) {
        const char32_t c = isLittle ? qFromLittleEndian<char32_t>(text.data() + at)
                                    : qFromBigEndian<char32_t>(text.data() + at);
        whole = c <= QChar::LastValidCodePoint && !QChar::isSurrogate(c);
    }
    return whole;
}

tl::expected<QByteArray, DataFault> asUtf8(const QByteArray &text)
{
    const QStringConverter::Encoding encoding = encodingOf(text);
    const auto fault = [encoding](TextPosition position) {
        const QString name = QString::fromLatin1(QStringConverter::nameForEncoding(encoding));
        return tl::unexpected(DataFault {
            position,
            QCoreApplication::translate("Keyfob::DataTree", "text that is not %1").arg(name)});
    };
    if (encoding == QStringConverter::Utf8) {
        const QByteArray plain = text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
        if (QUtf8StringView(plain).isValidUtf8())
            return plain;
        // Where: after the longest part that is valid.
        qsizetype good = 0, bad = plain.size();
        while (good + 1 < bad) {
            const qsizetype middle = (good + bad) / 2;
            qsizetype cut = middle; // not within a character
            while (cut > good && (static_cast<uchar>(plain[cut]) & 0xC0) == 0x80)
                --cut;
            if (cut == good || QUtf8StringView(plain.constData(), cut).isValidUtf8())
                good = middle;
            else
                bad = middle;
        }
        return fault(DataArena(plain, {}).position(good));
    }
    if (!isWhole(text, encoding))
        return fault({});
    QStringDecoder decoder(encoding, QStringConverter::Flag::Default);
    const QString decoded = decoder(text);
    if (decoder.hasError())
        return fault({});
    return decoded.toUtf8();
}

/// As JSON if it begins like it, for which there is the faster reader; YAML has all of JSON in it,
/// so that what is only a little wrong can be YAML still.
std::unique_ptr<DataArena> filled(const QByteArray &text, const DataTree::Limits &limits,
                                  DataFault &fault)
{
    qsizetype begin = 0;
    while (begin < text.size() && QByteArrayView(" \t\r\n").contains(text[begin]))
        ++begin;
    const bool looksLikeJson = begin < text.size() && (text[begin] == '{' || text[begin] == '[');
    if (looksLikeJson) {
        auto arena = std::make_unique<DataArena>(text, limits);
        if (readJson(*arena))
            return arena;
        fault = arena->fault();
    }
    auto arena = std::make_unique<DataArena>(text, limits);
    if (readYaml(*arena))
        return arena;
    // What JSON's reader says is what people know, if they meant JSON.
    const QByteArrayView rest = QByteArrayView(text).sliced(begin);
    const QByteArrayView second = looksLikeJson ? rest.sliced(1).trimmed() : QByteArrayView();
    if (!looksLikeJson || !second.startsWith('"'))
        fault = arena->fault();
    return nullptr;
}

} // namespace

QString DataFault::text() const
{
    if (position.line == 0)
        return what;
    return QCoreApplication::translate("Keyfob::DataTree", "Line %1, column %2: %3")
        .arg(position.line)
        .arg(position.column)
        .arg(what);
}

DataTree::DataTree(std::unique_ptr<const DataArena> arena)
    : m_arena(std::move(arena))
{
}

DataTree::~DataTree() = default;

tl::expected<std::shared_ptr<const DataTree>, DataFault> DataTree::read(const QByteArray &text)
{
    return read(text, Limits());
}

tl::expected<std::shared_ptr<const DataTree>, DataFault> DataTree::read(const QByteArray &text,
                                                                        const Limits &limits)
{
    // Numbers of octets have 27 bits in an arena.
    const qsizetype octets = std::min<qsizetype>(limits.octets, (1 << 27) - 1);
    const auto tooLarge = [&] {
        return tl::unexpected(
            DataFault {{},
                       QCoreApplication::translate("Keyfob::DataTree", "It is larger than %1 MB.")
                           .arg(octets / (1024 * 1024))});
    };
    if (text.size() > octets)
        return tooLarge();
    const auto utf8 = asUtf8(text);
    if (!utf8)
        return tl::unexpected(utf8.error());
    if (utf8->size() > octets)
        return tooLarge();
    DataFault fault;
    std::unique_ptr<DataArena> arena = filled(*utf8, limits, fault);
    if (!arena)
        return tl::unexpected(fault);
    arena->finish();
    return std::shared_ptr<const DataTree>(new DataTree(std::move(arena)));
}

DataNode DataTree::root() const
{
    return node(0);
}

bool DataTree::isJson() const
{
    return m_arena->isJson;
}

std::vector<std::pair<QString, TextPosition>> DataTree::duplicates() const
{
    std::vector<std::pair<QString, TextPosition>> all;
    for (const auto &[name, offset] : m_arena->duplicates())
        all.emplace_back(QString::fromUtf8(m_arena->name(name)), m_arena->position(offset));
    return all;
}

} // namespace Keyfob
