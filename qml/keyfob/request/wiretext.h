// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/apirequest.h"
#include "api/apiresponse.h"

/// Requests and answers as text for a person, as they went over the wire, with the access token
/// covered.
namespace Keyfob::WireText {

/// \a bytes without \a token: an API may echo what it got.
QByteArray withoutToken(QByteArray bytes, const Secret &token);
/// A line for each of \a headers.
QString headerLines(const HeaderList &headers, const Secret &token);
/// The request line and the headers of \a request to \a url, as they go out.
QString requestHead(const ApiRequest &request, const QUrl &url);
/// "200 OK"
QString status(const ApiResponse &response);
/// What happened on the way: redirects, a renewed token and repeated tries, a line each.
QString way(const ApiResponse &response);

} // namespace Keyfob::WireText
