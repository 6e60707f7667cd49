// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "activationtoken.h"

#include <QGuiApplication>

#ifdef KEYFOB_XDG_ACTIVATION
#include "core/completion.h"
#include "core/environment.h"

#include <QTimer>

#include <chrono>

#include <unistd.h>
#include <wayland-client.h>
// Generated, as C: what the first declares, the second defines, and hides in a way of C alone.
#include "xdg-activation-v1.h"
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wattributes"
#include "xdg-activation-v1.c"
#pragma GCC diagnostic pop
#endif

namespace Keyfob {

void useActivationToken(const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token); // where Qt looks for it
}

#ifdef KEYFOB_XDG_ACTIVATION

namespace {

using namespace std::chrono_literals;
using Wayland = QNativeInterface::QWaylandApplication;

/// So long a person who clicked waits for a compositor that is silent.
constexpr auto Patience = 300ms;

Wayland *wayland()
{
    return qGuiApp->nativeInterface<Wayland>();
}

/// One token, asked for on Qt's own connection and queue: all answers come in this thread, where Qt
/// dispatches them. Qt has no public way to a window's surface, which compositors want to know: it
/// is the one that another keyboard is told to have.
class TokenRequest
{
public:
    explicit TokenRequest(Wayland &wayland)
        : m_wayland(wayland)
        , m_registry(wl_display_get_registry(wayland.display()))
        , m_keyboard(wayland.keyboard() ? wl_seat_get_keyboard(wayland.seat()) : nullptr)
        , m_everythingTold(wl_display_sync(wayland.display()))
    {
        wl_registry_add_listener(m_registry, &OfRegistry, this);
        if (m_keyboard)
            wl_keyboard_add_listener(m_keyboard, &OfKeyboard, this);
        wl_callback_add_listener(m_everythingTold, &OfSync, this);
        wl_display_flush(m_wayland.display());
        QObject::connect(&m_patience, &QTimer::timeout, [this] { finish({}); });
        m_patience.setSingleShot(true);
        m_patience.start(Patience);
    }

    ~TokenRequest()
    {
        if (m_token)
            xdg_activation_token_v1_destroy(m_token);
        if (m_activation)
            xdg_activation_v1_destroy(m_activation);
        wl_callback_destroy(m_everythingTold);
        if (m_keyboard && wl_keyboard_get_version(m_keyboard) >= WL_KEYBOARD_RELEASE_SINCE_VERSION)
            wl_keyboard_release(m_keyboard);
        else if (m_keyboard)
            wl_keyboard_destroy(m_keyboard);
        wl_registry_destroy(m_registry);
        wl_display_flush(m_wayland.display());
    }
    Q_DISABLE_COPY_MOVE(TokenRequest)

    Completion<QByteArray> completion() const { return m_completion; }

private:
    static TokenRequest &self(void *data) { return *static_cast<TokenRequest *>(data); }

    static void offered(void *data, wl_registry *registry, uint32_t name, const char *interface,
                        uint32_t)
    {
        if (qstrcmp(interface, xdg_activation_v1_interface.name) == 0 && !self(data).m_activation) {
            self(data).m_activation = static_cast<xdg_activation_v1 *>(
                wl_registry_bind(registry, name, &xdg_activation_v1_interface, 1));
        }
    }

    static void told(void *data, wl_callback *, uint32_t) { self(data).ask(); }

    static void given(void *data, xdg_activation_token_v1 *, const char *token)
    {
        self(data).finish(token);
    }

    static void entered(void *data, wl_keyboard *, uint32_t, wl_surface *surface, wl_array *)
    {
        self(data).m_surface = surface;
    }

    static void left(void *data, wl_keyboard *, uint32_t, wl_surface *)
    {
        self(data).m_surface = nullptr;
    }

    void ask()
    {
        if (!m_activation)
            return finish({});
        m_token = xdg_activation_v1_get_activation_token(m_activation);
        xdg_activation_token_v1_add_listener(m_token, &OfToken, this);
        if (wl_seat *seat = m_wayland.lastInputSeat())
            xdg_activation_token_v1_set_serial(m_token, m_wayland.lastInputSerial(), seat);
        if (m_surface)
            xdg_activation_token_v1_set_surface(m_token, m_surface);
        xdg_activation_token_v1_commit(m_token);
        wl_display_flush(m_wayland.display());
    }

    /// The last that is done: whoever waits ends this object.
    void finish(const QByteArray &token) const { m_completion.finish(token); }

    static constexpr wl_registry_listener OfRegistry {offered,
                                                      [](void *, wl_registry *, uint32_t) {}};
    static constexpr wl_callback_listener OfSync {told};
    static constexpr xdg_activation_token_v1_listener OfToken {given};
    static constexpr wl_keyboard_listener OfKeyboard {
        [](void *, wl_keyboard *, uint32_t, int keymap, uint32_t) { ::close(keymap); },
        entered,
        left,
        [](void *, wl_keyboard *, uint32_t, uint32_t, uint32_t, uint32_t) {},
        [](void *, wl_keyboard *, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t) {},
        [](void *, wl_keyboard *, int32_t, int32_t) {}};

    Wayland &m_wayland;
    wl_registry *m_registry;
    wl_keyboard *m_keyboard;
    wl_callback *m_everythingTold;
    xdg_activation_v1 *m_activation = nullptr;
    xdg_activation_token_v1 *m_token = nullptr;
    wl_surface *m_surface = nullptr; ///< Qt's, of the window that has the keyboard
    QTimer m_patience;
    Completion<QByteArray> m_completion;
};

} // namespace

QCoro::Task<QByteArray> requestActivationToken()
{
    Wayland *connection = wayland();
    if (!connection || !QGuiApplication::focusWindow())
        co_return QByteArray();
    const TokenRequest request(*connection);
    const auto completion = request.completion();
    QByteArray token = co_await completion;
    if (!Environment::isActivationToken(token.toStdString()))
        token.clear();
    co_return token;
}

void flushActivation()
{
    if (const Wayland *connection = wayland())
        wl_display_flush(connection->display());
}

#else

QCoro::Task<QByteArray> requestActivationToken()
{
    co_return QByteArray();
}

void flushActivation()
{
}

#endif

} // namespace Keyfob
