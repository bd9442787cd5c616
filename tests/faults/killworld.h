// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "botapiserver.h"
#include "sim/pseudoterminal.h"
#include "sim/simulatedmodem.h"
#include "sim/simulatednetwork.h"
#include "smsledger.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace vp::test {

/**
 * The real virtualphoned between a modem on a pseudo-terminal and a Bot API server, life after life
 * under SMS in and out and calls. What ends a life is a kill -9, or the modem is pulled. At last
 * one life without an end, in which everything must come to rest.
 */
class KillWorld : public QObject
{
    Q_OBJECT
public:
    enum class Fate : std::uint8_t { Kill, Unplug };
    /** Lives of the numbers @p first, @p first + @p stride … of @p run. */
    KillWorld(FaultRun &run, Fate fate, int first, int stride);
    ~KillWorld() override;
    void start();
    /** The last life, and nothing is under way any more. */
    [[nodiscard]] bool isAtRest() const;
    /** The first promise that was broken; empty = none. */
    [[nodiscard]] QString complaint() const { return m_complaint; }
    /** Judges what is left when all is at rest, and counts it. */
    void judge();
    /** For a failure: where to look. The folder stays. */
    [[nodiscard]] QString keep();
    [[nodiscard]] const SmsLedger &ledger() const { return m_ledger; }
    /** ms from the start of the program (or the modem's return) until it asked for the messages of
     * the SIM. */
    [[nodiscard]] const std::vector<qint64> &readyTimes() const { return m_readyTimes; }

private:
    /** What the end of a life waits for. */
    struct Plan
    {
        enum class Trigger : std::uint8_t { Start, Ready, Command, ChatMessage };
        Trigger trigger = Trigger::Start;
        int nth = 0; ///< of the commands or chat messages since the program was ready
        int delay = 0; ///< ms after that
    };

    void connectParts();
    void makeParties();
    [[nodiscard]] QProcessEnvironment environment() const;
    void beginLife();
    void drawPlan();
    void load();
    void deliverSms();
    void orderSms();
    void orderCall();
    [[nodiscard]] bool isTold(const QString &number) const;
    [[nodiscard]] QString complaintAboutCalls() const;
    void step(Plan::Trigger trigger);
    void noteReady();
    void endNow();
    void phoneEnded();
    void pull();
    void nextLife();
    void complain(const QString &words);
    [[nodiscard]] QString databasePath() const;

    FaultRun &m_run;
    Fate m_fate;
    int m_life; ///< the number of what ends it
    int m_stride;
    bool m_last = false; ///< no end any more
    bool m_ended = false;
    bool m_ready = false;
    QRandomGenerator m_chance;
    Plan m_plan;
    SystemClock m_clock;
    sim::SimulatedNetwork m_network {m_clock};
    sim::SimulatedModem m_modem {m_network, m_clock};
    QTemporaryDir m_folder;
    sim::PseudoTerminal m_terminal {m_folder.filePath(QStringLiteral("modem"))};
    std::unique_ptr<sim::PseudoTerminal> m_placeholder; ///< has the name that the modem had before
    BotApiServer m_server;
    QProcess m_phone;
    QTimer m_load;
    QTimer m_end;
    QElapsedTimer m_age;
    QElapsedTimer m_lastNews;
    SmsLedger m_ledger;
    QHash<QString, int> m_dialled; ///< by number that a command asked for: how often
    std::vector<qint64> m_readyTimes;
    QString m_complaint;
};

} // namespace vp::test
