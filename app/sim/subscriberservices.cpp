// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/subscriberservices.h"

using namespace Qt::StringLiterals;

namespace vp::sim {

namespace {

constexpr int Done = 0;
constexpr int ReplyWanted = 1;
constexpr int EndedByNetwork = 2;

constexpr int Always = 0;
constexpr int Busy = 1;
constexpr int NotReachable = 3;

} // namespace

SubscriberServices::SubscriberServices()
{
    setUssd(u"*100#"_s, {u"Credit: 12,34 EUR"_s, false, {}});
    setUssd(u"*101#"_s, {u"Баланс: 5 р"_s, true, {}});
    UssdScreen menu {u"SimNet \"Gold\"\n1 Credit\n2 Offers"_s, false, {}};
    menu.replies[u"1"_s] = {u"Credit: 12,34 EUR"_s, false, {}};
    menu.replies[u"2"_s] = {u"No offers today"_s, false, {}};
    setUssd(u"*123#"_s, menu);
}

SubscriberServices::UssdAnswer SubscriberServices::ussd(const QString &text)
{
    const std::map<QString, UssdScreen> &known = m_open ? m_open->replies : m_codes;
    const auto found = known.find(text);
    if (found == known.end()) {
        m_open.reset();
        return {EndedByNetwork, {}, false};
    }
    const UssdScreen screen = found->second;
    m_open.reset();
    if (screen.replies.empty()) {
        return {Done, screen.text, screen.unicode};
    }
    m_open = screen;
    return {ReplyWanted, screen.text, screen.unicode};
}

void SubscriberServices::setForward(int reason, const NetworkForward &forward)
{
    if (!m_ignoring) {
        m_forwards.insert(reason, forward);
    }
}

QString SubscriberServices::forwardedTo(bool reachable, bool busy) const
{
    const auto active = [this](int reason) {
        const NetworkForward forward = m_forwards.value(reason);
        return forward.active ? forward.number : QString();
    };
    if (const QString always = active(Always); !always.isEmpty()) {
        return always;
    }
    if (!reachable) {
        return active(NotReachable);
    }
    return busy ? active(Busy) : QString();
}

} // namespace vp::sim
