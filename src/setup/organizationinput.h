// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/export.h"

#include <QString>
#include <QUrl>

namespace Keyfob {

/// What a person typed, pasted or dropped to say which organization is theirs.
struct KEYFOB_EXPORT OrganizationInput
{
    /// What it is.
    enum class Kind {
        Domain, ///< `acme.example`, `https://acme.example/`
        Email, ///< `emma@acme.example`
        Issuer, ///< `https://login.acme.example/realms/acme`
        TenantUrl, ///< `https://acme.example/keyfob.json`: a published tenant file
        TenantFile, ///< `/home/emma/acme.json`, `file:///home/emma/acme.json`
    };

    /// Octets of what is typed, at most.
    static constexpr qsizetype MaxSize = 2048;

    Kind kind = Kind::Domain;
    /// Of Domain and Email, the site: `https://acme.example`; else the address as it was meant,
    /// without a slash at its end. Empty for TenantFile.
    QUrl url;
    QString email; ///< Of Email: `emma@acme.example`
    QString file; ///< Of TenantFile: an absolute path

    /// The host as certificates and DNS write it: `xn--mller-kva.example`. Empty for TenantFile.
    QString host() const { return url.host(QUrl::FullyEncoded); }

    /// Reads \a text. What people mistype is corrected: capital letters, spaces around dots,
    /// `https//`, dots and slashes at the end, full-width and other letters (RFC 5891), `mailto:`.
    /// What is corrected can be seen in the result, which is to be shown before anything is sent.
    ///
    /// A link `keyfob://add?organization=acme.example` is read as if its domain or issuer had been
    /// typed. It can hold nothing else: links come from untrusted pages.
    ///
    /// Errors: InvalidRequest, whose message says what to change.
    static Expected<OrganizationInput> parse(const QString &text);
};

} // namespace Keyfob
