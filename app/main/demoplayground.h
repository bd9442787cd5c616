// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modem/modemsession.h"
#include "service/playground.h"
#include "sim/demoscript.h"
#include "sim/simulatedchat.h"
#include "sim/simulatedmodem.h"
#include "sim/simulatednetwork.h"
#include "voice/speaker.h"
#include "voice/voicechannel.h"

namespace vp {

/** The simulated world of a demo: network, modem, chat and the scripted day. */
class DemoPlayground : public Playground
{
    Q_OBJECT
public:
    static constexpr qint64 OwnerId = 100'200'300;
    [[nodiscard]] static QString ownPhone() { return sim::DemoScript::ownPhone(); }

    explicit DemoPlayground(Clock &clock, QObject *parent = nullptr);
    [[nodiscard]] ChatTransport &chat() { return m_chat; }
    [[nodiscard]] PortOpener opener();
    /** The port for the sound of calls. */
    [[nodiscard]] VoicePortOpener voiceOpener();
    /** Tells @p session when the simulated modem is plugged in again. */
    void serve(ModemSession &session);

    [[nodiscard]] std::vector<Person> people() const override;
    void callIn(const QString &number) override;
    void answer(const QString &number) override;
    void hangUp(const QString &number) override;
    void press(const QString &number, QChar key) override;
    void sendSms(const QString &number, const QString &text) override;
    void sayInChat(const QString &text) override;
    void tapInChat(qint64 messageId, const QString &data) override;
    void playDay() override;
    void stopDay() override;

private:
    void connectChat();
    void connectNetwork();
    void giveVoices();
    void speakNext();

    Clock &m_clock;
    sim::SimulatedNetwork m_network;
    sim::SimulatedModem m_modem;
    sim::SimulatedChat m_chat;
    sim::DemoScript m_script;
    Speaker m_speaker;
    std::vector<Person> m_mute; ///< have no words yet that a machine would say for them
};

} // namespace vp
