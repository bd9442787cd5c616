// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultrun.h"
#include "telegramworld.h"

#include <QMap>

namespace vp::test {

/**
 * The whole phone in virtual time, with a Bot API server on a real socket that fails in every way:
 * SMS, calls and commands go on meanwhile, and the program may be cut off. In the end everything
 * must have been said, in order, and nothing done twice.
 */
class ChatWorld : public TelegramWorld
{
public:
    explicit ChatWorld(QRandomGenerator chance);
    /** Some minutes of life, then until all is at rest. False = it never came to rest. */
    [[nodiscard]] bool live();
    /** The promise that was broken; empty when all were kept. */
    [[nodiscard]] QString complaint() const;
    /** Why it did not, in words. */
    [[nodiscard]] QString unrest() const;
    /** The end of the owner's chat, for a failure. */
    [[nodiscard]] QString chatAsShown() const;
    void countInto(FaultRun &run) const;

private:
    void cutOff();
    void act();
    void breakSomething();
    void nameServer(const QString &host);
    void deliver();
    void order();
    void callIn();
    void callOut();
    [[nodiscard]] bool isAtRest() const;
    [[nodiscard]] int timesShown(const QString &label, bool unmarkedOnly = false) const;
    [[nodiscard]] static bool isLiving(const ShownMessage &message);
    [[nodiscard]] bool isLeftBehind(const ShownMessage &message) const;
    [[nodiscard]] QString complaintAboutTexts() const;
    [[nodiscard]] QString complaintAboutCalls() const;
    [[nodiscard]] QString complaintAboutCommands() const;

    QRandomGenerator m_chance;
    QMap<QString, QStringList> m_texts; ///< labels by sender, in the order in which they were sent
    QStringList m_orders; ///< recipients, each asked for once
    QStringList m_calledOut; ///< numbers, each asked for once
    QStringList m_questions; ///< that only want an answer
    QStringList m_callers;
    QHash<QByteArray, int> m_submitted; ///< by PDU
    std::vector<std::pair<qint64, QString>> m_seen; ///< every form of every message, by its id
    int m_faults = 0;
    int m_cuts = 0;
    int m_number = 0;
    QString m_host; ///< as it is named when all is well
    bool m_isNamed = true;
    bool m_away = false; ///< the server is not there at all
};

} // namespace vp::test
