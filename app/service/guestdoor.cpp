// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/guestdoor.h"

#include "base/passwordcheck.h"
#include "chat/messageage.h"
#include "chat/ownerregistry.h"
#include "service/auditlog.h"
#include "service/chatdeletions.h"
#include "service/chatlanguage.h"
#include "service/greetingdesk.h"
#include "service/ownerphrases.h"
#include "settings/settings.h"
#include "store/database.h"
#include "store/gueststore.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::chrono::seconds PasswordIsGoodFor = 24h;
/** Between a message that is told by the run that took it in, and one of the run before. */
constexpr std::chrono::seconds SameRun = 3s;
// So many messages of so many people are deleted in an hour, lest they keep the bot from talking.
constexpr std::chrono::milliseconds ErasedAreKept = 1h;
constexpr int MostErased = 20;
constexpr std::size_t MostErasers = 100;

} // namespace

GuestDoor::GuestDoor(const GuestDoorParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_tries(parts.clock)
    , m_links(parts.clock)
{
    if (Pairing *pairing = m_parts.outside.pairing) {
        connect(pairing, &Pairing::paired, this, [this](const PairingRequest &request) {
            const auto speaking = ChatLanguage::speakingBy(m_parts.language, request.language);
            m_parts.outbox.revive(request.id);
            m_parts.outbox.retire(m_parts.outbox.post(
                request.id,
                {OwnerPhrases::nowOwner(phoneName()), GreetingDesk::keyboard(), false, 0}));
        });
    }
}

PhoneName GuestDoor::phoneName() const
{
    return {m_parts.outside.instance, m_parts.settings.text(SettingKey::LineNumber)};
}

bool GuestDoor::hears(const ChatMessage &message, const Command &command)
{
    if (!OwnerRegistry::isPersonal(message) || m_parts.owners.isPermanent(message.senderId)) {
        return false;
    }
    if (const auto *start = std::get_if<StartCommand>(&command)) {
        return pairs(message, start->payload, {}) || follows(message, start->payload);
    }
    if (const auto *words = std::get_if<PlainText>(&command)) {
        return pairs(message, {}, words->text);
    }
    if (const auto *wish = std::get_if<AddTemporaryOwnerCommand>(&command)) {
        return tries(message, wish->password);
    }
    return false;
}

bool GuestDoor::pairs(const ChatMessage &message, const QString &payload, const QString &words)
{
    if (m_parts.outside.pairing == nullptr
        || (payload.isEmpty() ? words.isEmpty() : !payload.startsWith("p_"_L1))) {
        return false;
    }
    switch (m_parts.outside.pairing->hear({message.senderId, message.senderName, message.language},
                                          payload, words)) {
    case Pairing::Heard::Nothing:
        return false;
    case Pairing::Heard::Asked:
        note(message, u"pair"_s, {}, true);
        m_parts.outbox.revive(message.chatId);
        say(message.chatId, OwnerPhrases::confirmThere());
        return true;
    case Pairing::Heard::Wrong:
        note(message, u"pair"_s, {}, false);
        m_parts.outbox.revive(message.chatId);
        say(message.chatId, OwnerPhrases::wrongCode());
        return true;
    case Pairing::Heard::Ignored:
        return true;
    }
    return false;
}

/** An invitation: it is used up even when its maker is no owner any more. */
bool GuestDoor::follows(const ChatMessage &message, const QString &payload)
{
    if (m_parts.outside.database == nullptr || !payload.startsWith("i_"_L1)
        || !m_links.mayTry(message.senderId)) {
        return false;
    }
    const QDateTime now = m_parts.clock.wall().toUTC();
    const Result<Invite> invite =
        GuestStore(*m_parts.outside.database).takeInvite(secretDigest(payload), now);
    if (!invite || !m_parts.owners.isPermanent(invite->madeBy)) {
        m_links.count(message.senderId);
        return false; // as any other /start
    }
    Guest guest {message.senderId, message.senderName, invite->rights, now, {}, invite->madeBy, {}};
    if (invite->lasts) {
        guest.until = now.addSecs(invite->lasts->count());
    }
    letIn(message, guest);
    return true;
}

bool GuestDoor::tries(const ChatMessage &message, const QString &password)
{
    const qint64 id = message.senderId;
    PasswordCheck *check = m_parts.outside.password;
    // Also where it is not tried, for it may be the right one.
    if (check != nullptr && check->isSet()) {
        eraseSome(message);
    }
    if (check == nullptr || !check->isSet() || !m_parts.settings.flag(SettingKey::TemporaryAllowed)
        || m_shutOut.contains(id) || !m_tries.mayTry(id)) {
        return true; // silence
    }
    m_tries.count(id);
    check->check(password, this, [this, message](bool matches) { judged(message, matches); });
    return true;
}

bool GuestDoor::mayErase(qint64 id)
{
    const std::chrono::milliseconds now = m_parts.clock.steady();
    if (now - m_hourSince >= ErasedAreKept) {
        m_hourSince = now;
        m_erased.clear();
    }
    const bool isKnown = m_erased.contains(id);
    return (isKnown || m_erased.size() < MostErasers) && ++m_erased[id] <= MostErased;
}

void GuestDoor::erase(const ChatMessage &message)
{
    if (m_parts.deletions != nullptr) {
        m_parts.deletions->deleteNow(message.chatId, message.messageId);
    } else {
        m_parts.transport.remove(message.chatId, message.messageId);
    }
}

/** What is kept of updates for the next run has no password. @see withoutSecrets() */
bool GuestDoor::hasLostPassword(const ChatMessage &message, const Command &command) const
{
    const auto *missing = std::get_if<MissingArgument>(&command);
    if (message.isEdited && std::holds_alternative<AddTemporaryOwnerCommand>(command)) {
        return message.isPrivate && !message.isFromBot; // an edit is never tried
    }
    const PasswordCheck *check = m_parts.outside.password;
    return missing != nullptr && missing->command == "addtemporaryowner"_L1 && message.isPrivate
        && check != nullptr && check->isSet()
        && (message.isRepeated || isOlder(ageOf(message, m_parts.clock), SameRun));
}

void GuestDoor::eraseSome(const ChatMessage &message)
{
    if (mayErase(message.senderId)) {
        erase(message);
    }
}

void GuestDoor::judged(const ChatMessage &message, bool matches)
{
    const qint64 id = message.senderId;
    // Much may have changed while it was judged.
    if (m_parts.owners.isPermanent(id) || m_shutOut.contains(id)
        || !m_parts.settings.flag(SettingKey::TemporaryAllowed)) {
        return;
    }
    const auto speaking = ChatLanguage::speakingBy(m_parts.language, message.language);
    m_parts.outbox.revive(message.chatId);
    if (matches) {
        m_tries.forgive(id);
        const QDateTime now = m_parts.clock.wall().toUTC();
        letIn(message,
              {id, message.senderName, GuestRights::CallsAndSms, now,
               now.addSecs(PasswordIsGoodFor.count()), 0,
               m_parts.clock.steady() + PasswordIsGoodFor});
        return;
    }
    note(message, u"addtemporaryowner"_s, {}, false);
    const int left = m_tries.left(id);
    if (m_parts.settings.flag(SettingKey::TellGuest)) {
        say(message.chatId, OwnerPhrases::wrongPassword(left));
    }
    Q_EMIT wrongPassword(id, message.senderName, left);
    if (!m_tries.isFlooded()) {
        m_toldFlood = false;
    } else if (!m_toldFlood) {
        m_toldFlood = true;
        Q_EMIT flooded();
    }
}

void GuestDoor::letIn(const ChatMessage &message, Guest guest)
{
    if (const auto known = m_parts.guests.find(guest.id);
        known && known->invitedBy != 0 && guest.invitedBy == 0) {
        say(message.chatId, OwnerPhrases::guestAlready(*known)); // the password gives less
        return;
    }
    if (const Result<> added = m_parts.guests.add(guest); !added) {
        say(message.chatId, OwnerPhrases::notStored());
        return;
    }
    note(message, guest.invitedBy == 0 ? u"addtemporaryowner"_s : u"invitation"_s, {}, true);
    m_parts.outbox.revive(message.chatId);
    say(message.chatId, OwnerPhrases::welcomeGuest(guest, phoneName()));
    Q_EMIT cameIn(guest);
}

void GuestDoor::say(qint64 chatId, const HtmlText &text)
{
    m_parts.outbox.retire(m_parts.outbox.post(chatId, ChatContent {text, {}, false, 0}));
}

void GuestDoor::note(const ChatMessage &message, const QString &what, const QString &detail,
                     bool done)
{
    if (m_parts.outside.audit != nullptr) {
        m_parts.outside.audit->note(AuditLog::actorOf(message, m_parts.owners), what, detail,
                                    done ? AuditResult::Done : AuditResult::Refused);
    }
}

} // namespace vp
