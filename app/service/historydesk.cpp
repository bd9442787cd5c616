// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/historydesk.h"

#include "base/logging.h"
#include "store/database.h"
#include "store/messagestore.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr int RowsAPage = 10;
constexpr int LastPage = 49; ///< all rows before it are read each time

/** "h1:<page or id>:<act>:<page>.<newest call>.<newest message>"; acts: p = page, c and s = a call
 * or SMS in full, cc and sc = call its number, cs and ss = write to it. */
const QRegularExpression &shapeOfButton()
{
    static const QRegularExpression shape(
        u"\\Ah1:([0-9a-f]{8}):(p|cc|cs|c|sc|ss|s):([0-9]{1,2})\\.([0-9]{1,10})\\.([0-9]{1,10})\\z"_s);
    return shape;
}

template<class Record>
std::vector<Record> orNone(const Result<std::vector<Record>> &page)
{
    if (!page) {
        qCWarning(lcService) << "the history cannot be read:" << page.error().detail;
    }
    return page.value_or(std::vector<Record> {});
}

/** Whom to call or write to; empty = nobody. */
QString numberOf(const HistoryEntry &entry)
{
    if (const auto *call = std::get_if<CallRecord>(&entry)) {
        return call->remoteNumber;
    }
    const auto &message = std::get<MessageRecord>(entry);
    return message.answerable ? message.remote : QString();
}

} // namespace

HistoryDesk::HistoryDesk(HistoryDeskParts parts)
    : m_parts(std::move(parts))
{
}

void HistoryDesk::open(qint64 chatId)
{
    Place place;
    const std::vector<CallRecord> calls = orNone(m_parts.calls.page(1));
    place.newestCall = calls.empty() ? 0 : calls.front().id;
    if (m_parts.messages != nullptr) {
        const std::vector<MessageRecord> messages = orNone(m_parts.messages->page(1));
        place.newestMessage = messages.empty() ? 0 : messages.front().id;
    }
    m_parts.outbox.retire(m_parts.outbox.post(chatId, list(place)));
}

std::vector<HistoryEntry> HistoryDesk::entries(const Place &place, bool &more) const
{
    const int wanted = (place.page + 1) * RowsAPage + 1;
    std::vector<HistoryEntry> all;
    if (place.newestCall > 0) {
        for (CallRecord &call : orNone(m_parts.calls.page(wanted, place.newestCall + 1))) {
            all.emplace_back(std::move(call));
        }
    }
    if (m_parts.messages != nullptr && place.newestMessage > 0) {
        for (MessageRecord &sms : orNone(m_parts.messages->page(wanted, place.newestMessage + 1))) {
            all.emplace_back(std::move(sms));
        }
    }
    std::ranges::stable_sort(all, [](const HistoryEntry &one, const HistoryEntry &other) {
        return timeOf(one) > timeOf(other);
    });
    const auto size = static_cast<int>(all.size());
    const int from = std::min(place.page * RowsAPage, size);
    const int to = std::min(from + RowsAPage, size);
    more = size > to;
    return {all.begin() + from, all.begin() + to};
}

QString HistoryDesk::data(qint64 id, const QString &act, const Place &place)
{
    return u"h1:%1:%2:%3.%4.%5"_s.arg(id, 8, 16, QChar(u'0'))
        .arg(act)
        .arg(place.page)
        .arg(place.newestCall)
        .arg(place.newestMessage);
}

