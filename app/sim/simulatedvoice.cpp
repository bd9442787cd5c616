// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simulatedvoice.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <numbers>
#include <string_view>

namespace vp::sim {

namespace {

constexpr qsizetype MostOfHost = 10 * SimulatedVoice::FrameBytes;

/** Both at once, each sample as far as 16 bits go. */
void mix(QByteArray &into, const QByteArray &other)
{
    for (qsizetype i = 0; i + 1 < std::min(into.size(), other.size()); i += 2) {
        const int sum = qFromLittleEndian<qint16>(into.constData() + i)
            + qFromLittleEndian<qint16>(other.constData() + i);
        qToLittleEndian(static_cast<qint16>(std::clamp(sum, -32768, 32767)), into.data() + i);
    }
}

/** 100 ms of two tones, each with an eighth of full scale. @see ITU-T Q.23 */
QByteArray touchTone(char tone)
{
    constexpr std::string_view keys = "123A456B789C*0#D";
    constexpr std::array rows {697, 770, 852, 941};
    constexpr std::array columns {1209, 1336, 1477, 1633};
    constexpr int rate = 8000;
    constexpr int length = 800;
    const std::size_t key = keys.find(tone);
    if (key == std::string_view::npos) {
        return {};
    }
    QByteArray sound(qsizetype {length} * 2, '\0');
    for (int i = 0; i < length; ++i) {
        const double turns = 2 * std::numbers::pi * i / rate;
        const double both =
            std::sin(turns * rows.at(key / 4)) + std::sin(turns * columns.at(key % 4));
        qToLittleEndian(static_cast<qint16>(4096 * both), sound.data() + qsizetype {i} * 2);
    }
    return sound;
}

/** About 1,000 Hz: a sample and its neighbour differ in sign every fourth time. */
bool isTone(const QByteArray &frame)
{
    constexpr int loud = 500;
    constexpr int expected = 40;
    int crossings = 0;
    int highest = 0;
    qint16 before = 0;
    for (qsizetype i = 0; i + 1 < frame.size(); i += 2) {
        const auto sample = qFromLittleEndian<qint16>(frame.constData() + i);
        crossings += (sample < 0) != (before < 0) ? 1 : 0;
        highest = std::max(highest, std::abs(int {sample}));
        before = sample;
    }
    return highest > loud && std::abs(crossings - expected) <= 2;
}

QByteArray takeFrame(QByteArray &from)
{
    QByteArray frame = from.left(SimulatedVoice::FrameBytes);
    from.remove(0, frame.size());
    frame.resize(SimulatedVoice::FrameBytes, '\0');
    return frame;
}

} // namespace

SimulatedVoice::SimulatedVoice(SimulatedNetwork &network, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
    , m_tick(clock)
{
    connect(&m_tick, &Deadline::expired, this, &SimulatedVoice::tick);
    connect(&network, &SimulatedNetwork::tonePressed, this,
            [this](const NetworkCall &call, QChar tone) {
                m_saying[call.number].prepend(touchTone(tone.toLatin1()));
            });
    connect(&network, &SimulatedNetwork::callReleased, this, [this] {
        if (m_network.calls().empty()) {
            cut();
        }
    });
}

void SimulatedVoice::open()
{
    if (m_open || m_mute) {
        return;
    }
    m_open = true;
    m_hostSpeaks = false;
    m_next = m_clock.steady() + FrameTime;
    m_tick.start(FrameTime);
}

void SimulatedVoice::cut()
{
    m_open = false;
    m_tick.stop();
    m_fromHost.clear();
}

void SimulatedVoice::feed(const QByteArray &bytes)
{
    if (!m_open) {
        return;
    }
    m_hostSpeaks = true;
    m_fromHost += bytes;
    m_fromHost.truncate(MostOfHost);
}

void SimulatedVoice::say(const QString &number, const QByteArray &sound)
{
    m_saying.insert(number, sound);
}

void SimulatedVoice::sayAfterTone(const QString &number, const QByteArray &sound)
{
    m_afterTone.insert(number, sound);
}

void SimulatedVoice::listen(const QString &number, const QByteArray &frame)
{
    constexpr int longEnough = 10; // frames: no word is so even
    int &heard = m_tone[number];
    const int before = heard;
    heard = isTone(frame) ? heard + 1 : 0;
    if (heard == 0 && before >= longEnough && m_afterTone.contains(number)) {
        say(number, m_afterTone.value(number));
    }
}

void SimulatedVoice::clear()
{
    m_saying.clear();
    m_afterTone.clear();
    m_tone.clear();
    m_heard.clear();
    m_underruns = 0;
}

std::vector<QString> SimulatedVoice::active() const
{
    std::vector<QString> numbers;
    for (const NetworkCall &call : m_network.calls()) {
        if (call.state == CallState::Active && call.connectedAt) {
            numbers.push_back(call.number);
        }
    }
    return numbers;
}

QByteArray SimulatedVoice::nextOfHost()
{
    if (m_fromHost.size() < FrameBytes) { // half a frame waits for its other half
        m_underruns += m_hostSpeaks ? 1 : 0;
        return QByteArray(FrameBytes, '\0');
    }
    return takeFrame(m_fromHost);
}

void SimulatedVoice::tick()
{
    m_next += FrameTime; // a late tick does not make the next one later
    m_tick.start(std::max(m_next - m_clock.steady(), std::chrono::milliseconds {0}));
    const std::vector<QString> parties = active();
    if (parties.empty() || m_mute) {
        return;
    }
    const QByteArray fromHost = nextOfHost();
    QByteArray toHost(FrameBytes, '\0');
    for (const QString &number : parties) {
        m_heard[number] += fromHost;
        listen(number, fromHost);
        mix(toHost, takeFrame(m_saying[number]));
    }
    Q_EMIT output(toHost);
}

} // namespace vp::sim
