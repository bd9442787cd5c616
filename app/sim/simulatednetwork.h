// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "sim/agenda.h"
#include "sim/awaytalks.h"
#include "sim/holdrules.h"
#include "sim/networkcall.h"
#include "sim/party.h"
#include "sim/subscriberservices.h"

#include <QHash>
#include <QObject>

#include <optional>
#include <vector>

namespace vp::sim {

/**
 * The network as one line sees it: the parties, the true call table, and who hears what. The
 * world's side (incoming, answer, hangUp) is for tests and people; the line's side is for the
 * SimulatedModem. All delays run on the given Clock. Outlives the modem.
 */
class SimulatedNetwork : public QObject
{
    Q_OBJECT
public:
    /** What a person at the other end hears. */
    enum class Hearing : std::uint8_t { Nothing, Ringing, Silence, Hold, Conversation };
    Q_ENUM(Hearing)
    /** What the radio says of the network; registration as in +CREG <stat>, signal 0-31 or 99. */
    struct Service
    {
        int registration = 1;
        int signal = 17;
        QString operatorName = QStringLiteral("SimNet");
        bool callWaiting = true;
        bool transfer = true; ///< explicit call transfer is provisioned
        bool deflection = false; ///< call deflection is provisioned
        bool autoResume = false; ///< some networks resume the held party when a set-up fails
        bool operator==(const Service &) const = default;
    };

    explicit SimulatedNetwork(Clock &clock, QObject *parent = nullptr);
    ~SimulatedNetwork() override;

    // The world's side.
    void setParty(const QString &number, const PartyBehaviour &behaviour);
    void setDefaultParty(const PartyBehaviour &behaviour);
    [[nodiscard]] PartyBehaviour party(const QString &number) const;
    void setDelays(const NetworkDelays &delays) { m_delays = delays; }
    [[nodiscard]] const NetworkDelays &delays() const { return m_delays; }
    void setService(const Service &service);
    [[nodiscard]] const Service &service() const { return m_service; }
    [[nodiscard]] SubscriberServices &subscriber() { return m_subscriber; }
    /**
     * Somebody calls our line (empty = hidden number) and hangs up after @p hangUpAfter in whatever
     * state. Returns the index, or 0 when the caller hears busy or that the line is not reachable.
     */
    int incoming(const QString &number, std::optional<std::chrono::milliseconds> hangUpAfter = {});
    /** The called party answers now; by number, or by index (one digit). False when there is
     * nothing to answer. */
    bool answer(const QString &numberOrIndex);
    /** The other party hangs up, gives up or declines, whatever fits its call. */
    bool hangUp(const QString &numberOrIndex);
    /** The other party presses a key, which is heard only while its call is active. */
    bool press(const QString &numberOrIndex, QChar tone);
    /** The other party puts us on hold or takes us back. */
    bool holdByRemote(const QString &numberOrIndex, bool held);

    [[nodiscard]] const std::vector<NetworkCall> &calls() const { return m_calls; }
    [[nodiscard]] std::vector<NetworkCall> away() const; ///< whom we have connected and left
    [[nodiscard]] std::optional<NetworkCall> find(const QString &numberOrIndex) const;
    [[nodiscard]] Hearing hearing(const NetworkCall &call) const;
    /** Calls that are over, the oldest first; forgotten by clearRecords(). */
    [[nodiscard]] const std::vector<CallRecord> &records() const { return m_records; }
    void clearRecords() { m_records.clear(); }
    [[nodiscard]] std::chrono::milliseconds now() const { return m_clock.steady(); }

    // The line's side.
    /** Starts an outgoing call; its index, or 0 when the table allows none now. */
    int dial(const QString &number);
    /** Answers the incoming call. */
    bool accept();
    /** Ends active, dialing and alerting calls, or rejects the incoming one; keeps held ones. */
    void hangUpLine();
    /** False = refused, nothing changes; otherwise the change comes after its delay. */
    bool hold(const HoldRequest &request);
    /** Sends the ringing or waiting caller on to @p number; false = refused. */
    bool deflect(const QString &number);
    /** The modem lost its power or radio: after the delay the network ends every call. */
    void loseRadio();
    /** The modem is there again, or not reachable. */
    void setReachable(bool reachable) { m_reachable = reachable; }

Q_SIGNALS:
    void callAdded(const vp::sim::NetworkCall &call);
    void callOriginated(const vp::sim::NetworkCall &call);
    void callAlerting(const vp::sim::NetworkCall &call);
    void callForwarded(const vp::sim::NetworkCall &call);
    void callConnected(const vp::sim::NetworkCall &call);
    /** Held, resumed, joined, or a waiting call that now rings. */
    void callChanged(const vp::sim::NetworkCall &call);
    void callReleased(const vp::sim::NetworkCall &call, const vp::sim::ReleaseNote &note);
    void remoteHeld(const vp::sim::NetworkCall &call, bool held);
    void callerTurnedAway(const QString &number, const QString &why);
    void partyHears(const QString &number, vp::sim::SimulatedNetwork::Hearing what);
    void serviceChanged();
    void toneHeard(const QString &number, QChar tone);
    void tonePressed(const vp::sim::NetworkCall &call, QChar tone);

private:
    NetworkCall *bySerial(qint64 serial);
    NetworkCall &add(const QString &number, CallDirection direction, CallState state);
    [[nodiscard]] std::vector<NetworkCall> lasting() const;
    void originate(qint64 serial);
    void alert(qint64 serial);
    void forward(qint64 serial);
    void connectCall(qint64 serial);
    void release(qint64 serial, const ReleaseNote &note);
    void endByUs(qint64 serial, const ReleaseNote &note);
    void carryOut(const HoldPlan &plan);
    void changeSides(const HoldPlan &plan);
    void handOver(qint64 held, qint64 other);
    void handOverLater(const std::vector<qint64> &serials);
    void joinSides(const std::vector<qint64> &serials, std::vector<qint64> &changed);
    void tidyTable(std::vector<qint64> &changed);
    void announce(const std::vector<qint64> &changed);
    void settle();
    void later(std::chrono::milliseconds delay, qint64 serial,
               void (SimulatedNetwork::*step)(qint64));
    void failLater(std::chrono::milliseconds delay, qint64 serial, int cause);

    Clock &m_clock;
    Agenda m_agenda;
    NetworkDelays m_delays;
    Service m_service;
    SubscriberServices m_subscriber;
    PartyBehaviour m_defaultParty;
    QHash<QString, PartyBehaviour> m_parties;
    std::vector<NetworkCall> m_calls;
    QHash<qint64, CallRecord> m_running; ///< records of calls that exist, by serial
    QHash<qint64, Hearing> m_heard;
    std::vector<CallRecord> m_records;
    std::vector<AwayLeg> m_leaving; ///< released towards a talk without us
    AwayTalks m_away;
    qint64 m_lastSerial = 0;
    bool m_changingSides = false;
    bool m_reachable = true;
};

} // namespace vp::sim

Q_DECLARE_METATYPE(vp::sim::NetworkCall)
Q_DECLARE_METATYPE(vp::sim::ReleaseNote)