ChatContent HistoryDesk::list(const Place &place) const
{
    bool more = false;
    const std::vector<HistoryEntry> rows = entries(place, more);
    ChatContent content;
    content.silent = true;
    if (rows.empty() && place.page == 0) {
        content.text = HistoryPhrases::nothing();
        return content;
    }
    content.text = HistoryPhrases::title(place.page);
    int number = place.page * RowsAPage;
    for (const HistoryEntry &entry : rows) {
        const bool isCall = std::holds_alternative<CallRecord>(entry);
        const qint64 id =
            isCall ? std::get<CallRecord>(entry).id : std::get<MessageRecord>(entry).id;
        ++number;
        content.text += HtmlText::escaped(
            QString(u'\n' % QString::number(number) % u". "_s
                    % HistoryPhrases::row(entry, nameOf(entry), m_parts.clock.wall())));
        if (content.keyboard.empty() || content.keyboard.back().size() >= RowsAPage / 2) {
            content.keyboard.emplace_back();
        }
        content.keyboard.back().push_back(
            {QString::number(number), data(id, isCall ? u"c"_s : u"s"_s, place)});
    }
    std::vector<ChatButton> turn;
    const auto turnTo = [&place, &turn](const QString &label, int page) {
        Place next = place;
        next.page = page;
        turn.push_back({label, data(page, u"p"_s, next)});
    };
    if (place.page > 0) {
        turnTo(HistoryPhrases::newer(), place.page - 1);
    }
    if (more && place.page < LastPage) {
        turnTo(HistoryPhrases::older(), place.page + 1);
    }
    if (!turn.empty()) {
        content.keyboard.push_back(turn);
    }
    return content;
}

QString HistoryDesk::nameOf(const HistoryEntry &entry) const
{
    const QString number = numberOf(entry);
    return number.isEmpty() ? QString() : m_parts.nameOf(number);
}

ChatContent HistoryDesk::detail(const HistoryEntry &entry, const Place &place) const
{
    const auto *call = std::get_if<CallRecord>(&entry);
    ChatContent content;
    content.text = call != nullptr ? HistoryPhrases::call(*call, nameOf(entry))
                                   : HistoryPhrases::message(std::get<MessageRecord>(entry),
                                                             nameOf(entry), m_parts.clock.wall());
    const qint64 id = call != nullptr ? call->id : std::get<MessageRecord>(entry).id;
    if (!numberOf(entry).isEmpty()) {
        const bool isCall = call != nullptr;
        content.keyboard.push_back(
            {{HistoryPhrases::callButton(), data(id, isCall ? u"cc"_s : u"sc"_s, place)},
             {HistoryPhrases::smsButton(), data(id, isCall ? u"cs"_s : u"ss"_s, place)}});
    }
    content.keyboard.push_back({{HistoryPhrases::back(), data(place.page, u"p"_s, place)}});
    return content;
}

std::optional<HistoryEntry> HistoryDesk::find(bool message, qint64 id) const
{
    if (!message) {
        const Result<CallRecord> call = m_parts.calls.record(id);
        return call ? std::optional<HistoryEntry>(*call) : std::nullopt;
    }
    if (m_parts.messages == nullptr) {
        return std::nullopt;
    }
    const Result<MessageRecord> sms = m_parts.messages->message(id);
    return sms ? std::optional<HistoryEntry>(*sms) : std::nullopt;
}

std::optional<HistoryDesk::Tapped> HistoryDesk::tapped(const ChatTap &tap) const
{
    const QRegularExpressionMatch match = shapeOfButton().match(tap.data);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const Place place {std::min(match.captured(3).toInt(), LastPage),
                       match.captured(4).toLongLong(), match.captured(5).toLongLong()};
    const QString act = match.captured(2);
    if (act == "p"_L1) {
        show(tap, list(place));
        return Tapped {};
    }
    const bool isMessage = act.startsWith(u's');
    const auto entry = find(isMessage, match.captured(1).toLongLong(nullptr, 16));
    if (!entry) {
        return Tapped {HistoryPhrases::gone()};
    }
    if (act.size() == 1) {
        show(tap, detail(*entry, place));
        return Tapped {};
    }
    const QString number = numberOf(*entry);
    if (number.isEmpty()) {
        return Tapped {HistoryPhrases::gone()};
    }
    return Tapped {{}, act.endsWith(u'c') ? Tapped::Wish::Call : Tapped::Wish::Sms, number};
}

void HistoryDesk::show(const ChatTap &tap, const ChatContent &content) const
{
    const OutboxTicket ticket = m_parts.outbox.adopt(tap.chatId, tap.messageId);
    m_parts.outbox.amend(ticket, content);
    m_parts.outbox.retire(ticket);
}

} // namespace vp
