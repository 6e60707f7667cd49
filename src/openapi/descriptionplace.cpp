// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/descriptionplace.h"

#include "core/text.h"

namespace Keyfob {

QString DescriptionPlace::text() const
{
    switch (outcome) {
    case Outcome::Found: return Text::tr("The description is here.");
    case Outcome::NotThere: return Text::tr("There is no description here.");
    case Outcome::WebPage: return Text::tr("A web page is here, such as a log-in page.");
    case Outcome::SignInRequired:
        return Text::tr("The API shows this to people who are signed in.");
    case Outcome::Elsewhere:
        return Text::tr("This is at another address than the API, so it was not asked. If it is "
                        "right, write it into api_description of the tenant file.");
    case Outcome::Failed: break;
    }
    return problem ? problem->message() : Text::tr("This could not be read.");
}

} // namespace Keyfob
