// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatmessage.h"
#include "service/menudata.h"
#include "service/ownphones.h"

#include <QHash>
#include <QString>

#include <functional>
#include <optional>

namespace vp {

class ChatPrompts;
class Settings;

/** "My phones" and their ring plan, the section of /settings. */
class PhonesMenu
{
public:
    /** True = whether @p phone is meant is asked first, for calls to it may be expensive. Without a
     * name it is to become the master phone. */
    using AsksFirst = std::function<bool(qint64 chatId, const OwnPhone &phone)>;
    PhonesMenu(Settings &settings, ChatPrompts &prompts, AsksFirst asksFirst = {});

    [[nodiscard]] MenuPage page() const;
    [[nodiscard]] MenuPage planPage() const;
    /** Whether a button stands on planPage(), and leads back there. */
    [[nodiscard]] static bool isOfPlan(const MenuData &data);
    /** None = not one of its buttons. */
    [[nodiscard]] std::optional<MenuOutcome> tapped(qint64 chatId, const MenuData &data);
    struct Answer
    {
        std::function<HtmlText()> text; ///< none = he is asked first
        bool isDone = true; ///< false = another answer may follow
    };
    /** A name and a number were typed; or, with the @p key of a phone, its new name. Gives what to
     * answer. */
    [[nodiscard]] Answer take(const ChatMessage &typed, const QString &key);
    /** Without a question. */
    [[nodiscard]] Answer store(const OwnPhone &phone);

private:
    [[nodiscard]] MenuOutcome makeDefault(qint64 chatId, const OwnPhone &phone);
    [[nodiscard]] MenuOutcome remove(const OwnPhone &phone);
    [[nodiscard]] MenuOutcome undo(const QString &key);
    [[nodiscard]] std::optional<MenuOutcome> changePlan(const OwnPhone &phone,
                                                        const MenuData &data);
    void ask(qint64 chatId, const std::optional<OwnPhone> &phone);

    /** What a phone was before it was removed. */
    struct Removed
    {
        OwnPhone phone;
        RingPlan plan;
    };
    Settings &m_settings;
    ChatPrompts &m_prompts;
    AsksFirst m_asksFirst;
    QHash<QString, Removed> m_removed; ///< by key; of this run
};

} // namespace vp
