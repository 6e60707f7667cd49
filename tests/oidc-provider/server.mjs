// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// A certified OpenID Provider (npm oidc-provider) over https, the host of its client's redirect
// URI, and a protected API. Keyfob's end-to-end tests sign in here; see README.md.

import { createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { parseArgs } from 'node:util';
import { exportJWK } from 'jose';
import Provider from 'oidc-provider';

import { protectedApi } from './api.mjs';
import { interactions, people } from './interactions.mjs';

const { values: options } = parseArgs({
    options: {
        key: { type: 'string' },
        cert: { type: 'string' },
        ca: { type: 'string' },
        port: { type: 'string', default: '0' },
        'tenant-file': { type: 'string' },
        // Tests search for what was issued; this is the only place where it is written down.
        issued: { type: 'string' },
    },
});
for (const name of ['key', 'cert']) {
    if (!options[name]) {
        console.error('usage: server.mjs --key FILE --cert FILE [--ca FILE] [--port N]'
            + ' [--tenant-file FILE] [--issued FILE]');
        process.exit(2);
    }
}

const audience = 'https://api.timesheets.example';
const apiScopes = 'read:timesheets create:timesheets approve:timesheets';

function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => resolve(server.address().port));
    });
}

// Nothing may ever arrive at the redirect URI: the sign-in window stops before.
let callbackRequests = 0;
const callbackHost = http.createServer((request, response) => {
    callbackRequests += 1;
    response.writeHead(200, { 'content-type': 'text/plain' }).end('callback\n');
});
const callbackPort = await listen(callbackHost, 0);

const server = https.createServer({
    key: readFileSync(options.key),
    cert: readFileSync(options.cert),
    minVersion: 'TLSv1.2',
});
const port = await listen(server, Number(options.port));
const issuer = `https://127.0.0.1:${port}`;
const redirectUri = `http://127.0.0.1:${callbackPort}/callback`;

const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const key = {
    ...await exportJWK(createPrivateKey(privateKey)),
    kid: randomBytes(8).toString('hex'), use: 'sig', alg: 'RS256',
};

const provider = new Provider(issuer, {
    clients: [{
        client_id: 'keyfob-e2e',
        client_name: 'Keyfob',
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        redirect_uris: [redirectUri],
        post_logout_redirect_uris: [redirectUri],
        grant_types: ['implicit', 'authorization_code', 'refresh_token'],
        response_types: ['code', 'id_token', 'id_token token', 'code id_token', 'code token',
            'code id_token token'],
    }],
    responseTypes: ['code', 'id_token', 'id_token token', 'code id_token', 'code token',
        'code id_token token', 'none'],
    jwks: { keys: [key] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    claims: {
        openid: ['sub'],
        profile: ['name', 'picture', 'https://timesheets.example/roles'],
        email: ['email', 'email_verified'],
    },
    // Claims that the scopes ask for go into the ID token: the JWT access token is for the API
    // alone, and this provider refuses it at its UserInfo endpoint.
    conformIdTokenClaims: false,
    features: {
        devInteractions: { enabled: false },
        rpInitiatedLogout: { enabled: true },
        resourceIndicators: {
            enabled: true,
            getResourceServerInfo: () => ({
                audience,
                scope: apiScopes,
                accessTokenFormat: 'jwt',
                accessTokenTTL: 600,
                jwt: { sign: { alg: 'RS256' } },
            }),
        },
    },
    findAccount: (ctx, id) => people.has(id) && {
        accountId: id,
        claims: () => ({ sub: id, ...people.get(id).claims }),
    },
    interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
    ttl: { Grant: 3600, Interaction: 600, Session: 3600, IdToken: 600, AccessToken: 600 },
    renderError: (ctx, out) => {
        ctx.type = 'text';
        ctx.body = `${out.error}: ${out.error_description ?? ''}\n`;
    },
});

if (options.issued) {
    writeFileSync(options.issued, '', { mode: 0o600 });
    provider.use(async (ctx, next) => {
        await next();
        const location = ctx.response.get('location');
        if (!location.startsWith(redirectUri)) return;
        const answer = new URLSearchParams(new URL(location).hash.slice(1));
        for (const name of ['access_token', 'id_token', 'code']) {
            if (answer.has(name)) {
                appendFileSync(options.issued, `${JSON.stringify({ [name]: answer.get(name) })}\n`);
            }
        }
    });
}

const interact = interactions(provider);
const api = protectedApi({ issuer, audience, key });
const standard = provider.callback();
server.on('request', (request, response) => {
    const { pathname } = new URL(request.url, issuer);
    if (pathname === '/test/callback-requests') {
        response.writeHead(200, { 'content-type': 'application/json' })
            .end(JSON.stringify({ count: callbackRequests }));
    } else if (pathname.startsWith('/interaction/')) {
        interact(request, response);
    } else if (pathname.startsWith('/api/')) {
        api(request, response);
    } else {
        standard(request, response);
    }
});

if (options['tenant-file']) {
    writeFileSync(options['tenant-file'], `${JSON.stringify({
        name: 'Certified provider',
        issuer,
        client_id: 'keyfob-e2e',
        redirect_uri: redirectUri,
        scope: `openid profile email ${apiScopes}`,
        response_type: 'id_token token',
        resource: audience,
        api_base_url: `${issuer}/api`,
        ...(options.ca && { ca_file: options.ca }),
    }, null, 4)}\n`);
}
console.log(`ready ${issuer}/`);
process.stdin.on('end', () => process.exit(0)).resume();
