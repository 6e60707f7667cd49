// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/displaytext.h"
#include "dataarena.h"
#include "yamlscalar.h"

#include <QCoreApplication>

#include <libfyaml.h>

#include <memory>

namespace Keyfob {

namespace {

void ignoreYamlOutput(fy_diag * /*diag*/, void * /*user*/, const char * /*text*/, size_t /*size*/)
{
}

constexpr qsizetype MaxTag = 1000; ///< Of octets
constexpr int MaxDirectives = 1000;

bool isYamlBreak(char c)
{
    return c == '\n' || c == '\r';
}

/// Where a directive or a tag is longer than any that means something, or one directive too many,
/// or -1. The time that libfyaml takes grows with the square of both.
qsizetype longTagIn(QByteArrayView text)
{
    int directives = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char before = at == 0 ? '\n' : text[at - 1];
        const bool isDirective = text[at] == '%' && isYamlBreak(before);
        const bool isTag = text[at] == '!' && QByteArrayView(" \t\r\n[{,").contains(before);
        if (!isDirective && !isTag)
            continue;
        const qsizetype begin = at;
        while (at < text.size() && !isYamlBreak(text[at])
               && (isDirective || (text[at] != ' ' && text[at] != '\t')))
            ++at;
        directives += isDirective ? 1 : 0;
        if (at - begin > MaxTag || directives > MaxDirectives)
            return begin;
    }
    return -1;
}

/// Fills an arena by the events of libfyaml, which sees no value twice: aliases are resolved here.
class YamlTreeReader
{
public:
    explicit YamlTreeReader(DataArena &arena)
        : m_arena(arena)
    {
        fy_diag_cfg messages;
        fy_diag_cfg_default(&messages);
        messages.fp = nullptr; // nothing is printed
        messages.output_fn = ignoreYamlOutput;
        messages.level = FYET_ERROR;
        m_diag.reset(fy_diag_create(&messages));
        if (!m_diag)
            return;
        fy_diag_set_collect_errors(m_diag.get(), true);
        fy_parse_cfg how = {};
        how.flags = static_cast<fy_parse_cfg_flags>(FYPCF_QUIET | FYPCF_COLLECT_DIAG
                                                    | FYPCF_DEFAULT_VERSION_1_2 | FYPCF_JSON_NONE);
        how.diag = m_diag.get();
        m_parser.reset(fy_parser_create(&how));
        const QByteArray &text = arena.text();
        if (m_parser
            && fy_parser_set_string(m_parser.get(), text.constData(),
                                    static_cast<size_t>(text.size()))
                != 0)
            m_parser.reset();
    }

    bool read()
    {
        if (!m_parser)
            return m_arena.refuse(0, QCoreApplication::translate("Keyfob::DataTree", "no memory"));
        for (;;) {
            fy_event *const event = fy_parser_parse(m_parser.get());
            if (!event)
                return fy_parser_get_stream_error(m_parser.get()) ? parserFault()
                                                                  : m_hasRoot || empty();
            const fy_event_type type = event->type;
            const bool good = take(*event);
            fy_parser_event_free(m_parser.get(), event);
            if (!good)
                return false;
            // Only the first document counts, whatever comes after it.
            if (type == FYET_DOCUMENT_END && m_hasRoot)
                return true;
        }
    }

private:
    struct DestroyDiag
    {
        void operator()(fy_diag *diag) const { fy_diag_destroy(diag); }
    };
    struct DestroyParser
    {
        void operator()(fy_parser *parser) const { fy_parser_destroy(parser); }
    };
    using Kind = DataArena::Kind;

    bool empty()
    {
        return m_arena.refuse(0, QCoreApplication::translate("Keyfob::DataTree", "it is empty"));
    }

    bool parserFault()
    {
        void *at = nullptr;
        const fy_diag_error *const error = fy_diag_errors_iterate(m_diag.get(), &at);
        if (!error)
            return m_arena.refuse(0, QCoreApplication::translate("Keyfob::DataTree", "not YAML"));
        // The library's words are English, like those of any YAML tool.
        return m_arena.refuse(m_arena.offset({error->line, error->column}),
                              plainText(QString::fromUtf8(error->msg)).toString());
    }

    static QByteArrayView textOf(fy_token *token)
    {
        size_t size = 0;
        const char *const text = token ? fy_token_get_text(token, &size) : nullptr;
        return text ? QByteArrayView(text, static_cast<qsizetype>(size)) : QByteArrayView();
    }

    bool take(fy_event &event)
    {
        const fy_mark *const mark = fy_event_start_mark(&event);
        if (mark)
            m_position = static_cast<qsizetype>(mark->input_pos);
        // The mark is after the quote or the asterisk.
        const QByteArray &text = m_arena.text();
        if (m_position > 0 && m_position <= text.size()
            && (event.type == FYET_SCALAR || event.type == FYET_ALIAS)
            && QByteArrayView("\"'*").contains(text[m_position - 1]))
            --m_position;
        switch (event.type) {
        case FYET_MAPPING_START: return begin(Kind::Map, event.mapping_start.anchor);
        case FYET_SEQUENCE_START: return begin(Kind::List, event.sequence_start.anchor);
        case FYET_MAPPING_END:
        case FYET_SEQUENCE_END:
            if (m_ignored > 0)
                return --m_ignored > 0 || leaveOut();
            m_arena.endContainer();
            return true;
        case FYET_SCALAR: return scalar(event);
        case FYET_ALIAS: return alias(event);
        default: return true;
        }
    }

