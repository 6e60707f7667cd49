// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "registrationanswer.h"

#include "core/text.h"
#include "net/httpresponse.h"
#include "oidc/oautherror.h"
#include "json/strictjson.h"

namespace Keyfob {

namespace {

/// What each code of RFC 7591 3.2.2 means for whoever sets this up; empty for others.
QString sentenceForCode(const QString &code)
{
    if (code == QLatin1StringView("invalid_redirect_uri")) {
        return Text::tr("The provider does not accept the callback URLs. Choose others that it "
                        "allows for native applications, or register this program at the provider "
                        "by hand.");
    }
    if (code == QLatin1StringView("invalid_client_metadata")) {
        return Text::tr("The provider does not accept one of the settings: choose another response "
                        "type or other permissions, or register this program at the provider by "
                        "hand.");
    }
    if (code == QLatin1StringView("invalid_software_statement")
        || code == QLatin1StringView("unapproved_software_statement")) {
        return Text::tr("The provider registers only programs that somebody has approved. Register "
                        "this program at the provider by hand.");
    }
    return {};
}

Error closedRegistration(RegistrationToken token)
{
    QString sentence;
    switch (token) {
    case RegistrationToken::None:
        sentence = Text::tr("The provider registers programs only with an initial access token. "
                            "Ask your administrator for one, or register this program at the "
                            "provider by hand: a public native application with the callback URLs "
                            "shown here.");
        break;
    case RegistrationToken::Initial:
        sentence = Text::tr("The provider does not accept this initial access token. Ask your "
                            "administrator for another, or register this program at the provider "
                            "by hand: a public native application with the callback URLs shown "
                            "here.");
        break;
    case RegistrationToken::Management:
        sentence = Text::tr("The provider no longer lets this program change its registration. "
                            "Change or remove the application at the provider.");
        break;
    }
    return Error(ErrorCode::AccessDenied, sentence);
}

} // namespace

Expected<QJsonObject> readRegistrationAnswer(const HttpResponse &response, RegistrationToken token)
{
    const QByteArray type = response.mediaType();
    const bool isJson = type == "application/json" || type.endsWith("+json");
    const auto json = StrictJson::parseObject(isJson ? response.body : QByteArray());
    if ((response.status == 200 || response.status == 201) && json)
        return *json;

    Error error;
    const OAuthError said = json ? OAuthError::fromJson(*json) : OAuthError();
    if (response.status == 401 || response.status == 403) {
        error = closedRegistration(token);
    } else if (response.status == 429) {
        error = Error(ErrorCode::RateLimited,
                      Text::tr("The provider registers no more programs for now. Try again "
                               "later."));
    } else if (const QString sentence = sentenceForCode(said.code); !sentence.isEmpty()) {
        error = Error(ErrorCode::ProviderError, sentence);
    } else if (response.status == 200 || response.status == 201) {
        error = Error(ErrorCode::ResponseInvalid,
                      Text::tr("The provider answers the registration with something else than "
                               "JSON. Register this program there by hand."));
    } else {
        error = Error(ErrorCode::HttpStatus,
                      Text::tr("The provider does not register this program (status %1). Register "
                               "it there by hand.")
                          .arg(response.status));
    }
    QString message = error.message();
    if (!said.description.isEmpty())
        message += u' ' + Text::tr("It says: %1").arg(said.description);
    Error complete(error.code(), message, said.shownCode);
    complete.setProviderCode(said.code);
    complete.setHttpStatus(response.status);
    return fail(complete);
}

} // namespace Keyfob
