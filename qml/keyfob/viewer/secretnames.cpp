// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "secretnames.h"

#include "json/jsonstring.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace Keyfob {

namespace {

using Word = QLatin1StringView;

template<std::size_t Size>
bool isOneOf(const QString &word, const std::array<Word, Size> &words)
{
    return std::any_of(words.begin(), words.end(), [&word](Word one) { return word == one; });
}

/// "apiKey", "X-API-Key" and "SAMLResponse" in words, in lower case.
QStringList wordsOf(QStringView name)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(word.toLower());
        word.clear();
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        if (!c.isLetterOrNumber()) {
            end();
            continue;
        }
        const bool isAfterLower = i > 0 && c.isUpper() && name[i - 1].isLower();
        const bool isBeforeLower = i > 0 && i + 1 < name.size() && c.isUpper()
            && name[i - 1].isUpper() && name[i + 1].isLower();
        if (isAfterLower || isBeforeLower)
            end();
        word += c;
    }
    end();
    return words;
}

/// What a name ends in that only says something about a secret.
bool isDescription(const QString &lastWord)
{
    static constexpr std::array words {
        Word("type"),     Word("types"),    Word("alg"),     Word("algorithm"),  Word("method"),
        Word("endpoint"), Word("expires"),  Word("expiry"),  Word("expiration"), Word("in"),
        Word("at"),       Word("count"),    Word("length"),  Word("size"),       Word("policy"),
        Word("status"),   Word("name"),     Word("url"),     Word("uri"),        Word("format"),
        Word("version"),  Word("required"), Word("enabled"), Word("supported"),  Word("created"),
        Word("updated"),  Word("changed"),  Word("date"),    Word("time"),       Word("timeout"),
        Word("lifetime"), Word("hint"),     Word("limit"),   Word("usage")};
    return isOneOf(lastWord, words);
}

/// Whether the words before "key" or "code" make it one that is no secret, or one that is.
bool isSecretKeyOrCode(const QStringList &words)
{
    static constexpr std::array secretBefore {
        Word("api"),        Word("access"),       Word("private"),      Word("secret"),
        Word("auth"),       Word("account"),      Word("shared"),       Word("subscription"),
        Word("license"),    Word("master"),       Word("signing"),      Word("security"),
        Word("encryption"), Word("app"),          Word("client"),       Word("service"),
        Word("function"),   Word("functions"),    Word("user"),         Word("admin"),
        Word("pin"),        Word("otp"),          Word("totp"),         Word("mfa"),
        Word("sms"),        Word("device"),       Word("login"),        Word("recovery"),
        Word("reset"),      Word("backup"),       Word("invite"),       Word("invitation"),
        Word("activation"), Word("confirmation"), Word("verification"), Word("authorization"),
        Word("session"),    Word("pass"),         Word("time")};
    const QString &last = words.last();
    return words.size() > 1 && (last == Word("key") || last == Word("keys") || last == Word("code"))
        && isOneOf(words.at(words.size() - 2), secretBefore);
}

bool hasSecretWord(const QStringList &words)
{
    static constexpr std::array secret {
        Word("pwd"),  Word("pass"),    Word("pin"),  Word("puk"),    Word("otp"),      Word("totp"),
        Word("hotp"), Word("sig"),     Word("hmac"), Word("jwt"),    Word("jws"),      Word("sid"),
        Word("sess"), Word("saml"),    Word("cvv"),  Word("cvc"),    Word("bearer"),   Word("auth"),
        Word("csrf"), Word("xsrf"),    Word("tan"),  Word("ticket"), Word("artifact"), Word("seed"),
        Word("pem"),  Word("mnemonic")};
    return std::any_of(words.begin(), words.end(),
                       [](const QString &word) { return isOneOf(word, secret); });
}

/// Names written in one: "jsessionid", "userpwd".
bool hasSecretPart(const QString &joined)
{
    static constexpr std::array parts {
        Word("password"),        Word("passwd"),        Word("passphrase"),  Word("passcode"),
        Word("secret"),          Word("token"),         Word("apikey"),      Word("privatekey"),
        Word("accesskey"),       Word("authorization"), Word("cookie"),      Word("credential"),
        Word("assertion"),       Word("signature"),     Word("sessionid"),   Word("sessid"),
        Word("sessionkey"),      Word("samlresponse"),  Word("samlrequest"), Word("authcode"),
        Word("pincode"),         Word("codeverifier"),  Word("kennwort"),    Word("passwort"),
        Word("connectionstring")};
    return joined.endsWith(Word("pwd"))
        || std::any_of(parts.begin(), parts.end(),
                       [&joined](Word part) { return joined.contains(part); });
}

enum class Kind { Lower, Upper, Digit, Other };

Kind kindOf(char c)
{
    if (c >= '0' && c <= '9')
        return Kind::Digit;
    if (c >= 'a' && c <= 'z')
        return Kind::Lower;
    return c >= 'A' && c <= 'Z' ? Kind::Upper : Kind::Other;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

bool isDigit(char c)
{
    return kindOf(c) == Kind::Digit;
}

bool isUuid(QByteArrayView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? text[i] != '-' : !isHex(text[i]))
            return false;
    }
    return true;
}

bool hasKnownPrefix(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 15> prefixes {
        "eyJ",    "sk_", "rk_",  "sk-",  "ghp_", "gho_",  "ghs_", "github_pat_",
        "glpat-", "xox", "AKIA", "ASIA", "AIza", "ya29.", "SG."};
    return text.size() >= 16
        && std::any_of(prefixes.begin(), prefixes.end(),
                       [&text](QByteArrayView prefix) { return text.startsWith(prefix); });
}

