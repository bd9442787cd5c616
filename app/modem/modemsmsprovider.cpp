// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/modemsmsprovider.h"

#include "base/logging.h"

#include <algorithm>

namespace vp {

using namespace std::chrono_literals;

namespace {

constexpr auto SweepInterval = 15min;
constexpr auto BlindSweepInterval = 1min; ///< when the modem tells of no arrivals
constexpr auto RetryAfter = 20s;
constexpr std::size_t Burst = 3; ///< announced at once: listing is quicker than reading each
constexpr int ReadTries = 3;
constexpr std::size_t MostOffered = 5000;

} // namespace

ModemSmsProvider::ModemSmsProvider(AtChat &chat, CallProvider &calls, Clock &clock, QObject *parent)
    : MessageProvider(parent)
    , m_chat(chat)
    , m_calls(calls)
    , m_settle(clock)
    , m_patience(clock)
    , m_again(clock)
    , m_sweepTimer(clock)
    , m_soon(clock)
    , m_spread(clock)
{
    connect(&m_spread, &Deadline::expired, this, &ModemSmsProvider::offerListed);
    connect(&m_settle, &Deadline::expired, this, &ModemSmsProvider::pump);
    connect(&m_patience, &Deadline::expired, this, [this] {
        m_overdue = true;
        pump();
    });
    connect(&m_again, &Deadline::expired, this, &ModemSmsProvider::sweep);
    connect(&m_sweepTimer, &Deadline::expired, this, &ModemSmsProvider::sweep);
    connect(&m_soon, &Deadline::expired, this, [this] {
        for (const auto &[id, failure] : std::exchange(m_failures, {})) {
            Q_EMIT submitFailed(id, failure);
        }
        pump();
    });
    connect(&calls, &CallProvider::callAdded, this, &ModemSmsProvider::callsChanged);
    connect(&calls, &CallProvider::callChanged, this, &ModemSmsProvider::callsChanged);
    connect(&calls, &CallProvider::callRemoved, this, &ModemSmsProvider::callsChanged);
}

void ModemSmsProvider::setReady(bool ready)
{
    if (m_ready == ready) {
        return;
    }
    m_ready = ready;
    ++m_generation;
    m_setUp.restart();
    m_memory.clear();
    m_memories.clear();
    m_toRemove.clear();
    m_toRead.clear();
    m_toList.clear();
    m_listing.reset();
    m_doubtful.clear();
    // What is kept nowhere else stays with us, and is offered again.
    std::erase_if(m_offered, [](const auto &entry) { return entry.second.second.slot >= 0; });
    m_keepsLink = true;
    m_slotBySlot = false;
    m_truncated = false;
    for (Deadline *deadline : {&m_settle, &m_patience, &m_again, &m_sweepTimer, &m_spread}) {
        deadline->stop();
    }
    if (!ready && m_outgoing && !m_submitting) {
        failSubmit({});
    }
    pump();
}

bool ModemSmsProvider::handle(const QByteArray &line)
{
    const SmsEvent event = SmsCommands::eventFor(line);
    if (std::holds_alternative<std::monostate>(event)) {
        return false;
    }
    if (const auto *routed = std::get_if<SmsRoutedEvent>(&event)) {
        offer({{}, -1}, {-1, 0, routed->length, routed->hex});
    }
    if (!m_ready || !m_setUp.isDone()) {
        return true; // everything is listed once it is set up
    }
    if (const auto *kept = std::get_if<SmsKeptEvent>(&event)) {
        const QByteArray memory = kept->memory.isEmpty() ? m_setUp.memory() : kept->memory;
        m_memories.insert(memory);
        kept->slot < 0 ? wantList(memory) : wantRead({memory, kept->slot});
    } else if (const auto *full = std::get_if<SmsMemoryFullEvent>(&event)) {
        wantList(full->memory.isEmpty() ? m_setUp.memory() : full->memory);
    }
    pump();
    return true;
}

void ModemSmsProvider::ask(const AtCommand &command, Handler handler)
{
    const quint64 generation = m_generation;
    m_ticket = m_chat.send(
        command, this,
        [this, generation, handler = std::move(handler)](const Result<AtResponse> &result) {
            m_ticket.reset();
            const bool cancelled = !result && result.error().code == ErrorCode::Cancelled;
            // What was taken back is still at the front of its queue.
            if (generation == m_generation && (!cancelled || m_submitting)) {
                handler(result);
            } else if (m_submitting) {
                sendAnswered(result);
            }
            pump();
        });
}

void ModemSmsProvider::pump()
{
    announce();
    if (m_ticket || (!mayTakeIn() && !mayTalk())) {
        return;
    }
    if (!m_setUp.isDone()) {
        if (!m_again.isActive()) {
            ask(m_setUp.command(),
                [this](const Result<AtResponse> &result) { setUpAnswered(result); });
        }
    } else if (!m_toRemove.empty()) {
        removeNext();
    } else if (m_listing) {
        return; // what is left of it first
    } else if (m_toRead.size() >= Burst && !m_slotBySlot) {
        wantList(m_toRead.front().first);
        listNext();
    } else if (!m_toRead.empty()) {
        readNext();
    } else if (!m_toList.empty()) {
        listNext();
    } else if (m_outgoing && mayTalk()) {
        sendNext();
    }
}

bool ModemSmsProvider::choose(const QByteArray &memory)
{
    if (memory.isEmpty() || memory == m_memory) {
        return true;
    }
    ask(SmsCommands::readFromMemory(memory), [this, memory](const Result<AtResponse> &result) {
        if (result && result->isOk()) {
            m_memory = memory;
            return;
        }
        // There is no such memory, or it cannot be read now: the next sweep asks again.
        const auto isThere = [&memory](const Place &place) {
            return place.first == memory;
        };
        std::erase_if(m_toRemove, isThere);
        std::erase_if(m_toRead, isThere);
        std::erase(m_toList, memory);
    });
    return false;
}

void ModemSmsProvider::setUpAnswered(const Result<AtResponse> &result)
{
    if (!result || !m_setUp.answered(*result)) {
        qCInfo(lcModem) << "the modem is not ready for messages yet";
        m_setUp.restart();
        m_again.start(RetryAfter);
        return;
    }
    if (m_setUp.isDone()) {
        m_memory = m_setUp.memory();
        m_used = -1;
        m_memories.insert(m_memory);
        if (!m_setUp.tellsArrivals()) {
            qCWarning(lcModem) << "the modem does not tell of new messages: they are looked for";
        }
        sweep();
    }
}

void ModemSmsProvider::tellMemory(const QByteArray &memory, int used)
{
    if (memory == m_setUp.memory() && m_setUp.slotCount() > 0 && used >= 0 && used != m_used) {
        m_used = used;
        Q_EMIT memoryTold(used, m_setUp.slotCount());
    }
}

void ModemSmsProvider::sweep()
{
    if (!m_ready) {
        return;
    }
    for (auto &[token, offered] : std::map(m_offered)) {
        if (offered.second.slot < 0) {
            Q_EMIT received(offered.second); // nobody else has it
        }
    }
    for (const QByteArray &memory : m_memories) {
        wantList(memory);
    }
    m_slotBySlot = false;
    m_sweepTimer.start(m_setUp.tellsArrivals() ? std::chrono::milliseconds(SweepInterval)
                                               : std::chrono::milliseconds(BlindSweepInterval));
    pump();
}

void ModemSmsProvider::wantRead(const Place &place)
{
    if (std::find(m_toRead.begin(), m_toRead.end(), place) == m_toRead.end()) {
        m_toRead.push_back(place);
    }
}

void ModemSmsProvider::wantList(const QByteArray &memory)
{
    if (std::find(m_toList.begin(), m_toList.end(), memory) == m_toList.end()) {
        m_toList.push_front(memory);
    }
}

void ModemSmsProvider::removeNext()
{
    const Place place = m_toRemove.front();
    if (!choose(place.first)) {
        return;
    }
    ask(SmsCommands::remove(place.second), [this, place](const Result<AtResponse> &result) {
        m_toRemove.pop_front();
        if (result && (result->isOk() || SmsCommands::isNothingThere(result->final.code))) {
            ++m_removals;
            tellMemory(place.first, m_used - 1);
        } else {
            qCInfo(lcModem) << "a message was not deleted from the SIM; it is tried again later";
        }
    });
}

void ModemSmsProvider::readNext()
{
    const Place place = m_toRead.front();
    if (!choose(place.first)) {
        return;
    }
    ask(SmsCommands::read(place.second),
        [this, place](const Result<AtResponse> &result) { readAnswered(place, result); });
}

void ModemSmsProvider::readAnswered(const Place &place, const Result<AtResponse> &result)
{
    m_toRead.pop_front();
    const bool isRefused =
        result && !result->isOk() && !SmsCommands::isNothingThere(result->final.code);
    // Slot by slot some answer so wherever nothing is.
    if (!result || (isRefused && !m_slotBySlot)) {
        m_again.start(RetryAfter); // a sweep: it is still there
    }
    if (!result) {
        return;
    }
    const auto sms =
        result->isOk() ? SmsCommands::readFrom(result->lines, place.second) : std::nullopt;
    if (sms && sms->isReceived()) {
        auto &[tries, before] = m_doubtful[place];
        ++tries;
        // The same twice is what is really there, whatever the length says.
        if (sms->isWhole() || (!sms->hex.isEmpty() && sms->hex == before)) {
            m_doubtful.erase(place);
            offer(place, *sms);
        } else if (tries < ReadTries) {
            before = sms->hex;
            m_toRead.push_front(place);
            return;
        } else {
            m_doubtful.erase(place);
        }
    }
    ++m_readsSinceList;
    if (m_toRead.empty()) {
        if (m_readsSinceList >= static_cast<int>(Burst) && !m_slotBySlot) {
            wantList(place.first);
        }
        m_slotBySlot = false;
    }
}

void ModemSmsProvider::listNext()
{
    const QByteArray memory = m_toList.front();
    if (!choose(memory)) {
        return;
    }
    // What is announced from now on may be missing in the list.
    const std::size_t announcedBefore = m_toRead.size();
    ask(SmsCommands::list(), [this, memory, announcedBefore](const Result<AtResponse> &result) {
        std::erase(m_toList, memory);
        listAnswered(memory, announcedBefore, result);
    });
}

void ModemSmsProvider::listAnswered(const QByteArray &memory, std::size_t announcedBefore,
                                    const Result<AtResponse> &result)
{
    m_readsSinceList = 0;
    const int removedBefore = std::exchange(m_removals, 0);
    if (!result || !result->isOk()) {
        m_again.start(RetryAfter);
        // Those that were announced can still be read one by one.
        m_slotBySlot = !m_toRead.empty();
        return;
    }
    std::vector<ListedSms> list = SmsCommands::listed(result->lines);
    tellMemory(memory, static_cast<int>(list.size()));
    std::erase_if(list, [](const ListedSms &sms) { return !sms.isReceived(); });
    // Slots are filled where there is room: what was announced came in that order, after the rest.
    std::map<int, std::size_t> arrivals;
    for (std::size_t i = 0; i < m_toRead.size(); ++i) {
        if (m_toRead[i].first == memory) {
            arrivals.emplace(m_toRead[i].second, i + 1);
        }
    }
    const auto arrival = [&arrivals](const ListedSms &sms) {
        const auto place = arrivals.find(sms.slot);
        return place == arrivals.end() ? 0 : place->second;
    };
    std::stable_sort(list.begin(), list.end(),
                     [&arrival](const ListedSms &one, const ListedSms &other) {
                         return arrival(one) < arrival(other);
                     });
    forgetAnnounced(memory, announcedBefore, list);
    m_listing = Listing {memory, list, {}, removedBefore, result->truncated};
    for (const ListedSms &sms : list) {
        if (sms.isWhole()) {
            m_listing->left.push_back(sms);
        } else {
            wantRead({memory, sms.slot});
        }
    }
    offerListed();
}

void ModemSmsProvider::offer(const Place &place, const ListedSms &sms)
{
    const auto same = std::find_if(m_offered.begin(), m_offered.end(), [&](const auto &entry) {
        return place.second >= 0 && entry.second.first == place
            && entry.second.second.hex == sms.hex;
    });
    if (same != m_offered.end()) {
        return; // its receiver has not answered yet
    }
    if (m_offered.size() >= MostOffered) {
        qCWarning(lcModem) << "too many messages wait to be stored";
        return; // what has a slot stays there
    }
    const ReceivedPdu pdu {++m_lastToken, sms.hex, sms.length, place.second};
    m_offered[pdu.token] = {place, pdu};
    Q_EMIT received(pdu);
}

void ModemSmsProvider::stored(quint64 token)
{
    const auto found = m_offered.find(token);
    if (found == m_offered.end()) {
        return;
    }
    const Place place = found->second.first;
    m_offered.erase(found);
    if (place.second >= 0
        && std::find(m_toRemove.begin(), m_toRemove.end(), place) == m_toRemove.end()) {
        m_toRemove.push_back(place);
        m_soon.start(0ms);
    }
}

void ModemSmsProvider::refused(quint64 token)
{
    const auto found = m_offered.find(token);
    if (found != m_offered.end() && found->second.second.slot >= 0) {
        m_offered.erase(found);
    }
}

} // namespace vp
