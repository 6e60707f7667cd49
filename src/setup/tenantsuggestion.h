// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"

#include <QJsonObject>

namespace Keyfob {

/// The fields of a tenant file that a provider's \a configuration (OIDC Discovery 3) suggests:
/// `issuer`; `response_type`, the first that both sides know; `scope`; `id_token_algorithms` where
/// the default is not offered. What is missing (`client_id`, the redirect URIs, the API) is for a
/// person, or for ClientRegistration, to say.
KEYFOB_EXPORT QJsonObject suggestTenant(const QJsonObject &configuration);

} // namespace Keyfob
