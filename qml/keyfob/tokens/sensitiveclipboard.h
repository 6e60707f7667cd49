// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/secret.h"
#include "core/taskscope.h"

#include <QObject>

#include <chrono>

namespace Keyfob {

class Delay;

/// Puts a secret on the clipboard, marked so that clipboard histories leave it out, and takes it
/// off again after a while, if it is still there; at the latest when this ends.
class SensitiveClipboard : public QObject
{
    Q_OBJECT

public:
    /// The mark that clipboard managers of KDE and others know.
    static constexpr char HintType[] = "x-kde-passwordManagerHint";

    /// \a delay is not owned.
    explicit SensitiveClipboard(const Delay &delay, QObject *parent = nullptr);
    ~SensitiveClipboard() override;

    void copy(const Secret &secret);
    /// How long the next secret stays.
    std::chrono::seconds time() const { return m_time; }
    void setTime(std::chrono::seconds time) { m_time = time; }
    /// Takes it off now, if it is still there.
    void clear();
    bool isHolding() const { return !m_secret.isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    Task<> clearLater();

    const Delay &m_delay;
    std::chrono::seconds m_time {30};
    Secret m_secret;
    TaskScope m_tasks;
};

} // namespace Keyfob
