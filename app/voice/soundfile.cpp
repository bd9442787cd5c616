// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/soundfile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <memory>
#include <sndfile.h>
#include <soxr.h>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostChannels = 8;
constexpr int LeastRate = 4000;
constexpr int MostRate = 192'000;

struct FileCloser
{
    void operator()(SNDFILE *file) const { sf_close(file); }
};
using OpenFile = std::unique_ptr<SNDFILE, FileCloser>;

/** All channels as one. */
std::vector<float> mixed(SNDFILE *file, const SF_INFO &info, std::chrono::seconds atMost)
{
    constexpr sf_count_t chunk = 4096;
    const sf_count_t most = sf_count_t {info.samplerate} * atMost.count();
    std::vector<float> buffer(static_cast<std::size_t>(chunk * info.channels));
    std::vector<float> result;
    // What a header says of the length is not believed.
    while (static_cast<sf_count_t>(result.size()) < most) {
        const sf_count_t wanted = std::min(chunk, most - static_cast<sf_count_t>(result.size()));
        const sf_count_t count = sf_readf_float(file, buffer.data(), wanted);
        if (count <= 0) {
            break;
        }
        for (sf_count_t i = 0; i < count; ++i) {
            float sum = 0;
            for (int channel = 0; channel < info.channels; ++channel) {
                sum += buffer[static_cast<std::size_t>(i * info.channels + channel)];
            }
            result.push_back(sum / static_cast<float>(info.channels));
        }
    }
    return result;
}

std::vector<float> resampled(const std::vector<float> &sound, int rate)
{
    if (rate == SampleRate) {
        return sound;
    }
    const double factor = double {SampleRate} / rate;
    std::vector<float> result(
        static_cast<std::size_t>(std::ceil(static_cast<double>(sound.size()) * factor)));
    std::size_t done = 0;
    const soxr_error_t error =
        soxr_oneshot(rate, SampleRate, 1, sound.data(), sound.size(), nullptr, result.data(),
                     result.size(), &done, nullptr, nullptr, nullptr);
    result.resize(error == nullptr ? done : 0);
    return result;
}

} // namespace

Result<Samples> readSound(const QString &path, std::chrono::seconds atMost)
{
    const QFileInfo place(path);
    if (!place.isFile()) { // a pipe would keep us waiting for ever
        return failure(ErrorCode::NotFound, place.fileName());
    }
    SF_INFO info {};
    const OpenFile file(sf_open(QFile::encodeName(path).constData(), SFM_READ, &info));
    if (!file || info.channels < 1 || info.channels > MostChannels || info.samplerate < LeastRate
        || info.samplerate > MostRate) {
        return failure(ErrorCode::InvalidInput, place.fileName());
    }
    const std::vector<float> sound = resampled(mixed(file.get(), info, atMost), info.samplerate);
    Samples samples(sound.size());
    std::ranges::transform(sound, samples.begin(), [](float value) {
        const float scaled = std::isfinite(value) ? value * 32768.0F : 0.0F;
        return static_cast<qint16>(std::lround(std::clamp(scaled, -32768.0F, 32767.0F)));
    });
    if (samples.empty()) {
        return failure(ErrorCode::InvalidInput, place.fileName());
    }
    return samples;
}

Result<Samples> judgedPrompt(Samples samples, std::chrono::seconds longest)
{
    constexpr double leastLevel = -60; ///< dBFS; a quiet room has more
    constexpr auto least = std::chrono::milliseconds(100);
    if (timeOf(samples.size()) > longest + std::chrono::milliseconds(100)) { // of padding
        return failure(ErrorCode::InvalidInput, {}, SoundTooLong);
    }
    if (timeOf(samples.size()) < least || speechLevelOf(samples) < leastLevel) {
        return failure(ErrorCode::InvalidInput, {}, SoundSilent);
    }
    return samples;
}

Result<Samples> readPrompt(const QString &path, std::chrono::seconds longest)
{
    Result<Samples> read = readSound(path, longest + std::chrono::seconds(1));
    return read ? judgedPrompt(std::move(*read), longest) : read;
}

} // namespace vp
