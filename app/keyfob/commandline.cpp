// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "commandline.h"

#include "brand.h"
#include "core/text.h"
#include "setup/organizationinput.h"

#include <QCommandLineParser>
#include <QDir>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Keyfob {

namespace {

/// What links that name an organization begin with.
constexpr QLatin1StringView AddLink("keyfob://add?");

/// `keyfob:` as browsers write it: nothing but the scheme.
bool isPlainLink(const QString &text)
{
    return text == QLatin1String("keyfob:") || text == QLatin1String("keyfob:/")
        || text == QLatin1String("keyfob://") || text == QLatin1String("keyfob:///");
}

constexpr std::pair<CommandLine::Theme, const char *> themes[] {
    {CommandLine::Theme::System, "system"},
    {CommandLine::Theme::Light, "light"},
    {CommandLine::Theme::Dark, "dark"},
};

/// Links come from untrusted pages: only the bare scheme and the name of an organization are
/// accepted, and the latter is only typed for the person.
Expected<void> readLinks(const QStringList &links, CommandLine &line)
{
    const auto wrong = [](const QString &sentence) {
        return fail(ErrorCode::InvalidRequest, sentence);
    };
    if (links.isEmpty())
        return {};
    if (links.size() > 1)
        return wrong(Text::tr("Only one link can be opened."));
    const QString &link = links.first();
    if (link.startsWith(AddLink)) {
        const auto input = OrganizationInput::parse(link);
        if (!input)
            return wrong(input.error().message());
        line.organization = input->url.toString();
        return {};
    }
    if (isPlainLink(link))
        return {};
    // What comes after the scheme may be a secret.
    if (const auto colon = link.indexOf(u':'); colon > 0)
        return wrong(Text::tr("Keyfob opens no links of this kind: %1")
                         .arg(plainText(link.left(colon + 1), 40)));
    return wrong(Text::tr("Unknown argument: %1").arg(plainText(link, 40)));
}

constexpr QLatin1StringView CheckName("check");
constexpr QLatin1StringView JsonName("json");

void addCheck(QCommandLineParser &parser)
{
    parser.addOption(QCommandLineOption(
        CheckName,
        Text::tr("Checks the organization's settings at its provider and API, and "
                 "exits.")));
    parser.addOption(
        QCommandLineOption(JsonName, Text::tr("With --check: prints JSON for programs.")));
}

Expected<void> readCheck(const QCommandLineParser &parser, CommandLine &line)
{
    line.check = parser.isSet(CheckName);
    line.json = parser.isSet(JsonName);
    if (line.json && !line.check)
        return fail(ErrorCode::InvalidRequest, Text::tr("--json goes with --check only."));
    if (line.check && line.selfCheck)
        return fail(ErrorCode::InvalidRequest, Text::tr("Give either --check or --self-check."));
    return {};
}

} // namespace

QString CommandLine::themeName(Theme theme)
{
    const auto *found = std::find_if(std::begin(themes), std::end(themes),
                                     [theme](const auto &entry) { return entry.first == theme; });
    return QString::fromLatin1(found == std::end(themes) ? "system" : found->second);
}

std::optional<CommandLine::Theme> CommandLine::themeCalled(const QString &name)
{
    for (const auto &[theme, text] : themes) {
        if (name == QLatin1StringView(text))
            return theme;
    }
    return std::nullopt;
}

Expected<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    return parse(arguments, {});
}

Expected<CommandLine> CommandLine::parse(const QStringList &arguments, const MoreOptions &more)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Sign in at your organization and use its protected API."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  Text::tr("Shows this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     Text::tr("Shows the version."));
    const QCommandLineOption tenant(QStringLiteral("tenant"),
                                    Text::tr("The organization's tenant file (JSON)."),
                                    QStringLiteral("FILE"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   Text::tr("Colors: light, dark, or system (the default)."),
                                   QStringLiteral("NAME"), QStringLiteral("system"));
    const QCommandLineOption newInstance(
        QStringLiteral("new-instance"),
        Text::tr("Starts beside a Keyfob that is running, instead of bringing it to the front."));
    const QCommandLineOption selfCheck(
        QStringLiteral("self-check"),
        Text::tr("Checks what Keyfob needs on this computer, and exits."));
    parser.addOptions({help, version, tenant, theme, newInstance, selfCheck});
    addCheck(parser);
    parser.addPositionalArgument(QStringLiteral("URL"),
                                 Text::tr("keyfob: brings the window to the front; "
                                          "keyfob://add?organization=DOMAIN fills in the field for "
                                          "adding an organization."),
                                 QStringLiteral("[URL]"));
    parser.addOptions(more.options);

    if (!parser.parse(arguments))
        return fail(ErrorCode::InvalidRequest, parser.errorText());
    CommandLine line;
    if (const auto read = readLinks(parser.positionalArguments(), line); !read)
        return fail(read.error());
    if (parser.isSet(help))
        line.message = parser.helpText();
    else if (parser.isSet(version))
        line.message = Brand::current().id + QStringLiteral(" " KEYFOB_VERSION "\n");
    if (parser.isSet(tenant))
        line.tenantFile = QDir::current().absoluteFilePath(parser.value(tenant));
    line.newInstance = parser.isSet(newInstance);
    line.selfCheck = parser.isSet(selfCheck);
    if (const auto read = readCheck(parser, line); !read)
        return fail(read.error());
    const auto colors = themeCalled(parser.value(theme));
    if (!colors) {
        return fail(
            ErrorCode::InvalidRequest,
            Text::tr("The theme is light, dark or system, not %1.").arg(parser.value(theme)));
    }
    line.theme = *colors;
    line.hasTheme = parser.isSet(theme);
    if (more.read)
        more.read(parser, line);
    return line;
}

} // namespace Keyfob
