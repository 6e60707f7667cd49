// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

namespace Keyfob {

/// Steps over the tokens of JSON (RFC 8259), octet by octet and without making values. The
/// grammar of this project's readers is here: StrictJson for messages, JsonIndex for showing.
class JsonScanner
{
public:
    /// What a string may hold that is no text.
    enum class Strings {
        Strict, ///< Bad UTF-8 and lone surrogates are faults.
        Lenient, ///< They are passed over: the octets stay what they are.
    };

    JsonScanner(QByteArrayView json, Strings strings);

    /// The next octet, or -1 at the end.
    int peek() const { return m_at < m_end ? static_cast<uchar>(*m_at) : -1; }
    bool atEnd() const { return m_at == m_end; }
    qsizetype offset() const { return m_at - m_begin; }
    void seek(qsizetype offset) { m_at = m_begin + offset; }

    /// Steps over \a c if it is next.
    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    void skipSpace()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r'))
            ++m_at;
    }

    // Each steps over one token that begins here; false: it is none, and fault() says why.
    bool string();
    /// A string that is known to be one: nothing in it is looked at.
    void skipString();
    /// A number, true, false or null.
    bool word();

    /// What is wrong at offset(), in English; the context "Keyfob::Json" translates it.
    const char *fault() const { return m_fault; }
    /// Returns false, for whoever finds \a fault.
    bool refuse(const char *fault);

private:
    bool literal(QByteArrayView text);
    bool digits();
    bool number();
    bool hex4(uint &unit);
    bool escape();
    bool multibyte();

    const char *m_at;
    const char *m_begin;
    const char *m_end;
    const char *m_fault = "";
    bool m_strict;
};

} // namespace Keyfob
