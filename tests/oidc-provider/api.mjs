// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import { createLocalJWKSet, jwtVerify } from 'jose';

/// A request handler for /api/timesheets: GET, POST, and PUT /api/timesheets/ID/approve, each with
/// a scope of its own. It takes a JWT access token of the issuer, made for the audience, and
/// answers as RFC 6750 section 3 says.
export function protectedApi({ issuer, audience, key }) {
    const { kty, n, e, kid, use, alg } = key;
    const keys = createLocalJWKSet({ keys: [{ kty, n, e, kid, use, alg }] });

    const timesheets = [
        { id: '1', date: '2026-03-02', project: 'Handbook', hours: 7.5, approved: false },
        { id: '2', date: '2026-03-03', project: 'Website', hours: 4, approved: false },
    ];
    const scopeOf = ({ method, url }) => {
        if (method === 'GET' && url === '/api/timesheets') return 'read:timesheets';
        if (method === 'POST' && url === '/api/timesheets') return 'create:timesheets';
        if (method === 'PUT' && /^\/api\/timesheets\/\d+\/approve$/.test(url)) return 'approve:timesheets';
        return undefined;
    };

    return async (request, response) => {
        const answer = (status, body, headers = {}) => response
            .writeHead(status, { 'content-type': 'application/json', ...headers })
            .end(JSON.stringify(body));
        const scope = scopeOf(request) ?? 'read:timesheets';
        const refuse = (status, error) => answer(status, { error },
            { 'www-authenticate': `Bearer error="${error}", scope="${scope}"` });

        const [, token] = /^Bearer ([^ ]+)$/.exec(request.headers.authorization ?? '') ?? [];
        let claims;
        try {
            ({ payload: claims } = await jwtVerify(token ?? '', keys,
                { issuer, audience, algorithms: ['RS256'], typ: 'at+jwt' }));
        } catch {
            return refuse(401, 'invalid_token');
        }
        if (!(claims.scope ?? '').split(' ').includes(scope)) {
            return refuse(403, 'insufficient_scope');
        }
        if (!scopeOf(request)) return answer(404, { error: 'not_found' });
        if (request.method === 'GET') {
            return answer(200, timesheets.map((sheet) => ({ ...sheet, user: claims.sub })));
        }
        const sheet = timesheets.find(({ id }) => id === request.url.split('/')[3]);
        if (scope === 'approve:timesheets') {
            if (!sheet) return answer(404, { error: 'not_found' });
            sheet.approved = true;
            return answer(200, sheet);
        }
        let text = '';
        for await (const chunk of request) text += chunk;
        try {
            const made = { ...JSON.parse(text), id: String(timesheets.length + 1), approved: false };
            timesheets.push(made);
            return answer(201, made);
        } catch {
            return answer(400, { error: 'invalid_request' });
        }
    };
}
