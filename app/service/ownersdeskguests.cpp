// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of OwnersDesk that tells and asks owners about guests, each with a copy of his own.
#include "chat/ownerregistry.h"
#include "service/chatphrases.h"
#include "service/ownerphrases.h"
#include "service/ownersdesk.h"
#include "settings/settings.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::chrono::seconds NoticeIsGoodFor = 24h;
constexpr std::size_t MostCopies = 200;
using Step = PeopleWish::Step;

} // namespace

PeopleWish OwnersDesk::extension(const Guest &guest)
{
    PeopleWish wish {Step::Extend, guest.id, 24h};
    wish.seenUntil = guest.until.value_or(QDateTime());
    return wish;
}

QString OwnersDesk::askForMore(const ChatTap &tap, const PeopleWish &wish)
{
    const std::optional<Guest> guest = m_guests.find(wish.who);
    if (!guest || tap.senderId != wish.who) {
        return ChatPhrases::alreadyEnded();
    }
    const auto words = [&guest]() -> OwnersQuestionWords {
        return {OwnerPhrases::guestAsksForMore(*guest),
                {{OwnerPhrases::dayMoreButton(guest->name, guest->id), extension(*guest)},
                 {ChatPhrases::forget(), Forget {}}}};
    };
    askOwners(guest->id, About::End, words, GuestList::EndsSoon);
    return OwnerPhrases::ownersAreAsked();
}

QString OwnersDesk::extend(const ChatTap &tap, const PeopleWish &wish)
{
    const std::optional<Guest> before = m_guests.find(wish.who);
    if (!before || before->until.value_or(QDateTime()) != wish.seenUntil) {
        return tooLate(wish.who);
    }
    const Result<Guest> guest = m_guests.extend(wish.who, wish.lasts);
    if (!guest) {
        return ChatPhrases::alreadyEnded();
    }
    closeCopies(wish.who, false, tap.senderName);
    {
        const auto speaking = ChatLanguage::speakingTo(m_parts.language, wish.who);
        say(wish.who, OwnerPhrases::welcomeGuest(*guest, m_door.phoneName()));
    }
    tellOwners([&] { return OwnerPhrases::guestExtended(*guest, tap.senderName); }, true);
    return OwnerPhrases::extended();
}

void OwnersDesk::cameIn(const Guest &guest)
{
    const auto words = [this, &guest]() -> OwnersQuestionWords {
        return {OwnerPhrases::guestCameIn(guest, nameOf(guest.invitedBy)),
                {{OwnerPhrases::removeButton(guest.name, guest.id),
                  PeopleWish {Step::RemoveGuest, guest.id}, ChatButton::Style::Danger}}};
    };
    m_done.remove(guest.id);
    askOwners(guest.id, About::Staying, words, NoticeIsGoodFor);
}

void OwnersDesk::endsSoon(const Guest &guest)
{
    {
        const auto speaking = ChatLanguage::speakingTo(m_parts.language, guest.id);
        m_parts.questions.ask(
            guest.id, OwnerPhrases::endsSoon(guest),
            {{OwnerPhrases::askForMoreButton(), PeopleWish {Step::AskForMore, guest.id}}},
            GuestList::EndsSoon);
    }
    const auto words = [&guest]() -> OwnersQuestionWords {
        return {OwnerPhrases::guestEndsSoon(guest),
                {{OwnerPhrases::dayMoreButton(guest.name, guest.id), extension(guest)}}};
    };
    askOwners(guest.id, About::End, words, GuestList::EndsSoon);
}

void OwnersDesk::ended(const Guest &guest)
{
    m_done.remove(guest.id);
    m_parts.outbox.dismiss(guest.id);
    {
        const auto speaking = ChatLanguage::speakingTo(m_parts.language, guest.id);
        say(guest.id, OwnerPhrases::yourTimeIsOver());
    }
    tellOwners([&] { return OwnerPhrases::guestEnded(guest); }, true);
}

void OwnersDesk::askOwners(qint64 guest, About about, const OwnersQuestion &question,
                           std::chrono::seconds goodFor)
{
    for (const qint64 chatId : m_parts.owners.owners()) {
        const auto speaking = ChatLanguage::speakingTo(m_parts.language, chatId);
        const OwnersQuestionWords words = question();
        const OutboxTicket ticket =
            m_parts.questions.ask(chatId, words.text, words.options, goodFor);
        m_copies.push_back({guest, about, chatId, ticket});
    }
    while (m_copies.size() > MostCopies) {
        m_copies.pop_front();
    }
}

/** Who has gone leaves no question open; a new end answers only those about it. */
void OwnersDesk::closeCopies(qint64 guest, bool hasGone, const QString &by)
{
    m_done.insert(guest, {by, hasGone});
    std::erase_if(m_copies, [&](const Copy &copy) {
        if (copy.guest != guest || (!hasGone && copy.about != About::End)) {
            return false;
        }
        const auto speaking = ChatLanguage::speakingTo(m_parts.language, copy.chatId);
        m_parts.questions.closeCopy(copy.ticket, tooLate(guest));
        return true;
    });
}

QString OwnersDesk::tooLate(qint64 guest) const
{
    const auto done = m_done.constFind(guest);
    if (done == m_done.cend() || done->by.isEmpty()) {
        return ChatPhrases::alreadyEnded();
    }
    return done->hasGone ? OwnerPhrases::removedBy(done->by) : OwnerPhrases::extendedBy(done->by);
}

Result<> OwnersDesk::takeOwnerBack(qint64 id, const QString &by)
{
    QStringList owners {QString::number(id)};
    for (const qint64 owner : m_parts.owners.owners()) {
        if (owner != id) {
            owners.append(QString::number(owner));
        }
    }
    const QString name = nameOf(id);
    const Result<> stored = m_parts.settings.set(SettingKey::TelegramOwners, owners.join(u','));
    if (!stored) {
        return stored;
    }
    if (id > 0) {
        const auto speaking = ChatLanguage::speakingTo(m_parts.language, id);
        say(id, OwnerPhrases::nowOwner(m_door.phoneName()));
    }
    tellOwners([&] { return OwnerPhrases::ownerBack(name, id, by); }, true, id);
    return {};
}

Result<> OwnersDesk::takeGuestBack(const Guest &guest, const QString &by)
{
    if (const Result<> added = m_guests.add(guest); !added) {
        return added;
    }
    m_done.remove(guest.id);
    {
        const auto speaking = ChatLanguage::speakingTo(m_parts.language, guest.id);
        say(guest.id, OwnerPhrases::welcomeGuest(guest, m_door.phoneName()));
    }
    tellOwners([&] { return OwnerPhrases::guestExtended(guest, by); }, true);
    return {};
}

} // namespace vp
