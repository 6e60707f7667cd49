// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "listparameters.h"

#include "wordset.h"

#include <algorithm>

namespace Keyfob {

namespace {

/// How many items a page has where the description allows more, and at most how many.
constexpr int PageSize = 100;

/// "page[size]", "per_page" and "$top" by their letters alone.
QString letters(const QString &name)
{
    QString plain;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

/// "asc" or "desc": how to sort, and not by what.
bool isDirection(const ApiParameter &parameter)
{
    const auto values = parameter.schema.values();
    return !values.isEmpty() && std::all_of(values.begin(), values.end(), [](const DataNode &one) {
        const QString value = one.text().toLower();
        return value.startsWith(QLatin1StringView("asc"))
            || value.startsWith(QLatin1StringView("desc"));
    });
}

/// The first of \a names that the list has as a query parameter, which is then taken.
class QueryParameters
{
public:
    explicit QueryParameters(const ApiOperation &list)
    {
        for (const ApiParameter &parameter : list.parameters) {
            if (parameter.in == ApiParameter::In::Query)
                m_left.append(&parameter);
        }
    }

    const ApiParameter *find(const QStringList &names) const
    {
        for (const QString &name : names) {
            for (const ApiParameter *parameter : m_left) {
                const QString plain = letters(parameter->name);
                if (plain == name && !isDirection(*parameter))
                    return parameter;
            }
        }
        return nullptr;
    }

    QString take(const QStringList &names)
    {
        const ApiParameter *found = find(names);
        if (!found)
            return {};
        m_left.removeAll(found);
        return found->name;
    }

    const QList<const ApiParameter *> &left() const { return m_left; }

private:
    QList<const ApiParameter *> m_left;
};

int numberOf(const QByteArray &lexeme)
{
    bool isNumber = false;
    const int value = lexeme.toInt(&isNumber);
    return isNumber ? value : -1;
}

/// What is asked for at once: as much as is allowed, up to PageSize; the default, where nobody says
/// what is allowed.
int pageSize(const ApiParameter &parameter)
{
    const int most = numberOf(parameter.schema.maximum());
    const int usual = numberOf(parameter.schema.defaultValue().number());
    if (most > 0)
        return std::min(most, PageSize);
    return std::clamp(usual, 0, PageSize);
}

bool isCount(const ApiParameter &parameter)
{
    const QStringList types = parameter.schema.types();
    return types.isEmpty() || types.contains(QLatin1StringView("integer"))
        || types.contains(QLatin1StringView("number"));
}

int firstPage(const ApiParameter &parameter)
{
    const auto says = [&parameter](const char *text) {
        return parameter.description.contains(QLatin1StringView(text), Qt::CaseInsensitive);
    };
    const bool isZero = numberOf(parameter.schema.defaultValue().number()) == 0
        || numberOf(parameter.schema.minimum()) == 0 || says("zero-based") || says("zero based")
        || says("0-based") || says("0..N") || says("zero-indexed") || says("starts at 0");
    return isZero ? 0 : 1;
}

QString cursorPointer(const ListShape &shape)
{
    static const QStringList names = wordList(
        "nextcursor nextpagetoken nexttoken continuationtoken cursor nextpagecursor endcursor "
        "after continue nextmarker marker next pagetoken scrollid nextpage");
    return pointerToAny(shape.answer, names, QLatin1StringView("string"));
}

/// Of an API whose cursor is the key of the last item, as `starting_after` is.
QString lastItemPointer(const ListShape &shape)
{
    return shape.item.property(QStringLiteral("id"))
        ? shape.itemsPointer + QLatin1StringView("/-/id")
        : QString();
}

ApiPaging pagingOf(QueryParameters &parameters, const ListShape &shape)
{
    static const QStringList cursors =
        wordList("cursor pagetoken nextpagetoken nexttoken continuationtoken "
                 "pagecursor pageafter after nextcursor "
                 "continue marker startingtoken scrollid nextpage");
    static const QStringList lastItems = wordList("startingafter startafter afterid lastid");
    static const QStringList pages =
        wordList("page pagenumber pageno pageindex pagenum currentpage p pageid");
    static const QStringList offsets =
        wordList("offset skip startat startindex pageoffset start from");
    static const QStringList sizes = wordList(
        "limit perpage pagesize pagelimit size maxresults top take rows maxitems itemsperpage "
        "maxresultcount num results count first max");
    ApiPaging paging;
    using Kind = ApiPaging::Kind;
    const QString cursor = cursorPointer(shape);
    const ApiParameter *page = parameters.find(pages);
    if (parameters.find(cursors) && !cursor.isEmpty()) {
        paging.kind = Kind::Cursor;
        paging.cursorPointer = cursor;
        paging.parameter = parameters.take(cursors);
    } else if (parameters.find(lastItems) && !lastItemPointer(shape).isEmpty()) {
        paging.kind = Kind::Cursor;
        paging.cursorPointer = lastItemPointer(shape);
        paging.parameter = parameters.take(lastItems);
    } else if (page && (page->schema.is(u"string") && !cursor.isEmpty())) {
        paging.kind = Kind::Cursor;
        paging.cursorPointer = cursor;
        paging.parameter = parameters.take(pages);
    } else if (page) {
        paging.kind = Kind::Page;
        paging.first = firstPage(*page);
        paging.parameter = parameters.take(pages);
    } else if (const ApiParameter *offset = parameters.find(offsets); offset && isCount(*offset)) {
        paging.kind = Kind::Offset;
        paging.parameter = parameters.take(offsets);
    }
    const ApiParameter *size = parameters.find(sizes);
    if (size && isCount(*size)) {
        paging.size = pageSize(*size);
        paging.sizeParameter = parameters.take(sizes);
    }
    if (paging.kind == Kind::Cursor) { // the way back, which a list that grows does not take
        parameters.take(wordList("endingbefore"));
        parameters.take(wordList("before"));
    }
    return paging;
}

/// Parameters that change how an answer is written, and not which items it has.
bool isAboutWriting(const QString &name)
{
    static const QSet<QString> names =
        wordSet("fields include includes expand embed select pretty prettyprint format alt "
                "callback watch timeoutseconds apikey accesstoken key quotauser uploadtype xgafv "
                "uploadprotocol oauthtoken userip allowwatchbookmarks resourceversion "
                "resourceversionmatch sendinitialevents accept envelope count withcount");
    return names.contains(letters(name));
}

} // namespace

void readListParameters(const ApiOperation &list, const ListShape &shape, ApiResource &resource)
{
    QueryParameters parameters(list);
    resource.paging = pagingOf(parameters, shape);
    resource.searchParameter = parameters.take(wordList(
        "q search query searchterm keyword keywords searchtext searchquery fulltext term text"));
    resource.sortParameter =
        parameters.take(wordList("sort sortby orderby ordering order sorting sortfield"));
    for (const ApiParameter *parameter : parameters.left()) {
        if (!parameter->deprecated && (parameter->required || !isAboutWriting(parameter->name)))
            resource.filters += parameter->name;
    }
}

} // namespace Keyfob
