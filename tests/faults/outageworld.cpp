// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outageworld.h"

#include "sim/deliverpdu.h"

#include <QRegularExpression>

#include <algorithm>

namespace vp::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = BotApiFault::Kind;

namespace {

constexpr int Always = 1'000'000'000;
constexpr int LongestPatience = 30; ///< s that a 429 asks for

} // namespace

const std::vector<std::pair<OutageWorld::Way, const char *>> OutageWorld::Ways {
    {Way::Refused, "refused"}, {Way::Hung, "hung"}, {Way::Reset, "reset"},
    {Way::Html, "502"},        {Way::Tls, "TLS"},   {Way::Dns, "DNS"}};

OutageWorld::OutageWorld()
    : m_usual(options.apiRoot)
{
    connect(&server, &BotApiServer::messageShown, this, &OutageWorld::note);
    connect(&server, &BotApiServer::requestFinished, this, &OutageWorld::answered);
    openBot();
}

void OutageWorld::begin()
{
    phone->start();
    for (int i = 0; i < 1000 && !(server.holdsPoll() && !server.shownIn(Owner).empty()); ++i) {
        pass(250ms);
    }
    live(10s, 1s);
}

void OutageWorld::breakOff(Way way)
{
    switch (way) {
    case Way::Refused:
        server.close();
        break;
    case Way::Hung:
        server.inject({Fault::Hang, 0, {}, {}, Always});
        server.stealPoll();
        break;
    case Way::Reset:
        server.inject({Fault::Drop, 0, {}, {}, Always});
        server.stealPoll();
        break;
    case Way::Html:
        server.inject({Fault::Html, 502, {}, {}, Always});
        server.stealPoll();
        break;
    case Way::Tls: // it does not speak TLS
        options.apiRoot.setScheme(u"https"_s);
        useTransport();
        break;
    case Way::Dns:
        options.apiRoot.setHost(u"telegram.invalid"_s); // RFC 2606: never there
        useTransport();
        break;
    }
}

void OutageWorld::bringBack(Way way)
{
    server.clearFaults();
    if (way == Way::Refused && !server.listen(static_cast<quint16>(m_usual.port()))) {
        qFatal("the port was taken by somebody else");
    }
    if (options.apiRoot != m_usual) {
        options.apiRoot = m_usual;
        useTransport();
    }
}

void OutageWorld::flood(QRandomGenerator chance)
{
    m_chance = chance;
    m_flooded = true;
}

void OutageWorld::deliver()
{
    const QString sender = m_labels.size() % 3 == 0 ? u"+393407654321"_s : u"+393351234567"_s;
    const QString label = u"text-%1-end"_s.arg(m_labels.size());
    m_place.insert(label, static_cast<int>(m_labels.size()));
    m_labels.emplace_back(label, sender);
    for (const QByteArray &pdu : sim::deliverPdus(sender, label + u" <b>&_*"_s, clock.wall(),
                                                  static_cast<quint8>(m_labels.size() % 256))) {
        modem.deliverPdu(pdu);
    }
}

void OutageWorld::live(std::chrono::milliseconds time, std::chrono::milliseconds step)
{
    for (auto passed = 0ms; passed < time; passed += step) {
        pass(step);
        watchArrivals();
    }
}

void OutageWorld::note(const ShownMessage &message)
{
    static const QRegularExpression shape(u"text-\\d+-end"_s);
    for (auto match = shape.globalMatch(message.text); match.hasNext();) {
        const int place = m_place.value(match.next().captured(), -1);
        if (place < 0) {
            continue;
        }
        if (!m_shown.contains(place)) {
            m_order.push_back(place);
        }
        m_shown[place][message.id] = message.text.contains(u"possibly repeated"_s);
    }
}

QString OutageWorld::laneOf(const LoggedRequest &request)
{
    // A toast, a menu or an answer of the poll is asked for on its own.
    const QJsonValue chat = request.parameters.value("chat_id"_L1);
    const bool isMessage =
        request.method == "sendMessage"_L1 || request.method == "editMessageText"_L1;
    return isMessage ? u"chat %1"_s.arg(chat.toVariant().toLongLong()) : request.method;
}

/** Requests that have come since the last look; sent at most one step of time ago. */
void OutageWorld::watchArrivals()
{
    const std::vector<LoggedRequest> &log = server.requests();
    const qint64 now = clock.steady().count();
    for (; m_arrived < log.size(); ++m_arrived) {
        const auto allowed = m_allowed.constFind(laneOf(log[m_arrived]));
        if (allowed != m_allowed.constEnd()) {
            m_early += now < *allowed;
            m_leastSlack = std::min(m_leastSlack, now - *allowed);
            m_allowed.erase(allowed);
        }
    }
}

void OutageWorld::answered(const LoggedRequest &request)
{
    if (!m_flooded) {
        return;
    }
    watchArrivals(); // this one, too: it was sent before it was refused
    if (request.status == 429) {
        ++m_floods;
        m_allowed.insert(laneOf(request), clock.steady().count() + m_patience * 1000);
    } else {
        m_patience = 1 + m_chance.bounded(LongestPatience);
        server.clearFaults();
        server.inject({Fault::Flood, m_patience, {}, {}, 1});
    }
}

QString OutageWorld::complaint() const
{
    for (std::size_t place = 0; place < m_labels.size(); ++place) {
        const auto shown = m_shown.find(static_cast<int>(place));
        if (shown == m_shown.end()) {
            return m_labels[place].first + u" was never shown"_s;
        }
        const auto unmarked = std::ranges::count_if(
            shown->second, [](const auto &message) { return !message.second; });
        if (unmarked > 1) {
            return m_labels[place].first + u" was shown %1 times"_s.arg(unmarked);
        }
    }
    QHash<QString, int> last;
    for (const int place : m_order) {
        const QString sender = m_labels[static_cast<std::size_t>(place)].second;
        if (last.value(sender, -1) > place) {
            return m_labels[static_cast<std::size_t>(place)].first + u" was shown out of order"_s;
        }
        last[sender] = place;
    }
    const QStringList violations = server.violations();
    return violations.isEmpty() ? QString() : violations.join(u'\n');
}

int OutageWorld::repeated() const
{
    int again = 0;
    for (const auto &[place, messages] : m_shown) {
        again += static_cast<int>(messages.size()) - 1;
    }
    return again;
}

} // namespace vp::test
