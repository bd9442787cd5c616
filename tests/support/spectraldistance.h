// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

/** How alike two sounds of 8,000 samples a second are. */
namespace vp::test {

/** Mean level in third-octave-like bands from 300 to 3,400 Hz, per 100 ms, in dB. */
inline std::vector<std::array<double, 10>> bandsOf(const std::vector<qint16> &samples)
{
    constexpr std::size_t block = 800;
    std::vector<std::array<double, 10>> all;
    for (std::size_t at = 0; at + block <= samples.size(); at += block) {
        std::array<double, 10> bands {};
        for (std::size_t band = 0; band < bands.size(); ++band) {
            double energy = 0;
            for (int part = 0; part < 4; ++part) {
                const double hertz = 300 * std::pow(1.2746, static_cast<double>(band) + part / 4.0);
                const double step = 2 * std::numbers::pi * hertz / 8000;
                double re = 0;
                double im = 0;
                for (std::size_t i = 0; i < block; ++i) {
                    re += samples[at + i] * std::cos(step * static_cast<double>(i));
                    im += samples[at + i] * std::sin(step * static_cast<double>(i));
                }
                energy += (re * re + im * im) / (double {1} * block * block);
            }
            bands[band] = 10 * std::log10(energy + 100);
        }
        all.push_back(bands);
    }
    return all;
}

/** How far apart two sounds are, dB: root mean square over all bands and moments, at the shift up
 * to 40 ms at which they are nearest. */
inline double spectralDistance(const std::vector<qint16> &one, const std::vector<qint16> &other)
{
    double nearest = 1000;
    const auto first = bandsOf(one);
    for (std::size_t shift = 0; shift <= 320; shift += 40) {
        const std::vector<qint16> shifted(
            other.begin() + static_cast<qsizetype>(std::min(shift, other.size())), other.end());
        const auto second = bandsOf(shifted);
        double sum = 0;
        std::size_t count = 0;
        for (std::size_t i = 0; i < std::min(first.size(), second.size()); ++i) {
            for (std::size_t band = 0; band < first[i].size(); ++band) {
                sum += std::pow(first[i][band] - second[i][band], 2);
                ++count;
            }
        }
        nearest = std::min(nearest,
                           std::sqrt(sum / static_cast<double>(std::max<std::size_t>(count, 1))));
    }
    return nearest;
}

} // namespace vp::test
