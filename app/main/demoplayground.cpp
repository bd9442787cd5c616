// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/demoplayground.h"

#include "service/phrases.h"
#include "service/voicephrases.h"
#include "sim/loopbackport.h"
#include "sim/simulatedspeech.h"
#include "sim/simulatedvoice.h"

#include <algorithm>

namespace vp {

using sim::SimulatedChat;
using sim::SimulatedNetwork;

DemoPlayground::DemoPlayground(Clock &clock, QObject *parent)
    : Playground(parent)
    , m_clock(clock)
    , m_network(clock)
    , m_modem(m_network, clock)
    , m_chat(clock)
    , m_script(m_network, m_modem, m_chat, OwnerId, clock)
    , m_speaker(clock)
{
    m_network.setDelays(sim::NetworkDelays::realistic());
    sim::PartyBehaviour owner; // who may want to decline, or to have a message left
    owner.answerAfter = std::chrono::seconds(12);
    m_network.setParty(ownPhone(), owner);
    connectChat();
    connectNetwork();
    connect(&m_script, &sim::DemoScript::narrated, this, &DemoPlayground::narrated);
    giveVoices();
}

/** Whoever hears the tone leaves a message: syllables, until a machine has said the words. */
void DemoPlayground::giveVoices()
{
    using namespace std::chrono_literals;
    m_mute = people();
    for (const Person &person : m_mute) {
        m_modem.voice().sayAfterTone(person.number, sim::babble(6s));
    }
    speakNext();
}

void DemoPlayground::speakNext()
{
    if (m_mute.empty()) {
        return;
    }
    const Person person = m_mute.back();
    m_mute.pop_back();
    const QString words =
        tr("Hello, this is %1. I only wanted to ask whether you have time on Sunday. Please call "
           "me back this evening. Thank you, and goodbye.",
           "spoken by a machine")
            .arg(person.name);
    m_speaker.say(words, VoicePhrases::voice(),
                  [this, number = person.number](const Result<Samples> &sound) {
                      if (sound) {
                          m_modem.voice().sayAfterTone(number, toPcm(*sound));
                          speakNext();
                      } // else there is no such program
                  });
}

void DemoPlayground::connectChat()
{
    connect(&m_chat, &SimulatedChat::messageReceived, this, [this](const ChatMessage &message) {
        Q_EMIT chatLine({message.messageId, true, message.text, {}});
    });
    connect(&m_chat, &SimulatedChat::shown, this,
            [this](qint64 chatId, qint64 messageId, const ChatContent &content) {
                if (chatId != OwnerId) {
                    return;
                }
                PlaygroundLine line {messageId, false, content.text.plain(), {}};
                for (const std::vector<ChatButton> &row : content.keyboard) {
                    for (const ChatButton &button : row) {
                        line.buttons.emplace_back(button.text, button.data);
                    }
                }
                Q_EMIT chatLine(line);
            });
}

void DemoPlayground::connectNetwork()
{
    connect(&m_network, &SimulatedNetwork::callAdded, this, &DemoPlayground::peopleChanged);
    connect(&m_network, &SimulatedNetwork::callAlerting, this, &DemoPlayground::peopleChanged);
    connect(&m_network, &SimulatedNetwork::callConnected, this, &DemoPlayground::peopleChanged);
    connect(&m_network, &SimulatedNetwork::callChanged, this, &DemoPlayground::peopleChanged);
    connect(&m_network, &SimulatedNetwork::callReleased, this, &DemoPlayground::peopleChanged);
}

PortOpener DemoPlayground::opener()
{
    return [this] {
        return sim::LoopbackPort::connectTo(m_modem, m_clock);
    };
}

VoicePortOpener DemoPlayground::voiceOpener()
{
    return [this] {
        return sim::LoopbackPort::connectTo(m_modem, m_clock, sim::LoopbackPort::Channel::Voice);
    };
}

void DemoPlayground::serve(ModemSession &session)
{
    connect(&m_modem, &sim::SimulatedModem::portBack, &session, &ModemSession::retryNow);
}

std::vector<Playground::Person> DemoPlayground::people() const
{
    std::vector<Person> people;
    for (const sim::DemoScript::Person &person : sim::DemoScript::people()) {
        const std::optional<sim::NetworkCall> call = m_network.find(person.number);
        people.push_back(
            {person.number, person.name, call ? Phrases::callState(call->state) : QString()});
    }
    return people;
}

void DemoPlayground::callIn(const QString &number)
{
    m_network.incoming(number);
}

void DemoPlayground::answer(const QString &number)
{
    m_network.answer(number);
}

void DemoPlayground::hangUp(const QString &number)
{
    m_network.hangUp(number);
}

void DemoPlayground::press(const QString &number, QChar key)
{
    m_network.press(number, key);
}

void DemoPlayground::sendSms(const QString &number, const QString &text)
{
    m_modem.deliverSms(number, text);
}

void DemoPlayground::sayInChat(const QString &text)
{
    m_chat.say(OwnerId, text);
}

void DemoPlayground::tapInChat(qint64 messageId, const QString &data)
{
    m_chat.tap(OwnerId, messageId, data);
}

void DemoPlayground::playDay()
{
    m_script.start();
}

void DemoPlayground::stopDay()
{
    m_script.stop();
}

} // namespace vp
