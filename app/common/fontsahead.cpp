// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "fontsahead.h"

#include <QFontDatabase>
#include <QThreadPool>

namespace Keyfob {

void readFontsAhead()
{
    QThreadPool::globalInstance()->start([] { QFontDatabase::families(); });
}

} // namespace Keyfob
