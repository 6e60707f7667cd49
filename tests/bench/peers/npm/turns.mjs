// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// turns.mjs idtoken FILE: verifies that ID token with npm jose.
// turns.mjs http|fetch URL: GETs it, with node:http or fetch().
// Each does it as often as a line of standard input says ("1000", or "1000 32": so many at once),
// and prints the seconds that it took.

import { readFileSync } from 'node:fs';
import http from 'node:http';
import { createInterface } from 'node:readline';
import { importJWK, jwtVerify } from 'jose';

const [kind, subject] = process.argv.slice(2);
const headers = { accept: 'application/json', authorization: `Bearer ${'t'.repeat(800)}` };

async function verifier() {
    const [token, jwk, issuer, audience, now] = readFileSync(subject, 'utf8').split('\n');
    const key = await importJWK(JSON.parse(jwk));
    const expected = { issuer, audience, currentDate: new Date(Number(now) * 1000) };
    return () => jwtVerify(token, key, expected);
}

function getter() {
    const agent = new http.Agent({ keepAlive: true });
    return () => new Promise((resolve, reject) => {
        http.get(subject, { agent, headers }, (response) => {
            const parts = [];
            response.on('data', (part) => parts.push(part));
            response.on('end', () => resolve(Buffer.concat(parts)));
        }).on('error', reject);
    });
}

const fetcher = () => async () => (await fetch(subject, { headers })).arrayBuffer();

const once = await { idtoken: verifier, http: getter, fetch: fetcher }[kind]();
console.log('ready');
for await (const line of createInterface({ input: process.stdin })) {
    const [count, parallel = 1] = line.split(' ').map(Number);
    const start = process.hrtime.bigint();
    let left = count;
    await Promise.all(Array.from({ length: parallel }, async () => {
        while (left-- > 0) await once();
    }));
    console.log(Number(process.hrtime.bigint() - start) / 1e9);
}
