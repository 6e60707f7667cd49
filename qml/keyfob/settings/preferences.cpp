// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "preferences.h"

#include "oidc/tenant.h"
#include "oidc/tenantnetwork.h"

#include <utility>

namespace Keyfob {

namespace {

QString settingsKey(const PreferenceInfo &info)
{
    return QStringLiteral("preferences/") + info.key;
}

} // namespace

Preferences::Preferences(const QString &file, Policy policy, QMap<Preference, QString> commandLine,
                         QObject *parent)
    : QAbstractListModel(parent)
    , m_policy(std::move(policy))
    , m_commandLine(std::move(commandLine))
{
    if (!file.isEmpty())
        m_settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

Preferences::~Preferences() = default;

Preferences::Found Preferences::find(Preference preference) const
{
    const PreferenceInfo &info = infoOf(preference);
    // What is no value of it, from wherever it comes, is passed over.
    const auto holds = [&info](const QString &value) {
        return !value.isEmpty() && info.problemOf(value).isEmpty();
    };
    if (const QString said = m_commandLine.value(preference); holds(said))
        return {said, Source::CommandLine};
    const QString said =
        info.isText() ? QString() : qEnvironmentVariable(info.environmentVariable().constData());
    if (holds(said))
        return {said, Source::Environment};
    const auto preset = m_policy.preferences.constFind(preference);
    const bool hasPreset = preset != m_policy.preferences.constEnd();
    if (hasPreset && preset->isLocked)
        return {preset->value, Source::PolicyLocked};
    const QString chosen = m_settings ? m_settings->value(settingsKey(info)).toString()
                                      : m_forgotten.value(preference);
    if (holds(chosen))
        return {chosen, Source::Person};
    if (hasPreset)
        return {preset->value, Source::PolicyDefault};
    return {info.values.value(info.standard), Source::Program};
}

QString Preferences::value(Preference preference) const
{
    return find(preference).value;
}

Preferences::Source Preferences::source(Preference preference) const
{
    return find(preference).source;
}

bool Preferences::isLocked(Preference preference) const
{
    return source(preference) < Source::Person;
}

bool Preferences::set(Preference preference, const QString &value)
{
    const PreferenceInfo &info = infoOf(preference);
    const bool isCleared = info.isText() && value.isEmpty();
    if (isLocked(preference) || (!isCleared && !info.problemOf(value).isEmpty()))
        return false;
    if (m_settings)
        m_settings->setValue(settingsKey(info), value);
    else
        m_forgotten.insert(preference, value);
    const int row = static_cast<int>(&info - preferenceTable().constData());
    Q_EMIT dataChanged(index(row), index(row), {ChosenRole, TextRole});
    Q_EMIT changed();
    return true;
}

qreal Preferences::textScale() const
{
    return value(Preference::TextSize).toInt() / 100.0;
}

bool Preferences::highContrast() const
{
    const QString chosen = value(Preference::Contrast);
    return chosen == QLatin1StringView("high")
        || (chosen == QLatin1StringView("system") && m_desktop.highContrast);
}

void Preferences::setDesktop(const DesktopWishes &wishes)
{
    if (wishes == m_desktop)
        return;
    m_desktop = wishes;
    Q_EMIT changed();
}

void Preferences::choose(int row, int index)
{
    if (row < 0 || row >= rowCount())
        return;
    const PreferenceInfo &info = preferenceTable().at(row);
    if (index >= 0 && index < info.values.size())
        set(info.preference, info.values.at(index));
}

QString Preferences::type(int row, const QString &text)
{
    if (row < 0 || row >= rowCount() || !preferenceTable().at(row).isText())
        return {};
    const PreferenceInfo &info = preferenceTable().at(row);
    const QString value = text.trimmed();
    if (const QString wrong = value.isEmpty() ? QString() : info.problemOf(value); !wrong.isEmpty())
        return tr("%1 %2.").arg(info.title(), wrong);
    if (info.preference == Preference::CaFile) {
        Tenant tenant;
        tenant.caFile = value;
        if (const auto read = loadNetworkSetup(tenant); !read)
            return read.error().message();
    }
    set(info.preference, value);
    return {};
}

void Preferences::applyNetwork(Tenant &tenant) const
{
    if (tenant.proxy.kind() == ProxySetting::Kind::System)
        tenant.proxy = ProxySetting::parse(value(Preference::Proxy)).value_or(tenant.proxy);
    if (tenant.caFile.isEmpty())
        tenant.caFile = value(Preference::CaFile);
}

int Preferences::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(preferenceTable().size());
}

QVariant Preferences::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreferenceInfo &info = preferenceTable().at(index.row());
    switch (role) {
    case TitleRole: return info.title();
    case HelpRole: return info.help();
    case ChoicesRole: return info.labels();
    case ChosenRole: return info.values.indexOf(value(info.preference));
    case IsTextRole: return info.isText();
    case TextRole: return info.isText() ? value(info.preference) : QString();
    case LockedRole: return isLocked(info.preference);
    case LockedTextRole: return lockedText(info.preference);
    default: return {};
    }
}

QHash<int, QByteArray> Preferences::roleNames() const
{
    return {{TitleRole, "title"},   {HelpRole, "help"},     {ChoicesRole, "choices"},
            {ChosenRole, "chosen"}, {LockedRole, "locked"}, {LockedTextRole, "lockedText"},
            {IsTextRole, "isText"}, {TextRole, "text"}};
}

QString Preferences::lockedText(Preference preference) const
{
    switch (source(preference)) {
    case Source::CommandLine: return tr("Set on the command line.");
    case Source::Environment:
        return tr("Set by the environment variable %1.")
            .arg(QString::fromLatin1(infoOf(preference).environmentVariable()));
    case Source::PolicyLocked: return tr("Set by %1.").arg(m_policy.managedBy);
    case Source::Person:
    case Source::PolicyDefault:
    case Source::Program: break;
    }
    return {};
}

} // namespace Keyfob
