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
import Provider, { interactionPolicy } from 'oidc-provider';

import { protectedApi } from './api.mjs';
import { apiDescription } from './description.mjs';
import { interactions, people } from './interactions.mjs';
import { settings } from './settings.mjs';

const { values: options } = parseArgs({
    options: {
        key: { type: 'string' },
        cert: { type: 'string' },
        ca: { type: 'string' },
        port: { type: 'string', default: '0' },
        'tenant-file': { type: 'string' },
        // Tests search for what was issued; this is the only place where it is written down.
        issued: { type: 'string' },
        'token-lifetime': { type: 'string', default: '600' },
        // By default the provider asks people with native clients every time, prompt=none or not.
        'answers-unseen': { type: 'boolean', default: false },
        // As it comes, the provider asks everybody who logs out.
        'default-logout-page': { type: 'boolean', default: false },
        // Names of settings.mjs.
        setting: { type: 'string', multiple: true, default: [] },
    },
});
for (const name of ['key', 'cert']) {
    if (!options[name]) {
        console.error('usage: server.mjs --key FILE --cert FILE [--ca FILE] [--port N]'
            + ' [--tenant-file FILE] [--issued FILE]');
        process.exit(2);
    }
}

const unknown = options.setting.filter((name) => !(name in settings));
if (unknown.length) {
    console.error(`--setting: one of ${Object.keys(settings).join(', ')} is needed`);
    process.exit(2);
}

// POST /test/clock?advance=SECONDS moves on the clock of everything in this process.
let ahead = 0;
const MachineDate = Date;
globalThis.Date = class extends MachineDate {
    constructor(...given) {
        super(...(given.length ? given : [MachineDate.now() + ahead]));
    }

    static now() {
        return MachineDate.now() + ahead;
    }
};
const tokenLifetime = Number(options['token-lifetime']);

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
// For people's own browsers: the port does not matter (RFC 8252 7.3).
const loopbackRedirectUri = 'http://127.0.0.1/keyfob';

const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const key = {
    ...await exportJWK(createPrivateKey(privateKey)),
    kid: randomBytes(8).toString('hex'), use: 'sig', alg: 'RS256',
};

const policy = interactionPolicy.base();
if (options['answers-unseen']) policy.get('consent').checks.remove('native_client_prompt');

// Whoever has the ID token is not asked (OpenID Connect RP-Initiated Logout 2).
async function logoutSource(ctx, form) {
    const known = Boolean(ctx.oidc.entities.IdTokenHint);
    ctx.body = `<!doctype html><title>Log out</title>
<body${known ? ' onload="document.forms[0].submit()"' : ''}>
${form.replace('</form>', '<input type="hidden" name="logout" value="yes"/></form>')}
<button form="op.logoutForm">Log out</button></body>`;
}

const configuration = {
    clients: [{
        client_id: 'keyfob-e2e',
        client_name: 'Keyfob',
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        redirect_uris: [redirectUri, loopbackRedirectUri],
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
        rpInitiatedLogout: {
            enabled: true,
            ...(options['default-logout-page'] ? {} : { logoutSource }),
        },
        resourceIndicators: {
            enabled: true,
            getResourceServerInfo: () => ({
                audience,
                scope: apiScopes,
                accessTokenFormat: 'jwt',
                accessTokenTTL: tokenLifetime,
                jwt: { sign: { alg: 'RS256' } },
            }),
        },
    },
    findAccount: (ctx, id) => people.has(id) && {
        accountId: id,
        claims: () => ({ sub: id, ...people.get(id).claims }),
    },
    interactions: { policy, url: (ctx, interaction) => `/interaction/${interaction.uid}` },
    ttl: {
        Grant: 14 * 86400, Interaction: 600, Session: 14 * 86400, IdToken: 600,
        AccessToken: tokenLifetime,
    },
    renderError: (ctx, out) => {
        ctx.type = 'text';
        ctx.body = `${out.error}: ${out.error_description ?? ''}\n`;
    },
};
options.setting.forEach((name) => settings[name](configuration));
const provider = new Provider(issuer, configuration);

let renewals = 0;
provider.on('grant.success', (ctx) => {
    renewals += ctx.oidc.params.grant_type === 'refresh_token';
});

let revocations = 0;
provider.use(async (ctx, next) => {
    await next();
    revocations += ctx.path === '/token/revocation' && ctx.status === 200;
});

if (options.issued) {
    writeFileSync(options.issued, '', { mode: 0o600 });
    const note = (name, value) => value
        && appendFileSync(options.issued, `${JSON.stringify({ [name]: value })}\n`);
    provider.use(async (ctx, next) => {
        await next();
        const cookies = [ctx.response.get('set-cookie') ?? []].flat();
        for (const cookie of cookies.filter((text) => text.startsWith('_session='))) {
            note('cookie', /^_session=([^;]*)/.exec(cookie)[1]);
        }
        const names = ['access_token', 'id_token', 'code', 'refresh_token'];
        if (ctx.path.startsWith('/reg')) {
            note('registration_access_token', ctx.body?.registration_access_token);
        }
        if (ctx.path === '/token') names.forEach((name) => note(name, ctx.body?.[name]));
        const location = ctx.response.get('location');
        if (!/^http:\/\/127\.0\.0\.1:\d+\/(callback|keyfob)\b/.test(location)) return;
        const answer = new URL(location);
        for (const part of [answer.hash.slice(1), answer.search.slice(1)]) {
            names.forEach((name) => note(name, new URLSearchParams(part).get(name)));
        }
    });
}

const interact = interactions(provider);
const apiAnswers = {};
const api = protectedApi({ issuer, audience, key });
const standard = provider.callback();
server.on('request', (request, response) => {
    const { pathname, searchParams } = new URL(request.url, issuer);
    response.setHeader('date', new Date().toUTCString());
    if (pathname === '/test/clock') {
        ahead += 1000 * Number(searchParams.get('advance'));
        response.writeHead(204).end();
    } else if (pathname === '/test/counts') {
        response.writeHead(200, { 'content-type': 'application/json' })
            .end(JSON.stringify({ renewals, revocations, api: apiAnswers }));
    } else if (pathname === '/test/callback-requests') {
        response.writeHead(200, { 'content-type': 'application/json' })
            .end(JSON.stringify({ count: callbackRequests }));
    } else if (pathname.startsWith('/interaction/')) {
        interact(request, response);
    } else if (pathname === '/api/openapi.json') {
        response.writeHead(200, { 'content-type': 'application/json' })
            .end(JSON.stringify(apiDescription(issuer)));
    } else if (pathname.startsWith('/api/')) {
        response.on('finish', () => {
            apiAnswers[response.statusCode] = (apiAnswers[response.statusCode] ?? 0) + 1;
        });
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
        loopback_redirect_uri: loopbackRedirectUri,
        scope: `openid profile email ${apiScopes}`,
        response_type: 'id_token token',
        resource: audience,
        api_base_url: `${issuer}/api`,
        ...(options.ca && { ca_file: options.ca }),
    }, null, 4)}\n`);
}
console.log(`ready ${issuer}/`);
process.stdin.on('end', () => process.exit(0)).resume();
