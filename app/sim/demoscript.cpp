// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/demoscript.h"

#include <QCoreApplication>

#include <algorithm>

namespace vp::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Reaction = PartyBehaviour::Reaction;

namespace {

const QString Anna = u"+393401234567"_s;
const QString Bruno = u"+393298765432"_s;
const QString Carla = u"+390612345678"_s;
const QString Seller = u"+390255551234"_s;
const QString OwnPhone = u"+393331112222"_s;

PartyBehaviour answering(std::chrono::milliseconds after)
{
    PartyBehaviour behaviour;
    behaviour.answerAfter = after;
    return behaviour;
}

PartyBehaviour reacting(Reaction reaction)
{
    PartyBehaviour behaviour;
    behaviour.reaction = reaction;
    return behaviour;
}

} // namespace

DemoScript::DemoScript(SimulatedNetwork &network, SimulatedModem &modem, SimulatedChat &chat,
                       qint64 ownerId, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_modem(modem)
    , m_chat(chat)
    , m_ownerId(ownerId)
    , m_deadline(clock)
{
    connect(&m_deadline, &Deadline::expired, this, &DemoScript::play);
}

std::vector<DemoScript::Person> DemoScript::people()
{
    return {{Anna, u"Anna Rossi"_s},
            {Bruno, u"Bruno Bianchi"_s},
            {Carla, u"Carla Verdi"_s},
            {Seller, QCoreApplication::translate("DemoScript", "A salesman")},
            {OwnPhone, QCoreApplication::translate("DemoScript", "Your phone")}};
}

QString DemoScript::ownPhone()
{
    return OwnPhone;
}

QString DemoScript::ownLine()
{
    return u"+393209990001"_s;
}

void DemoScript::start()
{
    stop();
    buildSteps();
    m_next = 0;
    scheduleNext();
}

void DemoScript::stop()
{
    m_deadline.stop();
    m_steps.clear();
    m_next = 0;
}

void DemoScript::setSpeed(double speed)
{
    m_speed = std::clamp(speed, 0.1, 100.0);
}

void DemoScript::scheduleNext()
{
    if (m_next >= m_steps.size()) {
        Q_EMIT finished();
        return;
    }
    const double wait = static_cast<double>(m_steps.at(m_next).after.count()) / m_speed;
    m_deadline.start(std::chrono::milliseconds(static_cast<qint64>(wait)));
}

void DemoScript::play()
{
    const Step step = m_steps.at(m_next);
    ++m_next;
    if (!step.narration.isEmpty()) {
        Q_EMIT narrated(step.narration);
    }
    if (step.action) {
        step.action();
    }
    // The action, or somebody who heard the narration, may have stopped us.
    if (!m_steps.empty()) {
        scheduleNext();
    }
}

void DemoScript::buildSteps()
{
    const auto add = [this](std::chrono::milliseconds after, const QString &narration,
                            std::function<void()> action) {
        m_steps.push_back({after, narration, std::move(action)});
    };
    add(3s,
        QCoreApplication::translate(
            "DemoScript", "Anna calls. She is passed on to your phone, which rings; you answer."),
        [this] {
            m_network.setParty(OwnPhone, answering(4s));
            m_network.incoming(Anna);
        });
    add(25s, QCoreApplication::translate("DemoScript", "Anna says goodbye and hangs up."),
        [this] { m_network.hangUp(Anna); });
    add(8s,
        QCoreApplication::translate(
            "DemoScript",
            "You send /call to the bot: your phone rings, then Bruno's, and you are joined."),
        [this] {
            m_network.setParty(OwnPhone, answering(3s));
            m_network.setParty(Bruno, answering(4s));
            m_chat.say(m_ownerId, u"/call "_s + Bruno);
        });
    add(32s, QCoreApplication::translate("DemoScript", "Bruno hangs up."),
        [this] { m_network.hangUp(Bruno); });
    add(8s, QCoreApplication::translate("DemoScript", "You try Carla, whose line is busy."),
        [this] {
            m_network.setParty(Carla, reacting(Reaction::Busy));
            m_chat.say(m_ownerId, u"/call "_s + Carla);
        });
    add(25s, QCoreApplication::translate("DemoScript", "Somebody calls and hides the number."),
        [this] { m_network.incoming(QString(), 12s); });
    add(20s,
        QCoreApplication::translate("DemoScript",
                                    "A salesman calls, but your phone is switched off: he leaves a "
                                    "message, which History plays."),
        [this] {
            m_network.setParty(OwnPhone, reacting(Reaction::SwitchedOff));
            m_network.incoming(Seller, 60s);
        });
    add(65s, QCoreApplication::translate("DemoScript", "Anna writes an SMS."), [this] {
        m_modem.deliverSms(
            Anna,
            QCoreApplication::translate("DemoScript", "Thanks for the chat! See you on Sunday?"));
    });
    add(6s,
        QCoreApplication::translate("DemoScript",
                                    "Carla calls back, and gives up before you answer."),
        [this] {
            m_network.setParty(OwnPhone, reacting(Reaction::Manual));
            m_network.incoming(Carla, 15s);
        });
    add(25s,
        QCoreApplication::translate("DemoScript",
                                    "That was the small day. Everybody's line is free again."),
        [this] {
            m_network.setParty(OwnPhone, answering(4s));
            m_network.setParty(Carla, answering(4s));
        });
}

} // namespace vp::sim
