// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "modem/atchat.h"
#include "modem/smssetup.h"
#include "profiles/smscommands.h"
#include "telephony/callprovider.h"
#include "telephony/messageprovider.h"

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace vp {

/**
 * Short messages of a modem. One command at a time, none while a call is being made unless that
 * takes very long, and then none is sent: first the set-up, then deletions (a full memory takes
 * nothing in), then what was announced, then listings, then what is to be sent. Owned by
 * ModemSession, which says when it is ready.
 *
 * All of a memory is listed at the start, when it is full, after a burst, and every quarter of an
 * hour. What does not have the length that the modem told is read once more, because a damaged line
 * must not replace a message. A long list is handed on bit by bit, so that whatever else happens
 * has its turn; nothing is listed or read before all of it is, because what is in a slot then may
 * be another message.
 */
class ModemSmsProvider : public MessageProvider
{
    Q_OBJECT
public:
    ModemSmsProvider(AtChat &chat, CallProvider &calls, Clock &clock, QObject *parent = nullptr);

    /** False: the modem is gone, and with it every token. */
    void setReady(bool ready);
    /** Takes an unsolicited line; false when it is not about messages. */
    bool handle(const QByteArray &line);

    [[nodiscard]] bool canSubmit() const override;
    void stored(quint64 token) override;
    void refused(quint64 token) override;
    void sweep() override;
    void submit(const OutgoingPdu &pdu) override;

Q_SIGNALS:
    /** How full the memory is that messages go to. */
    void memoryTold(int used, int slots);

private:
    using Place = std::pair<QByteArray, int>; ///< memory and slot
    using Handler = std::function<void(const Result<AtResponse> &)>;
    /** An answer that is being handed on. */
    struct Listing
    {
        QByteArray memory;
        std::vector<ListedSms> all; ///< that were received
        std::deque<ListedSms> left; ///< to be offered
        int removedBefore = 0; ///< since the listing before this one
        bool truncated = false;
    };

    [[nodiscard]] bool mayTalk() const;
    [[nodiscard]] bool mayTakeIn();
    void callsChanged();
    void pump();
    void ask(const AtCommand &command, Handler handler);
    /** False = the memory has to be chosen first, which is under way. */
    bool choose(const QByteArray &memory);
    void setUpAnswered(const Result<AtResponse> &result);
    void removeNext();
    void readNext();
    void readAnswered(const Place &place, const Result<AtResponse> &result);
    void listNext();
    void listAnswered(const QByteArray &memory, std::size_t announcedBefore,
                      const Result<AtResponse> &result);
    void offerListed();
    void listOffered();
    void forgetAnnounced(const QByteArray &memory, std::size_t announcedBefore,
                         const std::vector<ListedSms> &list);
    void readTheRest(const QByteArray &memory, const std::vector<ListedSms> &list);
    void offer(const Place &place, const ListedSms &sms);
    void sendNext();
    void sendAnswered(const Result<AtResponse> &result);
    void failSubmit(const SubmitFailure &failure);
    void wantRead(const Place &place);
    void wantList(const QByteArray &memory);
    void announce();
    void tellMemory(const QByteArray &memory, int used);

    AtChat &m_chat;
    CallProvider &m_calls;
    Deadline m_settle; ///< after the last change of a call
    Deadline m_patience; ///< with calls that are in the way
    Deadline m_again; ///< the set-up, or a listing that failed
    Deadline m_sweepTimer;
    Deadline m_soon;
    Deadline m_spread; ///< until more of the listing is offered
    SmsSetUp m_setUp;
    std::set<QByteArray> m_memories; ///< listed at each sweep
    QByteArray m_memory; ///< that is read from now
    std::deque<Place> m_toRemove;
    std::deque<Place> m_toRead; ///< in the order in which they were announced
    std::deque<QByteArray> m_toList;
    std::optional<Listing> m_listing; ///< not all of it is offered yet
    std::map<Place, std::pair<int, QByteArray>> m_doubtful; ///< reads so far, and what they gave
    std::map<quint64, std::pair<Place, ReceivedPdu>> m_offered;
    std::vector<std::pair<qint64, SubmitFailure>> m_failures; ///< told by m_soon
    std::optional<OutgoingPdu> m_outgoing;
    std::optional<AtChat::Ticket> m_ticket; ///< of the command that is under way
    quint64 m_lastToken = 0;
    quint64 m_generation = 0;
    int m_readsSinceList = 0;
    int m_used = -1; ///< slots of the memory that messages go to; -1 = not counted yet
    int m_removals = 0; ///< done since the last listing
    bool m_ready = false;
    bool m_submitting = false; ///< the outgoing one is with the chat
    bool m_linkAsked = false; ///< for the outgoing one
    bool m_keepsLink = true;
    bool m_couldSubmit = false; ///< as told
    bool m_overdue = false; ///< that patience is over
    bool m_slotBySlot = false; ///< what is to be read is not listed instead
    bool m_truncated = false; ///< the last listing held only a part, and goes on
};

} // namespace vp
