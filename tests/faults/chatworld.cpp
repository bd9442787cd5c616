// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatworld.h"

#include "service/chatphrases.h"
#include "service/phrases.h"
#include "sim/deliverpdu.h"

#include <algorithm>
#include <set>

namespace vp::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = BotApiFault::Kind;

namespace {

constexpr std::chrono::milliseconds Life = 3min;
constexpr std::chrono::milliseconds Step = 250ms;
constexpr std::chrono::milliseconds Patience = 30min;
constexpr std::chrono::milliseconds Quiet = 45s; ///< longer than any back-off, shorter than a poll
/** Requests a virtual second, on average, beyond those that messages need. */
constexpr double BusyLoop = 3;

QString shownNumber(const QString &number)
{
    return PhoneNumber::parse(number, Region {})->display();
}

} // namespace

ChatWorld::ChatWorld(QRandomGenerator chance)
    : m_chance(chance)
    , m_host(options.apiRoot.host())
{
    sim::PartyBehaviour owner;
    owner.answerAfter = 2s;
    owner.hangUpAfter = 10s;
    network.setParty(master(), owner);
    connect(&server, &BotApiServer::messageShown, this,
            [this](const ShownMessage &message) { m_seen.emplace_back(message.id, message.text); });
    connect(&modem, &sim::SimulatedModem::smsSubmitted, this,
            [this](const QByteArray &pdu) { ++m_submitted[pdu]; });
    openBot();
    phone->start();
}

/** As a kill: what is not on the disk by now is gone. */
void ChatWorld::cutOff()
{
    ++m_cuts;
    openBot();
    (void)history->closeUnfinished();
    restart();
    phone->start();
}

bool ChatWorld::live()
{
    for (auto time = 0ms; time < Life; time += Step) {
        act();
        pass(Step);
    }
    server.clearFaults();
    if (m_away) {
        m_away = !server.listen(static_cast<quint16>(options.apiRoot.port()));
    }
    nameServer(m_host);
    auto quiet = 0ms;
    for (auto time = 0ms; time < Patience && quiet < Quiet; time += Step) {
        const std::size_t before = server.requests().size();
        pass(Step);
        quiet = isAtRest() && server.requests().size() == before ? quiet + Step : 0ms;
    }
    return quiet >= Quiet;
}

bool ChatWorld::isAtRest() const
{
    const std::vector<MessageRecord> all = phone->messages(1000);
    const bool waits = std::ranges::any_of(all, [](const MessageRecord &message) {
        return message.state == MessageState::Queued || message.state == MessageState::Sending;
    });
    return !waits && server.holdsPoll() && !server.hasUnconfirmed() && network.calls().empty()
        && modem.storedSmsCount() == 0 && !phone->liveCall();
}

