// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/pulselist.h"

#include <pulse/pulseaudio.h>
#include <utility>

namespace vp {

namespace {

constexpr std::size_t MostDevices = 64;

SoundDevice deviceOf(const char *name, const char *words)
{
    return {QString::fromUtf8(name), QString::fromUtf8(words)};
}

} // namespace

PulseList::PulseList(Callback callback, QObject *parent)
    : QObject(parent)
    , m_callback(std::move(callback))
{
}

PulseList::~PulseList()
{
    if (m_context != nullptr) {
        pa_context_set_state_callback(m_context, nullptr, nullptr);
        pa_context_disconnect(m_context);
        pa_context_unref(m_context);
    }
}

void PulseList::ask(const QString &server)
{
    m_context = pa_context_new(m_loop.api(), "VirtualPhone");
    pa_context_set_state_callback(
        m_context,
        [](pa_context *, void *self) { static_cast<PulseList *>(self)->contextChanged(); }, this);
    const QByteArray name = server.toLocal8Bit();
    if (pa_context_connect(m_context, name.isEmpty() ? nullptr : name.constData(),
                           PA_CONTEXT_NOAUTOSPAWN, nullptr)
        < 0) {
        finish(false);
    }
}

void PulseList::contextChanged()
{
    const pa_context_state_t state = pa_context_get_state(m_context);
    if (!PA_CONTEXT_IS_GOOD(state)) {
        finish(false);
        return;
    }
    if (state != PA_CONTEXT_READY) {
        return;
    }
    pa_operation *const sources = pa_context_get_source_info_list(
        m_context,
        [](pa_context *, const pa_source_info *info, int end, void *data) {
            auto *self = static_cast<PulseList *>(data);
            if (end != 0) {
                self->told();
            } else if (info->monitor_of_sink == PA_INVALID_INDEX
                       && self->m_devices.microphones.size() < MostDevices) {
                self->m_devices.microphones.push_back(deviceOf(info->name, info->description));
            }
        },
        this);
    pa_operation *const sinks = pa_context_get_sink_info_list(
        m_context,
        [](pa_context *, const pa_sink_info *info, int end, void *data) {
            auto *self = static_cast<PulseList *>(data);
            if (end != 0) {
                self->told();
            } else if (self->m_devices.speakers.size() < MostDevices) {
                self->m_devices.speakers.push_back(deviceOf(info->name, info->description));
            }
        },
        this);
    for (pa_operation *asked : {sources, sinks}) {
        if (asked != nullptr) {
            ++m_open;
            pa_operation_unref(asked);
        }
    }
    if (m_open == 0) {
        finish(false);
    }
}

void PulseList::told()
{
    if (--m_open == 0) {
        finish(true);
    }
}

/** From inside libpulse nothing of it may be freed. */
void PulseList::finish(bool works)
{
    QMetaObject::invokeMethod(
        this,
        [this, works] {
            if (const Callback callback = std::exchange(m_callback, {})) {
                deleteLater();
                callback(works ? Result<SoundDevices>(std::move(m_devices))
                               : failure(ErrorCode::Unsupported));
            }
        },
        Qt::QueuedConnection);
}

} // namespace vp
