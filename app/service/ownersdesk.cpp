// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ownersdesk.h"

#include "base/logging.h"
#include "chat/ownerregistry.h"
#include "service/chatphrases.h"
#include "service/ownerphrases.h"
#include "settings/settings.h"
#include "store/database.h"
#include "store/gueststore.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::chrono::seconds QuestionIsGoodFor = 10min;
constexpr std::chrono::seconds LinkIsGoodFor = 15min;
using Step = PeopleWish::Step;

} // namespace

OwnersDesk::OwnersDesk(const OwnersDeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_guests(parts.owners, parts.outside.database, parts.clock)
    , m_door({parts.transport, parts.outbox, parts.owners, m_guests, parts.settings, parts.clock,
              parts.outside, parts.language, parts.deletions})
    , m_strangers(parts.clock)
{
    connect(&m_door, &GuestDoor::cameIn, this, &OwnersDesk::cameIn);
    connect(&m_door, &GuestDoor::cameIn, this, &OwnersDesk::guestCame);
    connect(&m_door, &GuestDoor::wrongPassword, this, &OwnersDesk::passwordWasWrong);
    connect(&m_door, &GuestDoor::wrongPassword, this, &OwnersDesk::triedPassword);
    connect(&m_door, &GuestDoor::flooded, this,
            [this] { tellOwners(&OwnerPhrases::passwordsFlooded, false); });
    connect(&m_guests, &GuestList::endsSoon, this, &OwnersDesk::endsSoon);
    connect(&m_guests, &GuestList::ended, this, &OwnersDesk::ended);
    connect(&m_guests, &GuestList::changed, this, &OwnersDesk::peopleChanged);
    connect(&m_parts.outbox, &Outbox::chatUnreachable, this, [this](qint64 chatId) {
        qCWarning(lcService) << "a chat refuses what the bot writes: blocked, or never started";
        if (m_parts.owners.isPermanent(chatId)) {
            Q_EMIT peopleChanged();
        }
    });
    connect(&m_parts.outbox, &Outbox::chatRevived, this, &OwnersDesk::peopleChanged);
    if (Pairing *pairing = m_parts.outside.pairing) {
        connect(pairing, &Pairing::paired, this, [this](const PairingRequest &request) {
            m_names.insert(request.id, request.name);
            tellOwners([&] { return OwnerPhrases::newOwner(request.id, request.name); }, false,
                       request.id);
        });
    }
    m_guests.start();
}

void OwnersDesk::edited(const ChatMessage &message, const Command &command)
{
    if (m_door.hasLostPassword(message, command)) {
        m_door.eraseSome(message);
    }
}

bool OwnersDesk::hears(const ChatMessage &message, const Command &command)
{
    meet(message);
    if (m_door.hasLostPassword(message, command)) {
        m_door.eraseSome(message);
    }
    const qint64 id = message.senderId;
    const bool isNobody = isStranger(id) && message.isPrivate && !message.isFromBot;
    if (isNobody && m_strangers.heard(id, message.senderName)) {
        Q_EMIT strangersChanged();
    }
    return m_door.hears(message, command) || (isNobody && m_strangers.isIgnored(id));
}

bool OwnersDesk::isStranger(qint64 id) const
{
    return id > 0 && !m_parts.owners.isPermanent(id) && !m_parts.owners.rightsOf(id);
}

std::vector<Stranger> OwnersDesk::strangers() const
{
    std::vector<Stranger> strangers = m_strangers.lately();
    std::erase_if(strangers, [this](const Stranger &one) { return !isStranger(one.id); });
    return strangers;
}

void OwnersDesk::ignore(qint64 id)
{
    m_strangers.ignore(id);
    m_door.shut(id);
    Q_EMIT strangersChanged();
}

/** Its button is no question: whoever guesses on and on may not push out what owners are asked. */
void OwnersDesk::triedPassword(qint64 id, const QString &name, int left)
{
    if (!m_parts.settings.flag(SettingKey::TellOwners)) {
        return;
    }
    for (const qint64 chatId : m_parts.owners.owners()) {
        const auto speaking = ChatLanguage::speakingTo(m_parts.language, chatId);
        m_parts.outbox.retire(m_parts.outbox.post(
            chatId,
            {OwnerPhrases::triedPassword(id, name, left),
             {{{OwnerPhrases::ignoreButton(), StrangerList::ignoreData(id)}}}}));
    }
}

std::optional<QString> OwnersDesk::tapped(const ChatTap &tap)
{
    if (!StrangerList::isIgnoreData(tap.data)) {
        return std::nullopt;
    }
    if (!m_parts.owners.isPermanent(tap.senderId)) {
        return OwnerPhrases::onlyOwners();
    }
    m_parts.transport.removeButtons(tap.chatId, tap.messageId);
    for (const Stranger &one : strangers()) {
        if (StrangerList::ignoreData(one.id) == tap.data) {
            ignore(one.id);
            return OwnerPhrases::ignored();
        }
    }
    return ChatPhrases::buttonNotValid();
}

/** Owners are known by their ids; their names are what they call themselves now. */
void OwnersDesk::meet(const ChatMessage &message)
{
    const qint64 id = message.senderId;
    const QString &name = message.senderName;
    if (!m_parts.owners.isPermanent(id) || message.isForwarded || message.isFromBot
        || name.isEmpty() || m_names.value(id) == name) {
        return;
    }
    const bool isStored = nameOf(id) == name;
    m_names.insert(id, name);
    Q_EMIT peopleChanged();
    if (m_parts.outside.database == nullptr || isStored) {
        return;
    }
    const Result<> saved = GuestStore(*m_parts.outside.database).saveName(id, name);
    if (!saved) {
        qCWarning(lcService) << "an owner's name was not stored:" << saved.error().detail;
    }
}

QString OwnersDesk::nameOf(qint64 id) const
{
    if (const auto known = m_names.constFind(id); known != m_names.cend()) {
        return *known;
    }
    if (m_parts.outside.database == nullptr) {
        return {};
    }
    return GuestStore(*m_parts.outside.database).nameOf(id).value_or(QString());
}

void OwnersDesk::list(const ChatMessage &message)
{
    HtmlText text = OwnerPhrases::ownersTitle();
    std::vector<ChatQuestions::Option> options;
    const bool mayChange = m_parts.owners.isPermanent(message.senderId);
    const bool fixed = m_parts.settings.isLocked(SettingKey::TelegramOwners);
    for (const qint64 id : m_parts.owners.owners()) {
        text += OwnerPhrases::ownerLine(id, nameOf(id), id == message.senderId);
        if (mayChange && !fixed && id != message.senderId) {
            options.push_back({OwnerPhrases::removeButton(nameOf(id), id),
                               PeopleWish {Step::RemoveOwner, id}, ChatButton::Style::Danger});
        }
    }
    for (const Guest &guest : m_parts.owners.guests()) {
        if (!m_guests.find(guest.id)) {
            continue;
        }
        text += OwnerPhrases::guestLine(guest, m_parts.clock.wall());
        if (mayChange) {
            if (guest.until) {
                options.push_back(
                    {OwnerPhrases::dayMoreButton(guest.name, guest.id), extension(guest)});
            }
            options.push_back({OwnerPhrases::removeButton(guest.name, guest.id),
                               PeopleWish {Step::RemoveGuest, guest.id},
                               ChatButton::Style::Danger});
        }
    }
    if (mayChange && m_parts.outside.database != nullptr) {
        options.push_back({OwnerPhrases::inviteButton(), PeopleWish {Step::AskHowLong}});
    }
    if (options.empty()) {
        say(message.chatId, text);
    } else {
        m_parts.questions.ask(message.chatId, text, options, QuestionIsGoodFor);
    }
}

void OwnersDesk::alreadyOwner(const ChatMessage &message)
{
    m_door.erase(message);
    say(message.chatId, OwnerPhrases::ownerAlready());
}

QString OwnersDesk::answer(const ChatTap &tap, const PeopleWish &wish)
{
    if (wish.step == Step::AskForMore) {
        return askForMore(tap, wish);
    }
    if (!m_parts.owners.isPermanent(tap.senderId)) {
        return OwnerPhrases::onlyOwners();
    }
    switch (wish.step) {
    case Step::RemoveOwner:
        return removeOwner(tap, wish.who, false);
    case Step::RemoveOwnerConfirmed:
        return removeOwner(tap, wish.who, true);
    case Step::RemoveGuest:
        return removeGuest(tap, wish.who);
    case Step::Extend:
        return extend(tap, wish);
    case Step::AskHowLong:
        askHowLong(tap.chatId);
        return {};
    case Step::AskWhat:
        askWhat(tap.chatId, wish);
        return {};
    case Step::Invite:
        invite(tap, wish);
        return {};
    case Step::CancelInvite:
        if (m_parts.outside.database != nullptr) {
            static_cast<void>(GuestStore(*m_parts.outside.database)
                                  .takeInvite(wish.invite, m_parts.clock.wall()));
        }
        return OwnerPhrases::linkCancelled();
    case Step::AskForMore:
        break;
    }
    return {};
}

void OwnersDesk::askHowLong(qint64 chatId)
{
    std::vector<ChatQuestions::Option> options;
    for (const std::chrono::seconds lasts : {2h, 24h, 168h, 0h}) {
        options.push_back({OwnerPhrases::lastsButton(lasts), PeopleWish {Step::AskWhat, 0, lasts}});
    }
    options.push_back({ChatPhrases::cancel(), Forget {}});
    m_parts.questions.ask(chatId, OwnerPhrases::askHowLong(), options, QuestionIsGoodFor);
}

void OwnersDesk::askWhat(qint64 chatId, const PeopleWish &wish)
{
    std::vector<ChatQuestions::Option> options;
    for (const GuestRights rights : {GuestRights::CallsOnly, GuestRights::CallsAndSms}) {
        options.push_back(
            {OwnerPhrases::rightsButton(rights), PeopleWish {Step::Invite, 0, wish.lasts, rights}});
    }
    options.push_back({ChatPhrases::cancel(), Forget {}});
    m_parts.questions.ask(chatId, OwnerPhrases::askWhat(), options, QuestionIsGoodFor);
}

void OwnersDesk::invite(const ChatTap &tap, const PeopleWish &wish)
{
    const QString payload = u"i_"_s + randomLinkWord();
    const QString bot = m_parts.transport.botName();
    Invite invite {secretDigest(payload),
                   tap.senderId,
                   m_parts.clock.wall().toUTC().addSecs(LinkIsGoodFor.count()),
                   {},
                   wish.rights};
    if (wish.lasts > 0s) {
        invite.lasts = wish.lasts;
    }
    if (bot.isEmpty() || m_parts.outside.database == nullptr
        || !GuestStore(*m_parts.outside.database).saveInvite(invite)) {
        say(tap.chatId, OwnerPhrases::notStored());
        return;
    }
    PeopleWish cancel {Step::CancelInvite};
    cancel.invite = invite.hash;
    const QString link = u"https://t.me/%1?start=%2"_s.arg(bot, payload);
    m_parts.questions.ask(
        tap.chatId, OwnerPhrases::inviteLink(link),
        {{OwnerPhrases::copyLinkButton(), Forget {}, ChatButton::Style::Plain, false, link},
         {OwnerPhrases::cancelLinkButton(), cancel, ChatButton::Style::Plain, true}},
        LinkIsGoodFor, false);
}

QString OwnersDesk::removeOwner(const ChatTap &tap, qint64 id, bool confirmed)
{
    if (!confirmed) {
        m_parts.questions.ask(
            tap.chatId, OwnerPhrases::askRemoveOwner(nameOf(id), id),
            {{OwnerPhrases::removeButton(nameOf(id), id),
              PeopleWish {Step::RemoveOwnerConfirmed, id}, ChatButton::Style::Danger},
             {ChatPhrases::cancel(), Forget {}}},
            QuestionIsGoodFor);
        return {};
    }
    const std::vector<qint64> &owners = m_parts.owners.owners();
    const bool othersStay = std::ranges::any_of(owners, [id](qint64 owner) { return owner != id; });
    if (id == tap.senderId || !othersStay) {
        return {};
    }
    if (!dismissOwner(id, tap.senderName)) {
        say(tap.chatId, OwnerPhrases::notStored());
        return {};
    }
    return OwnerPhrases::removed();
}

Result<> OwnersDesk::dismissOwner(qint64 id, const QString &by)
{
    const std::vector<qint64> &owners = m_parts.owners.owners();
    if (std::ranges::find(owners, id) == owners.end()) {
        return failure(ErrorCode::NotFound);
    }
    QStringList left;
    for (const qint64 owner : owners) {
        if (owner != id) {
            left.append(QString::number(owner));
        }
    }
    const QString name = nameOf(id);
    const Result<> stored = m_parts.settings.set(SettingKey::TelegramOwners, left.join(u','));
    if (!stored) {
        return stored;
    }
    m_door.shut(id);
    if (m_parts.outside.database != nullptr) {
        static_cast<void>(GuestStore(*m_parts.outside.database).forgetInvitesOf(id));
    }
    if (id > 0) {
        const auto speaking = ChatLanguage::speakingTo(m_parts.language, id);
        say(id, OwnerPhrases::removedYou());
    }
    tellOwners([&] { return OwnerPhrases::ownerRemoved(name, id, by); }, true);
    return {};
}

QString OwnersDesk::removeGuest(const ChatTap &tap, qint64 id)
{
    return dismissGuest(id, tap.senderName) ? OwnerPhrases::removed() : tooLate(id);
}

Result<> OwnersDesk::dismissGuest(qint64 id, const QString &by)
{
    const std::optional<Guest> guest = m_guests.remove(id);
    if (!guest) {
        return failure(ErrorCode::NotFound);
    }
    m_door.shut(id);
    closeCopies(id, true, by);
    m_parts.outbox.dismiss(id);
    {
        const auto speaking = ChatLanguage::speakingTo(m_parts.language, id);
        say(id, OwnerPhrases::removedYou());
    }
    tellOwners([&] { return OwnerPhrases::guestRemoved(*guest, by); }, true);
    return {};
}

bool OwnersDesk::isReached(qint64 chatId) const
{
    return !m_parts.outbox.isUnreachable(chatId);
}

std::vector<Guest> OwnersDesk::guestsNow() const
{
    std::vector<Guest> guests = m_parts.owners.guests();
    std::erase_if(guests, [this](const Guest &guest) { return !m_guests.find(guest.id); });
    return guests;
}

void OwnersDesk::tellOwners(const std::function<HtmlText()> &words, bool silent, qint64 but)
{
    for (const qint64 chatId : m_parts.owners.owners()) {
        if (chatId != but) {
            const auto speaking = ChatLanguage::speakingTo(m_parts.language, chatId);
            m_parts.outbox.retire(
                m_parts.outbox.post(chatId, ChatContent {words(), {}, silent, 0}));
        }
    }
}

void OwnersDesk::say(qint64 chatId, const HtmlText &text)
{
    m_parts.outbox.retire(m_parts.outbox.post(chatId, ChatContent {text, {}, false, 0}));
}

} // namespace vp
