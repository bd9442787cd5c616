// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/pulsedevice.h"

#include <algorithm>
#include <cstring>
#include <pulse/pulseaudio.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr pa_sample_spec Telephone {PA_SAMPLE_S16LE, 8000, 1};
constexpr std::uint32_t Frame = 320; ///< bytes in 20 ms
constexpr std::uint32_t ByServer = static_cast<std::uint32_t>(-1);
constexpr qsizetype MostUnread = 50 * Frame; ///< nobody reads: the newest second is kept

pa_proplist *properties()
{
    pa_proplist *list = pa_proplist_new();
    pa_proplist_sets(list, PA_PROP_MEDIA_ROLE, "phone"); // music makes way for it
    return list;
}

/** Not: not asked for yet. */
bool isOver(pa_stream_state_t state)
{
    return state == PA_STREAM_FAILED || state == PA_STREAM_TERMINATED;
}

} // namespace

PulseDevice::PulseDevice(SoundChoice choice, std::function<void(MissingSound)> missing)
    : m_choice(std::move(choice))
    , m_tellMissing(std::move(missing))
{
}

PulseDevice::~PulseDevice()
{
    release();
}

bool PulseDevice::connectTo(const QString &server)
{
    setOpenMode(QIODevice::ReadWrite);
    pa_proplist *list = pa_proplist_new();
    pa_proplist_sets(list, PA_PROP_APPLICATION_NAME, "VirtualPhone");
    pa_proplist_sets(list, PA_PROP_APPLICATION_ICON_NAME, "virtualphone");
    m_context = pa_context_new_with_proplist(m_loop.api(), nullptr, list);
    pa_proplist_free(list);
    pa_context_set_state_callback(
        m_context,
        [](pa_context *, void *self) { static_cast<PulseDevice *>(self)->contextChanged(); }, this);
    const QByteArray name = server.toLocal8Bit();
    // A server is not started for us: where none runs nobody has set one up.
    const int code = pa_context_connect(m_context, name.isEmpty() ? nullptr : name.constData(),
                                        PA_CONTEXT_NOAUTOSPAWN, nullptr);
    if (code < 0) {
        setErrorString(QString::fromUtf8(pa_strerror(pa_context_errno(m_context))));
        release();
        return false;
    }
    return true;
}

void PulseDevice::contextChanged()
{
    const pa_context_state_t state = pa_context_get_state(m_context);
    if (state == PA_CONTEXT_READY) {
        lookForMicrophone();
    } else if (!PA_CONTEXT_IS_GOOD(state)) {
        giveUp(QString::fromUtf8(pa_strerror(pa_context_errno(m_context))));
    }
}

void PulseDevice::lookForMicrophone()
{
    pa_operation *asked = nullptr;
    if (!m_choice.microphone.isEmpty()) {
        asked = pa_context_get_source_info_by_name(
            m_context, m_choice.microphone.toUtf8().constData(),
            [](pa_context *, const pa_source_info *, int end, void *data) {
                auto *self = static_cast<PulseDevice *>(data);
                if (end != 0) { // below: the server does not know it
                    self->m_missing.microphone = end < 0;
                    self->lookForSpeaker();
                }
            },
            this);
    }
    if (asked == nullptr) {
        lookForSpeaker();
    } else {
        pa_operation_unref(asked);
    }
}

void PulseDevice::lookForSpeaker()
{
    pa_operation *asked = nullptr;
    if (!m_choice.speaker.isEmpty()) {
        asked = pa_context_get_sink_info_by_name(
            m_context, m_choice.speaker.toUtf8().constData(),
            [](pa_context *, const pa_sink_info *, int end, void *data) {
                auto *self = static_cast<PulseDevice *>(data);
                if (end != 0) {
                    self->m_missing.speaker = end < 0;
                    self->looked();
                }
            },
            this);
    }
    if (asked == nullptr) {
        looked();
    } else {
        pa_operation_unref(asked);
    }
}

/** What is not there is replaced by what the desktop uses. */
void PulseDevice::looked()
{
    if (m_missing.microphone) {
        m_choice.microphone.clear();
    }
    if (m_missing.speaker) {
        m_choice.speaker.clear();
    }
    tellMissing(m_missing);
    if (!makeStreams()) {
        giveUp(QString::fromUtf8(pa_strerror(pa_context_errno(m_context))));
    }
}

