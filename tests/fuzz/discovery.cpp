// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// What a provider says: ProviderMetadata::parse(), and OAuthError for its errors.

#include "net/origin.h"
#include "oidc/oautherror.h"
#include "oidc/providermetadata.h"
#include "promise.h"
#include "json/strictjson.h"

#include <algorithm>

using namespace Keyfob;
using namespace Keyfob::Fuzz;

namespace {

void checkAccepted(const ProviderMetadata &metadata, const QString &issuer)
{
    PROMISE(metadata.issuer == issuer && !issuer.isEmpty());
    PROMISE(!metadata.authorizationEndpoint.isEmpty() && !metadata.jwksUri.isEmpty());
    for (const QUrl &url :
         {metadata.authorizationEndpoint, metadata.tokenEndpoint, metadata.userInfoEndpoint,
          metadata.jwksUri, metadata.endSessionEndpoint, metadata.revocationEndpoint}) {
        if (url.isEmpty())
            continue;
        PROMISE(isSecureUrl(url) && !url.hasFragment());
        const QByteArray written = url.toEncoded();
        PROMISE(std::all_of(written.begin(), written.end(),
                            [](char c) { return c > 0x20 && c < 0x7F; }));
        PROMISE(isSecureUrl(QUrl::fromEncoded(written, QUrl::StrictMode)));
    }
    for (const QString &words : metadata.responseTypes)
        PROMISE(toString(*parseResponseType(words)) == words);
    for (int bits = 1; bits < 8; ++bits) {
        const ResponseType type(bits);
        const auto offers = metadata.checkOffers(type);
        PROMISE(!offers || metadata.responseTypes.contains(toString(type)));
        if (!offers)
            PROMISE(isPlain(offers.error().message()));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto json = StrictJson::parseObject(view(data, size));
    if (!json) {
        PROMISE(json.error().code() == ErrorCode::ResponseInvalid);
        checkQuiet(json.error());
        return 0;
    }

    const QString own = json->value(u"issuer").toString();
    const QString other = QStringLiteral("https://tenant.example.auth0.com/");
    for (const QString &issuer : {own, other}) {
        const auto metadata = ProviderMetadata::parse(*json, issuer);
        if (metadata)
            checkAccepted(*metadata, issuer);
        else if (issuer == other) // an issuer that this program would not have taken is not plain
            checkError(metadata.error());
    }

    const OAuthError error = OAuthError::fromJson(*json);
    PROMISE(isPlain(error.code) && isPlain(error.description));
    checkError(error.toError());
    return 0;
}
