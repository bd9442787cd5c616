// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sim/simulatedmodem.h"
#include "sim/simulatednetwork.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace vp::sim {

/** One line of plain words makes one thing happen in the simulated world; help() lists them. */
class EventScript : public QObject
{
    Q_OBJECT
public:
    EventScript(SimulatedNetwork &network, SimulatedModem &modem, QObject *parent = nullptr);
    /** What to print (often nothing), or InvalidInput with a sentence for the person who typed it.
     */
    Result<QString> run(const QString &line);
    [[nodiscard]] static QString help();
    /** "call 1 active +393401234567 multiparty" for each call, or "no calls". */
    [[nodiscard]] QString callList() const;

Q_SIGNALS:
    void quitRequested();

private:
    Result<QString> incoming(const QStringList &words);
    Result<QString> answer(const QStringList &words);
    Result<QString> press(const QStringList &words);
    Result<QString> say(const QStringList &words);
    Result<QString> hangUp(const QStringList &words);
    Result<QString> party(const QStringList &words);
    Result<QString> sms(const QStringList &words, const QString &line);
    Result<QString> fault(const QStringList &words);
    Result<QString> accident(const QStringList &words);
    Result<QString> remoteHold(const QStringList &words);
    Result<QString> service(const QStringList &words);
    Result<QString> report(const QStringList &words);
    Result<QString> restart(const QStringList &words);
    Result<QString> simCard(const QStringList &words);

    SimulatedNetwork &m_network;
    SimulatedModem &m_modem;
};

/** "5s", "1500ms", "2" (seconds); none when it is no duration up to a day. */
[[nodiscard]] std::optional<std::chrono::milliseconds> parseDuration(const QString &word);

} // namespace vp::sim
