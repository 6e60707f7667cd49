// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "descriptionkind.h"

#include "core/displaytext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Keyfob::DescriptionKind {

namespace {

QString kindText(const char *text)
{
    return QCoreApplication::translate("Keyfob::DescriptionKind", text);
}

/// "This is a Swagger 2.0 description. OpenAPI 3.0, … are supported."
QString isForeign(const QString &what)
{
    return kindText(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind", "This is %1. %2"))
        .arg(what, supported());
}

QString isForeign(const char *what)
{
    return isForeign(kindText(what));
}

QString at(const QString &text, const DataNode &node)
{
    const TextPosition position = node.position();
    return kindText(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind", "Line %1, column %2: %3"))
        .arg(position.line)
        .arg(position.column)
        .arg(text);
}

QString versionOf(const DataNode &node)
{
    return plainText(node.text(), 20).toString();
}

QString xmlKind(const QByteArray &head)
{
    if (head.contains("<!doctype html") || head.contains("<html") || head.contains("<head")
        || head.contains("<body") || head.contains("<script"))
        return kindText(QT_TRANSLATE_NOOP(
            "Keyfob::DescriptionKind",
            "This is a web page, not a description of an API: perhaps the server's login page. "
            "Log in there in your browser, and save the description itself."));
    if (head.contains("schemas.xmlsoap.org/wsdl") || head.contains("www.w3.org/ns/wsdl"))
        return isForeign(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind", "a WSDL file (SOAP)"));
    if (head.contains("wadl"))
        return isForeign(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind", "a WADL file"));
    if (head.contains("edmx"))
        return isForeign(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind", "an OData file (EDMX)"));
    return isForeign(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind", "an XML file"));
}

/// Other descriptions that say what they are by a member; \a root has no `openapi`.
QString otherDescription(const DataNode &root)
{
    struct Known
    {
        QStringView member;
        const char *name;
    };
    static constexpr Known versioned[] {{u"asyncapi", "AsyncAPI"},       {u"arazzo", "Arazzo"},
                                        {u"overlay", "OpenAPI Overlay"}, {u"openrpc", "OpenRPC"},
                                        {u"swaggerVersion", "Swagger"},  {u"raml", "RAML"},
                                        {u"jsonapi", "JSON:API"},        {u"typespec", "TypeSpec"}};
    for (const Known &known : versioned) {
        const DataNode version = root[known.member];
        if (version.exists()) {
            return isForeign(kindText(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind", "%1 %2"))
                                 .arg(QString::fromLatin1(known.name), versionOf(version))
                                 .trimmed());
        }
    }
    const DataNode info = root[u"info"];
    if (info[u"schema"].text().contains(u"getpostman.com") || info[u"_postman_id"].exists()
        || root[u"collection"][u"info"][u"schema"].exists()
        || root[u"_postman_variable_scope"].exists())
        return isForeign(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind", "a Postman collection"));
    if (root[u"__export_format"].exists() || root[u"type"].text().contains(u"insomnia.rest"))
        return isForeign(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind", "an Insomnia export"));
    if (root[u"log"][u"entries"].isList())
        return isForeign(
            QT_TRANSLATE_NOOP("Keyfob::DescriptionKind", "a recording of requests (HAR)"));
    if (root[u"__schema"].exists() || root[u"data"][u"__schema"].exists())
        return isForeign(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind", "a GraphQL schema"));
    if (root[u"kind"].text().startsWith(u"discovery#"))
        return isForeign(
            QT_TRANSLATE_NOOP("Keyfob::DescriptionKind", "a Google API discovery document"));
    if (root[u"$Version"].exists() || root[u"@odata.context"].exists())
        return isForeign(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind", "an OData file"));
    if (root[u"issuer"].exists() && root[u"authorization_endpoint"].exists())
        return isForeign(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind",
                                           "the configuration of an OpenID provider"));
    return {};
}

} // namespace

QString supported()
{
    return kindText(
        QT_TRANSLATE_NOOP("Keyfob::DescriptionKind", "OpenAPI 3.0, 3.1 and 3.2 are supported."));
}

QString foreignText(const QByteArray &text)
{
    const QByteArray head = text.first(std::min<qsizetype>(text.size(), 4096)).toLower();
    if (text.isEmpty() || (head.trimmed().isEmpty() && text.trimmed().isEmpty()))
        return kindText(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind", "The file is empty."));
    if (head.startsWith("\x1F\x8B") || head.startsWith("pk\x03\x04") || head.startsWith("bzh9")
        || head.startsWith(QByteArrayView("\xFD"
                                          "7zxz"))
        || head.startsWith("\x28\xB5\x2F\xFD") || head.startsWith("7z\xBC\xAF"))
        return kindText(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind",
                                          "This is a compressed file. Unpack it, and try again."));
    if (head.startsWith("%pdf")
        || head.startsWith("\x7F"
                           "elf")
        || head.startsWith("\x89png"))
        return isForeign(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind", "no text"));
    QByteArray begin = head.trimmed();
    if (begin.startsWith("\xEF\xBB\xBF"))
        begin = begin.sliced(3).trimmed();
    if (begin.startsWith('<'))
        return xmlKind(begin);
    if (begin.startsWith("#%raml"))
        return isForeign(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind", "a RAML file"));
    if (begin.startsWith("format: 1a"))
        return isForeign(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind", "an API Blueprint"));
    return {};
}

QString foreignSource(const QByteArray &text)
{
    static const QRegularExpression graphQl(
        QStringLiteral("^\\s*(?:schema|type|extend|directive|enum|input|interface|scalar|union|"
                       "query|mutation)\\b[^:\\n]*[{@=]"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression protobuf(
        QStringLiteral("^\\s*(?:syntax\\s*=|package\\s+[\\w.]+;|message\\s+\\w+\\s*\\{)"),
        QRegularExpression::MultilineOption);
    const QString head = QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 16384)));
    if (protobuf.match(head).hasMatch())
        return isForeign(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind", "a Protocol Buffers file"));
    if (graphQl.match(head).hasMatch())
        return isForeign(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind", "a GraphQL schema"));
    return {};
}

bool isUnknown(const DataNode &root)
{
    return !root[u"openapi"].exists() && !root[u"swagger"].exists()
        && otherDescription(root).isEmpty();
}

QString foreignRoot(const DataNode &root)
{
    if (!root.isMap()) {
        return isForeign(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind",
                                           "no description of an API: it has no members"));
    }
    const DataNode version = root[u"openapi"];
    if (!version.exists()) {
        if (const DataNode swagger = root[u"swagger"]; swagger.exists()) {
            return at(isForeign(kindText(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind",
                                                           "a Swagger %1 description"))
                                    .arg(versionOf(swagger)))
                          + u' '
                          + kindText(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind",
                                                       "Convert it to OpenAPI 3 first.")),
                      swagger);
        }
        if (const QString other = otherDescription(root); !other.isEmpty())
            return other;
        if ((root[u"error"].exists() || root[u"message"].exists() || root[u"detail"].exists())
            && !root[u"paths"].exists() && !root[u"info"].exists()) {
            return isForeign(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind",
                                               "an error message of a server, no description"));
        }
        return kindText(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind",
                                          "The member \"openapi\" with the version is missing. %1"))
            .arg(supported());
    }
    static const QRegularExpression known(QStringLiteral("^3\\.[012](?:\\.\\d+)?(?:-[\\w.]+)?$"));
    if (known.match(version.text()).hasMatch())
        return {};
    return at(
        kindText(QT_TRANSLATE_NOOP("Keyfob::DescriptionKind", "OpenAPI %1 is not supported. %2"))
            .arg(versionOf(version), supported()),
        version);
}

} // namespace Keyfob::DescriptionKind
