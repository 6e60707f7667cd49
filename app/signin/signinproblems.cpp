// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signinproblems.h"

#include "core/publicurl.h"
#include "core/text.h"
#include "hostlabel.h"

#include <array>

namespace Keyfob::SignInProblems {

namespace {

using Bad = QWebEngineCertificateError;

QString fault(const std::optional<Bad> &error)
{
    switch (error ? error->type() : Bad::CertificateInvalid) {
    case Bad::CertificateCommonNameInvalid:
        return Text::tr("its certificate belongs to another name.");
    case Bad::CertificateDateInvalid:
        return Text::tr("its certificate has expired, or this computer's clock is wrong.");
    case Bad::CertificateAuthorityInvalid:
        return Text::tr("its certificate comes from an authority that this computer does not "
                        "trust.");
    case Bad::CertificateRevoked: return Text::tr("its certificate has been revoked.");
    default: return Text::tr("its certificate is not valid.");
    }
}

QString nameOf(RedirectDifference difference)
{
    switch (difference) {
    case RedirectDifference::Scheme: return Text::tr("the scheme (https or http)");
    case RedirectDifference::UserInfo: return Text::tr("the user name before the host");
    case RedirectDifference::Host: return Text::tr("the host");
    case RedirectDifference::TrailingDot: return Text::tr("the dot after the host");
    case RedirectDifference::Port: return Text::tr("the port");
    case RedirectDifference::LetterCase: return Text::tr("upper and lower case of the path");
    case RedirectDifference::TrailingSlash: return Text::tr("the slash at the end");
    case RedirectDifference::Escapes: return Text::tr("the percent-encoding of the path");
    case RedirectDifference::Path: return Text::tr("the path");
    case RedirectDifference::Query: break;
    }
    return Text::tr("the query");
}

/// For the log
QString keysOf(const QList<RedirectDifference> &differences)
{
    static constexpr std::array keys {"scheme", "user info",   "host",           "trailing dot",
                                      "port",   "letter case", "trailing slash", "escapes",
                                      "path",   "query"};
    QStringList names;
    for (const RedirectDifference difference : differences)
        names.append(QLatin1StringView(keys.at(static_cast<size_t>(difference))));
    return names.join(QLatin1Char(' '));
}

/// An address that a page wrote, as it may be shown: escapes stay escapes.
QString written(const QUrl &url)
{
    return plainText(publicUrl(url).toString(QUrl::FullyEncoded), 200);
}

SignInProblem problem(const QString &title, ErrorCode code, const QString &text,
                      const QString &detail)
{
    SignInProblem made;
    made.title = title;
    made.error = Error(code, text, detail);
    return made;
}

} // namespace

SignInProblem certificateRefused(const QString &host, const std::optional<Bad> &error,
                                 const QString &detail)
{
    SignInProblem refused =
        problem(Text::tr("This connection is not safe"), ErrorCode::CertificateRefused,
                Text::tr("%1 could not prove who it is: %2 Nothing was sent. Ask your "
                         "organization's support, and do not enter your password elsewhere.")
                    .arg(host, fault(error)),
                detail);
    if (error)
        refused.certificate = error->certificateChain().value(0);
    return refused;
}

SignInProblem pageFailed(const QString &host, int status, const QString &detail)
{
    const QString text = status > 0
        ? Text::tr("%1 answered with an error (%2). Try again later.").arg(host).arg(status)
        : Text::tr("%1 cannot be reached. Check your connection and try again.").arg(host);
    SignInProblem failed =
        problem(Text::tr("The page did not open"), ErrorCode::PageLoadFailed, text, detail);
    failed.error.setHttpStatus(status);
    return failed;
}

SignInProblem tookTooLong(const QString &host, std::chrono::milliseconds waited)
{
    SignInProblem slow =
        problem(Text::tr("This is taking long"), ErrorCode::TimedOut,
                Text::tr("%1 has not answered yet. Wait a little longer, or try again.").arg(host),
                QStringLiteral("no page after %1 s").arg(waited.count() / 1000));
    slow.mayWait = true;
    return slow;
}

SignInProblem requestExpired()
{
    SignInProblem expired =
        problem(Text::tr("The sign-in took too long"), ErrorCode::TimedOut,
                Text::tr("It has expired while this device was asleep. Try again to start over."),
                QStringLiteral("the machine slept"));
    expired.needsNewRequest = true;
    return expired;
}

SignInProblem pageEmpty(const QString &host)
{
    SignInProblem empty = problem(
        Text::tr("The page is empty"), ErrorCode::PageLoadFailed,
        Text::tr(
            "%1 sent an empty page. Try again; if it stays empty, ask your organization's support.")
            .arg(host),
        QStringLiteral("blank page"));
    empty.mayWait = true;
    return empty;
}

SignInProblem pageCrashed()
{
    SignInProblem crashed =
        problem(Text::tr("The page stopped working"), ErrorCode::UserAgentCrashed,
                Text::tr("The page stopped working unexpectedly. Try again."),
                QStringLiteral("renderer ended"));
    crashed.needsNewRequest = true;
    return crashed;
}

SignInProblem pageClosed()
{
    return problem(Text::tr("The page has closed"), ErrorCode::PageLoadFailed,
                   Text::tr("The page closed before you were signed in. Try again."),
                   QStringLiteral("window.close"));
}

SignInProblem hostBlocked(const QUrl &url, const QString &tenantName)
{
    const QString host = hostLabel(url);
    SignInProblem blocked =
        problem(Text::tr("This page is not part of signing in"), ErrorCode::HostBlocked,
                Text::tr("The page tried to open %1, which is not one of %2's sign-in hosts. If it "
                         "should be, ask your organization to add it to the list of sign-in hosts.")
                    .arg(host, tenantName),
                host);
    if (url.scheme() == QLatin1StringView("https"))
        blocked.elsewhere = publicUrl(url);
    return blocked;
}

SignInProblem redirectUriMissed(const QUrl &url, const QUrl &redirectUri,
                                const QList<RedirectDifference> &differences)
{
    QStringList names;
    for (const RedirectDifference difference : differences)
        names.append(nameOf(difference));
    return problem(Text::tr("The provider returned to another address"),
                   ErrorCode::RedirectUriMismatch,
                   Text::tr("The provider sent you to %1, but the redirect URI is %2. They differ "
                            "in: %3. Ask your organization to register the redirect URI exactly.")
                       .arg(written(url), written(redirectUri), names.join(QStringLiteral(", "))),
                   QStringLiteral("%1 differs in %2").arg(hostLabel(url), keysOf(differences)));
}

SignInProblem pageLost()
{
    return problem(Text::tr("The page is empty"), ErrorCode::PageLoadFailed,
                   Text::tr("The page went to an address that belongs to no website. Begin again."),
                   QStringLiteral("page without a host"));
}

SignInProblem insecureBlocked(const QUrl &url)
{
    const QString host = hostLabel(url);
    return problem(Text::tr("This connection is not safe"), ErrorCode::HostBlocked,
                   Text::tr("The page tried to open %1 without encryption. Nothing was sent. Ask "
                            "your organization's support.")
                       .arg(host),
                   QStringLiteral("http: ") + host);
}

} // namespace Keyfob::SignInProblems
