// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// Settings of the provider that do not fit the tenant file, or that let clients register, by the
// names that keyfob-sandbox gives them. Each changes the configuration that it is given.

import { errors } from 'oidc-provider';

function codeOnly(client) {
    Object.assign(client, {
        response_types: ['code'],
        grant_types: ['authorization_code', 'refresh_token'],
    });
}

export const settings = {
    'unknown-client': ({ clients: [client] }) => {
        Object.assign(client, { client_id: 'another-client' });
    },
    'wrong-redirect': ({ clients: [client] }) => {
        Object.assign(client, { redirect_uris: ['http://127.0.0.1/elsewhere'] });
    },
    'implicit-off': ({ clients: [client] }) => codeOnly(client),
    'unknown-audience': ({ features }) => {
        Object.assign(features.resourceIndicators, {
            getResourceServerInfo: () => { throw new errors.InvalidTarget(); },
        });
    },
    'par-required': ({ features }) => {
        Object.assign(features, {
            pushedAuthorizationRequests: {
                enabled: true, requirePushedAuthorizationRequests: true,
            },
        });
    },
    'dpop-required': ({ clients: [client], features }) => {
        Object.assign(features, { dPoP: { enabled: true } });
        Object.assign(client, { dpop_bound_access_tokens: true });
        codeOnly(client); // Such clients cannot register response types with a token.
    },
    'code-only': (configuration) => {
        Object.assign(configuration, { responseTypes: ['code'] });
        codeOnly(configuration.clients[0]);
    },
    'no-end-session': ({ features }) => {
        Object.assign(features, { rpInitiatedLogout: { enabled: false } });
    },
    revocation: ({ features }) => {
        Object.assign(features, { revocation: { enabled: true } });
    },
    // What somebody registered who entered what Keyfob's screen shows.
    'by-hand': ({ clients }) => {
        clients.push({
            client_id: 'registered-by-hand',
            application_type: 'native',
            token_endpoint_auth_method: 'none',
            redirect_uris: ['org.keyfob.keyfob:/callback', 'http://127.0.0.1/callback'],
            post_logout_redirect_uris: ['org.keyfob.keyfob:/callback'],
            grant_types: ['authorization_code', 'refresh_token'],
            response_types: ['code'],
        });
    },
    registration: ({ features }) => {
        Object.assign(features, {
            registration: { enabled: true },
            registrationManagement: { enabled: true, rotateRegistrationAccessToken: true },
        });
    },
};
