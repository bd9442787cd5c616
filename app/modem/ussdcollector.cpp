// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/ussdcollector.h"

#include "profiles/ussdwords.h"

#include <utility>

using namespace std::chrono_literals;

namespace vp {

namespace {
constexpr auto Silence = 2s;
constexpr qsizetype LongestReport = 2048;
} // namespace

UssdCollector::UssdCollector(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_silence(clock)
{
    connect(&m_silence, &Deadline::expired, this, &UssdCollector::tell);
}

bool UssdCollector::take(const QByteArray &line)
{
    if (ussd::isReport(line)) {
        tell(); // one that never ended
        m_text = line;
    } else if (m_text.isEmpty() || !ussd::canContinue(line)) {
        return false;
    } else {
        m_text += '\n' + line;
    }
    m_silence.start(Silence);
    if (ussd::isComplete(m_text) || m_text.size() > LongestReport) {
        tell();
    }
    return true;
}

void UssdCollector::reset()
{
    m_silence.stop();
    m_text.clear();
}

void UssdCollector::tell()
{
    m_silence.stop();
    if (const QByteArray report = std::exchange(m_text, {}); !report.isEmpty()) {
        Q_EMIT collected(report);
    }
}

} // namespace vp
