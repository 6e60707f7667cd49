// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "preferences.h"

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
    const auto holds = [&info](const QString &value) { return info.values.contains(value); };
    if (const QString said = m_commandLine.value(preference); holds(said))
        return {said, Source::CommandLine};
    const QString said = qEnvironmentVariable(info.environmentVariable().constData());
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
    return {info.values.first(), Source::Program};
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
    if (isLocked(preference) || !info.values.contains(value))
        return false;
    if (m_settings)
        m_settings->setValue(settingsKey(info), value);
    else
        m_forgotten.insert(preference, value);
    const int row = static_cast<int>(&info - preferenceTable().constData());
    Q_EMIT dataChanged(index(row), index(row), {ChosenRole});
    Q_EMIT changed();
    return true;
}

qreal Preferences::textScale() const
{
    return value(Preference::TextSize).toInt() / 100.0;
}

void Preferences::choose(int row, int index)
{
    if (row < 0 || row >= rowCount())
        return;
    const PreferenceInfo &info = preferenceTable().at(row);
    if (index >= 0 && index < info.values.size())
        set(info.preference, info.values.at(index));
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
    case TitleRole: return info.title;
    case HelpRole: return info.help;
    case ChoicesRole: return info.labels;
    case ChosenRole: return info.values.indexOf(value(info.preference));
    case LockedRole: return isLocked(info.preference);
    case LockedTextRole: return lockedText(info.preference);
    default: return {};
    }
}

QHash<int, QByteArray> Preferences::roleNames() const
{
    return {{TitleRole, "title"},   {HelpRole, "help"},     {ChoicesRole, "choices"},
            {ChosenRole, "chosen"}, {LockedRole, "locked"}, {LockedTextRole, "lockedText"}};
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
