// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/pulseloop.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <sys/time.h>
#include <utility>

// The three kinds of event that the interface leaves to whoever provides the loop. Freed ones are
// deleted by the event loop later, as they may be inside of their own call.

struct pa_io_event : QObject
{
    vp::PulseLoop *loop = nullptr;
    std::unique_ptr<QSocketNotifier> readable;
    std::unique_ptr<QSocketNotifier> writable;
    pa_io_event_cb_t call = nullptr;
    pa_io_event_destroy_cb_t destroyed = nullptr;
    void *data = nullptr;
    int handle = -1;
};

struct pa_time_event : QObject
{
    vp::PulseLoop *loop = nullptr;
    QTimer timer;
    timeval due {};
    pa_time_event_cb_t call = nullptr;
    pa_time_event_destroy_cb_t destroyed = nullptr;
    void *data = nullptr;
};

struct pa_defer_event : QObject
{
    vp::PulseLoop *loop = nullptr;
    QTimer timer; ///< of no time: fires in each turn of the loop while it runs
    pa_defer_event_cb_t call = nullptr;
    pa_defer_event_destroy_cb_t destroyed = nullptr;
    void *data = nullptr;
};

namespace vp {

namespace {

PulseLoop &loopOf(pa_mainloop_api *api)
{
    return *static_cast<PulseLoop *>(api->userdata);
}

/** Gives @p event back: silent from now on, deleted when nobody is inside of it. */
template<typename Event>
void drop(std::vector<std::unique_ptr<Event>> &all, Event *event)
{
    if (event->destroyed != nullptr) {
        event->destroyed(event->loop->api(), event, event->data);
    }
    event->call = nullptr;
    const auto found = std::ranges::find(all, event, &std::unique_ptr<Event>::get);
    if (found != all.end()) {
        static_cast<void>(found->release());
        all.erase(found);
        event->deleteLater();
    }
}

void setFlags(pa_io_event *event, pa_io_event_flags_t flags)
{
    // The end of a connection is something to read, too.
    event->readable->setEnabled((flags & (PA_IO_EVENT_INPUT | PA_IO_EVENT_HANGUP)) != 0);
    event->writable->setEnabled((flags & PA_IO_EVENT_OUTPUT) != 0);
}

pa_io_event *newSocket(pa_mainloop_api *api, int handle, pa_io_event_flags_t flags,
                       pa_io_event_cb_t call, void *data)
{
    auto made = std::make_unique<pa_io_event>();
    pa_io_event *event = made.get();
    event->loop = &loopOf(api);
    event->call = call;
    event->data = data;
    event->handle = handle;
    event->readable = std::make_unique<QSocketNotifier>(handle, QSocketNotifier::Read);
    event->writable = std::make_unique<QSocketNotifier>(handle, QSocketNotifier::Write);
    const auto forward = [event](pa_io_event_flags_t what) {
        if (event->call != nullptr) {
            event->call(event->loop->api(), event, event->handle, what, event->data);
        }
    };
    QObject::connect(event->readable.get(), &QSocketNotifier::activated, event,
                     [forward] { forward(PA_IO_EVENT_INPUT); });
    QObject::connect(event->writable.get(), &QSocketNotifier::activated, event,
                     [forward] { forward(PA_IO_EVENT_OUTPUT); });
    setFlags(event, flags);
    event->loop->events().sockets.push_back(std::move(made));
    return event;
}

void freeSocket(pa_io_event *event)
{
    event->readable->setEnabled(false);
    event->writable->setEnabled(false);
    drop(event->loop->events().sockets, event);
}

void restart(pa_time_event *event, const timeval *due)
{
    if (due == nullptr) {
        event->timer.stop();
        return;
    }
    using namespace std::chrono;
    event->due = *due;
    const auto when = seconds {due->tv_sec} + microseconds {due->tv_usec};
    const auto now = system_clock::now().time_since_epoch();
    event->timer.start(std::max(ceil<milliseconds>(when - now), milliseconds {0}));
}

pa_time_event *newTime(pa_mainloop_api *api, const timeval *due, pa_time_event_cb_t call,
                       void *data)
{
    auto made = std::make_unique<pa_time_event>();
    pa_time_event *event = made.get();
    event->loop = &loopOf(api);
    event->call = call;
    event->data = data;
    event->timer.setSingleShot(true);
    QObject::connect(&event->timer, &QTimer::timeout, event, [event] {
        if (event->call != nullptr) {
            event->call(event->loop->api(), event, &event->due, event->data);
        }
    });
    restart(event, due);
    event->loop->events().times.push_back(std::move(made));
    return event;
}

void freeTime(pa_time_event *event)
{
    event->timer.stop();
    drop(event->loop->events().times, event);
}

pa_defer_event *newLater(pa_mainloop_api *api, pa_defer_event_cb_t call, void *data)
{
    auto made = std::make_unique<pa_defer_event>();
    pa_defer_event *event = made.get();
    event->loop = &loopOf(api);
    event->call = call;
    event->data = data;
    QObject::connect(&event->timer, &QTimer::timeout, event, [event] {
        if (event->call != nullptr) {
            event->call(event->loop->api(), event, event->data);
        }
    });
    event->timer.start(0);
    event->loop->events().later.push_back(std::move(made));
    return event;
}

void enableLater(pa_defer_event *event, int enabled)
{
    if (enabled != 0) {
        event->timer.start(0);
    } else {
        event->timer.stop();
    }
}

void freeLater(pa_defer_event *event)
{
    event->timer.stop();
    drop(event->loop->events().later, event);
}

} // namespace

PulseLoop::PulseLoop()
{
    m_api.userdata = this;
    m_api.io_new = &newSocket;
    m_api.io_enable = &setFlags;
    m_api.io_free = &freeSocket;
    m_api.io_set_destroy = [](pa_io_event *event, pa_io_event_destroy_cb_t call) {
        event->destroyed = call;
    };
    m_api.time_new = &newTime;
    m_api.time_restart = &restart;
    m_api.time_free = &freeTime;
    m_api.time_set_destroy = [](pa_time_event *event, pa_time_event_destroy_cb_t call) {
        event->destroyed = call;
    };
    m_api.defer_new = &newLater;
    m_api.defer_enable = &enableLater;
    m_api.defer_free = &freeLater;
    m_api.defer_set_destroy = [](pa_defer_event *event, pa_defer_event_destroy_cb_t call) {
        event->destroyed = call;
    };
    m_api.quit = [](pa_mainloop_api *, int) {
    }; // it is not ours to end
}

PulseLoop::~PulseLoop() = default;

} // namespace vp
