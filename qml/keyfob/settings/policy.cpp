// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "policy.h"

#include "core/displaytext.h"
#include "core/filetrust.h"
#include "core/text.h"
#include "json/strictjson.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSettings>

namespace Keyfob {

namespace {

constexpr qint64 MaxSize = 64 * 1024;
constexpr qsizetype MaxEntries = 100;

/// Reads one policy, member by member; the first mistake ends it.
class Reader
{
public:
    Reader(const QJsonObject &json, const QString &folder)
        : m_json(json)
        , m_folder(folder)
    {
    }

    Expected<Policy> read()
    {
        for (const QString &name : m_json.keys()) {
            if (name == QLatin1StringView("managed_by"))
                readManagedBy();
            else if (name == QLatin1StringView("tenants"))
                m_policy.tenantFiles = absolute(texts(name));
            else if (name == QLatin1StringView("allowed_issuers"))
                m_policy.allowedIssuers = texts(name);
            else if (name == QLatin1StringView("settings"))
                readSettings();
            else
                complain(name, Text::tr("is not a member of a policy"));
        }
        if (m_error)
            return fail(*m_error);
        if (m_policy.managedBy.isEmpty())
            m_policy.managedBy = Text::tr("your administrator");
        return m_policy;
    }

private:
    void complain(const QString &member, const QString &what)
    {
        if (!m_error) {
            m_error = Error(ErrorCode::PolicyInvalid,
                            Text::tr("The administrator's policy has a mistake: %1 %2.")
                                .arg(plainText(member, 80), what),
                            member);
        }
    }

    void readManagedBy()
    {
        const QString name = QStringLiteral("managed_by");
        m_policy.managedBy = plainText(m_json.value(name).toString(), 80);
        if (m_policy.managedBy.isEmpty())
            complain(name, Text::tr("must be a text that is not empty"));
    }

    QStringList texts(const QString &name)
    {
        QStringList list;
        const QJsonArray array = m_json.value(name).toArray();
        if (array.isEmpty() || array.size() > MaxEntries)
            complain(name, Text::tr("must be a list of texts, 1 to %1").arg(MaxEntries));
        for (const QJsonValue &entry : array) {
            if (entry.toString().isEmpty())
                complain(name, Text::tr("must be a list of texts, 1 to %1").arg(MaxEntries));
            list.append(entry.toString());
        }
        return list;
    }

    QStringList absolute(QStringList files) const
    {
        for (QString &file : files)
            file = QDir::cleanPath(QDir(m_folder).absoluteFilePath(file));
        return files;
    }

    void readSettings()
    {
        const QString member = QStringLiteral("settings");
        if (!m_json.value(member).isObject()) {
            complain(member, Text::tr("must be an object"));
            return;
        }
        const QJsonObject settings = m_json.value(member).toObject();
        for (auto it = settings.begin(); it != settings.end(); ++it)
            readSetting(it.key(), it.value());
    }

    void readSetting(const QString &key, const QJsonValue &json)
    {
        const QString member = QStringLiteral("settings.") + key;
        const auto preference = preferenceOf(key);
        if (!preference) {
            complain(member, Text::tr("is not a setting of Keyfob"));
            return;
        }
        Policy::Value value;
        QJsonValue text = json;
        if (json.isObject()) {
            const QJsonObject object = json.toObject();
            text = object.value(QLatin1StringView("value"));
            const QJsonValue locked = object.value(QLatin1StringView("locked"));
            if (!locked.isBool() || object.size() != 2)
                complain(member, Text::tr("must have “value” and “locked”, true or false"));
            value.isLocked = locked.toBool();
        }
        value.value = text.toString();
        if (const QString wrong = infoOf(*preference).problemOf(value.value); !wrong.isEmpty())
            complain(member, wrong);
        m_policy.preferences.insert(*preference, value);
    }

    const QJsonObject &m_json;
    QString m_folder;
    Policy m_policy;
    std::optional<Error> m_error;
};

} // namespace

QString Policy::systemFile()
{
    return QStringLiteral(KEYFOB_POLICY_FILE);
}

Expected<Policy> Policy::load(const QString &path)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    // Where tools that manage computers write, and nobody else may: the JSON text is one value.
    const QSettings managed(QDir::toNativeSeparators(path), QSettings::NativeFormat);
    const QByteArray json = managed.value(QStringLiteral("policy")).toString().toUtf8();
    if (json.isEmpty())
        return Policy();
    return parse(json, QString());
#else
    if (path.isEmpty() || !QFileInfo::exists(path))
        return Policy();
    const auto json = readTrustedFile(path, MaxSize);
    if (!json)
        return fail(json.error());
    return parse(*json, QFileInfo(path).absolutePath());
#endif
}

Expected<Policy> Policy::parse(QByteArrayView json, const QString &folder)
{
    const auto object = StrictJson::parseObject(json);
    if (!object) {
        return fail(ErrorCode::PolicyInvalid,
                    Text::tr("The administrator's policy is not valid JSON (%1).")
                        .arg(object.error().detail()));
    }
    return Reader(*object, folder).read();
}

bool Policy::allowsIssuer(const QString &issuer) const
{
    return allowedIssuers.isEmpty() || allowedIssuers.contains(issuer);
}

} // namespace Keyfob
