// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "providerkind.h"

#include <QList>
#include <QStringList>

namespace Keyfob {

struct Tenant;

/// A setting of an application, or of an API, at its provider.
enum class ProviderSetting {
    ClientId, ///< Where the provider shows it
    ApplicationType,
    CallbackUrls,
    LogoutUrls,
    GrantTypes, ///< Or response types: what the application may ask for
    ClientAuthentication,
    Audience, ///< The API that access tokens are for
    Scopes,
    SigningAlgorithm, ///< Of ID tokens
    Pkce, ///< Whether every request needs it
    PushedRequests, ///< Whether they are required (RFC 9126)
    Dpop, ///< Whether tokens are bound (RFC 9449)
};

/// The name of \a setting for programs: "callback-urls".
KEYFOB_EXPORT QString settingId(ProviderSetting setting);

/// What \a kind calls \a setting on its own pages, in English: "Allowed Callback URLs".
KEYFOB_EXPORT QString settingName(ProviderKind kind, ProviderSetting setting);

/// Where \a kind has it: "Applications > Applications > Settings".
KEYFOB_EXPORT QString settingPlace(ProviderKind kind, ProviderSetting setting);

/// "“Allowed Callback URLs” at Auth0 (Applications > Applications > Settings)", for sentences.
KEYFOB_EXPORT QString settingPhrase(ProviderKind kind, ProviderSetting setting);

/// One thing to enter, or to choose, at the provider.
struct KEYFOB_EXPORT ProviderInstruction
{
    ProviderSetting setting = ProviderSetting::CallbackUrls;
    QString place; ///< See settingPlace()
    QString name; ///< See settingName()
    QStringList values; ///< To copy, or to choose; one line each
    bool isTyped = true; ///< False: values are names of choices
};

/// What to enter at a provider of \a kind so that \a tenant works there, in the order of its pages.
KEYFOB_EXPORT QList<ProviderInstruction> providerInstructions(ProviderKind kind,
                                                              const Tenant &tenant);

} // namespace Keyfob
