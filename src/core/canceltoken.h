// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "export.h"

#include <QtGlobal>

#include <functional>
#include <memory>

namespace Keyfob {

/// Lets whoever started something end it, at once and from anywhere in its thread. Copies share
/// one state, so a request as a value can carry it. What ends this way ends with
/// Error::cancelled(), which nobody shows.
class KEYFOB_EXPORT CancelToken
{
    struct State;

public:
    /// Keeps a function registered; it is forgotten when this goes.
    class Watch
    {
    public:
        Watch() = default;
        Watch(Watch &&other) noexcept; ///< Takes over what it watches
        Watch &operator=(Watch &&other) noexcept; ///< Takes over what it watches
        ~Watch();

    private:
        friend class CancelToken;
        Watch(std::weak_ptr<State> state, quint64 number);

        std::weak_ptr<State> m_state;
        quint64 m_number = 0;
    };

    CancelToken();

    /// Calls everything that watches, once. Further calls do nothing.
    void cancel() const;
    bool isCancelled() const; ///< cancel() was called

    /// Calls \a act when cancel() is called. Not for a token that is cancelled already: look first.
    [[nodiscard]] Watch watch(std::function<void()> act) const;

private:
    std::shared_ptr<State> m_state;
};

} // namespace Keyfob
