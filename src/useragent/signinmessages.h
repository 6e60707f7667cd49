// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/export.h"
#include "../core/secret.h"

#include <QMap>
#include <QRect>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <variant>

/// What the app and the sign-in program say to each other: one JSON object a line, UTF-8, over the
/// program's standard input and output. One visit a process: the app perhaps sends Prepare, then
/// Open once, then perhaps Raise or Cancel; the program says Ready when it has begun, then perhaps
/// Note, Page, Window, CopyDiagnostics and Activation, and ends with a Result or a Failure. Unknown
/// fields are ignored, unknown types are not. The end of the input means Cancel.
namespace Keyfob::SignIn {

/// Raised whenever an older program would misunderstand a newer one.
inline constexpr int ProtocolVersion = 1;

/// The longest line that either side accepts, without its line feed.
inline constexpr qsizetype MaxLine = 4 * 1024 * 1024;

/// How the window looks.
enum class Theme { System, Light, Dark };

/// How well the window can be read.
struct KEYFOB_EXPORT Readability
{
    double textScale = 1; ///< Of its text, on top of the desktop's size; 0.5 to 4.
    bool highContrast = false;

    bool operator==(const Readability &) const = default;
};

/// How the program is to reach the network.
struct KEYFOB_EXPORT Network
{
    /// `system`, `none`, `http://host:port` or `socks5://host:port`.
    QString proxy = QStringLiteral("system");
    QString proxyUser; ///< Empty when none is known.
    Secret proxyPassword; ///< For proxyUser
    Secret clientCertificate; ///< PEM: its key, itself, and those that signed it; often empty.
    QByteArray authorities = {}; ///< PEM: what is trusted beside the system's own; often empty.
    QString proxyAddress =
        {}; ///< "host:port": the only proxy that gets proxyUser and proxyPassword

    bool operator==(const Network &) const = default;
};

/// What the next window takes over from this one. The program itself keeps nothing.
struct WindowState
{
    QRect geometry; ///< Null: wherever the desktop likes.
    QMap<QString, double> zoom; ///< Factors by host; what is not in it is 1.

    bool operator==(const WindowState &) const = default;
};

/// App to program: a visit may come, like this one. Holds no secret, as whatever is known of the
/// person comes with the visit.
struct Prepare
{
    QUrl url; ///< Where it will begin; its host counts.
    QUrl redirectUri; ///< See Open
    QStringList hosts; ///< See Visit
    QByteArray authorities; ///< See Network
    bool operator==(const Prepare &) const = default;
};
/// App to program: begin the visit.
struct Open
{
    QUrl url; ///< https, or http on a loopback host; has no fragment.
    QUrl redirectUri; ///< Where the visit ends
    QStringList hosts; ///< See Visit
    QString tenantName; ///< See Visit
    Secret cookies; ///< See Visit
    bool visible = true; ///< See Visit
    Theme theme = Theme::System; ///< Of the window
    Network network = {}; ///< How to reach it
    WindowState window = {}; ///< As the last one was
    std::chrono::milliseconds showAfter {0}; ///< See Visit
    bool signsOut = false; ///< See Visit::Purpose
    Readability readability = {}; ///< Of the window
    /// The desktop's leave that the window comes to the front (xdg-activation); may be empty.
    QByteArray activationToken = {};
};
/// App to program: bring the window to the front.
struct Raise
{
    QByteArray activationToken = {}; ///< See Open
};
/// App to program: end without a result.
struct Cancel
{
};
/// App to program.
using Request = std::variant<Prepare, Open, Raise, Cancel>;

/// Program to app: the visit has begun.
struct Ready
{
};
/// Program to app: something happened that support may ask about.
struct Note
{
    QString text; ///< Plain text without a secret.
};
/// Program to app: what the main frame shows, as it changes.
struct Page
{
    QString host; ///< As the window shows it; plain text.
    bool loading = false; ///< A page is on its way; else it is there, and nothing more comes.
    bool onScreen = false; ///< The person sees the window.
};
/// Program to app: the person has moved the window or zoomed a page.
struct Window
{
    WindowState state; ///< To keep
};
/// Program to app: the person wants what support asks for on the clipboard. What is put there is
/// the app's to say: it outlives this program.
struct CopyDiagnostics
{
};
/// Program to app: the window goes, and the app's may come to the front in its place.
struct Activation
{
    QByteArray token; ///< The desktop's leave to do so, never empty
};
/// Program to app: the callback was reached.
struct Result
{
    Secret callback; ///< Octet by octet, with its fragment.
    Secret cookies; ///< See VisitResult
    QString answeredBy = {}; ///< See VisitResult
    QString answeredPath = {}; ///< See VisitResult
};
/// Program to app: it ended without one. The error has the HTTP status of the page, if that is why.
struct Failure
{
    Error error; ///< Holds no secret.
};
/// Program to app.
using Answer =
    std::variant<Ready, Note, Page, Window, CopyDiagnostics, Activation, Result, Failure>;

/// The line for \a request or \a answer, with its line feed. Holds secrets: the caller clears it.
KEYFOB_EXPORT QByteArray serialize(const Request &request);
KEYFOB_EXPORT QByteArray serialize(const Answer &answer); ///< Likewise

/// Reads a line that the app sent. Errors: UserAgentProtocol; the detail holds no part of the line.
KEYFOB_EXPORT Expected<Request> parseRequest(QByteArrayView line);

/// Reads a line that the program sent. A Failure has one of the codes with which a visit may end;
/// its texts are made plain. Errors: UserAgentProtocol; the detail holds no part of the line.
KEYFOB_EXPORT Expected<Answer> parseAnswer(QByteArrayView line);

} // namespace Keyfob::SignIn

Q_DECLARE_METATYPE(Keyfob::SignIn::WindowState)
