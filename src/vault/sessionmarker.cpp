// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionmarker.h"

#include "core/filetrust.h"
#include "core/privatefile.h"

#include <QFileInfo>
#include <QSettings>
#include <QUrl>

#include <array>
#include <utility>

namespace Keyfob {

namespace {

constexpr std::array Words {
    std::pair {SessionMarker::State::Saving, QLatin1StringView("saving")},
    std::pair {SessionMarker::State::Kept, QLatin1StringView("kept")},
    std::pair {SessionMarker::State::Removed, QLatin1StringView("removed")},
};

/// Without a slash, which would make a group, and in letters that no settings format changes.
QString settingsKey(const QString &tenantId)
{
    QByteArray name = QUrl::toPercentEncoding(tenantId);
    return QStringLiteral("sessions/") + QString::fromLatin1(name.replace('%', '_'));
}

} // namespace

SessionMarker::SessionMarker(QString file)
    : m_file(std::move(file))
{
}

Expected<void> SessionMarker::check() const
{
    const QFileInfo file(m_file);
    if (file.exists() && !file.isFile())
        return fail(ErrorCode::FileUntrusted, {}, QStringLiteral("no file"));
    return checkFileTrust(m_file);
}

SessionMarker::State SessionMarker::state(const QString &tenantId) const
{
    if (!check())
        return State::None;
    const QSettings settings(m_file, QSettings::IniFormat);
    const QString found = settings.value(settingsKey(tenantId)).toString();
    for (const auto &[state, word] : Words) {
        if (found == word)
            return state;
    }
    return State::None;
}

bool SessionMarker::setState(const QString &tenantId, State state)
{
    if (!check())
        return false;
    if (this->state(tenantId) == state)
        return true; // settings that cannot be written need not be
    makePrivateFile(m_file); // if it can; below it shows
    // With atomic sync, its default, QSettings writes through a QSaveFile.
    QSettings settings(m_file, QSettings::IniFormat);
    if (state == State::None) {
        settings.remove(settingsKey(tenantId));
    } else {
        for (const auto &[candidate, word] : Words) {
            if (candidate == state)
                settings.setValue(settingsKey(tenantId), QString(word));
        }
    }
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace Keyfob
