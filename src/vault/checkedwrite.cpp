// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "checkedwrite.h"

#include "core/text.h"
#include "secretstore.h"

#include <QPointer>

namespace Keyfob {

Task<Expected<void>> writeChecked(SecretStore &store, QString key, Secret value)
{
    const QPointer<SecretStore> there(&store);
    const auto written = co_await store.write(key, value);
    if (!written)
        co_return fail(written.error());
    if (!there)
        co_return fail(Error::cancelled());
    const auto found = co_await there->read(key);
    if (!found && found.error().code() != ErrorCode::KeychainMissing)
        co_return fail(found.error());
    if (found && *found == value)
        co_return Expected<void>();
    if (there)
        (void)co_await there->remove(key);
    co_return fail(ErrorCode::KeychainFailed,
                   Text::tr("The keychain did not keep what it was given."),
                   QStringLiteral("read back differently"));
}

} // namespace Keyfob
