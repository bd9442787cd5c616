// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <span>
#include <vector>

namespace vp {

/** Sound as the voice port of a modem carries it: one channel of signed 16-bit samples, 8,000 a
 * second. */
using Samples = std::vector<qint16>;
using SampleSpan = std::span<const qint16>;

/** Samples a second. @see "^CVOICE:0,8000,16,20" */
inline constexpr int SampleRate = 8000;
/** How long a frame is: what the port moves at a time. */
inline constexpr std::chrono::milliseconds FrameTime {20};
inline constexpr qsizetype FrameSamples = SampleRate * FrameTime.count() / 1000;
inline constexpr qsizetype FrameBytes = FrameSamples * qsizetype {sizeof(qint16)};

/** How many samples last @p time. */
[[nodiscard]] constexpr std::size_t samplesIn(std::chrono::milliseconds time)
{
    return static_cast<std::size_t>(time.count()) * SampleRate / 1000;
}
/** How long @p count samples last, rounded down to milliseconds. */
[[nodiscard]] constexpr std::chrono::milliseconds timeOf(std::size_t count)
{
    return std::chrono::milliseconds {static_cast<qint64>(count) * 1000 / SampleRate};
}

/** Little endian, as on the wire. */
[[nodiscard]] QByteArray toPcm(SampleSpan samples);
/** An odd byte at the end is left out. */
[[nodiscard]] Samples fromPcm(QByteArrayView bytes);

/**
 * The level of @p samples in dBFS: 0 is a square wave of full scale, a sine of full scale has -3.
 * Silence, and nothing at all, is -96.
 */
[[nodiscard]] double levelOf(SampleSpan samples);
/** The level of what is not silence in it: the frames within 20 dB of the loudest. */
[[nodiscard]] double speechLevelOf(SampleSpan samples);

/** The level that prompts have: heard well, and not clipped by the codecs of the network. */
inline constexpr double PromptLevel = -15;

/** @p samples with a speech level of @p level dBFS; less where the loudest sample would be clipped.
 */
[[nodiscard]] Samples levelled(Samples samples, double level = PromptLevel);
/** Beginning and end grow from nothing and fall to nothing within @p time. */
void fade(std::span<qint16> samples, std::chrono::milliseconds time);

} // namespace vp
