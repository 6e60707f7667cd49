// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// What the app and the sign-in window say to each other: LineBuffer, parseRequest(), parseAnswer().
// Input: one byte for the size of the pieces in which the rest arrives.

#include "promise.h"
#include "useragent/linebuffer.h"
#include "useragent/signinmessages.h"

#include <QByteArray>

using namespace Keyfob;
using namespace Keyfob::Fuzz;

namespace {

constexpr qsizetype MaxLine = 512;

void checkUrl(const QUrl &url)
{
    PROMISE(url.isValid() && !url.scheme().isEmpty() && !url.hasFragment());
}

void checkRequest(QByteArrayView line)
{
    const auto request = SignIn::parseRequest(line);
    if (!request) {
        PROMISE(request.error().code() == ErrorCode::UserAgentProtocol);
        return checkQuiet(request.error());
    }
    if (const auto *open = std::get_if<SignIn::Open>(&*request)) {
        checkUrl(open->url);
        checkUrl(open->redirectUri);
        PROMISE(isPlain(open->tenantName));
        PROMISE(!open->hosts.contains(QString()));
    }
    // Exactly one line, and the same again.
    const QByteArray written = SignIn::serialize(*request);
    PROMISE(written.indexOf('\n') == written.size() - 1);
    const auto again = SignIn::parseRequest(written.chopped(1));
    PROMISE(again.has_value() && again->index() == request->index());
    PROMISE(SignIn::serialize(*again) == written);
}

void checkAnswer(QByteArrayView line)
{
    const auto answer = SignIn::parseAnswer(line);
    if (!answer) {
        PROMISE(answer.error().code() == ErrorCode::UserAgentProtocol);
        return checkQuiet(answer.error());
    }
    if (const auto *failure = std::get_if<SignIn::Failure>(&*answer)) {
        PROMISE(isPlain(failure->error.message()) && isPlain(failure->error.detail()));
        PROMISE(failure->error.message().size() <= 1001 && failure->error.detail().size() <= 1001);
    }
    if (const auto *result = std::get_if<SignIn::Result>(&*answer))
        PROMISE(!result->callback.isEmpty());
    const QByteArray written = SignIn::serialize(*answer);
    PROMISE(written.indexOf('\n') == written.size() - 1);
    const auto again = SignIn::parseAnswer(written.chopped(1));
    PROMISE(again.has_value() && again->index() == answer->index());
    PROMISE(SignIn::serialize(*again) == written);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const qsizetype piece = 1 + data[0];
    const QByteArray input = view(data + 1, size - 1).toByteArray();

    // However the bytes are cut, the lines are the same: those that end, up to one too long.
    QList<QByteArray> expected = input.split('\n');
    const QByteArray rest = expected.takeLast();
    bool tooLong = rest.size() > MaxLine;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (expected.at(i).size() > MaxLine) {
            expected.resize(i);
            tooLong = true;
        }
    }
    QList<QByteArray> lines;
    LineBuffer buffer(MaxLine);
    bool whole = true;
    for (qsizetype at = 0; whole && at < input.size(); at += piece) {
        whole = buffer.feed(QByteArrayView(input).sliced(at, qMin(piece, input.size() - at)),
                            [&lines](QByteArrayView line) {
                                lines.append(line.toByteArray());
                                return true;
                            });
    }
    PROMISE(whole == !tooLong);
    PROMISE(lines == expected);

    lines.append(rest);
    lines.resize(qMin(lines.size(), qsizetype(8))); // more of them show nothing new
    for (const QByteArray &line : std::as_const(lines)) {
        checkRequest(line);
        checkAnswer(line);
    }
    return 0;
}
