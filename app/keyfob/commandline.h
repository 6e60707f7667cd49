// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/clientoptions.h"
#include "core/error.h"

#include <QCommandLineOption>
#include <QStringList>

#include <functional>
#include <optional>

class QCommandLineParser;

namespace Keyfob {

/// What the program was asked to do when it was started.
struct CommandLine
{
    using Theme = SignIn::Theme;

    /// "light", "dark" or "system": what --theme, the preference and the windows' property have.
    static QString themeName(Theme theme);
    /// The theme called \a name; std::nullopt if there is none.
    static std::optional<Theme> themeCalled(const QString &name);

    /// Options beside those that people have.
    struct MoreOptions
    {
        QList<QCommandLineOption> options;
        std::function<void(const QCommandLineParser &, CommandLine &)> read;
    };

    QString tenantFile; ///< `--tenant FILE`, absolute
    QString organization; ///< Of a link `keyfob://add?organization=…`, as if it had been typed
    Theme theme = Theme::System; ///< `--theme light|dark|system`
    bool hasTheme = false; ///< `--theme` was there: it counts more than what the person chose
    QStringList signInCommand; ///< Another sign-in program, for tests
    bool newInstance = false; ///< `--new-instance`: beside one that is there already
    bool selfCheck = false; ///< `--self-check`: look at what is needed, and end
    bool check = false; ///< `--check`: look at the organization's settings, and end
    bool json = false; ///< `--json`: what --check prints is for programs
    bool readableMemory = false; ///< Other processes may read this one's memory, for tests
    QString message; ///< `--help` and `--version`: print this and end.

    /// Reads \a arguments, the first of which is the program's name. Errors: InvalidRequest.
    static Expected<CommandLine> parse(const QStringList &arguments, const MoreOptions &more);
    static Expected<CommandLine> parse(const QStringList &arguments);
};

} // namespace Keyfob
