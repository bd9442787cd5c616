// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/dtmfdetector.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vp {

namespace {

constexpr int BlockSamples = 102; ///< 12.75 ms: 78 Hz wide, as far apart as the rows are
constexpr int BlocksToBegin = 3;
constexpr int BlocksToEnd = 3;

/** A tone alone has this mean square: -40 dBFS. */
constexpr double LeastTone = 32768.0 * 32768.0 / 10000;
constexpr double MostNormalTwist = 10; ///< the column over the row, as power: 10 dB
constexpr double MostReverseTwist =
    6.3; ///< the row over the column: 8 dB, 6 of them for tones that are right
constexpr double AboveTheOthers = 4; ///< 6 dB over every other tone of its group
constexpr double LeastShare = 0.6; ///< of all that is heard

/** Twice the cosine of a tone's step from sample to sample. */
constexpr double pi = std::numbers::pi;

std::array<double, DtmfDetector::Rows + DtmfDetector::Columns> coefficients()
{
    std::array<double, DtmfDetector::Rows + DtmfDetector::Columns> result {};
    auto into = result.begin();
    for (const auto &tones : {DtmfDetector::RowTones, DtmfDetector::ColumnTones}) {
        for (const int tone : tones) {
            *into++ = 2 * std::cos(2 * pi * tone / SampleRate);
        }
    }
    return result;
}

const std::array<double, DtmfDetector::Rows + DtmfDetector::Columns> Coefficients = coefficients();

/** The strongest of a group; nullopt when another comes near it. */
std::optional<std::size_t> alone(std::span<const double> powers)
{
    const auto best = std::ranges::max_element(powers);
    for (auto other = powers.begin(); other != powers.end(); ++other) {
        if (other != best && *other * AboveTheOthers > *best) {
            return std::nullopt;
        }
    }
    return static_cast<std::size_t>(best - powers.begin());
}

} // namespace

QByteArray DtmfDetector::feed(SampleSpan samples)
{
    QByteArray digits;
    for (const qint16 sample : samples) {
        for (std::size_t i = 0; i < m_tones.size(); ++i) {
            Tone &tone = m_tones[i];
            const double next = sample + Coefficients[i] * tone.before - tone.beforeThat;
            tone.beforeThat = std::exchange(tone.before, next);
        }
        m_energy += static_cast<double>(sample) * sample;
        if (++m_samples == BlockSamples) {
            const char digit = digitOfBlock();
            clearBlock();
            if (isNew(digit)) {
                digits += digit;
            }
        }
    }
    return digits;
}

void DtmfDetector::reset()
{
    *this = DtmfDetector();
}

void DtmfDetector::clearBlock()
{
    m_tones.fill({});
    m_energy = 0;
    m_samples = 0;
}

char DtmfDetector::digitOfBlock() const
{
    // As the mean square that the tone alone would have.
    std::array<double, Rows + Columns> powers {};
    for (std::size_t i = 0; i < powers.size(); ++i) {
        const Tone &tone = m_tones[i];
        const double square = tone.before * tone.before + tone.beforeThat * tone.beforeThat
            - Coefficients[i] * tone.before * tone.beforeThat;
        powers[i] = 2 * square / (BlockSamples * BlockSamples);
    }
    const std::span<const double> all = powers;
    const auto row = alone(all.first<Rows>());
    const auto column = alone(all.last<Columns>());
    if (!row || !column) {
        return 0;
    }
    const double low = powers[*row];
    const double high = powers[Rows + *column];
    if (std::min(low, high) < LeastTone || high > low * MostNormalTwist
        || low > high * MostReverseTwist || low + high < LeastShare * m_energy / BlockSamples) {
        return 0;
    }
    return Keys[*row * Columns + *column];
}

bool DtmfDetector::isNew(char digit)
{
    m_blocksOfIt = digit != 0 && digit == m_candidate ? m_blocksOfIt + 1 : 1;
    m_candidate = digit;
    m_blocksWithout = digit == m_told ? 0 : m_blocksWithout + 1;
    if (m_told != 0 && m_blocksWithout >= BlocksToEnd) {
        m_told = 0;
    }
    if (digit == 0 || digit == m_told || m_blocksOfIt < BlocksToBegin) {
        return false;
    }
    m_told = digit;
    m_blocksWithout = 0;
    return true;
}

} // namespace vp
