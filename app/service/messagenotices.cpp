// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messagenotices.h"

#include "base/logging.h"
#include "chat/ownerregistry.h"
#include "service/messagedesk.h"
#include "service/messagelook.h"
#include "service/messagephrases.h"
#include "service/onetimecode.h"
#include "store/database.h"

#include <algorithm>
#include <utility>

namespace vp {

namespace {

constexpr std::size_t WithTheOutbox = 100;
constexpr int UntoldAtOnce = 200;
/** s; what came while there was no bot at all is told for so long. */
constexpr qint64 OldNews = 3LL * 24 * 3600;
using State = MessageNotice::State;

bool isSame(const MessageNotice &one, const MessageNotice &other)
{
    return std::tie(one.messageId, one.chatId, one.piece)
        == std::tie(other.messageId, other.chatId, other.piece);
}

/** By its own clock and by ours: either may have been wrong when it came. */
bool isOldNews(const MessageRecord &message, const QDateTime &now)
{
    return message.at.secsTo(now) >= OldNews
        && (!message.sentAt || message.sentAt->secsTo(now) >= OldNews);
}

/** No guest reads one-time codes: they would let him into the owners' accounts. */
std::vector<qint64> readersOf(const MessageRecord &message, const OwnerRegistry &owners)
{
    return message.direction == MessageDirection::In && mayHoldOneTimeCode(message.text)
        ? owners.owners()
        : owners.toldOfMessages();
}

/** Who is no owner any more hears nothing of what waited for him, nor of what becomes of what he
 * has seen. */
bool mayKnow(const MessageRecord &message, qint64 chatId, const OwnerRegistry &owners)
{
    const std::vector<qint64> readers = readersOf(message, owners);
    return std::find(readers.begin(), readers.end(), chatId) != readers.end();
}

} // namespace

MessageNotices::MessageNotices(MessageDesk &desk, Database &database, Outbox &outbox,
                               const OwnerRegistry &owners, Clock &clock, const MessageLook &look,
                               QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_store(database, outbox.botId())
    , m_messages(database)
    , m_outbox(outbox)
    , m_owners(owners)
    , m_clock(clock)
    , m_look(look)
{
    connect(&desk, &MessageDesk::added, this, [this] { watch(tellUntold()); });
    connect(&desk.disk(), &DiskWatch::tryAgain, this, [this] {
        if (m_started && m_behind) {
            catchUp();
        }
    });
    connect(&desk, &MessageDesk::changed, this,
            [this](const MessageRecord &message) { refresh(message); });
    connect(&outbox, &Outbox::accepted, this, [this](OutboxTicket ticket) {
        if (m_posting) {
            m_posted[ticket] = *std::exchange(m_posting, std::nullopt);
        }
    });
    connect(&outbox, &Outbox::sending, this, &MessageNotices::sending);
    connect(&outbox, &Outbox::acknowledged, this, &MessageNotices::acknowledged);
    connect(&outbox, &Outbox::undelivered, this, &MessageNotices::undelivered);
    connect(&outbox, &Outbox::chatRevived, this, [this] { watch(fill()); });
    connect(&outbox, &Outbox::chatMoved, this, &MessageNotices::moved);
}

void MessageNotices::start()
{
    if (!std::exchange(m_started, true)) {
        catchUp();
    }
}

/** What the last run, or a disk that refused, left unsaid, or said without keeping that it was. */
void MessageNotices::catchUp()
{
    m_behind = false;
    for (MessageNotice notice : std::exchange(m_unstored, {})) {
        notice.stale = notice.state == State::Shown
            || notice.state == State::Ticked; // it may have changed since
        store(notice);
    }
    if (!m_unstored.empty()) {
        return; // the disk would tell what is not so any more
    }
    watch(takeUp().and_then([this] { return tellUntold(); }));
}

/** What was refused is tried again when the disk is. */
void MessageNotices::watch(const Result<> &done)
{
    if (!done) {
        m_behind = true;
        qCDebug(lcService) << "a notice of a message waits for the disk:" << done.error().detail;
        m_desk.disk().refused(done.error());
    }
}

bool MessageNotices::isUnderWay(const MessageNotice &notice) const
{
    return std::any_of(m_backlog.begin(), m_backlog.end(),
                       [&](const Posted &posted) { return isSame(posted.notice, notice); })
        || std::any_of(m_posted.begin(), m_posted.end(),
                       [&](const auto &entry) { return isSame(entry.second.notice, notice); });
}

Result<> MessageNotices::takeUp()
{
    const Result<std::vector<MessageNotice>> open = m_store.open();
    if (!open) {
        return tl::unexpected<Error>(open.error());
    }
    for (const MessageNotice &notice : *open) {
        if (notice.state == State::Shown || notice.state == State::Ticked) {
            const Result<MessageRecord> message = m_messages.message(notice.messageId);
            if (message) {
                refresh(*message);
            } else if (message.error().code != ErrorCode::NotFound) {
                return tl::unexpected<Error>(message.error());
            }
        } else if (!isUnderWay(notice)) {
            m_backlog.push_back({notice, notice.state == State::Sending});
        }
    }
    return {};
}

Result<> MessageNotices::tellUntold()
{
    bool more = m_started;
    while (more) {
        const auto untold = m_store.untold(UntoldAtOnce);
        if (!untold) {
            return tl::unexpected<Error>(untold.error());
        }
        more = !untold->empty();
        for (auto next = untold->begin(); more && next != untold->end(); ++next) {
            const Result<bool> told = tellOne(*next);
            if (!told) {
                return tl::unexpected<Error>(told.error());
            }
            more = *told;
        }
    }
    return fill();
}

/** False = there is nobody to tell yet. */
Result<bool> MessageNotices::tellOne(const NoticeStore::Untold &next)
{
    const Result<MessageRecord> message = m_messages.message(next.messageId);
    if (!message) {
        return tl::unexpected<Error>(message.error());
    }
    std::vector<MessageNotice> notices;
    if (message->direction == MessageDirection::Out) {
        if (isToBeTicked(next)) {
            notices.push_back(
                {message->id, next.order.chatId, 0, State::Ticked, next.order.messageId, true});
        } else if (next.order.chatId != 0) {
            notices.push_back({message->id, next.order.chatId, 0});
        }
    } else if (message->kind != MessageKind::Silent && !isOldNews(*message, m_clock.wall())) {
        const auto pieces = static_cast<int>(MessagePhrases::pieces(*message).size());
        for (const qint64 chatId : readersOf(*message, m_owners)) {
            for (int piece = 0; piece < pieces; ++piece) {
                notices.push_back({message->id, chatId, piece});
            }
        }
        if (notices.empty()) {
            return false;
        }
    }
    if (const Result<> told = m_store.tell(message->id, notices); !told) {
        return tl::unexpected<Error>(told.error());
    }
    for (const MessageNotice &notice : notices) {
        if (notice.state == State::Ticked) {
            tick(notice, *message);
        } else {
            m_backlog.push_back({notice, false});
        }
    }
    return true;
}

/** Hands over to the outbox what it has room for, in order. */
Result<> MessageNotices::fill()
{
    std::deque<Posted> kept;
    Result<> done;
    while (done && !m_backlog.empty() && m_posted.size() < WithTheOutbox) {
        const Posted next = m_backlog.front();
        if (m_outbox.isUnreachable(next.notice.chatId)) {
            m_backlog.pop_front();
            kept.push_back(next); // until that chat writes
            continue;
        }
        const Result<MessageRecord> message = m_messages.message(next.notice.messageId);
        if (!message && message.error().code != ErrorCode::NotFound) {
            done = tl::unexpected<Error>(message.error());
            break;
        }
        m_backlog.pop_front();
        if (message && mayKnow(*message, next.notice.chatId, m_owners)) {
            const MessageNotice &notice = next.notice;
            m_posting = next;
            m_outbox.post(notice.chatId,
                          m_look.of(*message, {notice.chatId, notice.piece, next.repeated}),
                          {{}, false}); // the notice itself is kept
        } else if (message) {
            MessageNotice dropped = next.notice;
            dropped.state = State::Dropped;
            store(dropped);
        }
    }
    m_backlog.insert(m_backlog.begin(), kept.begin(), kept.end());
    return done;
}

void MessageNotices::refresh(const MessageRecord &message, qint64 onlyIn)
{
    if (!m_started || m_owners.isEmpty()) {
        return; // stale on the disk, and taken up from there
    }
    const Result<std::vector<MessageNotice>> notices = m_store.of(message.id);
    if (!notices) {
        watch(tl::unexpected<Error>(notices.error())); // it is stale on the disk until then
        return;
    }
    std::set<qint64> chats;
    int told = 0;
    const std::vector<qint64> known = m_owners.toldOfMessages();
    for (const MessageNotice &stored : *notices) {
        const auto newer =
            std::find_if(m_unstored.begin(), m_unstored.end(),
                         [&stored](const MessageNotice &other) { return isSame(other, stored); });
        const MessageNotice &notice = newer == m_unstored.end() ? stored : *newer;
        if (onlyIn != 0 && notice.chatId != onlyIn) {
            continue;
        }
        if (std::ranges::find(known, notice.chatId) == known.end()) {
            MessageNotice left = notice; // its buttons went when he did
            left.state = State::Dropped;
            left.stale = false;
            if (!(left == notice)) {
                store(left);
            }
        } else if (notice.state == State::Ticked) {
            tick(notice, message);
        } else if (mayKnow(message, notice.chatId, m_owners)) {
            chats.insert(notice.chatId);
            told = std::max(told, notice.piece + 1);
            amend(notice, message, false);
        } else {
            amend(notice, message, true);
        }
    }
    if (onlyIn == 0) {
        tellMore(message, chats, told);
    }
}

/** A chat's copy shows the message as it is now, or only that it is for others. */
void MessageNotices::amend(const MessageNotice &notice, const MessageRecord &message, bool hidden)
{
    auto posted = std::find_if(m_posted.begin(), m_posted.end(), [&notice](const auto &entry) {
        return isSame(entry.second.notice, notice);
    });
    if (posted == m_posted.end()) {
        if (notice.state != State::Shown || notice.chatMessage == 0) {
            return;
        }
        const OutboxTicket ticket = m_outbox.adopt(notice.chatId, notice.chatMessage);
        posted = m_posted.insert_or_assign(ticket, Posted {notice, false}).first;
    }
    posted->second.hidden = hidden;
    m_outbox.amend(
        posted->first,
        hidden ? m_look.hidden(notice.chatId)
               : m_look.of(message, {notice.chatId, notice.piece, posted->second.repeated}));
}

/** A part that came late may need another chat message. */
void MessageNotices::tellMore(const MessageRecord &message, const std::set<qint64> &chats, int told)
{
    const auto pieces = static_cast<int>(MessagePhrases::pieces(message).size());
    std::vector<MessageNotice> more;
    for (int piece = told; told > 0 && piece < pieces; ++piece) {
        for (const qint64 chatId : chats) {
            more.push_back({message.id, chatId, piece});
        }
    }
    if (more.empty() || message.direction != MessageDirection::In) {
        return;
    }
    if (const Result<> added = m_store.tell(message.id, more); !added) {
        watch(added);
        return;
    }
    for (const MessageNotice &notice : more) {
        m_backlog.push_back({notice, false});
    }
    watch(fill());
}

/** What was shown under the chat's former id is out of reach; the rest is told where it is now. */
void MessageNotices::moved(qint64 from, qint64 to)
{
    const auto follow = [from, to](MessageNotice &notice) {
        notice.chatId = notice.chatId == from ? to : notice.chatId;
    };
    std::ranges::for_each(m_backlog, follow, &Posted::notice);
    std::ranges::for_each(m_unstored, follow);
    for (auto &[ticket, posted] : m_posted) {
        follow(posted.notice);
    }
    if (const auto left = m_store.leave(from, 0); !left) {
        watch(tl::unexpected<Error>(left.error()));
    }
    watch(m_store.move(from, to));
}

void MessageNotices::store(const MessageNotice &notice)
{
    std::erase_if(m_unstored,
                  [&notice](const MessageNotice &other) { return isSame(other, notice); });
    if (const Result<> saved = m_store.save(notice); !saved) {
        qCDebug(lcService) << "a notice may be repeated after a crash:" << saved.error().detail;
        m_unstored.push_back(notice);
        watch(saved);
    }
}

void MessageNotices::sending(OutboxTicket ticket)
{
    const auto posted = m_posted.find(ticket);
    if (posted != m_posted.end() && posted->second.notice.state != State::Sending) {
        posted->second.notice.state = State::Sending;
        store(posted->second.notice);
    }
}

void MessageNotices::acknowledged(OutboxTicket ticket, qint64 chatMessage, bool newest)
{
    const auto posted = m_posted.find(ticket);
    if (posted == m_posted.end()) {
        if (!m_backlog.empty() && m_posted.empty() && m_outbox.pending() < Outbox::Capacity / 2) {
            watch(fill()); // what newer ones had pushed out
        }
        return;
    }
    MessageNotice notice = posted->second.notice;
    const bool isNew = notice.state != State::Shown || notice.chatMessage != chatMessage;
    const bool hidden = posted->second.hidden && newest;
    notice.state = hidden ? State::Dropped : State::Shown;
    notice.chatMessage = chatMessage;
    notice.stale = !newest;
    store(notice);
    if (newest) {
        m_posted.erase(posted);
        m_outbox.retire(ticket);
        watch(fill());
    } else {
        posted->second.notice = notice;
    }
    if (const Result<MessageRecord> message = m_messages.message(notice.messageId);
        message && !hidden) {
        isNew ? Q_EMIT shown(*message, notice.chatId, chatMessage)
              : Q_EMIT edited(*message, notice.chatId, chatMessage);
    }
}

void MessageNotices::undelivered(OutboxTicket ticket, bool chatGone)
{
    const auto posted = m_posted.find(ticket);
    if (posted == m_posted.end()) {
        return;
    }
    Posted lost = posted->second;
    m_posted.erase(posted);
    m_outbox.retire(ticket);
    if (lost.notice.state == State::Shown) {
        return; // an edit that the chat does not take
    }
    lost.notice.state = chatGone ? State::Queued : State::Dropped;
    store(lost.notice);
    if (chatGone) {
        m_backlog.push_back(lost);
        if (!m_outbox.isUnreachable(lost.notice.chatId)) {
            return; // pushed out by newer ones: not back at once, in their place
        }
    }
    watch(fill());
}

std::optional<MessageRecord> MessageNotices::shownBy(qint64 chatId, qint64 chatMessage) const
{
    const auto id = m_store.messageShownBy(chatId, chatMessage);
    if (!id || !*id) {
        return std::nullopt;
    }
    const Result<MessageRecord> message = m_messages.message(**id);
    return message ? std::optional(*message) : std::nullopt;
}

std::vector<MessageNotice> MessageNotices::shownAs(qint64 messageId, qint64 chatId) const
{
    std::vector<MessageNotice> notices =
        m_store.of(messageId).value_or(std::vector<MessageNotice> {});
    std::erase_if(notices, [chatId](const MessageNotice &notice) {
        return notice.chatId != chatId || notice.state != State::Shown || notice.chatMessage == 0;
    });
    return notices;
}

void MessageNotices::forget(qint64 chatId, qint64 chatMessage)
{
    if (const Result<> dropped = m_store.dropShown(chatId, chatMessage); !dropped) {
        qCDebug(lcService) << "a deleted notice may come back:" << dropped.error().detail;
    }
}

} // namespace vp
