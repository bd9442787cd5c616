// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simulatedspeech.h"

#include <QFile>
#include <QtEndian>

#include <array>
#include <cmath>
#include <numbers>

namespace vp::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Rate = 8000;
constexpr qsizetype SampleBytes = 2;
constexpr qsizetype Longest = qsizetype {10} * 60 * Rate * SampleBytes;

/** One syllable of @p hertz that swells and fades; its overtones make it a voice. */
void append(QByteArray &sound, double hertz, int samples)
{
    constexpr double loudness = 5000;
    for (int i = 0; i < samples; ++i) {
        const double turns = 2 * std::numbers::pi * hertz * i / Rate;
        const double shape = std::sin(std::numbers::pi * i / samples);
        const double wave = std::sin(turns) + 0.5 * std::sin(2 * turns) + 0.3 * std::sin(5 * turns);
        std::array<char, SampleBytes> bytes {};
        qToLittleEndian(static_cast<qint16>(loudness * shape * wave), bytes.data());
        sound.append(bytes.data(), SampleBytes);
    }
}

} // namespace

QByteArray babble(std::chrono::milliseconds length)
{
    constexpr std::array pitches {140, 165, 150, 185, 130, 170, 120};
    constexpr std::array times {160, 120, 220, 140, 260}; // ms
    constexpr std::size_t word = 6; // syllables, and a pause
    constexpr int pause = Rate / 5;
    const auto wanted = static_cast<qsizetype>(length.count()) * Rate / 1000 * SampleBytes;
    QByteArray sound;
    for (std::size_t i = 0; sound.size() < wanted; ++i) {
        append(sound, pitches.at(i % pitches.size()), times.at(i % times.size()) * Rate / 1000);
        if (i % word == word - 1) {
            sound.append(qsizetype {pause} * SampleBytes, '\0');
        }
    }
    return sound.first(wanted);
}

Result<QByteArray> soundOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, u"cannot read "_s + path);
    }
    constexpr qsizetype header = 44; // of a WAV file that holds nothing but samples
    QByteArray bytes = file.read(Longest + header);
    if (!bytes.startsWith("RIFF")) {
        return bytes;
    }
    const auto number16 = [&bytes](qsizetype at) {
        return qFromLittleEndian<quint16>(bytes.constData() + at);
    };
    const bool fits = bytes.size() > header && number16(20) == 1 && number16(22) == 1
        && qFromLittleEndian<quint32>(bytes.constData() + 24) == Rate && number16(34) == 16
        && bytes.sliced(36, 4) == "data";
    if (!fits) {
        return failure(ErrorCode::InvalidInput,
                       path + u" is no WAV file of one channel, 8000 Hz and 16 bits"_s);
    }
    return bytes.sliced(header);
}

} // namespace vp::sim