/** The server puts a stream elsewhere when its device goes, or when a person wants it so. */
void PulseDevice::streamMoved()
{
    MissingSound missing = m_missing;
    if (!m_choice.microphone.isEmpty()) {
        missing.microphone =
            m_choice.microphone != QString::fromUtf8(pa_stream_get_device_name(m_recording));
    }
    if (!m_choice.speaker.isEmpty()) {
        missing.speaker =
            m_choice.speaker != QString::fromUtf8(pa_stream_get_device_name(m_playback));
    }
    if (missing != std::exchange(m_missing, missing)) {
        tellMissing(missing);
    }
}

/** Not from inside libpulse: whoever is told may close us. */
void PulseDevice::tellMissing(MissingSound missing)
{
    if (m_tellMissing) {
        QMetaObject::invokeMethod(
            this, [this, missing] { m_tellMissing(missing); }, Qt::QueuedConnection);
    }
}

bool PulseDevice::makeStreams()
{
    pa_proplist *list = properties();
    m_recording = pa_stream_new_with_proplist(m_context, "microphone", &Telephone, nullptr, list);
    m_playback = pa_stream_new_with_proplist(m_context, "speaker", &Telephone, nullptr, list);
    pa_proplist_free(list);
    if (m_recording == nullptr || m_playback == nullptr) {
        return false;
    }
    const pa_stream_notify_cb_t changed = [](pa_stream *, void *self) {
        static_cast<PulseDevice *>(self)->streamChanged();
    };
    pa_stream_set_state_callback(m_recording, changed, this);
    pa_stream_set_state_callback(m_playback, changed, this);
    const pa_stream_notify_cb_t moved = [](pa_stream *, void *self) {
        static_cast<PulseDevice *>(self)->streamMoved();
    };
    pa_stream_set_moved_callback(m_recording, moved, this);
    pa_stream_set_moved_callback(m_playback, moved, this);
    pa_stream_set_read_callback(
        m_recording,
        [](pa_stream *, std::size_t, void *self) { static_cast<PulseDevice *>(self)->record(); },
        this);
    pa_stream_set_write_callback(
        m_playback,
        [](pa_stream *, std::size_t, void *self) { static_cast<PulseDevice *>(self)->play(); },
        this);
    const pa_buffer_attr recorded {ByServer, ByServer, ByServer, ByServer, Frame};
    const pa_buffer_attr played {ByServer, 4 * Frame, 2 * Frame, Frame, ByServer};
    const QByteArray from = m_choice.microphone.toUtf8();
    const QByteArray to = m_choice.speaker.toUtf8();
    return pa_stream_connect_record(m_recording, from.isEmpty() ? nullptr : from.constData(),
                                    &recorded, PA_STREAM_ADJUST_LATENCY)
        == 0
        && pa_stream_connect_playback(m_playback, to.isEmpty() ? nullptr : to.constData(), &played,
                                      PA_STREAM_ADJUST_LATENCY, nullptr, nullptr)
        == 0;
}

void PulseDevice::streamChanged()
{
    const pa_stream_state_t first = pa_stream_get_state(m_recording);
    const pa_stream_state_t second = pa_stream_get_state(m_playback);
    if (isOver(first) || isOver(second)) {
        const QString which = isOver(first) ? u"microphone"_s : u"speaker"_s;
        giveUp(which + u": "_s + QString::fromUtf8(pa_strerror(pa_context_errno(m_context))));
        return;
    }
    if (first == PA_STREAM_READY && second == PA_STREAM_READY) {
        lookAtMicrophone();
    }
}

/** Without a microphone the server takes what the speaker plays for one: the caller would hear
 * himself, and nobody else. Whoever has named a source means it. */
