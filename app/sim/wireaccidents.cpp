// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/wireaccidents.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace vp::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = WireAccident::Kind;

namespace {

/** Longer than a reader that looks after each write would take, shorter than any deadline. */
constexpr std::chrono::milliseconds TearPause = 30ms;

} // namespace

std::optional<Kind> WireAccident::kindFromWord(const QString &word)
{
    static const QHash<QString, Kind> words {
        {u"garbage"_s, Kind::Garbage}, {u"tear"_s, Kind::Tear},     {u"lose"_s, Kind::Loss},
        {u"reset"_s, Kind::Reset},     {u"unplug"_s, Kind::Unplug},
    };
    const auto found = words.find(word);
    return found == words.end() ? std::nullopt : std::optional(*found);
}

WireAccidents::WireAccidents(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_pause(clock)
{
    connect(&m_pause, &Deadline::expired, this, [this] { pass(std::exchange(m_held, {})); });
}

void WireAccidents::schedule(const WireAccident &accident)
{
    m_pending.push_back({accident.kind, std::max<qint64>(accident.after, 0)});
}

std::optional<WireAccident> WireAccidents::takeWithin(qint64 size)
{
    const auto next = std::min_element(
        m_pending.begin(), m_pending.end(),
        [](const WireAccident &a, const WireAccident &b) { return a.after < b.after; });
    if (next == m_pending.end() || next->after >= size) {
        return std::nullopt;
    }
    const WireAccident accident = *next;
    m_pending.erase(next);
    return accident;
}

void WireAccidents::advance(qint64 bytes)
{
    for (WireAccident &accident : m_pending) {
        accident.after = std::max<qint64>(accident.after - bytes, 0);
    }
}

void WireAccidents::pass(const QByteArray &bytes)
{
    if (m_pause.isActive()) {
        m_held += bytes;
        return;
    }
    QByteArray rest = bytes;
    while (!rest.isEmpty() && !m_cut) {
        const std::optional<WireAccident> accident = takeWithin(rest.size());
        const QByteArray good = rest.left(accident ? accident->after : rest.size());
        rest.remove(0, good.size());
        advance(good.size());
        if (!good.isEmpty()) {
            Q_EMIT passed(good);
        }
        if (!accident) {
            return;
        }
        switch (accident->kind) {
        case Kind::Garbage:
            Q_EMIT passed(wireNoise(m_random));
            break;
        case Kind::Tear:
            m_held = rest;
            m_pause.start(TearPause);
            return;
        case Kind::Loss:
            return;
        case Kind::Reset:
        case Kind::Unplug:
            m_cut = true;
            Q_EMIT powerCut(accident->kind);
            return;
        }
    }
}

void WireAccidents::reset()
{
    m_pause.stop();
    m_held.clear();
    m_cut = false;
}

QByteArray wireNoise(std::uint32_t &random)
{
    // A linear congruential generator; a prompt would be an answer, not noise.
    const auto next = [&random] {
        random = random * 1664525U + 1013904223U;
        return random >> 24U;
    };
    QByteArray noise;
    const std::uint32_t length = 1 + next() % 24;
    for (std::uint32_t i = 0; i < length; ++i) {
        noise += static_cast<char>(next());
    }
    return noise.replace('>', '<');
}

} // namespace vp::sim
