// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// What people type to say which organization is theirs, and links: OrganizationInput::parse().

#include "net/origin.h"
#include "promise.h"
#include "setup/organizationinput.h"

#include <algorithm>

using namespace Keyfob;
using namespace Keyfob::Fuzz;

namespace {

using Kind = OrganizationInput::Kind;

void checkAddress(const OrganizationInput &input)
{
    const QUrl &url = input.url;
    PROMISE(isSecureUrl(url) && !url.hasQuery() && !url.hasFragment());
    PROMISE(url.userInfo().isEmpty() && input.file.isEmpty());
    PROMISE(input.host() == input.host().toLower() && !input.host().endsWith(u'.'));
    const bool isLocal = isLoopbackHost(url.host());
    PROMISE(isLocal || url.scheme() == QLatin1StringView("https"));
    const QByteArray written = url.toEncoded();
    PROMISE(
        std::all_of(written.begin(), written.end(), [](char c) { return c > 0x20 && c < 0x7F; }));
    PROMISE(QUrl::fromEncoded(written, QUrl::StrictMode) == url);
    PROMISE(isPlain(input.email) && input.email.isEmpty() == (input.kind != Kind::Email));
    const bool isSite = input.kind == Kind::Domain || input.kind == Kind::Email;
    PROMISE(isSite == url.path().isEmpty());
    // What was understood means the same when it is typed.
    const auto again = OrganizationInput::parse(input.email.isEmpty() ? QString::fromLatin1(written)
                                                                      : input.email);
    PROMISE(again && again->kind == input.kind && again->host() == input.host());
    if (input.email.isEmpty())
        PROMISE(again->url == url);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(view(data, size));
    const auto input = OrganizationInput::parse(text);
    if (!input) {
        PROMISE(input.error().code() == ErrorCode::InvalidRequest);
        checkError(input.error());
        return 0;
    }
    const bool isLink =
        text.trimmed().startsWith(QLatin1StringView("keyfob:"), Qt::CaseInsensitive);
    if (isLink)
        PROMISE(input->kind == Kind::Domain || input->kind == Kind::Issuer);
    if (input->kind == Kind::TenantFile)
        PROMISE(!input->file.isEmpty() && input->url.isEmpty());
    else
        checkAddress(*input);
    return 0;
}
