// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "statusmeaning.h"

#include "core/text.h"

namespace Keyfob {

QString statusMeaning(int status)
{
    switch (status) {
    case 200: return Text::tr("It worked.");
    case 201: return Text::tr("It worked, and something new was made.");
    case 202: return Text::tr("The API will do it later.");
    case 204: return Text::tr("It worked; there is nothing to show.");
    case 206: return Text::tr("This is a part of what there is.");
    case 304: return Text::tr("Nothing has changed since.");
    case 400: return Text::tr("The API does not understand the request.");
    case 401: return Text::tr("The API does not accept the access token.");
    case 403: return Text::tr("The API understands the request, and refuses it.");
    case 404: return Text::tr("There is nothing at this address.");
    case 405: return Text::tr("This method does not work at this address.");
    case 406: return Text::tr("The API has no answer in the form that was asked for.");
    case 409: return Text::tr("It does not fit to what is there now.");
    case 410: return Text::tr("What was at this address is gone.");
    case 412: return Text::tr("A condition of the request does not hold.");
    case 413: return Text::tr("The body is larger than the API takes.");
    case 415: return Text::tr("The API does not take this kind of body.");
    case 422: return Text::tr("The API understands the body, but cannot work with it.");
    case 429: return Text::tr("Too many requests came in a short time.");
    case 500: return Text::tr("The API has a defect.");
    case 502:
    case 504: return Text::tr("A server behind the API did not answer as it should.");
    case 503: return Text::tr("The API is busy or being serviced.");
    default: break;
    }
    if (status >= 200 && status < 300)
        return Text::tr("It worked.");
    if (status >= 300 && status < 400)
        return Text::tr("The API points elsewhere.");
    if (status >= 400 && status < 500)
        return Text::tr("The API refuses the request.");
    return Text::tr("The API could not do it.");
}

} // namespace Keyfob
