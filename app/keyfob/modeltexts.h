// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QObject;

namespace Keyfob {

/// Lets QML read all texts of \a model again, and those of the objects and lists that its
/// properties lead to: the language has changed, of which they know nothing.
void rereadTexts(QObject &model);

} // namespace Keyfob
