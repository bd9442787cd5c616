// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <pulse/mainloop-api.h>
#include <vector>

struct pa_io_event;
struct pa_time_event;
struct pa_defer_event;

namespace vp {

/**
 * What libpulse wants of an event loop, by Qt's: it runs in our thread, and never waits. Whatever
 * was made of it must be freed before.
 *
 * @see pulse/mainloop-api.h
 */
class PulseLoop
{
public:
    PulseLoop();
    ~PulseLoop();
    PulseLoop(const PulseLoop &) = delete;
    PulseLoop &operator=(const PulseLoop &) = delete;
    [[nodiscard]] pa_mainloop_api *api() { return &m_api; }

    /** They live here, for libpulse frees them from inside of their own call. */
    struct Events
    {
        std::vector<std::unique_ptr<pa_io_event>> sockets;
        std::vector<std::unique_ptr<pa_time_event>> times;
        std::vector<std::unique_ptr<pa_defer_event>> later;
    };
    [[nodiscard]] Events &events() { return m_events; }

private:
    Events m_events;
    pa_mainloop_api m_api {};
};

} // namespace vp
