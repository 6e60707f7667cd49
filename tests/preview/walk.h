// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "preview/preview.h"

#include <QQuickWindow>

#include <functional>

namespace Keyfob {

/// Gets what is shown by its name, as soon as it is led to: all of it may not be made yet.
using Visitor = std::function<void(const QString &name)>;

/// Each screen by itself, and the menu of accounts.
void walkScreens(Preview &preview, QQuickWindow *window, const Visitor &visit);

/// What the API's description makes: lists, items and forms.
void walkApi(Preview &preview, QQuickWindow *window, const Visitor &visit);

/// The pages for developers; after walkApi().
void walkRequests(Preview &preview, QQuickWindow *window, const Visitor &visit);

} // namespace Keyfob
