// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/messagerecorder.h"

#include "base/logging.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace vp {

namespace {
constexpr auto KeptSilence = 500ms; ///< at the end
} // namespace

void MessageRecorder::begin(const QString &path, std::chrono::milliseconds longest)
{
    if (std::exchange(m_running, true)) {
        m_file.remove(); // of what was never ended
    }
    m_longest = longest;
    m_samples.clear();
    m_samples.reserve(samplesIn(longest));
    m_written = 0;
    m_meter = {};
    m_speech = 0ms;
    m_silence = 0ms;
    m_file.close();
    m_file.setFileName(path);
    const auto flags = QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered;
    if (path.isEmpty() || !m_file.open(flags, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        qCWarning(lcModem) << "a message of a caller's is kept in memory only, for now";
    }
}

void MessageRecorder::add(SampleSpan samples)
{
    if (!m_running) {
        return;
    }
    const std::size_t room =
        samplesIn(m_longest) - std::min(samplesIn(m_longest), m_samples.size());
    const SampleSpan taken = samples.first(std::min(room, samples.size()));
    m_samples.insert(m_samples.end(), taken.begin(), taken.end());
    for (std::size_t at = 0; at < taken.size(); at += FrameSamples) {
        const SampleSpan frame =
            taken.subspan(at, std::min(std::size_t {FrameSamples}, taken.size() - at));
        const bool speaks = m_meter.isSpeech(frame);
        m_speech += speaks ? FrameTime : 0ms;
        m_silence = speaks ? 0ms : m_silence + FrameTime;
    }
    write();
}

/** What a full disk refuses is tried again with what comes next. */
void MessageRecorder::write()
{
    if (!m_file.isOpen()) {
        return;
    }
    const QByteArray bytes =
        toPcm(SampleSpan(m_samples).subspan(static_cast<std::size_t>(m_written)));
    const qint64 done = m_file.write(bytes);
    if (done > 0) {
        m_written += done / qsizetype {sizeof(qint16)};
        if (done % qint64 {sizeof(qint16)} != 0) {
            m_file.seek(m_written * qsizetype {sizeof(qint16)});
        }
    }
}

bool MessageRecorder::isOver() const
{
    return m_running && (m_silence >= SilenceEnds || m_samples.size() >= samplesIn(m_longest));
}

TakenMessage MessageRecorder::end()
{
    if (!std::exchange(m_running, false)) {
        return {};
    }
    write();
    TakenMessage taken;
    const bool isWhole = m_file.isOpen() && static_cast<std::size_t>(m_written) == m_samples.size();
    m_file.close();
    if (!isWorthKeeping()) {
        m_file.remove();
        m_samples = {};
        return taken;
    }
    taken.path = isWhole ? m_file.fileName() : QString();
    taken.samples = std::exchange(m_samples, {});
    if (m_silence > KeptSilence) {
        taken.samples.resize(taken.samples.size() - samplesIn(m_silence - KeptSilence));
    }
    return taken;
}

std::chrono::milliseconds MessageRecorder::speechIn(SampleSpan samples)
{
    SpeechMeter meter;
    std::chrono::milliseconds speech {0};
    for (std::size_t at = 0; at + FrameSamples <= samples.size(); at += FrameSamples) {
        speech += meter.isSpeech(samples.subspan(at, FrameSamples)) ? FrameTime : 0ms;
    }
    return speech;
}

} // namespace vp
