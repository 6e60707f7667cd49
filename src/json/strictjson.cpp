// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "strictjson.h"

#include "json/jsonscanner.h"
#include "json/jsonstring.h"

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
class Checker : private JsonScanner
{
public:
    explicit Checker(QByteArrayView json)
        : JsonScanner(json, Strings::Strict)
        , m_json(json)
    {
    }

    bool isObject()
    {
        skipSpace();
        if (peek() != '{')
            return refuse("object expected");
        if (!object(1))
            return false;
        skipSpace();
        return atEnd() || refuse("text after the end");
    }

    QString reason() const
    {
        return QStringLiteral("%1 at byte %2").arg(QLatin1StringView(fault())).arg(offset());
    }

private:
    bool value(int depth)
    {
        switch (peek()) {
        case '{': return object(depth + 1);
        case '[': return array(depth + 1);
        case '"': return string();
        default: return word();
        }
    }

    bool object(int depth)
    {
        if (depth > MaxDepth)
            return refuse("nested too deeply");
        take('{');
        skipSpace();
        if (take('}'))
            return true;
        Names names;
        do {
            skipSpace();
            QByteArrayView read;
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
        const qsizetype begin = offset();
        if (!string())
            return false;
        const QByteArrayView lexeme = m_json.sliced(begin, offset() - begin);
        out = lexeme.sliced(1).chopped(1);
        if (out.contains('\\')) {
            m_unescaped.append(JsonString::decode(lexeme).toUtf8());
            out = m_unescaped.constLast();
        }
        return true;
    }

    bool array(int depth)
    {
        if (depth > MaxDepth)
            return refuse("nested too deeply");
        take('[');
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

    QByteArrayView m_json;
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
