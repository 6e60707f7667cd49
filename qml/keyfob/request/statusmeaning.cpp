// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "statusmeaning.h"

#include "core/text.h"

namespace Keyfob {

QString statusMeaning(int status)
{
    switch (status) {
    case 200: return Text::tr("The request succeeded.");
    case 201: return Text::tr("Created.");
    case 202: return Text::tr("Accepted: the API will process it later.");
    case 204: return Text::tr("The request succeeded. The response has no content.");
    case 206: return Text::tr("This is part of the content.");
    case 304: return Text::tr("Nothing has changed since the last request.");
    case 400: return Text::tr("The API does not understand the request.");
    case 401: return Text::tr("The API does not accept the access token.");
    case 403: return Text::tr("The API refuses this request.");
    case 404: return Text::tr("Nothing was found at this address.");
    case 405: return Text::tr("This address does not support the method.");
    case 406: return Text::tr("The API cannot respond in the requested format.");
    case 409: return Text::tr("The request conflicts with the current state.");
    case 410: return Text::tr("This address has been removed.");
    case 412: return Text::tr("A condition of the request was not met.");
    case 413: return Text::tr("The body is larger than the API accepts.");
    case 415: return Text::tr("The API does not accept this type of body.");
    case 422: return Text::tr("The API understands the body, but cannot process it.");
    case 429: return Text::tr("Too many requests in a short time.");
    case 500: return Text::tr("The API has an internal error.");
    case 502:
    case 504: return Text::tr("A server behind the API did not respond correctly.");
    case 503: return Text::tr("The API is busy or under maintenance.");
    default: break;
    }
    if (status >= 200 && status < 300)
        return Text::tr("The request succeeded.");
    if (status >= 300 && status < 400)
        return Text::tr("The API redirects to another address.");
    if (status >= 400 && status < 500)
        return Text::tr("The API refuses the request.");
    return Text::tr("The API could not complete the request.");
}

} // namespace Keyfob
