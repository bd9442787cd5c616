// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "botapiserver.h"
#include "diskcopy.h"
#include "faultrun.h"
#include "sim/pseudoterminal.h"
#include "sim/simulatedmodem.h"
#include "sim/simulatednetwork.h"

#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTimer>

namespace vp::test {

/**
 * The real virtualphoned on a pseudo-terminal and a Bot API server that live on while it is killed,
 * life after life, under SMS in and out and calls. At last one life without a kill, in which
 * everything must come to rest.
 */
class KillWorld : public QObject
{
    Q_OBJECT
public:
    /** Kills of the numbers @p first, @p first + @p stride … of @p run. */
    KillWorld(FaultRun &run, int first, int stride);
    ~KillWorld() override;
    void start();
    /** No more kills, and nothing is under way any more. */
    [[nodiscard]] bool isAtRest();
    /** The first promise that was broken; empty = none. */
    [[nodiscard]] QString complaint() const { return m_complaint; }
    /** Judges what is left when all is at rest, and counts it. */
    void judge();
    /** For a failure: where to look. The folder stays. */
    [[nodiscard]] QString keep();
    /** ms from the start of the program until it asked for the messages of the SIM. */
    [[nodiscard]] const std::vector<qint64> &readyTimes() const { return m_readyTimes; }

private:
    /** What a kill waits for. */
    struct Plan
    {
        enum class Trigger : std::uint8_t { Start, Ready, Command, ChatMessage };
        Trigger trigger = Trigger::Start;
        int nth = 0; ///< of the commands or chat messages since the program was ready
        int delay = 0; ///< ms after that
    };
    struct Seen
    {
        int shown = 0;
        int marked = 0;
        bool waits = false; ///< its newest form says that it has not gone out yet
    };

    void makeParties();
    void beginLife();
    void drawPlan();
    void load();
    void deliverSms();
    void orderSms();
    void call();
    void step(Plan::Trigger trigger);
    void noteReady();
    void killNow();
    void lifeEnded();
    void noteShown(const ShownMessage &message);
    [[nodiscard]] int unseen() const;
    /** True when the files as they are now, opened elsewhere, keep every promise. */
    [[nodiscard]] bool checkDisk();
    void checkChat(const QStringList &labels, const QString &kind);
    void checkRows(const std::vector<MessageRecord> &rows, const DiskCopy &disk);
    void checkSent(const MessageRecord &row, const std::vector<OutgoingPart> &parts);
    [[nodiscard]] QString databasePath() const;
    void complain(const QString &words);

    FaultRun &m_run;
    int m_life; ///< the number of the kill that ends it
    int m_stride;
    bool m_last = false; ///< no kill any more
    bool m_killed = false;
    QRandomGenerator m_chance;
    Plan m_plan;
    SystemClock m_clock;
    sim::SimulatedNetwork m_network {m_clock};
    sim::SimulatedModem m_modem {m_network, m_clock};
    QTemporaryDir m_folder;
    sim::PseudoTerminal m_terminal {m_folder.filePath(QStringLiteral("modem"))};
    BotApiServer m_server;
    QProcess m_phone;
    QTimer m_load;
    QTimer m_kill;
    QElapsedTimer m_age;
    bool m_ready = false;
    QStringList m_texts; ///< labels of what was sent to us
    QStringList m_orders; ///< labels of what we were asked to send
    QHash<QString, Seen> m_seen; ///< by label
    QSet<qint64> m_chatMessages;
    QHash<QByteArray, int> m_submitted; ///< by PDU
    QSet<QByteArray> m_arrived; ///< PDUs that came into the SIM and are not known to be on the disk
    qint64 m_lastRow = 0;
    qint64 m_marked = 0;
    std::vector<qint64> m_readyTimes;
    QString m_complaint;
    QElapsedTimer m_restSince;
};

} // namespace vp::test
