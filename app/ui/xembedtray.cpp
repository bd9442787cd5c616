// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/xembedtray.h"

#include <QGuiApplication>

#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>

namespace vp {

namespace {

template<class T>
struct Freed
{
    void operator()(T *reply) const { std::free(reply); } // as xcb gives it
};
template<class T>
using Reply = std::unique_ptr<T, Freed<T>>;

xcb_connection_t *display()
{
#if QT_CONFIG(xcb)
    if (const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>()) {
        return x11->connection();
    }
#endif
    return nullptr;
}

xcb_atom_t atom(xcb_connection_t *connection, const QByteArray &name)
{
    const xcb_intern_atom_cookie_t asked =
        xcb_intern_atom(connection, 0, static_cast<std::uint16_t>(name.size()), name.constData());
    const Reply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(connection, asked, nullptr));
    return reply ? reply->atom : xcb_atom_t {XCB_ATOM_NONE};
}

/** "_NET_SYSTEM_TRAY_S0", of the screen that $DISPLAY names. */
QByteArray selectionName()
{
    char *host = nullptr;
    int number = 0;
    int screen = 0;
    static_cast<void>(xcb_parse_display(nullptr, &host, &number, &screen));
    std::free(host);
    return "_NET_SYSTEM_TRAY_S" + QByteArray::number(screen);
}

} // namespace

XembedTray::XembedTray(QObject *parent)
    : QObject(parent)
{
    if (xcb_connection_t *connection = display()) {
        m_selection = atom(connection, selectionName());
        m_manager = atom(connection, "MANAGER");
        qGuiApp->installNativeEventFilter(this);
    }
}

XembedTray::~XembedTray()
{
    if (m_selection != 0) {
        qGuiApp->removeNativeEventFilter(this);
    }
}

bool XembedTray::isThere() const
{
    xcb_connection_t *connection = m_selection != 0 ? display() : nullptr;
    if (connection == nullptr) {
        return false;
    }
    const Reply<xcb_get_selection_owner_reply_t> reply(xcb_get_selection_owner_reply(
        connection, xcb_get_selection_owner(connection, m_selection), nullptr));
    return reply && reply->owner != XCB_WINDOW_NONE;
}

bool XembedTray::nativeEventFilter(const QByteArray & /*eventType*/, void *message,
                                   qintptr * /*result*/)
{
    constexpr std::uint8_t sent = 0x80; // the bit of an event that another client sent
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    if ((event->response_type & ~sent) == XCB_CLIENT_MESSAGE) {
        const auto *told = static_cast<const xcb_client_message_event_t *>(message);
        if (told->type == m_manager && told->data.data32[1] == m_selection) {
            // Qt has not seen it yet.
            QMetaObject::invokeMethod(this, &XembedTray::came, Qt::QueuedConnection);
        }
    }
    return false;
}

} // namespace vp
