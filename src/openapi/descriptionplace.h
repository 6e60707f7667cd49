// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/export.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace Keyfob {

/// Where a description was looked for, and what came of it.
struct KEYFOB_EXPORT DescriptionPlace
{
    /// Why it was looked for there.
    enum class Reason {
        TenantFile, ///< `api_description`
        ServiceDescription, ///< A link of the API's base (RFC 8631, `service-desc`)
        Catalog, ///< A link in the API catalog of the origin (RFC 9727)
        UsualPath, ///< Many APIs have it there.
    };
    /// What came of it.
    enum class Outcome {
        Found,
        NotThere, ///< 404 and the like, or something that is no description
        WebPage, ///< A web page, such as a log-in page
        SignInRequired, ///< 401 or 403, and there is no access token that helps
        Elsewhere, ///< It is at another origin, and was not asked
        Failed, ///< See problem
    };

    QUrl url;
    Reason reason = Reason::UsualPath;
    Outcome outcome = Outcome::NotThere;
    std::optional<Error> problem = {};

    /// What came of it, one sentence for the person, translated.
    QString text() const;
};

} // namespace Keyfob
