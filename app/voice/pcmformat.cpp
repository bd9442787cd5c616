// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/pcmformat.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace vp {

namespace {

constexpr double FullScale = 32768;
constexpr double Silence = -96; ///< dBFS
constexpr double SpeechRange = 20; ///< dB below the loudest frame

double meanSquare(SampleSpan samples)
{
    double sum = 0;
    for (const qint16 sample : samples) {
        sum += static_cast<double>(sample) * sample;
    }
    return samples.empty() ? 0 : sum / static_cast<double>(samples.size());
}

double decibels(double square)
{
    return square < 1 ? Silence
                      : std::max(Silence, 10 * std::log10(square / (FullScale * FullScale)));
}

} // namespace

QByteArray toPcm(SampleSpan samples)
{
    QByteArray bytes(static_cast<qsizetype>(samples.size_bytes()), Qt::Uninitialized);
    qToLittleEndian<qint16>(samples.data(), static_cast<qsizetype>(samples.size()), bytes.data());
    return bytes;
}

Samples fromPcm(QByteArrayView bytes)
{
    Samples samples(static_cast<std::size_t>(bytes.size()) / sizeof(qint16));
    qFromLittleEndian<qint16>(bytes.data(), static_cast<qsizetype>(samples.size()), samples.data());
    return samples;
}

double levelOf(SampleSpan samples)
{
    return decibels(meanSquare(samples));
}

double speechLevelOf(SampleSpan samples)
{
    std::vector<double> squares;
    for (std::size_t at = 0; at < samples.size(); at += FrameSamples) {
        const std::size_t length = std::min(samples.size() - at, std::size_t {FrameSamples});
        squares.push_back(meanSquare(samples.subspan(at, length)));
    }
    if (squares.empty()) {
        return Silence;
    }
    const double least = std::ranges::max(squares) / std::pow(10, SpeechRange / 10);
    double sum = 0;
    int count = 0;
    for (const double square : squares) {
        if (square >= least) {
            sum += square;
            ++count;
        }
    }
    return decibels(sum / count);
}

Samples levelled(Samples samples, double level)
{
    int loudest = 0;
    for (const qint16 sample : samples) {
        loudest = std::max(loudest, std::abs(int {sample}));
    }
    if (loudest == 0) {
        return samples;
    }
    const double wanted = std::pow(10, (level - speechLevelOf(samples)) / 20);
    const double gain = std::min(wanted, (FullScale - 1) / loudest);
    for (qint16 &sample : samples) {
        sample = static_cast<qint16>(std::lround(sample * gain));
    }
    return samples;
}

void fade(std::span<qint16> samples, std::chrono::milliseconds time)
{
    const std::size_t length = std::min(samplesIn(time), samples.size() / 2);
    for (std::size_t i = 0; i < length; ++i) {
        const double part = static_cast<double>(i) / static_cast<double>(length);
        samples[i] = static_cast<qint16>(std::lround(samples[i] * part));
        qint16 &last = samples[samples.size() - 1 - i];
        last = static_cast<qint16>(std::lround(last * part));
    }
}

} // namespace vp
