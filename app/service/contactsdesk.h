// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/vcardwriter.h"
#include "chat/chattransport.h"
#include "chat/outbox.h"
#include "service/chatquestions.h"
#include "service/contactsimport.h"

#include <QObject>

#include <vector>

namespace vp {

class CallPlanner;
class ChatLanguage;
class ContactsLoader;

/** What the desk works with; everything outlives it. */
struct ContactsDeskParts
{
    ChatTransport &transport;
    Outbox &outbox;
    ChatQuestions &questions;
    const ContactsLoader &contacts;
    ContactsImport &import;
    const CallPlanner &planner;
    const ChatLanguage *language = nullptr; ///< null = the program's own, to everybody
};

/** Contacts in the chat: files that are sent, the search, the count. Only for owners: whoever calls
 * has checked that. */
class ContactsDesk : public QObject
{
    Q_OBJECT
public:
    explicit ContactsDesk(const ContactsDeskParts &parts, QObject *parent = nullptr);
    /** A file that came with @p message. */
    void takeDocument(const ChatMessage &message);
    /** Puts a card into a group, and tells so with a way back. */
    void addCard(qint64 chatId, const QString &group, const ContactDraft &draft);
    void count(qint64 chatId);
    /** @p mayWrite = who asks may send SMS, too. Nobody is said to be found while contacts are
     * being read: the answer comes afterwards then. */
    void search(qint64 chatId, const QString &text, bool mayWrite);
    /** A text that is no command: "Search “ann”?". */
    void offerSearch(qint64 chatId, const QString &text);
    /** A button below an import was tapped; gives the toast. What became of it is said later. */
    [[nodiscard]] QString answer(qint64 chatId, const ImportWish &wish);

private:
    void fetched(qint64 chatId, const QString &fileName, const Result<QByteArray> &bytes);
    void tell(qint64 chatId, const ImportReport &report);
    void say(qint64 chatId, const HtmlText &text);

    struct Search
    {
        qint64 chatId = 0;
        QString text;
        bool mayWrite = false;
    };
    void searchAgain();

    ContactsDeskParts m_parts;
    std::vector<Search> m_waiting; ///< for the contacts to be read; bounded
};

} // namespace vp
