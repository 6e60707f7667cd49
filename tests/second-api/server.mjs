// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// An API that others wrote and described (npm @loopback/example-todo), behind the access tokens of
// an issuer. Keyfob's end-to-end tests use it as people would; see README.md.

import { createPublicKey, verify } from 'node:crypto';
import http from 'node:http';
import { parseArgs } from 'node:util';
import example from '@loopback/example-todo';

const { values: options } = parseArgs({
    options: {
        issuer: { type: 'string' },
        port: { type: 'string', default: '0' },
        todos: { type: 'string', default: '4' },
    },
});
if (!options.issuer) {
    console.error('usage: server.mjs --issuer URL [--port N] [--todos N]');
    process.exit(2);
}

async function json(url) {
    return (await fetch(url)).json();
}

/// The keys of the issuer, as OpenID Connect Discovery finds them.
const { jwks_uri: keysAddress } = await json(
    `${options.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
const keys = (await json(keysAddress)).keys.filter(({ kty }) => kty === 'RSA')
    .map((jwk) => createPublicKey({ key: jwk, format: 'jwk' }));

/// Whether it is a JWT of the issuer that has not expired.
function isGood(token) {
    const [header, payload, signature] = token.split('.');
    if (!signature) return false;
    const signed = Buffer.from(`${header}.${payload}`);
    const claims = JSON.parse(Buffer.from(payload, 'base64url'));
    return claims.exp * 1000 > Date.now()
        && keys.some((key) => verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url')));
}

const app = new example.TodoListApplication({ rest: { listenOnStart: false } });
app.bind('datasources.config.db').to({ name: 'db', connector: 'memory' });
await app.boot();
// Instead of the service in the Internet that it asks.
app.bind('services.Geocoder').to({ geocode: async () => [] });
await app.start();

const todos = await app.getRepository(example.TodoRepository);
// What no schema says: the model refuses it, and names the member.
todos.modelClass.validatesUniquenessOf('title', { message: 'There is one with this title.' });
const things = ['the handbook', 'the website', 'the annual report', 'the new office'];
for (let i = 0; i < Number(options.todos); i += 1) {
    await todos.create({
        title: `Write about ${things[i % 4]}${i < 4 ? '' : ` (${i + 1})`}`,
        desc: i % 2 ? 'Before Friday' : undefined,
        isComplete: i % 3 === 0,
    });
}

const server = http.createServer(async (request, response) => {
    if (request.url === '/test/todos') {
        response.writeHead(200, { 'content-type': 'application/json' })
            .end(JSON.stringify(await todos.find()));
        return;
    }
    const [, removed] = /^\/test\/todos\/(\d+)$/.exec(request.url) ?? [];
    if (removed && request.method === 'DELETE') { // by somebody else
        await todos.deleteById(Number(removed));
        response.writeHead(204).end();
        return;
    }
    response.on('finish', () => console.log(
        `${request.method} ${request.url} ${response.statusCode}`));
    const [, token] = /^Bearer ([^ ]+)$/.exec(request.headers.authorization ?? '') ?? [];
    const isPublic = request.url === '/openapi.json';
    if (!isPublic && !(token && isGood(token))) {
        response.writeHead(401, { 'www-authenticate': 'Bearer error="invalid_token"' }).end();
        return;
    }
    app.restServer.requestHandler(request, response);
});
server.listen(Number(options.port), '127.0.0.1', () => {
    console.log(`ready http://127.0.0.1:${server.address().port}/`);
});
process.stdin.on('end', () => process.exit(0)).resume();
