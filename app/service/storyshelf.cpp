// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storyshelf.h"

#include <utility>

using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::size_t RememberedStories = 200;
constexpr auto MissedTogether = 10min;
constexpr std::size_t MostMissed = 20; ///< times in one title

} // namespace

StoryShelf::StoryShelf(Outbox &outbox)
    : m_outbox(outbox)
{
}

ToldStory *StoryShelf::find(quint32 id)
{
    const auto found = m_stories.find(id);
    return found == m_stories.end() ? nullptr : &*found;
}

const ToldStory *StoryShelf::find(quint32 id) const
{
    const auto found = m_stories.constFind(id);
    return found == m_stories.cend() ? nullptr : &*found;
}

const ToldStory *StoryShelf::findBegun(const QDateTime &at) const
{
    const auto found =
        std::find_if(m_stories.cbegin(), m_stories.cend(),
                     [&at](const ToldStory &story) { return story.told.startedAt == at; });
    return found == m_stories.cend() ? nullptr : &*found;
}

ToldStory &StoryShelf::at(quint32 id)
{
    if (ToldStory *story = find(id)) {
        return *story;
    }
    if (m_order.size() >= RememberedStories) {
        retire(m_stories[m_order.front()]);
        m_stories.remove(m_order.front());
        m_order.erase(m_order.begin());
    }
    m_order.push_back(id);
    ToldStory &story = m_stories[id];
    story.told.id = id;
    return story;
}

void StoryShelf::takeMissed(ToldStory &story, std::chrono::milliseconds now)
{
    retireOld(now);
    ToldStory *before = find(m_missed.take(story.told.remoteNumber));
    if (before == nullptr) {
        return;
    }
    story.copies = std::exchange(before->copies, {});
    story.subject = before->subject;
    story.extras.missedBefore = before->extras.missedBefore;
    story.extras.missedBefore.push_back(before->told.startedAt);
    if (story.extras.missedBefore.size() > MostMissed) {
        story.extras.missedBefore.erase(story.extras.missedBefore.begin());
    }
}

void StoryShelf::settle(ToldStory &story, std::chrono::milliseconds now)
{
    story.at = now;
    const bool isMissed = story.news && ChatPhrases::isMissed(story.news->call.record)
        && !story.told.remoteNumber.isEmpty();
    if (isMissed) {
        m_missed.insert(story.told.remoteNumber, story.told.id);
    } else if (story.isRecorded
               || (story.news && story.news->call.record.outcome
                   && story.news->call.record.outcome->kind == OutcomeKind::MessageLeft)) {
        // Its recording will answer it; no number is written like this, so nobody takes it over.
        m_missed.insert(QStringLiteral("voicemail:%1").arg(story.told.id), story.told.id);
    } else {
        retire(story);
    }
    retireOld(now);
}

void StoryShelf::retireOld(std::chrono::milliseconds now)
{
    for (auto missed = m_missed.begin(); missed != m_missed.end();) {
        ToldStory *story = find(*missed);
        if (story != nullptr && now - story->at < MissedTogether) {
            ++missed;
            continue;
        }
        if (story != nullptr) {
            retire(*story);
        }
        missed = m_missed.erase(missed);
    }
}

void StoryShelf::retire(ToldStory &story)
{
    for (const CallCopy &copy : std::exchange(story.copies, {})) {
        m_outbox.retire(copy.ticket);
    }
}

} // namespace vp
