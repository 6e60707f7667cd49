// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "bearerchallenge.h"

#include <QByteArray>
#include <QHash>

namespace Keyfob {

namespace {

using Parameters = QHash<QByteArray, QByteArray>;

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/// RFC 9110 5.6.2
bool isTokenCharacter(char c)
{
    return isAlphanumeric(c) || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

/// RFC 9110 11.2
bool isToken68Character(char c)
{
    return isAlphanumeric(c) || QByteArrayView("-._~+/").contains(c);
}

/// Reads challenges from left to right (RFC 9110 11.3).
class ChallengeReader
{
public:
    explicit ChallengeReader(QByteArrayView text)
        : m_text(text)
    {
    }

    /// Skips white space and commas; true if something follows.
    bool hasNext()
    {
        // Several header lines can come joined with a line feed instead of a comma.
        skip(" \t,\n");
        return m_at < m_text.size();
    }

    /// One scheme with its parameters. False if malformed.
    bool challenge(QByteArray &scheme, Parameters &parameters)
    {
        scheme = take(isTokenCharacter).toLower();
        if (scheme.isEmpty())
            return false;
        if (m_at == m_text.size())
            return true;
        // Some write "Bearer, error=…": parameters after a bare scheme are still its own.
        if (!isSeparator(peek())) {
            if (peek() != ' ')
                return false;
            skip(" ");
            if (token68())
                return true;
        }
        while (hasNext() && isParameter()) {
            if (!parameter(parameters))
                return false;
        }
        return true;
    }

private:
    static bool isSeparator(char c) { return c == ',' || c == '\n'; }
    char peek(qsizetype offset = 0) const
    {
        return m_at + offset < m_text.size() ? m_text[m_at + offset] : '\0';
    }
    void skip(QByteArrayView characters)
    {
        while (m_at < m_text.size() && characters.contains(m_text[m_at]))
            ++m_at;
    }
    template<typename Predicate>
    QByteArray take(Predicate predicate)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && predicate(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start).toByteArray();
    }

    /// Skips "abc==" if that is all there is up to the next challenge.
    bool token68()
    {
        const qsizetype start = m_at;
        const bool isThere = !take(isToken68Character).isEmpty();
        skip("=");
        skip(" \t");
        if (isThere && (m_at == m_text.size() || isSeparator(peek())))
            return true;
        m_at = start;
        return false;
    }

    /// Whether a name and "=" follow, rather than the next scheme.
    bool isParameter()
    {
        const qsizetype start = m_at;
        take(isTokenCharacter);
        skip(" \t");
        const bool found = peek() == '=';
        m_at = start;
        return found;
    }

    bool parameter(Parameters &parameters)
    {
        const QByteArray name = take(isTokenCharacter).toLower();
        skip(" \t");
        ++m_at; // "="
        skip(" \t");
        QByteArray value;
        if (peek() == '"') {
            if (!quoted(value))
                return false;
        } else {
            value = take(isTokenCharacter);
            if (value.isEmpty())
                return false;
        }
        if (name.isEmpty() || parameters.contains(name))
            return false;
        parameters.insert(name, value);
        skip(" \t");
        return m_at == m_text.size() || isSeparator(peek());
    }

    bool quoted(QByteArray &value)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (peek() == '"') {
                ++m_at;
                return true;
            }
            if (peek() == '\\' && ++m_at == m_text.size())
                return false;
            value += peek();
        }
        return false;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<BearerChallenge> BearerChallenge::parse(QByteArrayView header)
{
    std::optional<BearerChallenge> found;
    ChallengeReader reader(header);
    while (reader.hasNext()) {
        QByteArray scheme;
        Parameters parameters;
        if (!reader.challenge(scheme, parameters))
            break;
        if (scheme != "bearer")
            continue;
        BearerChallenge challenge;
        challenge.realm = QString::fromUtf8(parameters.value("realm"));
        challenge.error = QString::fromUtf8(parameters.value("error"));
        challenge.errorDescription = QString::fromUtf8(parameters.value("error_description"));
        challenge.scope = QString::fromUtf8(parameters.value("scope"))
                              .split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (!challenge.error.isEmpty())
            return challenge;
        if (!found)
            found = challenge;
    }
    return found;
}

} // namespace Keyfob
