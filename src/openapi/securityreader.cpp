// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "securityreader.h"

#include "net/origin.h"

#include <QCoreApplication>

namespace Keyfob {

namespace {

ApiSecurityScheme::Kind schemeKind(const QString &type, const QString &httpScheme)
{
    using Kind = ApiSecurityScheme::Kind;
    if (type == u"oauth2")
        return Kind::OAuth2;
    if (type == u"openIdConnect")
        return Kind::OpenIdConnect;
    if (type == u"apiKey")
        return Kind::ApiKey;
    if (type == u"mutualTLS")
        return Kind::MutualTls;
    if (type == u"http")
        return httpScheme == u"bearer" ? Kind::Bearer : Kind::Http;
    return Kind::Undefined;
}

} // namespace

SecurityReader::SecurityReader(ReadContext &context, const DataNode &schemes)
    : m_context(context)
{
    for (const auto &[name, node] : schemes.members()) {
        const DataNode target = context.followed(node);
        if (!name.startsWith(u"x-") && target.isMap())
            m_schemes.insert(name, readScheme(name, target));
    }
}

ApiSecurityScheme SecurityReader::readScheme(const QString &name, const DataNode &node)
{
    const QString type = node[u"type"].string();
    ApiSecurityScheme scheme;
    scheme.name = name;
    scheme.httpScheme = node[u"scheme"].string().toLower();
    scheme.kind = schemeKind(type, scheme.httpScheme);
    scheme.description = m_context.text(node[u"description"]);
    switch (scheme.kind) {
    case ApiSecurityScheme::Kind::Undefined:
        m_context.notes().add(
            DescriptionNote::Kind::UndefinedScheme,
            QCoreApplication::translate("Keyfob::ApiDescription",
                                        "The security scheme \"%1\" has the unknown type \"%2\".")
                .arg(DescriptionNotes::quoted(name), DescriptionNotes::quoted(type)),
            node);
        break;
    case ApiSecurityScheme::Kind::OAuth2:
        readFlows(scheme, node[u"flows"]);
        checkUrl(node[u"oauth2MetadataUrl"]);
        break;
    case ApiSecurityScheme::Kind::OpenIdConnect:
        scheme.openIdConnectUrl = m_context.text(node[u"openIdConnectUrl"]);
        checkUrl(node[u"openIdConnectUrl"]);
        break;
    case ApiSecurityScheme::Kind::ApiKey:
        scheme.parameter = m_context.text(node[u"name"]);
        scheme.in = node[u"in"].string();
        break;
    default: break;
    }
    return scheme;
}

void SecurityReader::readFlows(ApiSecurityScheme &scheme, const DataNode &flows)
{
    for (const auto &[name, flow] : flows.members()) {
        for (const auto &[scope, permits] : flow[u"scopes"].members()) {
            if (!scheme.scopes.contains(scope) && m_context.takePart(permits))
                scheme.scopes.insert(scope, m_context.text(permits));
        }
        for (const QStringView url :
             {u"authorizationUrl", u"deviceAuthorizationUrl", u"tokenUrl", u"refreshUrl"})
            checkUrl(flow[url]);
    }
}

/// Such an address is only shown: nobody signs in there because of it.
void SecurityReader::checkUrl(const DataNode &url)
{
    if (!url.exists())
        return;
    QUrl address(url.string());
    if (address.isRelative())
        address = m_context.source().resolved(address);
    if (address.isValid() && isSecureUrl(address))
        return;
    m_context.notes().add(
        DescriptionNote::Kind::UnusableUrl,
        QCoreApplication::translate("Keyfob::ApiDescription",
                                    "The address \"%1\" of a security scheme cannot be used.")
            .arg(DescriptionNotes::quoted(url.text())),
        url);
}

ApiSecurityScheme SecurityReader::schemeNamed(const QString &name, const DataNode &where)
{
    if (const auto it = m_schemes.constFind(name); it != m_schemes.cend())
        return *it;
    // Since 3.2 it may be the address of one.
    if (m_context.documents().version() == DescriptionDocuments::Version::V32
        && (name.contains(u'#') || name.contains(u'/'))) {
        const DataNode node = m_context.documents().resolve(where, name).node;
        if (const DataNode target = m_context.followed(node); target.isMap())
            return *m_schemes.insert(name, readScheme(name, target));
    }
    m_context.notes().add(DescriptionNote::Kind::UndefinedScheme,
                          QCoreApplication::translate("Keyfob::ApiDescription",
                                                      "The security scheme \"%1\" is not declared.")
                              .arg(DescriptionNotes::quoted(name)),
                          where);
    ApiSecurityScheme undefined;
    undefined.name = name;
    return undefined;
}

std::optional<ApiSecurity::Alternative> SecurityReader::readAlternative(const DataNode &node)
{
    if (!node.isMap()) {
        m_context.notes().add(
            DescriptionNote::Kind::WrongType,
            QCoreApplication::translate("Keyfob::ApiDescription",
                                        "A security requirement is no map. It was ignored."),
            node);
        return std::nullopt;
    }
    ApiSecurity::Alternative alternative;
    for (const auto &[name, scopes] : node.members()) {
        if (!m_context.takePart(scopes))
            break;
        ApiRequiredScheme required {schemeNamed(name, scopes), {}};
        for (const DataNode &scope : scopes.items()) {
            if (!scope.isMap() && !scope.isList() && m_context.takePart(scope))
                required.scopes.append(m_context.text(scope));
        }
        if (scopes.isString() && m_context.takePart(scopes))
            required.scopes.append(m_context.text(scopes));
        alternative.append(required);
    }
    return alternative;
}

ApiSecurity SecurityReader::read(const DataNode &node)
{
    if (!node.exists() || node.type() == DataNode::Type::Null)
        return {};
    const auto known = m_read.constFind({node.tree(), node.id()});
    if (known != m_read.cend())
        return *known;
    QList<ApiSecurity::Alternative> alternatives;
    // A map in place of the list is a usual mistake, and clear.
    for (const DataNode &item : node.isList() ? node.items() : std::vector {node}) {
        if (auto alternative = readAlternative(item))
            alternatives.append(*std::move(alternative));
    }
    const ApiSecurity security(std::move(alternatives));
    m_read.insert({node.tree(), node.id()}, security);
    return security;
}

} // namespace Keyfob
