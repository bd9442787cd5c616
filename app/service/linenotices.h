// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/outbox.h"
#include "telephony/call.h"
#include "telephony/networkstatus.h"

#include <QObject>

#include <optional>
#include <vector>

namespace vp {

class Line;
class OwnerRegistry;

/**
 * Tells the owners in the chat of what is wrong with a line: one message a trouble, edited while it
 * changes and when it is over. What lasts a moment only (a PIN that is entered by itself) is no
 * trouble.
 */
class LineNotices : public QObject
{
    Q_OBJECT
public:
    LineNotices(Line &line, Outbox &outbox, const OwnerRegistry &owners, QObject *parent = nullptr);
    /** Tells what is wrong already. */
    void start();

private:
    struct Notice
    {
        std::vector<OutboxTicket> tickets; ///< empty = there is no such trouble
        std::optional<HtmlText> text; ///< as shown
    };
    void look(const NetworkStatus &status);
    void show(Notice &notice, const HtmlText &text, bool silent);
    void end(Notice &notice, const HtmlText &lastWords);
    void tellOnce(const HtmlText &text);

    Line &m_line;
    Outbox &m_outbox;
    const OwnerRegistry &m_owners;
    Notice m_locked;
    Notice m_unsteady;
    Notice m_replug;
    QString m_swappedTo; ///< the SIM whose coming has been told
};

} // namespace vp
