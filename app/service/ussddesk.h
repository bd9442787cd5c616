// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/phonenumber.h"
#include "chat/outbox.h"
#include "service/chatprompts.h"
#include "settings/settings.h"
#include "telephony/supplementary.h"

#include <QObject>

#include <deque>
#include <functional>
#include <optional>
#include <utility>

namespace vp {

class ChatLanguage;
class NetworkServices;
class OwnerRegistry;

struct UssdDeskParts
{
    Outbox &outbox;
    ChatPrompts &prompts;
    const OwnerRegistry &owners;
    const ChatLanguage &language;
    NetworkServices &network;
    Settings &settings;
    Clock &clock;
    std::function<QString()> operatorName;
};

/**
 * Service codes of the operator in the chat: one message each, edited with the answer; menus by
 * buttons or a typed reply. The balance is one of them, whose code is a setting. A dialogue lives
 * in the network for minutes only: after a restart its message says that it is over.
 */
class UssdDesk : public QObject
{
    Q_OBJECT
public:
    /** How long a menu waits for its owner. */
    static constexpr std::chrono::minutes MenuPatience {3};

    explicit UssdDesk(const UssdDeskParts &parts, QObject *parent = nullptr);
    /** Says of the last run's dialogues that they are over; as AlertMessages::takeUp(). */
    void takeUp();

    /** True = whether callers shall be sent on to that number is asked first. */
    using AsksFirst =
        std::function<bool(qint64 chatId, const QString &code, const PhoneNumber &number)>;
    void setAsksFirst(AsksFirst asks) { m_asksFirst = std::move(asks); }
    /** A code that was asked about. */
    void sendCode(qint64 chatId, const QString &code) { open(chatId, code, false); }
    /** A code, or a reply while a menu is open in this chat. */
    void ask(qint64 chatId, const QString &typed);
    void askBalance(qint64 chatId);
    void sendTones(qint64 chatId, const QString &typed);
    /** @p data is hostile; none = no button of ours. Gives the toast. */
    [[nodiscard]] std::optional<QString> tapped(const ChatTap &tap);
    /** A reply to the message of a menu; false = it is none. */
    bool answers(const ChatMessage &message);

private:
    struct Dialogue
    {
        quint32 id = 0;
        qint64 chatId = 0;
        OutboxTicket ticket = 0;
        QString code;
        HtmlText shown {};
        bool balance = false;
        enum class State : std::uint8_t { Waiting, Asking, Menu } state = State::Waiting;
    };
    using State = Dialogue::State;
    void send(qint64 chatId, const QString &code, bool balance);
    void open(qint64 chatId, const QString &code, bool balance);
    /** One at a time: a code sent behind a menu would be taken for an answer to it. */
    void pump();
    void transmit(quint32 id, const QString &text);
    void answered(quint32 id, const Result<UssdReport> &result);
    void openMenu(Dialogue &dialogue, const UssdReport &report);
    void closeMenu(const std::function<QString()> &why);
    [[nodiscard]] bool reply(Dialogue &dialogue, const QString &text);
    void received(const UssdReport &report);
    void finish(quint32 id, const HtmlText &lastWords);
    void askForBalanceCode(qint64 chatId);
    void useBalanceCode(qint64 chatId, const QString &code);
    [[nodiscard]] std::optional<QString> tappedMenu(const ChatTap &tap);
    [[nodiscard]] Dialogue *find(quint32 id);
    [[nodiscard]] Dialogue *menuOf(qint64 chatId);
    void say(qint64 chatId, const HtmlText &text);

    UssdDeskParts m_parts;
    AsksFirst m_asksFirst;
    std::deque<Dialogue> m_dialogues; ///< bounded
    Deadline m_patience; ///< of the menu that is open
};

} // namespace vp
