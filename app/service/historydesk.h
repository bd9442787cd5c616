// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "chat/outbox.h"
#include "service/historyphrases.h"

#include <functional>
#include <optional>

namespace vp {

class CallHistory;
class MessageStore;

struct HistoryDeskParts
{
    Outbox &outbox;
    const CallHistory &calls;
    const MessageStore *messages = nullptr; ///< null = messages are not kept
    Clock &clock;
    std::function<QString(const QString &number)> nameOf;
};

/**
 * The last calls and messages in the chat, ten a page, and each in full. Its buttons say where they
 * are, so that they work after a restart: which page of what was there when the list was opened.
 */
class HistoryDesk
{
public:
    explicit HistoryDesk(HistoryDeskParts parts);

    void open(qint64 chatId);
    /** What a tap asks for. */
    struct Tapped
    {
        enum class Wish : std::uint8_t { Nothing, Call, Sms };
        QString toast {};
        Wish wish = Wish::Nothing;
        QString number {};
    };
    /** @p tap is hostile; none = no button of ours. */
    [[nodiscard]] std::optional<Tapped> tapped(const ChatTap &tap) const;

private:
    /** A page of the rows that were there when the list was opened. */
    struct Place
    {
        int page = 0;
        qint64 newestCall = 0;
        qint64 newestMessage = 0;
    };
    [[nodiscard]] static QString data(qint64 id, const QString &act, const Place &place);
    [[nodiscard]] QString nameOf(const HistoryEntry &entry) const;
    [[nodiscard]] std::vector<HistoryEntry> entries(const Place &place, bool &more) const;
    [[nodiscard]] ChatContent list(const Place &place) const;
    [[nodiscard]] ChatContent detail(const HistoryEntry &entry, const Place &place) const;
    [[nodiscard]] std::optional<HistoryEntry> find(bool message, qint64 id) const;
    void show(const ChatTap &tap, const ChatContent &content) const;

    HistoryDeskParts m_parts;
};

} // namespace vp
