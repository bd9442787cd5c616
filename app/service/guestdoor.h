// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chattransport.h"
#include "chat/commandparser.h"
#include "chat/outbox.h"
#include "chat/trylimit.h"
#include "service/guestlist.h"
#include "service/ownerphrases.h"
#include "service/pairing.h"

#include <QObject>

#include <map>
#include <set>

namespace vp {

class AuditLog;
class ChatDeletions;
class ChatLanguage;
class OwnerRegistry;
class PasswordCheck;
class Settings;

/** What lies outside of the chat and those who steer it; all of it outlives them. */
struct PeopleOutside
{
    Database *database = nullptr; ///< null = no invitation can be made
    PasswordCheck *password = nullptr; ///< null = nobody comes in by a password
    Pairing *pairing = nullptr; ///< null = nobody becomes an owner
    AuditLog *audit = nullptr;
    QString instance {}; ///< the phone's own name; empty = it has none
};

struct GuestDoorParts
{
    ChatTransport &transport;
    Outbox &outbox;
    const OwnerRegistry &owners;
    GuestList &guests;
    const Settings &settings;
    Clock &clock;
    PeopleOutside outside;
    const ChatLanguage *language = nullptr; ///< null = the program's own, to everybody
    ChatDeletions *deletions = nullptr; ///< null = a password's message is deleted by one try only
};

/** Where those come in who are nobody yet: by the owner's code or link, by an invitation, by the
 * password. Says nothing to anybody else. */
class GuestDoor : public QObject
{
    Q_OBJECT
public:
    explicit GuestDoor(const GuestDoorParts &parts, QObject *parent = nullptr);
    /** True = these words were for the door, and all is done about them. */
    bool hears(const ChatMessage &message, const Command &command);
    [[nodiscard]] PhoneName phoneName() const;
    /** Comes in by the password no more until the next start. */
    void shut(qint64 id) { m_shutOut.insert(id); }
    /** Takes a message with a password out of its chat: not to be read by whoever holds that phone
     * later. */
    void erase(const ChatMessage &message);
    /** Did a crash leave it to this run without its password, or is it an edit, so that the
     * password is still in the chat? */
    [[nodiscard]] bool hasLostPassword(const ChatMessage &message, const Command &command) const;
    /** The same of whoever may be a stranger: of nobody more than a few an hour, for each costs a
     * request that the owners' messages would wait for. */
    void eraseSome(const ChatMessage &message);

Q_SIGNALS:
    void cameIn(const vp::Guest &guest);
    /** @p left = tries that will still be answered. */
    void wrongPassword(qint64 id, const QString &name, int left);
    /** So many wrong ones that nobody's is looked at for an hour. */
    void flooded();

private:
    bool follows(const ChatMessage &message, const QString &payload);
    bool pairs(const ChatMessage &message, const QString &payload, const QString &words);
    bool tries(const ChatMessage &message, const QString &password);
    [[nodiscard]] bool mayErase(qint64 id);
    void judged(const ChatMessage &message, bool matches);
    void letIn(const ChatMessage &message, Guest guest);
    void say(qint64 chatId, const HtmlText &text);
    void note(const ChatMessage &message, const QString &what, const QString &detail, bool done);

    GuestDoorParts m_parts;
    TryLimit m_tries; ///< of the password
    TryLimit m_links; ///< of invitations: each costs a look at the disk
    std::set<qint64> m_shutOut;
    bool m_toldFlood = false;
    std::map<qint64, int> m_erased; ///< how many of whom in this hour; bounded
    std::chrono::milliseconds m_hourSince {0}; ///< steady
};

} // namespace vp