    /// A list or a map that is a name: there is no such thing in JSON, so the member is left out.
    bool leaveOut()
    {
        m_arena.setName(std::nullopt);
        return true;
    }

    bool begin(Kind kind, fy_token *anchor)
    {
        if (m_ignored > 0 || m_arena.expectsName()) {
            ++m_ignored;
            return true;
        }
        m_hasRoot = true;
        const quint32 id = m_arena.nextId();
        noteValue(id, anchor);
        return m_arena.beginContainer(kind, m_position);
    }

    bool scalar(fy_event &event)
    {
        if (m_ignored > 0)
            return true;
        fy_token *const token = event.scalar.value;
        const fy_scalar_style style = token ? fy_token_scalar_style(token) : FYSS_PLAIN;
        const bool isPlain = style == FYSS_PLAIN;
        std::optional<QByteArray> quoted;
        if (style == FYSS_SINGLE_QUOTED || style == FYSS_DOUBLE_QUOTED) {
            quoted = YamlScalar::unquoted(QByteArrayView(m_arena.text()).sliced(m_position));
            if (!quoted) {
                return m_arena.refuse(
                    m_position, QCoreApplication::translate("Keyfob::DataTree", "a wrong escape"));
            }
        }
        const QByteArrayView text = quoted ? QByteArrayView(*quoted) : textOf(token);
        if (m_arena.expectsName()) {
            m_isMerge = isPlain && text == "<<";
            noteAnchor(event.scalar.anchor, std::nullopt, text);
            m_isMerge ? m_arena.setName(std::nullopt) : m_arena.setName(text);
            return true;
        }
        m_hasRoot = true;
        m_isMerge = false;
        noteAnchor(event.scalar.anchor, m_arena.nextId(), text);
        Kind kind = isPlain ? YamlScalar::kindOf(text) : Kind::String;
        if (const QByteArrayView tag = textOf(event.scalar.tag); !tag.isEmpty())
            kind = tagged(tag, text, kind);
        return m_arena.scalar(kind, text, m_position);
    }

    /// The kind that a tag says, if \a text can be it.
    static Kind tagged(QByteArrayView tag, QByteArrayView text, Kind kind)
    {
        const qsizetype colon = tag.lastIndexOf(':');
        const QByteArrayView name = colon < 0 ? tag : tag.sliced(colon + 1);
        if (name == "str" || name == "!" || name == "!!str" || name == "binary")
            return Kind::String;
        if (name == "int" || name == "float" || name == "bool" || name == "null")
            return YamlScalar::kindOf(text);
        return kind;
    }

    bool alias(fy_event &event)
    {
        if (m_ignored > 0)
            return true;
        const QByteArray name = textOf(event.alias.anchor).toByteArray();
        const auto it = m_anchors.constFind(name);
        if (it == m_anchors.cend()) {
            return m_arena.refuse(
                m_position,
                QCoreApplication::translate("Keyfob::DataTree", "nothing is named \"%1\"")
                    .arg(plainText(QString::fromUtf8(name), 60).toString()));
        }
        if (m_arena.expectsName()) {
            m_arena.setName(it->isScalar ? std::optional<QByteArrayView>(it->text) : std::nullopt);
            return true;
        }
        m_hasRoot = true;
        if (!it->id) // a name, which is no value
            return m_arena.scalar(YamlScalar::kindOf(it->text), it->text, m_position);
        if (std::exchange(m_isMerge, false))
            m_arena.setMerge(*it->id);
        return m_arena.alias(*it->id, m_position);
    }

    /// A container begins, and may be what is merged.
    void noteValue(quint32 id, fy_token *anchor)
    {
        if (std::exchange(m_isMerge, false))
            m_arena.setMerge(id);
        if (anchor)
            m_anchors.insert(textOf(anchor).toByteArray(), {id, {}, false});
    }

    void noteAnchor(fy_token *anchor, std::optional<quint32> id, QByteArrayView text)
    {
        if (anchor)
            m_anchors.insert(textOf(anchor).toByteArray(), {id, text.toByteArray(), true});
    }

    struct Anchor
    {
        std::optional<quint32> id;
        QByteArray text; ///< Of a scalar
        bool isScalar;
    };

    DataArena &m_arena;
    // The parser holds the messages.
    std::unique_ptr<fy_diag, DestroyDiag> m_diag;
    std::unique_ptr<fy_parser, DestroyParser> m_parser;
    QHash<QByteArray, Anchor> m_anchors;
    qsizetype m_position = 0;
    int m_ignored = 0; ///< How deep in a name that is none
    bool m_isMerge = false; ///< The next value stands under "<<".
    bool m_hasRoot = false;
};

} // namespace

bool readYaml(DataArena &arena)
{
    // No YAML has one (5.1). libfyaml ends a text there, or gives one that is longer than it is.
    if (const qsizetype at = arena.text().indexOf('\0'); at >= 0) {
        return arena.refuse(
            at, QCoreApplication::translate("Keyfob::DataTree", "U+0000, which is in no text"));
    }
    if (const qsizetype at = longTagIn(arena.text()); at >= 0) {
        return arena.refuse(
            at, QCoreApplication::translate("Keyfob::DataTree", "a tag that is too long"));
    }
    return YamlTreeReader(arena).read();
}

} // namespace Keyfob
