// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import { createLocalJWKSet, jwtVerify } from 'jose';

/// A request handler for GET /api/timesheets. It takes a JWT access token of the issuer, made for
/// the audience, and answers as RFC 6750 section 3 says.
export function protectedApi({ issuer, audience, key }) {
    const { kty, n, e, kid, use, alg } = key;
    const keys = createLocalJWKSet({ keys: [{ kty, n, e, kid, use, alg }] });

    return async (request, response) => {
        const answer = (status, body, headers = {}) => response
            .writeHead(status, { 'content-type': 'application/json', ...headers })
            .end(JSON.stringify(body));
        const refuse = (status, error) => answer(status, { error },
            { 'www-authenticate': `Bearer error="${error}", scope="read:timesheets"` });

        const [, token] = /^Bearer ([^ ]+)$/.exec(request.headers.authorization ?? '') ?? [];
        let claims;
        try {
            ({ payload: claims } = await jwtVerify(token ?? '', keys,
                { issuer, audience, algorithms: ['RS256'], typ: 'at+jwt' }));
        } catch {
            return refuse(401, 'invalid_token');
        }
        if (!(claims.scope ?? '').split(' ').includes('read:timesheets')) {
            return refuse(403, 'insufficient_scope');
        }
        if (request.method !== 'GET' || request.url !== '/api/timesheets') {
            return answer(404, { error: 'not_found' });
        }
        return answer(200, [
            { id: '1', user: claims.sub, date: '2026-03-02', project: 'Handbook', hours: 7.5 },
            { id: '2', user: claims.sub, date: '2026-03-03', project: 'Website', hours: 4 },
        ]);
    };
}
