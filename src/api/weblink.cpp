// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "weblink.h"

#include <QByteArray>

#include <optional>

namespace Keyfob {

namespace {

/// Reads from left to right.
class LinkReader
{
public:
    explicit LinkReader(QByteArrayView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    void skip(QByteArrayView characters)
    {
        while (!atEnd() && characters.contains(m_text[m_at]))
            ++m_at;
    }
    bool take(char c)
    {
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    /// Up to one of \a ends.
    QByteArray until(QByteArrayView ends)
    {
        const qsizetype start = m_at;
        while (!atEnd() && !ends.contains(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start).toByteArray();
    }
    std::optional<QByteArray> quoted()
    {
        QByteArray value;
        while (!atEnd()) {
            char c = m_text[m_at++];
            if (c == '"')
                return value;
            if (c == '\\') {
                if (atEnd())
                    return std::nullopt;
                c = m_text[m_at++];
            }
            value += c;
        }
        return std::nullopt;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

constexpr QByteArrayView Space = " \t";
constexpr qsizetype MaxLinks = 200;

} // namespace

QList<WebLink> WebLink::parse(QByteArrayView header, const QUrl &base)
{
    QList<WebLink> links;
    LinkReader reader(header);
    while (links.size() < MaxLinks) {
        reader.skip(" \t,\n");
        if (!reader.take('<'))
            return links;
        const QByteArray target = reader.until(">");
        if (!reader.take('>'))
            return links;
        WebLink link {base.resolved(QUrl::fromEncoded(target, QUrl::StrictMode)), {}};
        bool elsewhere = false;
        for (reader.skip(Space); reader.take(';'); reader.skip(Space)) {
            reader.skip(Space);
            const QByteArray name = reader.until("=;, \t").toLower();
            reader.skip(Space);
            std::optional<QByteArray> value;
            if (reader.take('=')) {
                reader.skip(Space);
                value = reader.take('"') ? reader.quoted() : reader.until(";, \t");
                if (!value)
                    return links;
            }
            elsewhere = elsewhere || name == "anchor";
            // The first one counts (RFC 8288 3.3).
            if (name == "rel" && value && link.relations.isEmpty())
                link.relations = QString::fromLatin1(value->toLower())
                                     .split(QLatin1Char(' '), Qt::SkipEmptyParts);
        }
        if (!elsewhere && link.target.isValid())
            links.append(link);
        if (!reader.atEnd() && !reader.take(',') && !reader.take('\n'))
            return links;
    }
    return links;
}

} // namespace Keyfob
