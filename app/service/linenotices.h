// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/outbox.h"
#include "telephony/call.h"
#include "telephony/networkstatus.h"

#include <QObject>

#include <vector>

namespace vp {

class ChatLanguage;
class AlertMessages;
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
    LineNotices(Line &line, Outbox &outbox, const OwnerRegistry &owners, AlertMessages &alerts,
                QObject *parent = nullptr);
    /** Tells what is wrong already. */
    void start();
    /** Each owner in his own; it outlives this. */
    void setLanguage(const ChatLanguage &language) { m_language = &language; }

private:
    void look(const NetworkStatus &status);
    void tellOnce(const std::function<HtmlText()> &words);

    Line &m_line;
    Outbox &m_outbox;
    const OwnerRegistry &m_owners;
    AlertMessages &m_alerts;
    QString m_swappedTo; ///< the SIM whose coming has been told
    const ChatLanguage *m_language = nullptr;
};

} // namespace vp
