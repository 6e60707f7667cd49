// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "referencescope.h"

#include "net/origin.h"

#include <QDir>
#include <QFileInfo>

namespace Keyfob {

namespace {

QString withSlash(QString folder)
{
    return folder.isEmpty() || folder.endsWith(u'/') ? folder : folder + u'/';
}

} // namespace

ReferenceScope::ReferenceScope(const QUrl &source)
{
    if (source.isLocalFile() && source.host().isEmpty()) {
        const QFileInfo file(QDir::cleanPath(source.toLocalFile()));
        m_folder = withSlash(file.path());
        m_canonicalFolder = withSlash(QFileInfo(file.path()).canonicalFilePath());
    } else if (isSecureUrl(source)) {
        m_origin = originOf(source);
    }
}

std::optional<QUrl> ReferenceScope::allowed(const QUrl &file) const
{
    if (!m_origin.isEmpty()) {
        if (!isSecureUrl(file) || originOf(file) != m_origin || !file.userInfo().isEmpty())
            return std::nullopt;
        return file;
    }
    if (m_folder.isEmpty() || !file.isLocalFile() || !file.host().isEmpty() || file.hasQuery())
        return std::nullopt;
    // Decoded and with its dots gone, as whoever opens it sees it.
    const QString path = QDir::cleanPath(file.toLocalFile());
    if (!path.startsWith(m_folder) || path.contains(QChar(u'\0')))
        return std::nullopt;
    // What is there must also be there without links, and be a plain file.
    const QFileInfo info(path);
    if (info.isSymLink() || info.exists()) {
        const QString canonical = info.canonicalFilePath();
        if (m_canonicalFolder.isEmpty() || !canonical.startsWith(m_canonicalFolder)
            || !info.isFile())
            return std::nullopt;
    }
    return QUrl::fromLocalFile(path);
}

} // namespace Keyfob
