// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commandmenu.h"

#include "base/logging.h"
#include "chat/commandparser.h"
#include "chat/ownerregistry.h"
#include "service/chatlanguage.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr std::chrono::milliseconds LookAgain = 60s;
constexpr std::chrono::milliseconds RefusedFor = 10min; ///< who has never pressed Start
constexpr qint64 LargestFile = 256 * 1024;

QByteArray digestOf(qint64 bot, const std::vector<MenuCommand> &commands)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(bot));
    for (const MenuCommand &command : commands) {
        hash.addData((u'\n' + command.name + u' ' + command.description).toUtf8());
    }
    return hash.result().toHex();
}

} // namespace

std::vector<MenuCommand> MenuPhrases::forOwners()
{
    std::vector<MenuCommand> all {{u"call"_s, tr("Call a contact or number")},
                                  {u"sms"_s, tr("Send an SMS")},
                                  {u"close"_s, tr("Hang up everything")},
                                  {u"search"_s, tr("Find a contact")},
                                  {u"history"_s, tr("Last calls and messages")},
                                  {u"block"_s, tr("Blacklist")},
                                  {u"status"_s, tr("Signal, network, balance")},
                                  {u"log"_s, tr("The log of a day")},
                                  {u"settings"_s, tr("Phones, quiet hours, owners")},
                                  {u"help"_s, tr("How this works")}};
    std::erase_if(all, [](const MenuCommand &one) { return isPlannedCommand(one.name); });
    return all;
}

std::vector<MenuCommand> MenuPhrases::forGuests(bool mayWriteSms)
{
    std::vector<MenuCommand> all = forOwners();
    std::erase_if(all, [mayWriteSms](const MenuCommand &one) {
        return one.name != "call"_L1 && one.name != "close"_L1 && one.name != "search"_L1
            && one.name != "help"_L1 && (one.name != "sms"_L1 || !mayWriteSms);
    });
    return all;
}

CommandMenu::CommandMenu(ChatTransport &transport, const OwnerRegistry &owners,
                         const ChatLanguage &language, Clock &clock, QString file, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_owners(owners)
    , m_language(language)
    , m_clock(clock)
    , m_file(std::move(file))
    , m_next(clock)
{
    connect(&m_next, &Deadline::expired, this, &CommandMenu::look);
    connect(&transport, &ChatTransport::linkChanged, this, [this](ChatLinkState state) {
        if (state == ChatLinkState::Connected) {
            m_next.start(1s); // whatever waits for the link goes first
        }
    });
}

void CommandMenu::start()
{
    read();
    m_next.start(1s);
}

void CommandMenu::add(std::map<Place, Wanted> &menus, qint64 chatId, const QString &language,
                      std::optional<bool> guestMayWrite) const
{
    const auto speaking = m_language.speaking(language);
    Wanted menu {guestMayWrite ? MenuPhrases::forGuests(*guestMayWrite) : MenuPhrases::forOwners()};
    menu.digest = digestOf(m_transport.botId(), menu.commands);
    menus.insert_or_assign({chatId, language}, std::move(menu));
}

std::map<CommandMenu::Place, CommandMenu::Wanted> CommandMenu::wanted() const
{
    std::map<Place, Wanted> menus;
    menus.insert({{0, {}}, {{}, digestOf(m_transport.botId(), {})}}); // strangers see none
    for (const QString &language : QStringList {QString()} + m_language.languages()) {
        for (const Guest &guest : m_owners.guests()) {
            if (const auto rights = m_owners.rightsOf(guest.id)) {
                add(menus, guest.id, language, *rights == GuestRights::CallsAndSms);
            }
        }
        for (const qint64 chatId : m_owners.owners()) {
            add(menus, chatId, language, {});
        }
    }
    return menus;
}

/** One request at a time; the next one when it has been answered. */
void CommandMenu::look()
{
    m_next.start(LookAgain);
    if (m_busy || m_transport.linkState() != ChatLinkState::Connected) {
        return;
    }
    const auto mayBeAsked = [this](qint64 chatId) {
        const auto refused = m_notBefore.find(chatId);
        return refused == m_notBefore.end() || refused->second <= m_clock.steady();
    };
    const std::map<Place, Wanted> menus = wanted();
    for (const auto &[place, digest] : m_told) {
        if (!menus.contains(place) && mayBeAsked(place.first)) {
            send(place, {});
            return;
        }
    }
    for (const auto &[place, menu] : menus) {
        const auto told = m_told.find(place);
        if ((told == m_told.end() || told->second != menu.digest) && mayBeAsked(place.first)) {
            send(place, menu);
            return;
        }
    }
}

void CommandMenu::send(const Place &place, const Wanted &menu)
{
    m_busy = true;
    m_transport.setMenu(place.first, place.second, menu.commands, this,
                        [this, place, digest = menu.digest](const Result<> &done) {
                            m_busy = false;
                            answered(place, digest, done);
                        });
}

/** Without a digest the menu was to go. */
void CommandMenu::answered(const Place &place, const QByteArray &digest, const Result<> &done)
{
    if (!done && (done.error().code != ErrorCode::Rejected || !digest.isEmpty())) {
        if (done.error().code == ErrorCode::TooManyRequests) {
            m_next.start(std::chrono::seconds(std::max(done.error().native, 1)) + 1s);
        } else if (done.error().code == ErrorCode::Rejected
                   || done.error().code == ErrorCode::Unsupported) {
            m_notBefore[place.first] = m_clock.steady() + RefusedFor;
            m_next.start(1s); // the others
        }
        return;
    }
    if (digest.isEmpty()) {
        m_told.erase(place); // a chat that is not there any more has no menu either
    } else {
        m_told[place] = digest;
    }
    m_notBefore.erase(place.first);
    save();
    m_next.start(50ms);
}

void CommandMenu::read()
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > LargestFile) {
        return;
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.size() == 3) {
            m_told[{words.at(0).toLongLong(), QString::fromLatin1(words.at(1))}] = words.at(2);
        }
    }
}

/** Should it fail, the same is sent once more after the next start. */
void CommandMenu::save() const
{
    if (m_file.isEmpty()) {
        return;
    }
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly)) {
        return;
    }
    for (const auto &[place, digest] : m_told) {
        file.write(QByteArray::number(place.first) + ' ' + place.second.toLatin1() + ' ' + digest
                   + '\n');
    }
    if (!file.commit()) {
        qCDebug(lcService) << "which menus were sent is not kept:" << file.errorString();
    }
}

} // namespace vp
