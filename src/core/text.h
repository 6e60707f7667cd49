// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>

namespace Keyfob {

/// Sentences of functions that belong to no QObject: Text::tr("…") gives one in the person's
/// language. All of them stand in the context "Keyfob::Text" of a translation.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Keyfob::Text)
};

} // namespace Keyfob
