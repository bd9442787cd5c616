// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/longestcall.h"

#include "service/line.h"
#include "settings/settings.h"

using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::chrono::minutes WarnedBefore = 2min;

} // namespace

LongestCall::LongestCall(Line &line, const Settings &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_settings(settings)
    , m_next(clock)
{
    connect(&line.recorder(), &StoryRecorder::told, this, &LongestCall::follow);
    connect(&m_next, &Deadline::expired, this, &LongestCall::due);
}

void LongestCall::follow(const StoryNews &news)
{
    if (news.ended) {
        if (news.id == m_story) {
            m_story = 0;
            m_next.stop();
        }
        return;
    }
    const bool isNew = news.id != m_story && news.call.record.joinedAt.has_value()
        && news.call.record.direction == StoryDirection::Outbound;
    const int limit = m_settings.number(SettingKey::LongestCall);
    if (!isNew || limit <= 0) {
        return;
    }
    m_story = news.id;
    m_limit = limit;
    m_told = limit <= WarnedBefore.count();
    m_next.start(std::chrono::minutes(limit) - (m_told ? 0min : WarnedBefore));
}

void LongestCall::due()
{
    if (m_story == 0 || m_line.recorder().storyId() != m_story) {
        return;
    }
    if (!m_told) {
        m_told = true;
        m_next.start(WarnedBefore);
        Q_EMIT endsSoon(static_cast<int>(WarnedBefore.count()));
        return;
    }
    m_line.endAll();
    Q_EMIT ended(m_limit);
}

} // namespace vp
