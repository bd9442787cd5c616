// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/simmemory.h"
#include "modem/atchat.h"
#include "profiles/simcommands.h"
#include "telephony/simlock.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace vp {

/**
 * The way past the SIM card, at each start of a modem: whose card it is (its number, else the
 * stick's), whether it is locked, how many tries are left, and only then the PIN, noted on the disk
 * beforehand. While it is locked the card is asked again every half minute. Owned by ModemSession.
 */
class SimGate : public QObject
{
    Q_OBJECT
public:
    enum class State : std::uint8_t { Closed, Asking, Locked, Absent, Open };
    struct Facts
    {
        SimLock lock = SimLock::None;
        std::optional<int> triesLeft {};
        PinVerdict verdict = PinVerdict::None;
        bool refused = false;
        QString sim {}; ///< as SimMemory names it
        bool swapped = false;
    };

    /** @p memory may be null: then no PIN is ever sent, and no card is known again. */
    SimGate(AtChat &chat, Clock &clock, SimMemory *memory, QObject *parent = nullptr);

    /** A modem has answered: goes through all of it, then opened(). */
    void start();
    /** The modem is gone. */
    void stop();
    /** The card has said something: asks now instead of later. */
    void lookAgain();
    /** The PIN to be entered by itself (empty = none); asks again when that may help. */
    void setPin(const QString &pin);
    /** A person's PIN. Sent means that it is on its way. */
    PinVerdict enterPin(const QString &pin, bool confirmedLastTry);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Facts &facts() const { return m_facts; }

Q_SIGNALS:
    /** state() or facts(). */
    void changed();
    /** The card lets us in, or the modem does not know the question. */
    void opened();
    /** The card does not answer. */
    void failed();
    /** This PIN was accepted after enterPin(). */
    void pinAccepted(const QString &pin);

private:
    using Handler = std::function<void(const Result<AtResponse> &)>;
    using Found = std::function<bool(const AtResponse &)>;

    void send(const AtCommand &command, Handler handler);
    /** Asks one after the other until @p found is content. */
    void askAny(std::vector<AtCommand> commands, Found found, std::function<void()> then);
    void askCard(std::function<void()> then);
    void askStick(std::function<void()> then);
    void known(const QByteArray &identity, bool isCard);
    void askState();
    void answered(const simcommands::CardAnswer &answer);
    void locked(SimLock lock);
    void considerPin();
    [[nodiscard]] PinVerdict judge(const QString &pin, bool byHand, bool confirmed);
    /** Notes it and sends it; Sent or NotRemembered. */
    PinVerdict send(const QString &pin, bool byHand);
    void pinAnswered(const QString &pin, bool byHand, const Result<AtResponse> &result);
    void open();
    void again(std::chrono::milliseconds after);
    void setState(State state);

    AtChat &m_chat;
    SimMemory *m_memory;
    Deadline m_pause;
    State m_state = State::Closed;
    Facts m_facts;
    QString m_pin; ///< to be entered by itself
    QString m_provenPin; ///< accepted in this run by m_provenSim
    QString m_provenSim;
    std::optional<int> m_triesAnswer; ///< until all ways to ask have been tried
    bool m_entering = false; ///< a PIN is on its way, or was accepted and the card is not ready yet
    bool m_unclear = false; ///< a PIN got no clear answer since start(): no more by itself
    int m_busyAnswers = 0;
    quint64 m_generation = 0; ///< answers to an older one are ignored
};

} // namespace vp
