// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "dataarena.h"
#include "json/jsonscanner.h"
#include "json/jsonstring.h"

#include <QCoreApplication>

#include <algorithm>

namespace Keyfob {

namespace {

/// Fills an arena by the tokens of JSON, without recursion.
class JsonTreeReader
{
public:
    explicit JsonTreeReader(DataArena &arena)
        : m_arena(arena)
        , m_text(arena.text())
        , m_scanner(m_text, JsonScanner::Strings::Lenient)
    {
    }

    bool read()
    {
        m_scanner.skipSpace();
        if (!value())
            return false;
        while (m_arena.isOpen()) {
            if (!next())
                return false;
        }
        m_scanner.skipSpace();
        return m_scanner.atEnd() || refuse(QT_TRANSLATE_NOOP("Keyfob::Json", "text after the end"));
    }

private:
    bool refuse(const char *what)
    {
        m_scanner.refuse(what);
        return fault();
    }

    bool fault()
    {
        return m_arena.refuse(m_scanner.offset(),
                              QCoreApplication::translate("Keyfob::Json", m_scanner.fault()));
    }

    /// What follows in the open container: a value, or its end.
    bool next()
    {
        const bool isMap = m_arena.isInMap();
        m_scanner.skipSpace();
        if (m_scanner.take(isMap ? '}' : ']')) {
            m_arena.endContainer();
            m_isFirst = false;
            return true;
        }
        if (!m_isFirst && !m_scanner.take(',')) {
            return refuse(
                isMap ? QT_TRANSLATE_NOOP("Keyfob::Json", "comma or closing brace expected")
                      : QT_TRANSLATE_NOOP("Keyfob::Json", "comma or closing bracket expected"));
        }
        m_scanner.skipSpace();
        return (!isMap || name()) && value();
    }

    bool name()
    {
        if (m_scanner.peek() != '"')
            return refuse(QT_TRANSLATE_NOOP("Keyfob::Json", "name expected"));
        const qsizetype begin = m_scanner.offset();
        if (!m_scanner.string())
            return fault();
        const QByteArrayView lexeme = from(begin);
        if (lexeme.contains('\\'))
            m_arena.setName(QByteArrayView(JsonString::decode(lexeme).toUtf8()));
        else
            m_arena.setName(lexeme.sliced(1).chopped(1));
        m_scanner.skipSpace();
        if (!m_scanner.take(':'))
            return refuse(QT_TRANSLATE_NOOP("Keyfob::Json", "colon expected"));
        m_scanner.skipSpace();
        return true;
    }

    bool value()
    {
        using Kind = DataArena::Kind;
        m_isFirst = false;
        const qsizetype begin = m_scanner.offset();
        switch (m_scanner.peek()) {
        case '{':
        case '[':
            m_isFirst = true;
            return m_arena.beginContainer(m_scanner.take('{') ? Kind::Map : Kind::List, begin)
                && (m_arena.isInMap() || m_scanner.take('['));
        case '"': {
            if (!m_scanner.string())
                return fault();
            const QByteArrayView text = from(begin).sliced(1).chopped(1);
            return m_arena.scalar(text.contains('\\') ? Kind::EscapedString : Kind::String, text,
                                  begin);
        }
        default: break;
        }
        if (!m_scanner.word())
            return fault();
        const QByteArrayView text = from(begin);
        const char first = text.front();
        return m_arena.scalar(first == 'n'                       ? Kind::Null
                                  : first == 't' || first == 'f' ? Kind::Boolean
                                                                 : Kind::Number,
                              text, begin);
    }

    QByteArrayView from(qsizetype begin) const
    {
        return QByteArrayView(m_text).sliced(begin, m_scanner.offset() - begin);
    }

    DataArena &m_arena;
    const QByteArray &m_text;
    JsonScanner m_scanner;
    bool m_isFirst = false; ///< Nothing of the open container was read yet.
};

} // namespace

bool readJson(DataArena &arena)
{
    arena.isJson = true;
    // Every value but the first follows one of these; in strings some are none.
    const QByteArray &text = arena.text();
    const auto most = std::count_if(text.begin(), text.end(),
                                    [](char c) { return c == ',' || c == '[' || c == '{'; });
    arena.reserve(static_cast<std::size_t>(most) + 1);
    return JsonTreeReader(arena).read();
}

} // namespace Keyfob
