// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chat/chattransport.h"

#include <QCoreApplication>
#include <QObject>

#include <map>
#include <optional>
#include <utility>

namespace vp {

class ChatLanguage;
class OwnerRegistry;

/** The commands in the menus of chats, in the language that is spoken now. */
class MenuPhrases
{
    Q_DECLARE_TR_FUNCTIONS(MenuPhrases)
public:
    [[nodiscard]] static std::vector<MenuCommand> forOwners();
    [[nodiscard]] static std::vector<MenuCommand> forGuests(bool mayWriteSms);
};

/**
 * Shows each owner the menu of commands, guests a shorter one, and nobody else any. A list is sent
 * when it is another one than the server has been told, which is remembered in a file; who is no
 * owner or guest any more loses his.
 */
class CommandMenu : public QObject
{
    Q_OBJECT
public:
    /** @p file empty = what was told is forgotten at the end. */
    CommandMenu(ChatTransport &transport, const OwnerRegistry &owners, const ChatLanguage &language,
                Clock &clock, QString file, QObject *parent = nullptr);
    void start();

private:
    /** Chat (0 = everybody's) and language code (empty = all others). */
    using Place = std::pair<qint64, QString>;
    struct Wanted
    {
        std::vector<MenuCommand> commands; ///< empty = none
        QByteArray digest {};
    };
    void look();
    [[nodiscard]] std::map<Place, Wanted> wanted() const;
    void add(std::map<Place, Wanted> &menus, qint64 chatId, const QString &language,
             std::optional<bool> guestMayWrite) const;
    void send(const Place &place, const Wanted &menu);
    void answered(const Place &place, const QByteArray &digest, const Result<> &done);
    void read();
    void save() const;

    ChatTransport &m_transport;
    const OwnerRegistry &m_owners;
    const ChatLanguage &m_language;
    Clock &m_clock;
    QString m_file;
    std::map<Place, QByteArray> m_told; ///< digests; bounded by owners and guests
    std::map<qint64, std::chrono::milliseconds> m_notBefore; ///< chats that refused: steady time
    Deadline m_next;
    bool m_busy = false;
};

} // namespace vp
