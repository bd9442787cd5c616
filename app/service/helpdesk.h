// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/outbox.h"

#include <QCoreApplication>
#include <QString>

namespace vp {

/** The sections of /help. */
class HelpPhrases
{
    Q_DECLARE_TR_FUNCTIONS(HelpPhrases)
public:
    [[nodiscard]] static HtmlText calls();
    [[nodiscard]] static HtmlText messages();
    [[nodiscard]] static HtmlText owners();
    [[nodiscard]] static QString callsButton();
    [[nodiscard]] static QString messagesButton();
    [[nodiscard]] static QString ownersButton();
    [[nodiscard]] static QString backButton();
};

/** /help: one message, whose buttons open its sections in place, also after a restart. */
class HelpDesk
{
public:
    explicit HelpDesk(Outbox &outbox)
        : m_outbox(outbox)
    {
    }
    void tell(qint64 chatId);
    /** @p tap is hostile; false = no button of ours. */
    [[nodiscard]] bool tapped(const ChatTap &tap);
    [[nodiscard]] static bool isButton(const QString &data);

private:
    Outbox &m_outbox;
};

} // namespace vp
