// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "strictjson.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>

namespace Keyfob::StrictJson {

namespace {

/// The names of one object in UTF-8. They are few as a rule, and then no hash is worth making.
class Names
{
public:
    /// Returns false if \a name was there.
    bool add(QByteArrayView name)
    {
        if (m_few.size() < Few) {
            if (std::find(m_few.begin(), m_few.end(), name) != m_few.end())
                return false;
            m_few.append(name);
            return true;
        }
        if (m_many.isEmpty())
            m_many = QSet<QByteArrayView>(m_few.begin(), m_few.end());
        const qsizetype before = m_many.size();
        m_many.insert(name);
        return m_many.size() > before;
    }

private:
    static constexpr qsizetype Few = 16;

    QVarLengthArray<QByteArrayView, Few> m_few;
    QSet<QByteArrayView> m_many;
};

/// Walks the text once and says whether it is strict JSON; QJsonDocument then makes the values.
class Checker
{
public:
    explicit Checker(QByteArrayView json)
        : m_at(json.data())
        , m_begin(json.data())
        , m_end(json.data() + json.size())
    {
    }

    bool isObject()
    {
        skipSpace();
        if (peek() != '{' || !object(1))
            return false;
        skipSpace();
        return m_at == m_end || refuse("text after the end");
    }

    QString reason() const
    {
        return QStringLiteral("%1 at byte %2").arg(QLatin1StringView(m_reason)).arg(m_at - m_begin);
    }

private:
    int peek() const { return m_at < m_end ? static_cast<uchar>(*m_at) : -1; }

    bool take(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    bool refuse(const char *reason)
    {
        m_reason = reason;
        return false;
    }

    void skipSpace()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r'))
            ++m_at;
    }

    bool literal(QByteArrayView word)
    {
        if (!QByteArrayView(m_at, m_end - m_at).startsWith(word))
            return refuse("unknown word");
        m_at += word.size();
        return true;
    }

    bool value(int depth)
    {
        switch (peek()) {
        case '{': return object(depth + 1);
        case '[': return array(depth + 1);
        case '"': return string(nullptr);
        case 't': return literal("true");
        case 'f': return literal("false");
        case 'n': return literal("null");
        default: return number();
        }
    }

    bool object(int depth)
    {
        if (depth > MaxDepth)
            return refuse("nested too deeply");
        ++m_at;
        skipSpace();
        if (take('}'))
            return true;
        Names names;
        do {
            skipSpace();
            QByteArrayView read;
            if (peek() != '"')
                return refuse("name expected");
            if (!name(read))
                return false;
            if (!names.add(read))
                return refuse("duplicate name");
            skipSpace();
            if (!take(':'))
                return refuse("colon expected");
            skipSpace();
            if (!value(depth))
                return false;
            skipSpace();
        } while (take(','));
        return take('}') || refuse("comma or closing brace expected");
    }

    /// \a out shows the name's UTF-8: in the text itself or, where that has escapes, unescaped.
    bool name(QByteArrayView &out)
    {
        const char *const begin = m_at;
        if (!string(nullptr))
            return false;
        out = QByteArrayView(begin + 1, m_at - 1);
        if (out.contains('\\')) { // once more, for what it means
            QString meaning;
            m_at = begin;
            string(&meaning);
            m_unescaped.append(meaning.toUtf8());
            out = m_unescaped.constLast();
        }
        return true;
    }

    bool array(int depth)
    {
        if (depth > MaxDepth)
            return refuse("nested too deeply");
        ++m_at;
        skipSpace();
        if (take(']'))
            return true;
        do {
            skipSpace();
            if (!value(depth))
                return false;
            skipSpace();
        } while (take(','));
        return take(']') || refuse("comma or closing bracket expected");
    }

    bool digits()
    {
        const char *start = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at > start || refuse("digit expected");
    }

    bool number()
    {
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            return digits();
        }
        return true;
    }

    bool hex4(uint &unit)
    {
        if (m_end - m_at < 4)
            return refuse("escape cut short");
        unit = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const char c = *m_at;
            const char low = static_cast<char>(c | 0x20);
            if (c >= '0' && c <= '9')
                unit = unit * 16 + static_cast<uint>(c - '0');
            else if (low >= 'a' && low <= 'f')
                unit = unit * 16 + static_cast<uint>(low - 'a' + 10);
            else
                return refuse("bad escape");
        }
        return true;
    }

    bool escape(QString *out)
    {
        const int c = peek();
        ++m_at;
        static constexpr QByteArrayView names("\"\\/bfnrt");
        static constexpr QByteArrayView meanings("\"\\/\b\f\n\r\t");
        if (const qsizetype i = c < 0 ? -1 : names.indexOf(static_cast<char>(c)); i >= 0) {
            if (out)
                out->append(QLatin1Char(meanings[i]));
            return true;
        }
        uint high = 0;
        if (c != 'u')
            return refuse("bad escape");
        if (!hex4(high))
            return false;
        if (QChar::isLowSurrogate(high))
            return refuse("lone surrogate");
        if (out)
            out->append(QChar(high));
        if (QChar::isHighSurrogate(high)) {
            uint low = 0;
            if (!take('\\') || !take('u'))
                return refuse("lone surrogate");
            if (!hex4(low))
                return false;
            if (!QChar::isLowSurrogate(low))
                return refuse("lone surrogate");
            if (out)
                out->append(QChar(low));
        }
        return true;
    }

    /// One UTF-8 sequence of two to four bytes: shortest form, no surrogate, at most U+10FFFF.
    bool multibyte(QString *out)
    {
        const auto lead = static_cast<uchar>(*m_at);
        const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead < 0xC2 || lead > 0xF4 || m_end - m_at < length)
            return refuse("bad UTF-8");
        char32_t c = lead & (0xFF >> (length + 1));
        for (int i = 1; i < length; ++i) {
            const auto next = static_cast<uchar>(m_at[i]);
            if ((next & 0xC0) != 0x80)
                return refuse("bad UTF-8");
            c = (c << 6) | (next & 0x3F);
        }
        const char32_t least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
        if (c < least || c > QChar::LastValidCodePoint || QChar::isSurrogate(c))
            return refuse("bad UTF-8");
        if (out)
            out->append(QChar::fromUcs4(c));
        m_at += length;
        return true;
    }

    bool string(QString *out)
    {
        ++m_at;
        while (m_at < m_end) {
            const auto c = static_cast<uchar>(*m_at);
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c < 0x20)
                return refuse("control character");
            if (c == '\\') {
                ++m_at;
                if (!escape(out))
                    return false;
            } else if (c < 0x80) {
                if (out)
                    out->append(QLatin1Char(*m_at));
                ++m_at;
            } else if (!multibyte(out)) {
                return false;
            }
        }
        return refuse("string without end");
    }

    const char *m_at;
    const char *m_begin;
    const char *m_end;
    const char *m_reason = "object expected";
    QByteArrayList m_unescaped; // keeps what names show
};

} // namespace

Expected<QJsonObject> parseObject(QByteArrayView json)
{
    const auto invalid = [](const QString &detail) {
        return fail(ErrorCode::ResponseInvalid,
                    QCoreApplication::translate("Keyfob", "The answer is not valid JSON."), detail);
    };
    Checker checker(json);
    if (!checker.isObject())
        return invalid(checker.reason());
    QJsonParseError error;
    const auto bytes = QByteArray::fromRawData(json.data(), json.size());
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(error.errorString());
    return document.object();
}

} // namespace Keyfob::StrictJson
