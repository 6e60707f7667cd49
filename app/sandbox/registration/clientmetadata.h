// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registration/registeredclient.h"

#include <tl/expected.hpp>

namespace Keyfob::Sandbox {

struct Realm;

/// Why metadata is refused (RFC 7591 3.2.2).
struct MetadataError
{
    QString code; ///< invalid_redirect_uri, invalid_client_metadata, invalid_software_statement
    QString description;
};

/// The client that \a metadata describes, without id. What is left out, null or empty gets its
/// default (RFC 7591 2, OIDC Registration 2), but for `token_endpoint_auth_method`: this provider
/// has public clients only. Unknown members are passed over.
tl::expected<RegisteredClient, MetadataError> readClientMetadata(const QJsonObject &metadata,
                                                                 const Realm &realm);

} // namespace Keyfob::Sandbox
