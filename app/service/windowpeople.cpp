// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/windowpeople.h"

#include "base/clock.h"
#include "chat/chattransport.h"
#include "chat/ownerregistry.h"
#include "service/chathealth.h"
#include "service/groupsguard.h"
#include "service/ownerphrases.h"
#include "service/ownersdesk.h"
#include "service/pairing.h"
#include "service/pairphrases.h"
#include "service/reasonphrases.h"
#include "settings/settings.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

PersonRow rowOf(const Guest &guest)
{
    return {PersonRow::Kind::Guest, guest.id, PairPhrases::who({guest.id, guest.name}),
            OwnerPhrases::end(guest), true};
}

} // namespace

struct WindowPeople::Removed
{
    PersonRow row;
    std::optional<Guest> guest {}; ///< as he was
};

WindowPeople::WindowPeople(Settings &settings, Pairing &pairing, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_pairing(pairing)
    , m_clock(clock)
    , m_undo(clock)
{
    connect(&m_undo, &Deadline::expired, this, &WindowPeople::forgetRemoved);
    connect(&pairing, &Pairing::asked, this, &WindowPeople::asked);
    connect(&pairing, &Pairing::paired, this, [this](const PairingRequest &request) {
        m_outcome = PairPhrases::paired(request);
        Q_EMIT cameIn({PersonRow::Kind::Owner, request.id, PairPhrases::who(request), {}});
    });
    connect(&pairing, &Pairing::denied, this, [this] { m_outcome = PairPhrases::denied(); });
    connect(&pairing, &Pairing::closed, this, [this] {
        m_until = {};
        Q_EMIT ended(m_outcome.isEmpty() ? PairPhrases::codeIsVoid()
                                         : std::exchange(m_outcome, {}));
    });
    connect(&settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::TelegramOwners) {
            Q_EMIT changed();
        }
    });
}

WindowPeople::~WindowPeople() = default;

const PersonRow *WindowPeople::removed() const
{
    return m_removed ? &m_removed->row : nullptr;
}

void WindowPeople::setChat(OwnersDesk *desk, ChatTransport *chat)
{
    if (m_desk != nullptr) {
        m_desk->disconnect(this);
    }
    if (m_chat != nullptr) {
        m_chat->disconnect(this);
    }
    m_desk = desk;
    m_chat = chat;
    if (m_removed) {
        forgetRemoved(); // another bot has other people
    }
    m_pairing.close(); // its link leads to the bot of before
    if (desk != nullptr) {
        connect(desk, &OwnersDesk::peopleChanged, this, &WindowPeople::changed);
        connect(desk, &OwnersDesk::strangersChanged, this, &WindowPeople::strangersChanged);
        connect(desk, &OwnersDesk::guestCame, this,
                [this](const Guest &guest) { Q_EMIT cameIn(rowOf(guest)); });
        connect(desk, &OwnersDesk::passwordWasWrong, this, [this](qint64 id, const QString &name) {
            Q_EMIT triedPassword(PairPhrases::who({id, name}));
        });
        connect(chat, &ChatTransport::linkChanged, this, &WindowPeople::changed);
    }
    Q_EMIT changed();
}

QString WindowPeople::whyNot() const
{
    if (m_settings.isLocked(SettingKey::TelegramOwners)) {
        return PairPhrases::notStored({ErrorCode::Conflict, 0, {}});
    }
    if (m_chat == nullptr) {
        return PairPhrases::tokenFirst();
    }
    switch (m_chat->linkState()) {
    case ChatLinkState::Connected:
        return {};
    case ChatLinkState::Unauthorized:
        return PairPhrases::tokenRefused();
    case ChatLinkState::Off:
    case ChatLinkState::Connecting:
    case ChatLinkState::Offline:
    case ChatLinkState::Conflict:
        break;
    }
    return PairPhrases::notConnected(healthOf(*m_chat));
}

ShownOffer WindowPeople::offer()
{
    const PairingOffer offer = m_pairing.open();
    m_until = m_clock.steady() + Pairing::GoodFor;
    const QString link = offer.link(m_chat == nullptr ? QString() : m_chat->botName());
    return {PairPhrases::code(offer), link, makeQrCode(link)};
}

void WindowPeople::withdraw()
{
    m_outcome = PairPhrases::denied();
    m_pairing.close();
    m_outcome.clear();
}

std::chrono::seconds WindowPeople::offerLasts() const
{
    return m_pairing.isOpen() ? std::chrono::ceil<std::chrono::seconds>(m_until - m_clock.steady())
                              : std::chrono::seconds(0);
}

QString WindowPeople::waiting() const
{
    return m_pairing.request() ? PairPhrases::who(*m_pairing.request()) : QString();
}

QString WindowPeople::allow()
{
    if (!m_pairing.request()) {
        return PairPhrases::codeIsVoid();
    }
    const Result<> allowed = m_pairing.allow(m_pairing.request()->id);
    return allowed ? QString() : PairPhrases::notStored(allowed.error());
}

