// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

/// Who can sign in. `scopes` is what the organization lets them do, whatever a client asks for.
export const people = new Map([
    ['emma', {
        password: 'keyfob',
        scopes: ['read:timesheets', 'create:timesheets'],
        claims: {
            name: 'Emma Employee',
            email: 'emma@timesheets.example',
            email_verified: true,
            'https://timesheets.example/roles': ['employee'],
        },
    }],
    ['max', {
        password: 'keyfob',
        scopes: ['read:timesheets', 'create:timesheets', 'approve:timesheets'],
        claims: {
            name: 'Max Manager',
            email: 'max@timesheets.example',
            email_verified: true,
            'https://timesheets.example/roles': ['employee', 'manager'],
        },
    }],
]);

const withEmail = (email) => [...people].find(([, person]) => person.claims.email === email) ?? [];

function page(title, form) {
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width">
<style>body { font: 16px sans-serif; max-width: 22rem; margin: 4rem auto; padding: 0 1rem }
label, input, button { display: block; width: 100%; box-sizing: border-box; margin: .4rem 0;
padding: .5rem; font: inherit } label { padding: 0 }</style>
<h1>${title}</h1>${form}</html>`;
}

const escaped = (text) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

async function fields(request) {
    let body = '';
    for await (const chunk of request) {
        body += chunk;
        if (body.length > 10_000) throw new Error('form too long');
    }
    return new URLSearchParams(body);
}

async function grantFor(provider, details) {
    const { grantId, params, prompt, session } = details;
    const grant = grantId ? await provider.Grant.find(grantId)
        : new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
    const { missingOIDCScope, missingOIDCClaims, missingResourceScopes } = prompt.details;
    if (missingOIDCScope) grant.addOIDCScope(missingOIDCScope.join(' '));
    if (missingOIDCClaims) grant.addOIDCClaims(missingOIDCClaims);
    const { scopes: allowed } = people.get(session.accountId);
    for (const [resource, scopes] of Object.entries(missingResourceScopes ?? {})) {
        const granted = scopes.filter((scope) => allowed.includes(scope));
        const rejected = scopes.filter((scope) => !allowed.includes(scope));
        if (granted.length) grant.addResourceScope(resource, granted.join(' '));
        if (rejected.length) grant.rejectResourceScope(resource, rejected.join(' '));
    }
    return grant.save();
}

/// A request handler for /interaction/UID: login page, consent page and what they post.
export function interactions(provider) {
    return async (request, response) => {
        try {
            const details = await provider.interactionDetails(request, response);
            const { prompt: { name: prompt }, params, uid } = details;
            const finish = (result) => provider.interactionFinished(request, response, result,
                { mergeWithLastSubmission: prompt === 'consent' });
            const show = (html) => response
                .writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
            const login = (note) => show(page('Log in', `<form method="post"
action="/interaction/${uid}"><p>${note}</p>
<label for="username">Email</label><input id="username" name="username" autofocus>
<label for="password">Password</label><input id="password" name="password" type="password">
<button id="submit">Log in</button></form>`));

            if (request.method !== 'POST') {
                console.log(`page ${prompt}`);
                if (prompt === 'login') return login('Sign in as emma@timesheets.example or max@timesheets.example.');
                return show(page('Allow Keyfob?', `<p>It asks for: ${escaped(params.scope)}</p>
<form method="post" action="/interaction/${uid}">
<button id="deny" name="answer" value="deny">Deny</button>
<button id="allow" name="answer" value="allow">Allow</button></form>`));
            }

            const form = await fields(request);
            if (prompt === 'login') {
                const [accountId, person] = withEmail(form.get('username'));
                if (person?.password !== form.get('password')) {
                    return login('That e-mail address and password do not belong together.');
                }
                return await finish({ login: { accountId } });
            }
            if (form.get('answer') !== 'allow') {
                return await finish({
                    error: 'access_denied', error_description: 'The person said no',
                });
            }
            return await finish({ consent: { grantId: await grantFor(provider, details) } });
        } catch (error) {
            return response.writeHead(400, { 'content-type': 'text/plain' })
                .end(`${error.message}\n`);
        }
    };
}
