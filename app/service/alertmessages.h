// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/outbox.h"

#include <QHash>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace vp {

class ChatLanguage;
class OwnerRegistry;

/**
 * One chat message a trouble and owner, edited while the trouble changes and when it is over.
 * Troubles have names ("modem"), by which their messages are found again after a restart: whoever
 * watches a trouble says at some time whether it lasts or is over.
 */
class AlertMessages
{
public:
    /** Each owner reads it in a language of his own: asked once for each. */
    using Words = std::function<HtmlText()>;
    AlertMessages(Outbox &outbox, const OwnerRegistry &owners, const ChatLanguage &language);
    /** Those of the last run; after Outbox::setMemory(), before releaseUnclaimed(). */
    void takeUp();

    /** It lasts. Told anew, else edited when the words are others. */
    void show(const QString &name, const Words &words, bool silent = false);
    /** It is over; nothing when it has not been told. */
    void end(const QString &name, const Words &lastWords);
    [[nodiscard]] bool isShown(const QString &name) const;

private:
    struct Alert
    {
        std::vector<OutboxTicket> tickets;
        std::optional<HtmlText> text; ///< as shown; none = told by the last run
    };
    Outbox &m_outbox;
    const OwnerRegistry &m_owners;
    const ChatLanguage &m_language;
    QHash<QString, Alert> m_alerts;
};

} // namespace vp