/** What happens in a quarter of a second, mostly nothing. */
void ChatWorld::act()
{
    switch (m_chance.bounded(200)) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
        deliver();
        break;
    case 5:
    case 6:
        order();
        break;
    case 7:
        callIn();
        break;
    case 8:
        callOut();
        break;
    case 9:
        m_questions.append(u"number %1"_s.arg(++m_number));
        write(u"/getmasterphone"_s);
        break;
    case 10:
        if (!server.hasUnconfirmed()) { // as after a quiet week
            server.updates().setNextId(1 + m_chance.bounded(1'000'000'000));
        }
        break;
    case 11:
        if (m_chance.bounded(3) == 0) {
            cutOff();
        }
        break;
    case 12:
    case 13:
    case 14:
    case 15:
    case 16:
    case 17:
    case 18:
    case 19:
        breakSomething();
        break;
    default:
        break;
    }
}

void ChatWorld::breakSomething()
{
    ++m_faults;
    static const QStringList methods {
        {}, u"getUpdates"_s, u"sendMessage"_s, u"editMessageText"_s, u"sendMessage"_s};
    const QString method = methods.at(m_chance.bounded(static_cast<int>(methods.size())));
    const int times = 1 + m_chance.bounded(4);
    switch (m_chance.bounded(12)) {
    case 0:
        server.inject({Fault::Flood, 1 + m_chance.bounded(10), {}, method, times});
        break;
    case 1:
        server.inject({Fault::Error, 500, u"Internal Server Error"_s, method, times});
        break;
    case 2:
        server.inject({Fault::Html, 502, {}, method, times});
        break;
    case 3:
        server.inject({Fault::Drop, 0, {}, method, times});
        break;
    case 4:
        server.inject({Fault::Lost, 0, {}, method, 1});
        break;
    case 5:
        server.inject({Fault::Raw, 0, u"{\"ok\":true,\"resu"_s, method, times});
        break;
    case 6:
        server.inject({Fault::Slow, 5, {}, method, times});
        break;
    case 7:
        server.inject({Fault::Hang, 0, {}, method, 1});
        break;
    case 8:
        server.inject({Fault::Error, 409, u"Conflict: terminated by other getUpdates request"_s,
                       u"getUpdates"_s, times});
        break;
    case 9:
        server.stealPoll();
        break;
    case 10: // no connection: there and back
        if (m_away) {
            m_away = !server.listen(static_cast<quint16>(options.apiRoot.port()));
        } else {
            server.close();
            m_away = true;
        }
        break;
    case 11: // no name: there and back
        nameServer(m_isNamed ? u"telegram.invalid"_s : m_host); // RFC 2606: never there
        break;
    }
}

void ChatWorld::nameServer(const QString &host)
{
    if (options.apiRoot.host() != host) {
        options.apiRoot.setHost(host);
        m_isNamed = host == m_host;
        useTransport();
    }
}

void ChatWorld::deliver()
{
    const QString sender = m_chance.bounded(2) == 0 ? u"+393407654321"_s : u"+393351234567"_s;
    const QString label = u"text-%1-end"_s.arg(++m_number);
    m_texts[sender].append(label);
    for (const QByteArray &pdu : sim::deliverPdus(sender, label + u" <b>&_*"_s, clock.wall(),
                                                  static_cast<quint8>(m_number % 256))) {
        modem.deliverPdu(pdu);
    }
}

void ChatWorld::order()
{
    const QString to = u"+39347%1"_s.arg(1'000'000 + ++m_number);
    m_orders.append(to);
    write(u"/sms %1 order-%2-end"_s.arg(to).arg(m_number));
}

void ChatWorld::callIn()
{
    if (!network.calls().empty()) {
        return;
    }
    const QString from = u"+39348%1"_s.arg(1'000'000 + ++m_number);
    m_callers.append(from);
    network.incoming(from, std::chrono::seconds(2 + m_chance.bounded(20)));
}

void ChatWorld::callOut()
{
    const QString to = u"+39349%1"_s.arg(1'000'000 + ++m_number);
    m_calledOut.append(to);
    partyIs(to, sim::PartyBehaviour::Reaction::Answer, 2s);
    write(u"/call "_s + to);
}

int ChatWorld::timesShown(const QString &label, bool unmarkedOnly) const
{
    std::set<qint64> messages;
    for (const auto &[id, text] : m_seen) {
        if (text.contains(label) && !(unmarkedOnly && text.contains(u"possibly repeated"_s))) {
            messages.insert(id);
        }
    }
    return static_cast<int>(messages.size());
}

QString ChatWorld::complaintAboutTexts() const
{
    for (const QStringList &labels : m_texts) {
        std::size_t last = 0;
        for (const QString &label : labels) {
            const auto first = std::ranges::find_if(
                m_seen, [&label](const auto &form) { return form.second.contains(label); });
            if (first == m_seen.end()) {
                return label + u" was never shown"_s;
            }
            if (!first->second.contains(label + u" <b>&_*"_s)) {
                return label + u" is not shown as it was sent"_s;
            }
            const auto place = static_cast<std::size_t>(first - m_seen.begin());
            if (place < last) {
                return label + u" was shown out of order"_s;
            }
            if (timesShown(label, true) > 1) {
                return label + u" was shown again, unmarked"_s;
            }
            last = place;
        }
    }
    return {};
}

QString ChatWorld::complaintAboutCalls() const
{
    for (const CallRecord &call : phone->history(1000)) {
        if (!call.outcome) {
            return u"a call has no end"_s;
        }
        if (call.outcome->kind == OutcomeKind::LeftOver) {
            continue; // told together, in another message
        }
        const QString end = ChatPhrases::call({call, CallStage::Idle, {}, {}}, true, {}).plain();
        // Missed calls of one number may share a message, which names their times.
        const QString time = call.startedAt.toLocalTime().time().toString(u"HH:mm"_s);
        const QString who = Phrases::party(call.remoteName, call.remoteNumber);
        const auto tells = [&](const QString &text) {
            const QString title = text.section(u'\n', 0, 0);
            return text.contains(end)
                || (ChatPhrases::isMissed(call) && title.contains(u"missed calls"_s)
                    && title.contains(time) && text.contains(who));
        };
        if (std::ranges::none_of(m_seen,
                                 [&tells](const auto &form) { return tells(form.second); })) {
            return u"never told how it ended: "_s + end;
        }
    }
    for (const ShownMessage &message : server.shownIn(Owner)) {
        if (isLiving(message) && !isLeftBehind(message)) {
            return u"a call's message still lives: "_s + message.text;
        }
    }
    return {};
}

bool ChatWorld::isLiving(const ShownMessage &message)
{
    return std::ranges::any_of(message.keyboard, [](const auto &row) {
        return std::ranges::any_of(row, [](const ShownButton &button) {
            return button.data.startsWith(u"c1:"_s)
                && (button.data.endsWith(u":hu"_s) || button.data.endsWith(u":rj"_s));
        });
    });
}

/** The server took it and its answer was lost, so the bot knows another message of this call. */
bool ChatWorld::isLeftBehind(const ShownMessage &message) const
{
    const std::vector<ShownMessage> all = server.shownIn(Owner);
    const auto toldElsewhere = [&](const QString &number) {
        const QString shown = shownNumber(number);
        return message.text.contains(shown)
            && std::ranges::any_of(all, [&](const ShownMessage &other) {
                   return other.id > message.id && other.text.contains(shown) && !isLiving(other)
                       && other.text.contains(u'\u00b7'); // with the time of its end
               });
    };
    return std::ranges::any_of(m_callers, toldElsewhere)
        || std::ranges::any_of(m_calledOut, toldElsewhere);
}

QString ChatWorld::complaintAboutCommands() const
{
    for (const int times : m_submitted) {
        if (times != 1) {
            return u"an SMS was sent %1 times"_s.arg(times);
        }
    }
    if (m_submitted.size() != m_orders.size()) {
        return u"%1 SMS were asked for, %2 sent"_s.arg(m_orders.size()).arg(m_submitted.size());
    }
    for (const QString &number : m_calledOut) {
        if (dialled().filter(number).size() > 1) {
            return number + u" was dialled twice"_s;
        }
        if (dialled().filter(number).isEmpty() && timesShown(shownNumber(number)) == 0) {
            return number + u" was neither dialled nor spoken of"_s;
        }
    }
    if (!m_questions.isEmpty()
        && timesShown(u"Master phone"_s) + timesShown(shownNumber(master())) == 0) {
        return u"no question was answered"_s;
    }
    return {};
}

QString ChatWorld::unrest() const
{
    int waiting = 0;
    for (const MessageRecord &message : phone->messages(1000)) {
        waiting += message.state == MessageState::Queued || message.state == MessageState::Sending;
    }
    return u"it never came to rest: %1 SMS wait, poll held %2, unconfirmed %3, calls %4, in the "
           u"SIM "
           "%5, live %6, away %7, link %8, modem %9"_s.arg(waiting)
               .arg(server.holdsPoll())
               .arg(server.hasUnconfirmed())
               .arg(network.calls().size())
               .arg(modem.storedSmsCount())
               .arg(phone->liveCall().has_value())
               .arg(m_away)
               .arg(static_cast<int>(telegram->linkState()))
               .arg(static_cast<int>(phone->status().network.modem));
}

QString ChatWorld::complaint() const
{
    const double seconds = static_cast<double>(clock.ManualClock::steady().count()) / 1000;
    const auto requests = static_cast<double>(server.requests().size());
    const auto wanted = static_cast<double>(m_seen.size()) * 4;
    if (requests > seconds * BusyLoop + wanted) {
        return u"%1 requests in %2 s"_s.arg(requests).arg(seconds);
    }
    for (const QString &words : {server.violations().join(u'\n'), complaintAboutTexts(),
                                 complaintAboutCalls(), complaintAboutCommands()}) {
        if (!words.isEmpty()) {
            return words;
        }
    }
    return {};
}

QString ChatWorld::chatAsShown() const
{
    QString text = u"\n--- every form of every message:"_s;
    for (const auto &[id, form] : m_seen) {
        text += u"\n%1: %2"_s.arg(id).arg(form);
    }
    text += u"\n--- messages with buttons at the end:"_s;
    for (const ShownMessage &message : server.shownIn(Owner)) {
        text += message.keyboard.empty() ? QString() : u" %1"_s.arg(message.id);
    }
    return text;
}

void ChatWorld::countInto(FaultRun &run) const
{
    run.count(u"faults"_s, m_faults);
    run.count(u"cut off"_s, m_cuts);
    int texts = 0;
    int again = 0;
    for (const QStringList &labels : m_texts) {
        for (const QString &label : labels) {
            ++texts;
            again += timesShown(label) - 1;
        }
    }
    run.count(u"SMS shown"_s, texts);
    run.count(u"shown again, all marked"_s, again);
    run.count(u"of calls left behind"_s,
              std::ranges::count_if(server.shownIn(Owner), &ChatWorld::isLiving));
    run.count(u"orders sent"_s, m_submitted.size());
    run.count(u"calls"_s, static_cast<qint64>(rows()));
    run.count(u"requests"_s, static_cast<qint64>(server.requests().size()));
    for (const QString &method :
         {u"getMe"_s, u"getUpdates"_s, u"sendMessage"_s, u"editMessageText"_s}) {
        run.count(method, server.requestCount(method));
    }
    run.count(u"virtual minutes"_s, clock.ManualClock::steady().count() / 60'000);
}

} // namespace vp::test
