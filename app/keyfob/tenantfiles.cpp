// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tenantfiles.h"

#include "core/filetrust.h"
#include "core/privatefile.h"
#include "json/strictjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Keyfob {

Expected<TenantText> TenantText::load(const QString &path)
{
    constexpr qint64 maxSize = 256 * 1024;
    auto tenant = Tenant::load(path);
    if (!tenant)
        return fail(tenant.error());
    auto bytes = readTrustedFile(path, maxSize);
    if (!bytes)
        return fail(bytes.error());
    if (bytes->startsWith("\xef\xbb\xbf")) // as some editors begin a text (RFC 8259 8.1)
        bytes->remove(0, 3);
    auto object = StrictJson::parseObject(*bytes);
    if (!object)
        return fail(object.error());
    const std::pair<const char *, QString> files[] = {
        {"ca_file", tenant->caFile},
        {"client_certificate_file", tenant->clientCertificateFile},
        {"client_key_file", tenant->clientKeyFile},
        {"api_description",
         tenant->apiDescription.isLocalFile() ? tenant->apiDescription.toString(QUrl::FullyEncoded)
                                              : QString()},
    };
    for (const auto &[name, file] : files) {
        if (!file.isEmpty())
            object->insert(QLatin1StringView(name), file);
    }
    // What was read last is what is kept: the file may have been replaced in between.
    const QByteArray json = QJsonDocument(*object).toJson();
    auto checked = Tenant::parse(json, QFileInfo(path).absolutePath());
    if (!checked)
        return fail(checked.error());
    return TenantText {std::move(*checked), json};
}

QString TenantText::digest() const
{
    return QString::fromLatin1(
        QCryptographicHash::hash(json, QCryptographicHash::Sha256).first(16).toHex());
}

TenantFiles::TenantFiles(QString folder)
    : m_folder(std::move(folder))
{
}

QString TenantFiles::pathOf(const QString &id) const
{
    return QStringLiteral("%1/%2.json").arg(m_folder, id);
}

bool TenantFiles::isCopy(const QString &path) const
{
    return QFileInfo(path).absolutePath() == QFileInfo(m_folder).absoluteFilePath();
}

Expected<QString> TenantFiles::keep(const TenantText &text) const
{
    const QString path = pathOf(text.tenant.id());
    QSaveFile file(path);
    const bool isKept = makePrivateFolder(m_folder) && file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text.json) == text.json.size() && file.commit();
    if (isKept)
        return path;
    return fail(
        ErrorCode::FileFailed,
        QCoreApplication::translate("Keyfob::TenantFiles", "The settings of %1 cannot be kept: %2.")
            .arg(plainText(text.tenant.name, 80), file.errorString()));
}

void TenantFiles::forget(const QString &id) const
{
    QFile::remove(pathOf(id));
}

} // namespace Keyfob
