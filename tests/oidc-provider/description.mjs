// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

const json = (schema) => ({ 'application/json': { schema } });
const needs = (scope) => [{ provider: [scope] }];
const sheet = { $ref: '#/components/schemas/Timesheet' };

/// What protectedApi() can do, as OpenAPI 3.0.
export function apiDescription(issuer) {
    return {
        openapi: '3.0.3',
        info: { title: 'Timesheets', version: '1' },
        servers: [{ url: `${issuer}/api` }],
        paths: {
            '/timesheets': {
                get: {
                    operationId: 'list',
                    summary: 'List timesheets',
                    security: needs('read:timesheets'),
                    responses: {
                        200: { description: 'All.', content: json({ type: 'array', items: sheet }) },
                    },
                },
                post: {
                    operationId: 'create',
                    summary: 'Add a timesheet',
                    security: needs('create:timesheets'),
                    requestBody: { required: true, content: json(sheet) },
                    responses: { 201: { description: 'Added.', content: json(sheet) } },
                },
            },
            '/timesheets/{id}/approve': {
                parameters: [
                    { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
                ],
                put: {
                    operationId: 'approve',
                    summary: 'Approve a timesheet',
                    security: needs('approve:timesheets'),
                    responses: { 200: { description: 'Approved.', content: json(sheet) } },
                },
            },
        },
        components: {
            securitySchemes: {
                provider: { type: 'openIdConnect', openIdConnectUrl: `${issuer}/.well-known/openid-configuration` },
            },
            schemas: {
                Timesheet: {
                    type: 'object',
                    required: ['date', 'project', 'hours'],
                    properties: {
                        id: { type: 'string', readOnly: true },
                        date: { type: 'string', format: 'date' },
                        project: { type: 'string' },
                        hours: { type: 'number' },
                        approved: { type: 'boolean', readOnly: true },
                        user: { type: 'string', readOnly: true },
                    },
                },
            },
        },
    };
}
