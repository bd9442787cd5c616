// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "at/atcommand.h"
#include "at/atresult.h"

#include <QByteArray>

#include <vector>

namespace vp {

/** What a modem has to be told before messages flow: steps with one or more ways each, from the one
 * we want most to the one that every modem can. Knows no port: it is asked for the next command. */
class SmsSetUp
{
public:
    SmsSetUp();
    void restart();
    [[nodiscard]] bool isDone() const { return m_step >= m_steps.size(); }
    /** What to send now; not when it is done. */
    [[nodiscard]] const AtCommand &command() const;
    /** False when a step that is needed was refused in every way: begin anew later. */
    [[nodiscard]] bool answered(const AtResponse &response);

    [[nodiscard]] const QByteArray &memory() const { return m_memory; } ///< that messages go to
    [[nodiscard]] int slotCount() const { return m_slotCount; } ///< in that memory, 0 = not told
    [[nodiscard]] bool tellsArrivals() const { return m_tells; }

private:
    struct Step
    {
        std::vector<AtCommand> ways;
        bool needed = false;
    };
    enum StepName : std::size_t { Format, Service, Memory, Reports };

    std::vector<Step> m_steps;
    std::size_t m_step = 0;
    std::size_t m_way = 0;
    QByteArray m_memory;
    int m_slotCount = 0;
    bool m_tells = false;
};

} // namespace vp
