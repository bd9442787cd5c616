// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "busyphone.h"

#include "store/messagestore.h"

#include <QTest>

#include <algorithm>

namespace vp::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Reaction = sim::PartyBehaviour::Reaction;

namespace {

const QString PhoneC = u"+393407654321"_s;
constexpr auto Limit = 45min; ///< of one piece of work with all that may happen
constexpr auto Calm = 10s; ///< in which nothing may begin by itself any more
/** An ATD that is never answered costs 30 s, and the modem is called after that. */
constexpr auto HoldLimit = 45s;
constexpr qsizetype LogLines = 200;
constexpr int MostInstants = 5000;

bool hasCall(Work work)
{
    return work != Work::Nothing && work != Work::SmsIn && work != Work::SmsOut;
}

} // namespace

BusyPhone::BusyPhone(Work work)
    : m_work(work)
{
    connect(&modem, &sim::SimulatedModem::smsSubmitted, this, [this](const QByteArray &pdu) {
        note(u"submitted"_s);
        ++m_submitted[pdu.toUpper()];
    });
    connect(&modem, &sim::SimulatedModem::commandReceived, this, [this](const QByteArray &line) {
        note(u"> "_s + QString::fromLatin1(line));
        m_lastCommand = line.left(7);
    });
    connect(&modem, &sim::SimulatedModem::output, this, [this](const QByteArray &bytes) {
        note(u"< "_s + QString::fromLatin1(bytes.simplified()));
    });
    prepareParties();
}

void BusyPhone::prepareParties()
{
    const bool answers = m_work != Work::InboundUnanswered && m_work != Work::OutboundUnanswered;
    masterIs(answers ? Reaction::Answer : Reaction::NoAnswer);
    sim::PartyBehaviour remote;
    remote.answerAfter = 3s;
    remote.hangUpAfter = 40s;
    network.setParty(PhoneC, remote);
}

void BusyPhone::note(const QString &what)
{
    if (m_log.size() >= LogLines) {
        m_log.removeFirst();
    }
    m_log.append(u"%1 ms %2"_s.arg(clock.steady().count()).arg(what));
}

void BusyPhone::makeReady()
{
    start();
    m_log.clear();
}

void BusyPhone::begin()
{
    if (m_work == Work::InboundJoined || m_work == Work::InboundUnanswered
        || m_work == Work::SmsAndCall) {
        network.incoming(PhoneC, 60s);
    } else if (hasCall(m_work)) {
        say(u"/call "_s + PhoneC);
    }
    if (m_work == Work::SmsIn || m_work == Work::SmsAndCall) {
        m_texts = {u"in-1"_s, u"in-2 "_s + QString(200, u'x'), u"in-3"_s, u"in-4"_s};
    }
    for (const QString &text : m_texts) {
        modem.deliverSms(PhoneC, text);
    }
    if (m_work == Work::SmsOut || m_work == Work::SmsAndCall) {
        m_orders = {u"out-1"_s, u"out-2 "_s + QString(200, u'y')};
    }
    for (const QString &text : m_orders) {
        ChatMessage order;
        order.chatId = Owner;
        order.senderId = Owner;
        order.messageId = 4700 + m_orders.indexOf(text);
        order.text = u"/sms "_s + PhoneC + u' ' + text;
        order.date = clock.wall().toUTC();
        Q_EMIT chat.messageReceived(order);
    }
}

void BusyPhone::tick()
{
    clock.advanceToNext();
    watchHold();
}

void BusyPhone::watchHold()
{
    const auto &calls = network.calls();
    const bool isHeld = std::ranges::any_of(calls, [](const sim::NetworkCall &call) {
        return !call.isOutgoing() && call.state == CallState::Held;
    });
    const bool isCalled = std::ranges::any_of(
        calls, [](const sim::NetworkCall &call) { return call.isOutgoing() && !call.ending; });
    if (!isHeld || isCalled) {
        m_aloneSince.reset();
        return;
    }
    m_aloneSince = m_aloneSince.value_or(clock.steady());
    m_abandoned = std::max(m_abandoned, clock.steady() - *m_aloneSince);
}

bool BusyPhone::isAtRest() const
{
    const auto waiting = MessageStore(*database).waiting();
    return network.calls().empty() && !phone->liveCall() && modemState() == ModemState::Ready
        && session->calls().calls().empty() && modem.storedSmsCount() == 0
        && messages().size() >= static_cast<std::size_t>(m_texts.size() + m_orders.size())
        && waiting && waiting->empty();
}

