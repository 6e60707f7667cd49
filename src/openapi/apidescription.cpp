// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "apidescription.h"

#include "descriptionkind.h"
#include "descriptionreader.h"

#include <QCoreApplication>

namespace Keyfob {

Expected<ApiDescription> ApiDescription::read(const QByteArray &text, const QUrl &source,
                                              const QHash<QUrl, QByteArray> &files)
{
    const auto refuse = [](const QString &message) {
        return fail(ErrorCode::DescriptionInvalid, message);
    };
    if (const QString foreign = DescriptionKind::foreignText(text); !foreign.isEmpty())
        return refuse(foreign);
    const auto tree = DataTree::read(text);
    if (!tree || DescriptionKind::isUnknown((*tree)->root())) {
        if (const QString foreign = DescriptionKind::foreignSource(text); !foreign.isEmpty())
            return refuse(foreign);
    }
    if (!tree) {
        const DataFault &fault = tree.error();
        return refuse(QCoreApplication::translate("Keyfob::ApiDescription",
                                                  "The description cannot be read. %1")
                          .arg(fault.text()));
    }
    const QString foreign = DescriptionKind::foreignRoot((*tree)->root());
    if (!foreign.isEmpty())
        return refuse(foreign);
    ApiDescription description;
    description.m_content = Reader(*tree, source, files).read();
    return description;
}

QList<QUrl> ApiDescription::missing() const
{
    return m_content ? m_content->missing : QList<QUrl>();
}

QUrl ApiDescription::source() const
{
    return m_content ? m_content->source : QUrl();
}

QString ApiDescription::openApi() const
{
    return m_content ? m_content->openApi : QString();
}

QString ApiDescription::title() const
{
    return m_content ? m_content->title : QString();
}

QString ApiDescription::version() const
{
    return m_content ? m_content->version : QString();
}

QString ApiDescription::description() const
{
    return m_content ? m_content->description : QString();
}

QList<ApiTag> ApiDescription::tags() const
{
    return m_content ? m_content->tags : QList<ApiTag>();
}

QList<ApiServer> ApiDescription::servers() const
{
    return m_content ? m_content->servers : QList<ApiServer>();
}

QMap<QString, ApiSecurityScheme> ApiDescription::securitySchemes() const
{
    return m_content ? m_content->securitySchemes : QMap<QString, ApiSecurityScheme>();
}

const QList<ApiOperation> &ApiDescription::operations() const
{
    static const QList<ApiOperation> none;
    return m_content ? m_content->operations : none;
}

const ApiOperation *ApiDescription::operation(const QString &id) const
{
    if (!m_content)
        return nullptr;
    const auto it = m_content->byId.constFind(id);
    return it == m_content->byId.cend() ? nullptr : &m_content->operations.at(*it);
}

const QList<DescriptionNote> &ApiDescription::notes() const
{
    static const QList<DescriptionNote> none;
    return m_content ? m_content->notes : none;
}

bool ApiDescription::isEmpty() const
{
    return operations().isEmpty();
}

} // namespace Keyfob
