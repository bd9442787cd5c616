// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of BlocksDesk that shows pages and takes the taps on their buttons.
#include "service/blockbuttons.h"
#include "service/blocksdesk.h"

namespace vp {

namespace {

constexpr std::chrono::seconds GoodFor = std::chrono::hours(24);
using Option = ChatQuestions::Option;

} // namespace

QString BlocksDesk::answer(const BlockWish &wish, const ChatQuestions::Answered &question)
{
    QString toast;
    present(question, pageOf(wish, question.chatId, toast));
    return toast;
}

std::optional<QString> BlocksDesk::tapped(const ChatTap &tap)
{
    const std::optional<MenuData> data = MenuData::read(tap.data);
    const std::optional<BlockWish> wish = data ? blockWishOf(*data) : std::nullopt;
    if (!wish) {
        return std::nullopt;
    }
    QString toast;
    const Page next = pageOf(*wish, tap.chatId, toast);
    present({Forget {}, m_parts.outbox.adopt(tap.chatId, tap.messageId), {}, tap.chatId}, next);
    return toast;
}

/** Buttons that need no table; none where one of them does. */
std::optional<ChatKeyboard> BlocksDesk::lastingButtons(const Page &page)
{
    ChatKeyboard keyboard;
    for (const Option &option : page.options) {
        const auto *wish = std::get_if<BlockWish>(&option.action);
        const std::optional<QString> data = wish == nullptr ? std::nullopt : blockData(*wish);
        if (!data) {
            return std::nullopt;
        }
        if (!option.inRow || keyboard.empty()) {
            keyboard.emplace_back();
        }
        keyboard.back().push_back({option.label, *data, option.style});
    }
    return keyboard;
}

void BlocksDesk::present(const ChatQuestions::Answered &question, const Page &page)
{
    const std::optional<ChatKeyboard> keyboard = lastingButtons(page);
    if (!keyboard) {
        m_parts.questions.askAgain(question, page.text, page.options, GoodFor);
        return;
    }
    const ChatContent content {page.text, *keyboard, false, 0};
    if (question.ticket == 0) {
        m_parts.outbox.retire(m_parts.outbox.post(question.chatId, content));
    } else {
        m_parts.outbox.amend(question.ticket, content);
        m_parts.outbox.retire(question.ticket);
    }
}

void BlocksDesk::show(qint64 chatId, const Page &page)
{
    present({Forget {}, 0, {}, chatId}, page);
}

} // namespace vp
