// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "contentdecoder.h"

#include <array>

#include <zlib.h>

namespace Keyfob {

namespace {

constexpr int GzipOnly = 16 + MAX_WBITS;

} // namespace

class ContentDecoder::Private
{
public:
    Private() { inflateInit2(&stream, GzipOnly); }
    ~Private() { inflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(Private)

    z_stream stream = {};
    bool atEnd = true; ///< Of a member, or before the first
    std::array<char, 16 * 1024> out;
};

bool ContentDecoder::knows(QByteArrayView contentEncoding)
{
    return contentEncoding.compare("gzip", Qt::CaseInsensitive) == 0
        || contentEncoding.compare("x-gzip", Qt::CaseInsensitive) == 0;
}

ContentDecoder::ContentDecoder()
    : d(std::make_unique<Private>())
{
}

ContentDecoder::~ContentDecoder() = default;

bool ContentDecoder::feed(QByteArrayView packed, const Take &take)
{
    z_stream &stream = d->stream;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    while (stream.avail_in > 0 || stream.avail_out == 0) {
        if (d->atEnd) {
            if (stream.avail_in == 0)
                break;
            inflateReset(&stream); // members follow each other (RFC 1952 2.2)
            d->atEnd = false;
        }
        stream.next_out = reinterpret_cast<Bytef *>(d->out.data());
        stream.avail_out = static_cast<uInt>(d->out.size());
        const int result = inflate(&stream, Z_NO_FLUSH);
        if (result == Z_BUF_ERROR)
            break; // needs more
        if (result != Z_OK && result != Z_STREAM_END)
            return false;
        d->atEnd = result == Z_STREAM_END;
        const auto size = static_cast<qsizetype>(d->out.size() - stream.avail_out);
        if (size > 0 && !take(QByteArrayView(d->out.data(), size)))
            return true;
    }
    return true;
}

bool ContentDecoder::isComplete() const
{
    return d->atEnd;
}

} // namespace Keyfob
