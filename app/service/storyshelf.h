// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/outbox.h"
#include "service/askphrases.h"
#include "service/callbuttons.h"
#include "service/chatphrases.h"
#include "service/storyrecorder.h"
#include "store/callbuttonstore.h"

#include <QHash>

#include <optional>
#include <vector>

namespace vp {

/** A chat's copy of the message of a call. */
struct CallCopy
{
    qint64 chatId = 0;
    OutboxTicket ticket = 0;
    CallMenu menu = CallMenu::Main;
};

/** A call as the chats are told of it. */
struct ToldStory
{
    std::vector<CallCopy> copies;
    std::optional<StoryNews> news; ///< the newest; none = nothing is told yet
    ToldCall told;
    std::vector<NamedPhone> phones; ///< of A
    std::size_t planned = 0; ///< so many of them, the first ones, are the rule's
    CallExtras extras;
    std::optional<AskPhrases::Decision> decision; ///< of an owner, while it rang
    qint64 decider = 0;
    std::chrono::milliseconds at {0}; ///< of the decision, then of the end
    QString subject; ///< under which the copies are found again
    bool isRecorded = false; ///< what they say: the recording will answer its message
};

/**
 * The newest calls, while their messages may still change. Missed calls of one number that follow
 * each other within ten minutes hand their copies on to the next one.
 */
class StoryShelf
{
public:
    explicit StoryShelf(Outbox &outbox);
    [[nodiscard]] ToldStory *find(quint32 id);
    [[nodiscard]] const ToldStory *find(quint32 id) const;
    /** The call that began then, as it was told. */
    [[nodiscard]] const ToldStory *findBegun(const QDateTime &at) const;
    /** Finds it, or makes it; the oldest one is dropped for it. */
    ToldStory &at(quint32 id);
    /** Whoever calls again takes over the message of the call that was missed just now. */
    void takeMissed(ToldStory &story, std::chrono::milliseconds now);
    /** It has ended: nothing changes in its message any more, but for the next call that is missed.
     */
    void settle(ToldStory &story, std::chrono::milliseconds now);

private:
    void retire(ToldStory &story);
    void retireOld(std::chrono::milliseconds now);

    Outbox &m_outbox;
    QHash<quint32, ToldStory> m_stories; ///< bounded
    std::vector<quint32> m_order; ///< of m_stories, the oldest first
    QHash<QString, quint32> m_missed; ///< by number: the newest call, missed within ten minutes
};

} // namespace vp