void WindowPeople::deny()
{
    if (m_pairing.request()) {
        m_pairing.deny(m_pairing.request()->id);
    }
}

std::vector<PersonRow> WindowPeople::people() const
{
    std::vector<PersonRow> rows;
    const bool fixed = m_settings.isLocked(SettingKey::TelegramOwners);
    const auto owners =
        parseOwnerIds(m_settings.text(SettingKey::TelegramOwners)).value_or(std::vector<qint64> {});
    for (const qint64 id : owners) {
        const QString name = m_desk == nullptr ? QString() : m_desk->nameOf(id);
        rows.push_back(
            {id < 0 ? PersonRow::Kind::Group : PersonRow::Kind::Owner, id,
             name.isEmpty() ? QString::number(id) : PairPhrases::who({id, name}),
             m_desk == nullptr || m_desk->isReached(id) ? QString() : PairPhrases::unreachable(),
             !fixed});
    }
    for (const Guest &guest : m_desk == nullptr ? std::vector<Guest> {} : m_desk->guestsNow()) {
        rows.push_back(rowOf(guest));
    }
    return rows;
}

std::vector<StrangerRow> WindowPeople::strangers() const
{
    std::vector<StrangerRow> rows;
    for (const Stranger &one : m_desk == nullptr ? std::vector<Stranger> {} : m_desk->strangers()) {
        rows.push_back({one.id, PairPhrases::who({one.id, one.name}),
                        ReasonPhrases::instant(one.last, m_clock.wall()), one.messages});
    }
    return rows;
}

void WindowPeople::ignore(const StrangerRow &stranger)
{
    if (m_desk != nullptr) {
        m_desk->ignore(stranger.id);
    }
}

QString WindowPeople::advice() const
{
    const auto owners =
        parseOwnerIds(m_settings.text(SettingKey::TelegramOwners)).value_or(std::vector<qint64> {});
    return m_chat != nullptr && isOpenToGroups(*m_chat, owners).value_or(false)
        ? OwnerPhrases::openToGroups()
        : QString();
}

QString WindowPeople::remove(const PersonRow &person)
{
    Removed gone {person};
    for (const Guest &guest : m_desk == nullptr ? std::vector<Guest> {} : m_desk->guestsNow()) {
        if (person.kind == PersonRow::Kind::Guest && guest.id == person.id) {
            gone.guest = guest;
        }
    }
    const bool isGuest = person.kind == PersonRow::Kind::Guest;
    const QString here = PairPhrases::atTheComputer();
    if (m_desk == nullptr) {
        const QString problem = isGuest ? QString() : removeFromSettings(person.id);
        if (!problem.isEmpty() || isGuest) {
            return problem;
        }
    } else {
        const Result<> done =
            isGuest ? m_desk->dismissGuest(person.id, here) : m_desk->dismissOwner(person.id, here);
        if (!done) {
            return done.error().code == ErrorCode::NotFound ? QString() // somebody was quicker
                                                            : PairPhrases::notRemoved(done.error());
        }
    }
    m_removed = std::make_unique<Removed>(std::move(gone));
    m_undo.start(UndoTime);
    return {};
}

QString WindowPeople::undoRemoval()
{
    if (!m_removed) {
        return PairPhrases::tooLateForUndo();
    }
    const Removed gone = *m_removed;
    forgetRemoved();
    return bringBack(gone);
}

QString WindowPeople::bringBack(const Removed &gone)
{
    const QString here = PairPhrases::atTheComputer();
    Result<> done;
    if (gone.guest) {
        done = m_desk == nullptr ? failure(ErrorCode::NotFound)
                                 : m_desk->takeGuestBack(*gone.guest, here);
    } else if (m_desk != nullptr) {
        done = m_desk->takeOwnerBack(gone.row.id, here);
    } else {
        const QString left = m_settings.text(SettingKey::TelegramOwners);
        const QString id = QString::number(gone.row.id);
        done = m_settings.set(SettingKey::TelegramOwners,
                              left.isEmpty() ? id : QString(left % u',' % id));
    }
    return done ? QString() : PairPhrases::notBroughtBack(done.error());
}

void WindowPeople::forgetRemoved()
{
    m_undo.stop();
    m_removed.reset();
    Q_EMIT undoEnded();
}

QString WindowPeople::removeFromSettings(qint64 id)
{
    QStringList left = m_settings.text(SettingKey::TelegramOwners).split(u',', Qt::SkipEmptyParts);
    left.removeIf([id](const QString &one) { return one.trimmed() == QString::number(id); });
    const Result<> done = m_settings.set(SettingKey::TelegramOwners, left.join(u','));
    return done ? QString() : PairPhrases::notRemoved(done.error());
}

} // namespace vp
