// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "commandline.h"
#include "core/text.h"

#include <QCommandLineParser>
#include <QDir>

namespace Keyfob {

namespace {

/// `keyfob:` as browsers write it: nothing but the scheme.
bool isPlainLink(const QString &text)
{
    return text == QLatin1String("keyfob:") || text == QLatin1String("keyfob:/")
        || text == QLatin1String("keyfob://") || text == QLatin1String("keyfob:///");
}

} // namespace

Expected<CommandLine> CommandLine::parse(const QStringList &arguments)
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
        Text::tr("Looks at what Keyfob needs on this machine, and ends."));
    parser.addOptions({help, version, tenant, theme, newInstance, selfCheck});
    parser.addPositionalArgument(QStringLiteral("URL"),
                                 Text::tr("keyfob: brings the window to the front."),
                                 QStringLiteral("[URL]"));
#ifdef KEYFOB_TESTS
    QCommandLineOption signIn(QStringLiteral("signin"), Text::tr("Another sign-in program."),
                              QStringLiteral("PROGRAM"));
    QCommandLineOption readableMemory(QStringLiteral("readable-memory"),
                                      Text::tr("Lets a test read this process's memory."));
    for (QCommandLineOption *option : {&signIn, &readableMemory}) {
        option->setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(*option);
    }
#endif

    const auto wrong = [](const QString &sentence) {
        return fail(ErrorCode::InvalidRequest, sentence);
    };
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    // A page can have any link, and has no say in what is opened: the name alone is heard.
    const QStringList links = parser.positionalArguments();
    if (links.size() > 1)
        return wrong(Text::tr("One link at most can be opened."));
    if (!links.isEmpty() && !isPlainLink(links.first())) {
        // What comes after the scheme may be a secret.
        if (const auto colon = links.first().indexOf(u':'); colon > 0)
            return wrong(Text::tr("Keyfob opens no links of this kind: %1")
                             .arg(plainText(links.first().left(colon + 1), 40)));
        return wrong(Text::tr("Unknown argument: %1").arg(plainText(links.first(), 40)));
    }

    CommandLine line;
    if (parser.isSet(help))
        line.message = parser.helpText();
    else if (parser.isSet(version))
        line.message = QStringLiteral("keyfob " KEYFOB_VERSION "\n");
    if (parser.isSet(tenant))
        line.tenantFile = QDir::current().absoluteFilePath(parser.value(tenant));
    line.newInstance = parser.isSet(newInstance);
    line.selfCheck = parser.isSet(selfCheck);
    const QString name = parser.value(theme);
    if (name == QLatin1String("light"))
        line.theme = Theme::Light;
    else if (name == QLatin1String("dark"))
        line.theme = Theme::Dark;
    else if (name != QLatin1String("system"))
        return wrong(Text::tr("The theme is light, dark or system, not %1.").arg(name));
#ifdef KEYFOB_TESTS
    if (parser.isSet(signIn))
        line.signInCommand = QStringList {parser.value(signIn)};
    line.readableMemory = parser.isSet(readableMemory);
#endif
    return line;
}

} // namespace Keyfob
