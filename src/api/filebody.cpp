// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "filebody.h"

#include "mediatype.h"

namespace Keyfob::FileBody {

Expected<RequestBody> of(const QString &path, const QByteArray &mediaType)
{
    if (const auto checked = checkMediaType(mediaType, path); !checked)
        return fail(checked.error());
    StreamedBody body;
    if (const auto added = body.appendFile(path); !added)
        return fail(added.error());
    return RequestBody::streamed(mediaType, std::move(body));
}

} // namespace Keyfob::FileBody