void BusyPhone::settle()
{
    const auto end = clock.steady() + Limit;
    while (clock.steady() < end) {
        tick();
        if (isAtRest()) {
            advance(Calm);
            if (isAtRest()) {
                return;
            }
        }
    }
}

QString BusyPhone::complaint() const
{
    if (modemState() != ModemState::Ready) {
        return u"the modem is in state %1"_s.arg(static_cast<int>(modemState()));
    }
    for (const QString &words :
         {complaintAboutCalls(), complaintAboutTexts(), complaintAboutOrders()}) {
        if (!words.isEmpty()) {
            return words;
        }
    }
    return isAtRest() ? QString() : u"it never came to rest"_s;
}

QString BusyPhone::complaintAboutCalls() const
{
    if (!network.calls().empty()) {
        return u"%1 calls were left open"_s.arg(network.calls().size());
    }
    if (phone->liveCall() || !session->calls().calls().empty()) {
        return u"a call that is not there any more is believed in"_s;
    }
    for (const CallRecord &row : phone->history(100)) {
        if (!row.outcome || !row.endedAt) {
            return u"a call in the history has no end"_s;
        }
    }
    if (m_abandoned > HoldLimit) {
        return u"C was on hold for %1 ms and nobody was called"_s.arg(m_abandoned.count());
    }
    return {};
}

QString BusyPhone::complaintAboutTexts() const
{
    const std::vector<MessageRecord> rows = phone->messages(100);
    for (const QString &text : m_texts) {
        const auto count = std::ranges::count(rows, text, &MessageRecord::text);
        const auto shown = std::ranges::count_if(messages(), [&text](const SeenMessage &seen) {
            return seen.texts.constFirst().contains(u'\n' + text + u'\n');
        });
        if (count != 1 || shown != 1) {
            return u"%1 stands in %2 rows and was shown %3 times"_s.arg(text.left(8))
                .arg(count)
                .arg(shown);
        }
    }
    return modem.storedSmsCount() == 0 ? QString() : u"something was left in the SIM"_s;
}

QString BusyPhone::complaintAboutOrders() const
{
    const MessageStore store(*database);
    const std::vector<MessageRecord> rows = phone->messages(100);
    for (const QString &text : m_orders) {
        const auto row = std::ranges::find(rows, text, &MessageRecord::text);
        if (row == rows.end()) {
            return text.left(8) + u" was lost"_s;
        }
        const bool isSent = row->state == MessageState::Sent;
        if (!isSent && row->state != MessageState::Unknown) {
            return text.left(8) + u" rests in state %1"_s.arg(static_cast<int>(row->state));
        }
        for (const OutgoingPart &part :
             store.parts(row->id).value_or(std::vector<OutgoingPart> {})) {
            const int times = m_submitted.value(part.pdu.toUpper());
            if (times > 1 || (isSent && times != 1)) {
                return text.left(8) + u" was sent %1 times"_s.arg(times);
            }
        }
    }
    return {};
}

QString BusyPhone::state() const
{
    const QString command =
        m_lastCommand.startsWith("AT+CM") ? QString::fromLatin1(m_lastCommand) : QString();
    if (const auto live = phone->liveCall()) {
        return u"call %1 %2"_s.arg(static_cast<int>(live->stage)).arg(command);
    }
    return u"no call "_s + command;
}

void BusyPhone::countInto(FaultRun &run) const
{
    for (const CallRecord &row : phone->history(100)) {
        run.count(row.joinedAt ? u"calls joined, all ended"_s : u"calls not joined, all ended"_s);
    }
    run.count(u"SMS in, shown once"_s, m_texts.size());
    for (const MessageRecord &row : phone->messages(100)) {
        if (row.direction == MessageDirection::Out) {
            run.count(row.state == MessageState::Sent ? u"SMS out, sent once"_s
                                                      : u"SMS out, unknown and said so"_s);
        }
    }
}

int BusyPhone::instantsOf(Work work)
{
    if (work == Work::Nothing) {
        return 100;
    }
    BusyPhone world(work);
    world.makeReady();
    world.begin();
    int instants = 0;
    while (instants < MostInstants && (instants < 3 || !world.isAtRest())) {
        world.tick();
        ++instants;
    }
    return instants + 5;
}

} // namespace vp::test
