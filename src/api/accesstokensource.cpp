// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "accesstokensource.h"

#include <QCoreApplication>

namespace Keyfob {

QCoro::Task<Expected<Secret>> AccessTokenSource::renew(Secret /*refused*/)
{
    co_return fail(
        ErrorCode::NotSignedIn,
        QCoreApplication::translate("Keyfob::ApiClient",
                                    "The API no longer accepts your sign-in. Log in again."));
}

QCoro::Task<Expected<Secret>> AccessTokenSource::acquireInteractively(Secret /*refused*/, Error why)
{
    co_return fail(why);
}

} // namespace Keyfob