/// The seed of a one-time code, as authenticators take it.
bool isBase32(QByteArrayView text)
{
    constexpr qsizetype Shortest = 24;
    const bool fits = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '2' && c <= '7') || c == '=';
    });
    return fits && text.size() >= Shortest && std::any_of(text.begin(), text.end(), isDigit)
        && std::count_if(text.begin(), text.end(), [](char c) { return kindOf(c) == Kind::Upper; })
        > text.size() / 2;
}

/// "https://name:password@host"
bool hasUserInfo(const QByteArray &text)
{
    const qsizetype scheme = text.indexOf("://");
    if (scheme < 0)
        return false;
    const qsizetype end = text.indexOf('/', scheme + 3);
    const QByteArray authority = text.mid(scheme + 3, end < 0 ? -1 : end - scheme - 3);
    return authority.left(authority.indexOf('@')).contains(':') && authority.contains('@');
}

/// "token=abc", in an address within a value.
bool isSecretParameter(const QByteArray &word)
{
    const qsizetype equals = word.indexOf('=');
    return equals > 0 && equals + 1 < word.size()
        && isSecretName(QString::fromLatin1(word.first(equals)));
}

/// Whether letters and digits change as in what is drawn by lot: in words and numbers they rarely
/// do. \a text is of base64 or base64url.
bool isDisordered(QByteArrayView text)
{
    std::array<int, 3> counts {};
    int changes = 0;
    int characters = 0;
    Kind before = Kind::Other;
    for (const char c : text) {
        const Kind kind = kindOf(c);
        if (kind == Kind::Other)
            continue;
        ++counts.at(std::size_t(kind));
        changes += characters > 0 && kind != before;
        before = kind;
        ++characters;
    }
    const auto [lower, upper, digits] = counts;
    if (characters < 20 || digits == 0)
        return false;
    const bool hasBothCases = lower > 0 && upper > 0;
    return double(changes) / characters >= (hasBothCases ? 0.4 : 0.28);
}

} // namespace

bool isSecretName(QStringView name)
{
    const QStringList words = wordsOf(name);
    if (words.isEmpty() || isDescription(words.last()))
        return false;
    const QString joined = words.join(QString());
    // Written in one, too: "tokentype".
    for (const Word harmless : {Word("tokentype"), Word("tokenendpoint"), Word("tokenexpires")}) {
        if (joined.startsWith(harmless))
            return false;
    }
    const bool isSession = words.size() > 1 && words.contains(Word("session"))
        && (words.last() == Word("id") || words.last() == Word("session"));
    if (words.last() == Word("id") && !isSession && !joined.endsWith(Word("sessionid"))
        && !joined.endsWith(Word("sessid")))
        return false; // "keyId" and "tokenId" name one
    const bool isPassword = words.size() > 1 && words.last() == Word("pw"); // "db_pw"
    return isSession || isPassword || hasSecretPart(joined) || hasSecretWord(words)
        || isSecretKeyOrCode(words);
}

bool mayBeSecretName(QStringView name)
{
    static constexpr std::array ambiguous {Word("key"),  Word("code"),  Word("session"),
                                           Word("hash"), Word("nonce"), Word("pw")};
    if (isSecretName(name))
        return true;
    const QStringList words = wordsOf(name);
    return words.size() == 1 && isOneOf(words.first(), ambiguous);
}

bool looksLikeToken(QByteArrayView text)
{
    if (!text.startsWith("eyJ") || text.size() < 20)
        return false;
    const bool isBase64 = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '-'
            || c == '_' || c == '.';
    });
    return isBase64 && std::count(text.begin(), text.end(), '.') >= 2;
}

bool looksLikeSecret(QByteArrayView text)
{
    if (looksLikeToken(text))
        return true;
    const bool isPlain = std::all_of(text.begin(), text.end(), [](char c) {
        return kindOf(c) != Kind::Other || QByteArrayView("-_.~+/=").contains(c);
    });
    if (!isPlain || isUuid(text))
        return false;
    if (hasKnownPrefix(text))
        return true;
    // Shorter ones are identifiers, as of commits and of documents.
    if (std::all_of(text.begin(), text.end(), isHex))
        return text.size() >= 32 && !std::all_of(text.begin(), text.end(), isDigit);
    return isBase32(text) || isDisordered(text);
}

bool containsSecret(QByteArrayView text)
{
    constexpr int MaxDepth = 3; // of addresses within addresses
    QByteArray rest = text.toByteArray();
    for (int depth = 0; depth < MaxDepth; ++depth) {
        if (rest.contains("PRIVATE KEY-----") || hasUserInfo(rest))
            return true;
        QByteArray words = rest;
        for (char &c : words) {
            if (kindOf(c) == Kind::Other && !QByteArrayView("-_.~+/=").contains(c))
                c = ' ';
        }
        for (const QByteArray &word : words.simplified().split(' ')) {
            if (looksLikeSecret(word) || isSecretParameter(word))
                return true;
        }
        const QByteArray within = QByteArray::fromPercentEncoding(rest);
        if (within == rest)
            break;
        rest = within;
    }
    return false;
}

bool isSecretText(const JsonIndex &json, JsonIndex::Node node)
{
    return looksLikeToken(json.lexeme(node).sliced(1).chopped(1))
        || (json.hasName(node) && isSecretName(JsonString::decode(json.name(node))));
}

QString coveredText()
{
    return QStringLiteral("••••");
}

} // namespace Keyfob
