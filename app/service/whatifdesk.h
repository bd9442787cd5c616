// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/addressbook.h"
#include "chat/outbox.h"
#include "service/chatquestions.h"
#include "service/ruledesk.h"
#include "service/workerqueue.h"

#include <QObject>

namespace vp {

class ChatLanguage;
class ContactsLoader;

/** What the desk works with; everything outlives it. */
struct WhatIfDeskParts
{
    Outbox &outbox;
    ChatQuestions &questions;
    RuleDesk &rules;
    const ContactsLoader &contacts;
    Clock &clock;
    const ChatLanguage *language = nullptr; ///< null = the program's own, to everybody
};

/** Questions about the rules in the chat: /whatif and /problems. It decides nothing by itself: the
 * answer is what a call would get. */
class WhatIfDesk : public QObject
{
    Q_OBJECT
public:
    explicit WhatIfDesk(const WhatIfDeskParts &parts, QObject *parent = nullptr);

    void whatIf(qint64 chatId, const QString &words);
    /** The answer comes later: years of repeats may have to be looked through. */
    void problems(qint64 chatId);
    /** A name was ambiguous, and one was chosen; gives the toast. */
    [[nodiscard]] QString answer(const WhatIfWish &wish, const ChatQuestions::Answered &question);

private:
    [[nodiscard]] HtmlText about(const Contact &contact, const QDateTime &at) const;
    [[nodiscard]] HtmlText about(const std::optional<PhoneNumber> &number,
                                 const QDateTime &at) const;
    void askWho(qint64 chatId, const QString &who, const std::vector<const Contact *> &named,
                const QDateTime &at);
    void say(qint64 chatId, const HtmlText &text);

    WhatIfDeskParts m_parts;
    WorkerQueue m_worker; ///< the last member: it ends its work before anything else goes
};

} // namespace vp
