// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "bodycontents.h"
#include "common/safeimage.h"
#include "core/text.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace Keyfob {

namespace {

bool isJsonType(QByteArrayView type)
{
    return type == "application/json" || type == "text/json" || type.endsWith("+json")
        || type.endsWith("json-seq");
}

bool isRecordsType(QByteArrayView type)
{
    return type.endsWith("ndjson") || type.endsWith("jsonl") || type.endsWith("json-lines")
        || type.endsWith("json-seq") || type.endsWith("jsonlines");
}

/// UTF-16 by its mark, or by where the zeros are (RFC 4627 3); nothing: it is none.
std::optional<QStringConverter::Encoding> wideEncoding(QByteArrayView bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    const auto zero = [&bytes](qsizetype i) { return bytes[i] == '\0'; };
    if (bytes.startsWith("\xff\xfe") || (!zero(0) && zero(1) && !zero(2) && zero(3)))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xfe\xff") || (zero(0) && !zero(1) && zero(2) && !zero(3)))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

/// The text of \a bytes in UTF-8, and what was done for it.
QByteArray toText(const QByteArray &bytes, QStringList &notes)
{
    if (const auto encoding = wideEncoding(bytes)) {
        QStringDecoder decoder(*encoding);
        const QString text = decoder(bytes);
        if (!decoder.hasError()) {
            notes.append(Text::tr("The text is UTF-16; JSON should be UTF-8."));
            return text.toUtf8();
        }
    }
    if (bytes.startsWith("\xef\xbb\xbf")) {
        notes.append(Text::tr("The text begins with a byte order mark, which JSON must not have."));
        return bytes.sliced(3);
    }
    return bytes;
}

/// Whether people would read it: no zeros, and mostly UTF-8.
bool isText(QByteArrayView text)
{
    const QByteArrayView sample = text.first(std::min<qsizetype>(text.size(), 64 * 1024));
    qsizetype strange = 0;
    for (const char c : sample) {
        if (c == '\0')
            return false;
        strange +=
            (static_cast<uchar>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != 0x1E)
            || static_cast<uchar>(c) >= 0xF8;
    }
    return strange * 10 <= sample.size();
}

/// What some APIs put before JSON so that no script can use it; its length.
qsizetype guardLength(QByteArrayView text)
{
    constexpr std::array<QByteArrayView, 4> guards {")]}',", ")]}'", "while(1);", "for(;;);"};
    for (const QByteArrayView guard : guards) {
        if (text.startsWith(guard))
            return guard.size();
    }
    return 0;
}

void readJson(BodyContents &contents, QByteArray text, const QByteArray &type,
              const std::stop_token &stop)
{
    if (const qsizetype guard = guardLength(text)) {
        contents.notes.append(Text::tr("The JSON starts after “%1”, which the tree leaves out.")
                                  .arg(QString::fromLatin1(text.first(guard))));
        text = text.sliced(guard);
    }
    using Shape = JsonIndex::Shape;
    auto index = JsonIndex::read(text, isRecordsType(type) ? Shape::Records : Shape::Value, stop);
    if (!index && !isRecordsType(type)) {
        if (auto records = JsonIndex::read(text, Shape::Records, stop); records) {
            contents.notes.append(
                Text::tr("The body has several JSON values, one after the other."));
            index = std::move(records);
        }
    }
    if (!index) {
        if (isJsonType(type) || isRecordsType(type))
            contents.problem = Text::tr("This is not JSON. %1.").arg(index.error().text());
        return;
    }
    if (index->hasDuplicates())
        contents.notes.append(Text::tr("Some names occur twice in one object; they are marked."));
    contents.json = std::make_shared<const JsonIndex>(std::move(*index));
    contents.table = JsonTable::of(contents.json, stop);
    if (contents.table && contents.table->leftOut > 0) {
        contents.notes.append(Text::tr("The table shows the first %1 columns; the tree shows all.")
                                  .arg(JsonTable::MaxColumns));
    }
}

void readImage(BodyContents &contents)
{
    const auto image = SafeImage::read(contents.bytes);
    if (image)
        contents.image = *image;
    else
        contents.problem = image.error().message();
}

} // namespace

BodyContents BodyContents::of(QByteArray bytes, const QByteArray &mediaType,
                              const std::stop_token &stop)
{
    BodyContents contents;
    contents.bytes = std::move(bytes);
    if (!SafeImage::format(contents.bytes).isEmpty()) {
        readImage(contents);
        return contents;
    }
    const QByteArray text = toText(contents.bytes, contents.notes);
    const QByteArrayView begin = QByteArrayView(text).first(std::min<qsizetype>(text.size(), 4096));
    const bool isEmpty = text.trimmed().isEmpty();
    const bool mayBeJson = isJsonType(mediaType) || isRecordsType(mediaType)
        || begin.trimmed().startsWith('{') || begin.trimmed().startsWith('[')
        || guardLength(begin) > 0;
    if (mayBeJson && !isEmpty)
        readJson(contents, text, mediaType, stop);
    else if (mediaType.startsWith("image/") && !isEmpty && mediaType != "image/svg+xml")
        contents.problem = Text::tr("This is not a picture that can be shown.");
    if (!isEmpty && (contents.json || isText(text)))
        contents.lines = TextLines::of(text);
    return contents;
}

} // namespace Keyfob
