// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace Keyfob {

/// JSON from \a text with ' in place of ", which reads better in C++.
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace Keyfob
