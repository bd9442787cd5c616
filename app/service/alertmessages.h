// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/outbox.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace vp {

class OwnerRegistry;

/**
 * One chat message a trouble and owner, edited while the trouble changes and when it is over.
 * Troubles have names ("modem"), by which their messages are found again after a restart: whoever
 * watches a trouble says at some time whether it lasts or is over.
 */
class AlertMessages
{
public:
    AlertMessages(Outbox &outbox, const OwnerRegistry &owners);
    /** Those of the last run; after Outbox::setMemory(), before releaseUnclaimed(). */
    void takeUp();

    /** It lasts. Told anew, else edited when the words are others. */
    void show(const QString &name, const HtmlText &text, bool silent = false);
    /** It is over; nothing when it has not been told. */
    void end(const QString &name, const HtmlText &lastWords);
    [[nodiscard]] bool isShown(const QString &name) const;

private:
    struct Alert
    {
        std::vector<OutboxTicket> tickets;
        std::optional<HtmlText> text; ///< as shown; none = told by the last run
    };
    Outbox &m_outbox;
    const OwnerRegistry &m_owners;
    QHash<QString, Alert> m_alerts;
};

} // namespace vp