void PulseDevice::lookAtMicrophone()
{
    pa_operation *asked = nullptr;
    if (m_choice.microphone.isEmpty() && qEnvironmentVariableIsEmpty("PULSE_SOURCE")) {
        asked = pa_context_get_source_info_by_index(
            m_context, pa_stream_get_device_index(m_recording),
            [](pa_context *, const pa_source_info *info, int end, void *self) {
                if (end <= 0) { // below: the server does not know
                    static_cast<PulseDevice *>(self)->microphoneTold(
                        end == 0 && info->monitor_of_sink != PA_INVALID_INDEX);
                }
            },
            this);
    }
    if (asked == nullptr) {
        microphoneTold(false);
    } else {
        pa_operation_unref(asked);
    }
}

void PulseDevice::microphoneTold(bool isMonitor)
{
    if (isMonitor) {
        giveUp(u"no microphone"_s);
    } else {
        m_ready = true;
    }
}

void PulseDevice::record()
{
    for (;;) {
        const void *bytes = nullptr;
        std::size_t count = 0;
        if (pa_stream_peek(m_recording, &bytes, &count) < 0 || count == 0) {
            break;
        }
        if (bytes != nullptr) {
            m_fromMicrophone.append(static_cast<const char *>(bytes),
                                    static_cast<qsizetype>(count));
        } else {
            m_fromMicrophone.append(static_cast<qsizetype>(count), '\0'); // a gap
        }
        pa_stream_drop(m_recording);
    }
    if (m_fromMicrophone.size() > MostUnread) {
        m_fromMicrophone.remove(0, m_fromMicrophone.size() - MostUnread);
    }
    if (m_ready && !m_fromMicrophone.isEmpty()) {
        Q_EMIT readyRead();
    }
}

/** As much as the server wants now; the rest waits here, where it can be counted. */
void PulseDevice::play()
{
    if (!m_ready) {
        return;
    }
    const std::size_t wanted = pa_stream_writable_size(m_playback);
    if (wanted == static_cast<std::size_t>(-1)) {
        return;
    }
    const qsizetype count = std::min(static_cast<qsizetype>(wanted), m_toSpeaker.size()) / 2 * 2;
    if (count > 0
        && pa_stream_write(m_playback, m_toSpeaker.constData(), static_cast<std::size_t>(count),
                           nullptr, 0, PA_SEEK_RELATIVE)
            == 0) {
        m_toSpeaker.remove(0, count);
    }
}

qint64 PulseDevice::bytesAvailable() const
{
    return m_fromMicrophone.size() + QIODevice::bytesAvailable();
}

qint64 PulseDevice::readData(char *data, qint64 maxSize)
{
    const qsizetype count = std::min<qsizetype>(maxSize, m_fromMicrophone.size());
    std::memcpy(data, m_fromMicrophone.constData(), static_cast<std::size_t>(count));
    m_fromMicrophone.remove(0, count);
    return count;
}

qint64 PulseDevice::writeData(const char *data, qint64 size)
{
    m_toSpeaker.append(data, size);
    play();
    return size;
}

void PulseDevice::giveUp(const QString &why)
{
    setErrorString(why);
    // From inside libpulse nothing of it may be freed.
    QMetaObject::invokeMethod(
        this,
        [this, why] {
            if (isOpen()) {
                setErrorString(why);
                close();
            }
        },
        Qt::QueuedConnection);
}

void PulseDevice::close()
{
    if (!isOpen()) {
        return;
    }
    const QString why = errorString();
    QIODevice::close(); // tells first
    setErrorString(why);
    m_ready = false;
    m_toSpeaker.clear();
    m_fromMicrophone.clear();
    QMetaObject::invokeMethod(
        this, [this] { release(); }, Qt::QueuedConnection);
}

void PulseDevice::release()
{
    for (pa_stream *stream :
         {std::exchange(m_recording, nullptr), std::exchange(m_playback, nullptr)}) {
        if (stream != nullptr) {
            pa_stream_set_state_callback(stream, nullptr, nullptr);
            pa_stream_set_moved_callback(stream, nullptr, nullptr);
            pa_stream_set_read_callback(stream, nullptr, nullptr);
            pa_stream_set_write_callback(stream, nullptr, nullptr);
            pa_stream_disconnect(stream);
            pa_stream_unref(stream);
        }
    }
    if (pa_context *context = std::exchange(m_context, nullptr)) {
        pa_context_set_state_callback(context, nullptr, nullptr);
        pa_context_disconnect(context);
        pa_context_unref(context);
    }
}

} // namespace vp
